// Words loaded before the titles: their links ask for titles while both are still being read.
import '../../../content/en/sections/another-exam.svx';
import { locales } from '$lib/site/language';
import { expect, it } from 'vitest';
import { story } from '../../../content/story';
import { sectionTitles, titleOf } from './titles';

it.each(locales)('names every section in %s', (lang) => {
	for (const [at, { slug }] of story.entries()) {
		expect(titleOf(lang, slug), slug).toBeTruthy();
		expect(sectionTitles(lang)[at]).toMatchObject({ slug, title: titleOf(lang, slug) });
	}
});
