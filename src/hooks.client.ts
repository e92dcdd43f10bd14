import { followPageLanguage } from '$lib/site/language';

followPageLanguage();
