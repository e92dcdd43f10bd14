import { resolve } from '$app/paths';
import { langParam } from './language';
import type { Locale } from './paraglide/runtime';

/** The address of the story, or of one of its sections, in one language; no origin. */
export const pathOf = (lang: Locale, section?: string) =>
	resolve('/[[lang=lang]]/[[section=section]]', {
		...langParam(lang),
		...(section && { section })
	});

/**
 * The address of one figure for another page; no origin.
 *
 * @param step `<section>.<step>`; the step that stands for the figure when missing
 */
export const embedPath = (lang: Locale, figure: string, step?: string) =>
	resolve('/[[lang=lang]]/embed/[figure=figure]', { ...langParam(lang), figure }) +
	(step ? `?step=${step}` : '');

/** The address of the answer that makes a pasted link unfold: of a section, or of a figure. */
export const oembedPath = (lang: Locale, name: string) =>
	resolve('/[[lang=lang]]/oembed/[name].json', { ...langParam(lang), name });

/** The address of a section's share card. */
export const cardPath = (lang: Locale, section: string) => resolve(`/cards/${lang}/${section}.png`);

/** Pixels of a share card. */
export const cardSize = { width: 1200, height: 630 };

/** A choice of slides, in the order in which they are shown; nothing where it is all of them. */
const choice = (steps: readonly string[] | null) => (steps ? `?steps=${steps.join(',')}` : '');

/**
 * The address of the overview of all slides, in one language; no origin.
 *
 * @param steps the ids of the steps of a lesson of one's own
 */
export const presentPath = (lang: Locale, steps: readonly string[] | null = null) =>
	resolve('/[[lang=lang]]/present', langParam(lang)) + choice(steps);

/**
 * The address of a slide; no origin.
 *
 * @param section the section's slug, the opening's included
 * @param n the step's number within its section, from 1
 * @param steps the ids of the steps of the lesson that it is shown in, where that is not all of them
 */
export const slidePath = (
	lang: Locale,
	section: string,
	n: number,
	steps: readonly string[] | null = null
) =>
	resolve('/[[lang=lang]]/present/[section=slides]/[n]', {
		...langParam(lang),
		section,
		n: String(n)
	}) + choice(steps);

/** The address of the words of all slides, as data; no origin. */
export const deckPath = (lang: Locale) =>
	resolve('/[[lang=lang]]/present/deck.json', langParam(lang));

/**
 * The address of the speaker's notes; no origin.
 *
 * @param deck which slides they follow, where they follow any
 */
export const notesPath = (lang: Locale, deck?: string) =>
	resolve('/[[lang=lang]]/present/notes', langParam(lang)) + (deck ? `?deck=${deck}` : '');

/** The address of a page for teachers; no origin. */
export const teachPath = (lang: Locale, page?: 'exercises' | 'handout' | 'paper') =>
	page === 'exercises'
		? resolve('/[[lang=lang]]/teach/exercises', langParam(lang))
		: page === 'handout'
			? resolve('/[[lang=lang]]/teach/handout', langParam(lang))
			: page === 'paper'
				? resolve('/[[lang=lang]]/teach/paper', langParam(lang))
				: resolve('/[[lang=lang]]/teach', langParam(lang));

/** The address of the page of the data, in one language; no origin. */
export const dataPath = (lang: Locale) => resolve('/[[lang=lang]]/data', langParam(lang));

/** The address of a table, the same in every language; no origin. */
export const tablePath = (table: string, format: 'csv' | 'json') =>
	format === 'csv'
		? resolve('/data/[table].csv', { table })
		: resolve('/data/[table].json', { table });

/** The address of the description of the tables for programs; no origin. */
export const packagePath = () => resolve('/data/datapackage.json');

/** What a system reads that sets the piece among its programs, in one language; no origin. */
export const manifestPath = (lang: Locale) =>
	resolve('/[[lang=lang]]/site.webmanifest', langParam(lang));

/** The address of an icon; no origin. */
export const iconPath = (file: string) => resolve(`/icons/${file}`);

/** The address of the worker that keeps the story for reading offline; no origin. */
export const workerPath = () => resolve('/service-worker.js');
