import { m } from '$lib/site/paraglide/messages';
import cff from '../../../../CITATION.cff?raw';
import { bibtexOf, citationOf, sentenceOf } from '../data/cite';

/**
 * One sentence that cites a page for teachers. For what is made at build.
 *
 * @param url the page's address, with its origin
 */
export const citeLesson = (url: string) => sentenceOf(citationOf(cff), url, m.teach_cite_kind());

/** The same for BibTeX. */
export const bibtexLesson = (url: string) =>
	bibtexOf(citationOf(cff), url, { name: 'lesson', note: m.teach_cite_kind() });
