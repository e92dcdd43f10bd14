import { factOf, hasFact, rowOf, sourceTitle } from '../../facts';
import type { Facts, Result } from '../../facts';
import { photosAt, roundingRange } from '../../statistics';
import { photos } from './dots';

/** A published error rate, and the photos of 50,000 that it stands for. */
export interface FieldRate {
	/** Photos named wrongly, the nearest whole number. */
	wrong: number;
	/** The error in percent, with the digits that were printed. */
	printed: string;
	/** The counts that print as this rate; null where the rate is only projected on these photos. */
	range: { low: number; high: number } | null;
	source: string;
}

export interface FieldResult {
	id: string;
	label: string;
	year: number;
	/** The exam's name. */
	exam: string;
	/** Measured on other photos than these 50,000. */
	projected: boolean;
	/** By the first guess, and by five; null where nobody printed it. */
	one: FieldRate | null;
	five: FieldRate | null;
}

/** A published count of photos or keys. */
export interface FieldCount {
	id: string;
	photos: number;
	source: string;
}

export interface FieldFacts {
	photos: number;
	results: FieldResult[];
	counts: FieldCount[];
}

const exam = 'imagenet-val';

/** Rates that the teams printed themselves, where the results page is known at second hand only. */
const printedByTeam: Partial<Record<string, string>> = {
	'ilsvrc2010-nec-uiuc.top5Error': 'nec-uiuc-error-abstract'
};

/** The counts that print as an error, or as the accuracy where that was printed. */
function wrongRange(error: string, accuracy: string | null) {
	if (accuracy === null) return roundingRange(error, photos);
	const right = roundingRange(accuracy, photos);
	return { low: photos - right.high, high: photos - right.low };
}

function rateOf(facts: Facts, result: Result, of: 'top1' | 'top5'): FieldRate | null {
	const id = `${result.id}.${of}Error`;
	if (!hasFact(facts, id)) return null;
	const { printed, source, complement } = factOf(facts, printedByTeam[id] ?? id);
	const accuracy = complement ? factOf(facts, `${result.id}.${of}Accuracy`).printed : null;
	return {
		// Rounded on the side that was printed, so that right and wrong make up all photos.
		wrong: accuracy ? photos - photosAt(accuracy, photos) : photosAt(printed, photos),
		printed,
		range: result.exam === exam ? wrongRange(printed, accuracy) : null,
		source: source.title
	};
}

/** Photos of one kind that a scene may show: derived counts. */
const groups = ['derived.dogPhotos'];

/** Picks what the field counts: error rates of all systems, and what audits of the key counted. */
export function fieldFacts(facts: Facts): FieldFacts {
	if (rowOf(facts, 'exams', exam).images !== photos) {
		throw new Error(`The field is laid out for ${photos} photos; ${exam} has another count.`);
	}

	const results = facts.results
		.map((result) => ({
			id: result.id,
			label: result.label,
			year: result.year,
			exam: rowOf(facts, 'exams', result.exam).name,
			projected: result.exam !== exam,
			one: rateOf(facts, result, 'top1'),
			five: rateOf(facts, result, 'top5')
		}))
		.filter(({ one, five }) => one ?? five);

	const counts = facts.audits
		.filter(({ unit, value }) => (unit === 'photos' || unit === 'keys') && value <= photos)
		.map(({ id, value, source }) => ({
			id,
			photos: value,
			source: sourceTitle(facts, source)
		}));

	const groupCounts = groups.map((id) => {
		const { value, source } = factOf(facts, id);
		return { id, photos: Number(value), source: source.title };
	});

	return {
		photos,
		results,
		counts: [...counts, ...groupCounts]
	};
}
