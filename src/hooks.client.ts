import { followPageLanguage } from '$lib/site/language';
import { loadMessages } from '$lib/site/messages';
import type { ClientInit } from '@sveltejs/kit';

followPageLanguage();

export const init: ClientInit = () => loadMessages('common');
