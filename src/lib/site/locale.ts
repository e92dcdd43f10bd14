/** Where each language is taken from: "en" alone would put the month before the day. */
const regions: Readonly<Record<string, string>> = { en: 'GB', hi: 'IN' };

/** A language with its region, as Intl and search engines know it: "en-GB". */
export const regional = (lang: string) => (regions[lang] ? `${lang}-${regions[lang]}` : lang);

/** How numbers, dates and lists are written in a language: "hi-IN-u-nu-latn". Digits are 0 to 9 in all. */
export const localeOf = (lang: string) =>
	new Intl.Locale(regional(lang), { numberingSystem: 'latn' }).toString();

/** A language's name in itself: "English", "हिन्दी". */
export const nameOf = (lang: string) =>
	new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
