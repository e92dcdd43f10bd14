/** A build of the site, as far as the worker needs to know it. Addresses begin with `base`. */
export interface Site {
	/** The folder that the site stands under: '' or '/name'. */
	base: string;
	/** Everything that was made at build. */
	prerendered: readonly string[];
	/** The files in static/. */
	files: readonly string[];
	/** What story and slides need of the client's build, by language, without `base`. */
	keptFiles: Readonly<Record<string, readonly string[]>>;
}

/** What a reader of one language keeps: addresses. */
export interface Kept {
	/** Their names change with their content. */
	hashed: string[];
	/** They have the same name in every version. */
	named: string[];
}

/** What pages fetch besides files of the client's build. */
const besides = ['/theme.js', '/place.js', '/icon.svg'];

/** In a language: the words of all slides, their overview, the speaker's notes, the manifest. */
const aside = ['/present/deck.json', '/present', '/present/notes', '/site.webmanifest'];

/** Where a language begins: the base language has no name in its addresses. */
const homeOf = ({ base, prerendered }: Site, lang: string) =>
	prerendered.includes(`${base}/${lang}`) ? `${base}/${lang}` : base;

/** Every section's page is the whole story, opened at the section: one of them does for all. */
const storyOf = (site: Site, lang: string) => {
	const home = homeOf(site, lang);
	return home === site.base ? `${home}/` : home;
};

/** The page of a slide, with what it says of its section and its number. */
const slideParts = (site: Site, lang: string, path: string) => {
	const within = `${homeOf(site, lang)}/present/`;
	if (!path.startsWith(within) || !site.prerendered.includes(path)) return undefined;
	return /^([\w-]+)\/(\d+)$/.exec(path.slice(within.length)) ?? undefined;
};

/** A slide's page shows whichever slide its address names, once it has the words of all. */
const slideOf = (site: Site, lang: string) =>
	site.prerendered.find((path) => slideParts(site, lang, path)?.[2] === '1');

/**
 * What a reader of one language keeps: the story, its figures with their facts and words, the slides
 * and their notes. Nothing of another language, no cards, embeds, tables, nor pages for teachers.
 * That is about 0.5 MB over the line, a third of it fetched for the page already, and 2.5 MB on the
 * disk.
 */
export function keptIn(site: Site, lang: string): Kept {
	const { base, prerendered, files, keptFiles } = site;
	const home = homeOf(site, lang);
	const slide = slideOf(site, lang);
	return {
		hashed: (keptFiles[lang] ?? []).map((file) => `${base}/${file}`),
		named: [
			...besides.map((path) => base + path).filter((path) => files.includes(path)),
			...aside.map((path) => home + path).filter((path) => prerendered.includes(path)),
			...(slide ? [slide] : []),
			storyOf(site, lang)
		]
	};
}

/**
 * What answers an address when the network does not.
 *
 * @param path the address without its query
 * @returns kept addresses that will do; none where nothing is kept for it
 */
export function standIns(site: Site, path: string): string[] {
	// Some hosts add a slash, some take it away.
	const plain = path.replace(/\/$/, '');
	return Object.keys(site.keptFiles).flatMap((lang) => {
		const home = homeOf(site, lang);
		const { named } = keptIn(site, lang);
		const exact = named.find((kept) => kept.replace(/\/$/, '') === plain);
		if (exact) return [exact];
		if (slideParts(site, lang, plain)) return slideOf(site, lang) ?? [];
		// A section is what has slides.
		const isSection =
			plain.startsWith(`${home}/`) &&
			slideParts(site, lang, `${home}/present${plain.slice(home.length)}/1`);
		return isSection ? [storyOf(site, lang)] : [];
	});
}
