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
