import { m } from '$lib/site/paraglide/messages';
import cff from '../../../../CITATION.cff?raw';
import { citationOf, sentenceOf } from '../data/cite';

/**
 * One sentence that cites a page for teachers. For what is made at build.
 *
 * @param url the page's address, with its origin
 */
export const citeLesson = (url: string) => sentenceOf(citationOf(cff), url, m.teach_cite_kind());
