import { licences } from './licences';

/** What search engines read of a page, in the words of schema.org. */
export type Schema = Record<string, unknown>;

/** A page as search engines see it. */
export interface Described {
	/** Without the site's name. */
	headline: string;
	description: string;
	/** With its origin. */
	url: string;
	lang: string;
	/** The picture that stands for the page, with its origin. */
	image: string;
}

/** A page that is part of another, or has it as a part; the address with its origin. */
export interface Named {
	headline: string;
	url: string;
}

/** The story, or one of its sections. */
export const articleSchema = (
	{ headline, description, url, lang, image }: Described,
	belongs: { isPartOf: Named } | { hasPart: Named[] }
): Schema => ({
	'@context': 'https://schema.org',
	'@type': 'Article',
	headline,
	description,
	url,
	image,
	inLanguage: lang,
	license: licences.text.url,
	...('isPartOf' in belongs
		? { isPartOf: { '@type': 'Article', ...belongs.isPartOf } }
		: { hasPart: belongs.hasPart.map((part) => ({ '@type': 'Article', ...part })) })
});

/** The tables, with where each can be fetched. */
export const datasetSchema = (
	{ headline, description, url, lang, image }: Described,
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
	{ headline, description, url, lang, image }: Described,
	resource: {
		/** For example `lesson plan` or `exercises`, in words. */
		type: string;
		level: string;
		/** What students can do afterwards, one sentence each. */
		teaches: string[];
		/** Minutes of each way to use it. */
		minutes: number[];
		/** The whole piece. */
		story: Named;
		parts: Named[];
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
