import { licences } from './licences';

/** What search engines read of a page, in the words of schema.org. */
export type Schema = Record<string, unknown>;

interface Page {
	/** Without the site's name. */
	headline: string;
	description: string;
	/** With its origin. */
	url: string;
	lang: string;
	/** The picture that stands for the page, with its origin. */
	image: string;
}

/** The story, or one of its sections. */
export const articleSchema = (
	{ headline, description, url, lang, image }: Page,
	belongs:
		| { isPartOf: { headline: string; url: string } }
		| { hasPart: { headline: string; url: string }[] }
): Schema => ({
	'@context': 'https://schema.org',
	'@type': 'Article',
	headline,
	description,
	url,
	image,
	inLanguage: lang,
	license: 'https://creativecommons.org/licenses/by/4.0/',
	...('isPartOf' in belongs
		? { isPartOf: { '@type': 'Article', ...belongs.isPartOf } }
		: { hasPart: belongs.hasPart.map((part) => ({ '@type': 'Article', ...part })) })
});

/** The tables, with where each can be fetched. */
export const datasetSchema = (
	{ headline, description, url, lang, image }: Page,
	data: {
		version: string;
		/** YYYY-MM-DD. */
		released: string;
		author: string;
		licence: string;
		keywords: readonly string[];
		/** Of the whole piece. */
		story: string;
		files: { name: string; format: string; url: string }[];
	}
): Schema => ({
	'@context': 'https://schema.org',
	'@type': 'Dataset',
	name: headline,
	description,
	url,
	image,
	inLanguage: lang,
	version: data.version,
	datePublished: data.released,
	creator: { '@type': 'Organization', name: data.author },
	license: data.licence,
	isAccessibleForFree: true,
	keywords: data.keywords,
	subjectOf: { '@type': 'Article', url: data.story },
	distribution: data.files.map(({ name, format, url: contentUrl }) => ({
		'@type': 'DataDownload',
		name,
		encodingFormat: format,
		contentUrl
	}))
});

/** A lesson on the story, or a part of one. */
export const learningResourceSchema = (
	{ headline, description, url, lang, image }: Page,
	resource: {
		/** For example `lesson plan` or `exercises`, in words. */
		type: string;
		level: string;
		/** What students can do afterwards, one sentence each. */
		teaches: string[];
		/** Minutes of each way to use it. */
		minutes: number[];
		/** Of the whole piece, with its origin. */
		story: { headline: string; url: string };
		parts: { headline: string; url: string }[];
	}
): Schema => ({
	'@context': 'https://schema.org',
	'@type': 'LearningResource',
	name: headline,
	description,
	url,
	image,
	inLanguage: lang,
	license: licences.text.url,
	isAccessibleForFree: true,
	learningResourceType: resource.type,
	educationalLevel: resource.level,
	teaches: resource.teaches,
	timeRequired: resource.minutes.map((minutes) => `PT${minutes}M`),
	isPartOf: { '@type': 'Article', ...resource.story },
	...(resource.parts.length > 0 && {
		hasPart: resource.parts.map(({ headline: name, url: address }) => ({
			'@type': 'LearningResource',
			name,
			url: address
		}))
	})
});
