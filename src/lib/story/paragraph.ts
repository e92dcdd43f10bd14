import { pathOf } from '$lib/site/address';
import type { Locale } from '$lib/site/paraglide/runtime';
import { story } from '../../../content/story';
import type { StepPlace } from './steps';

/** The address of the page of a section; the opening is the story's own beginning. No origin. */
export const sectionPath = (lang: Locale, slug: string) =>
	pathOf(lang, slug === story[0]?.slug ? '' : slug);

/** The address of a step's paragraph in the story; no origin. */
export const paragraphPath = (lang: Locale, { section, step }: StepPlace) =>
	`${sectionPath(lang, section.slug)}#${step.id}`;
