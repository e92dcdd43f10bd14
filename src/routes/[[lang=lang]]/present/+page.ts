import { inEveryLanguage } from '$lib/site/language';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = inEveryLanguage;
