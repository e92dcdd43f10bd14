import { chancesOfFirst, exams, pairedChances, pairedExams } from '../../statistics';

/*
 * New exams that a reader sets. A thought experiment: each model's published share is taken as true,
 * and photos as drawn independently of each other. Seeded, so that the same press gives the same exam
 * to everyone.
 */

/** How often somebody came first alone. */
export interface Tally {
	/** Exams. */
	first: number;
	/** The exact chance of it, a fraction of 1. */
	chance: number;
}

/** The photos of one exam on which exactly one of two models was right. */
export interface LastPair {
	onlyFirst: number;
	onlySecond: number;
}

const seed = 2022;

/** More would say no more, and take a phone too long. */
export const mostExams = 10_000;

/**
 * The counts of the last of so many exams, each model with photos of its own, and who came first how
 * often among those shown. All are drawn whoever is shown: so an exam stays the same from scene to scene.
 */
export function placesAfter(
	count: number,
	all: { id: string; photos: number }[],
	shown: { id: string; photos: number }[],
	photos: number
): { counts: number[]; tallies: Tally[] } {
	const next = exams(
		all.map((model) => model.photos / photos),
		photos,
		seed
	);
	const places = shown.map(({ id }) => all.findIndex((model) => model.id === id));
	const first = shown.map(() => 0);
	let counts: number[] = [];
	for (let exam = 0; exam < count; exam++) {
		const drawn = next();
		counts = places.map((place) => drawn[place] ?? 0);
		const winner = counts.indexOf(Math.max(...counts));
		if (counts.indexOf(counts[winner] ?? 0, winner + 1) < 0)
			first[winner] = (first[winner] ?? 0) + 1;
	}
	const chances = chancesOfFirst(
		shown.map((model) => model.photos / photos),
		photos
	);
	return {
		counts,
		tallies: first.map((times, index) => ({ first: times, chance: chances[index] ?? 0 }))
	};
}

/**
 * The same for pairs on the same photos: how often the one ahead came first, and the last exam's
 * disputed photos. Each pair sits exams of its own.
 *
 * @param leads published leads, in photos
 * @param disagreement share of photos that exactly one of the two gets right, a fraction of 1
 */
export function leadsAfter(
	count: number,
	leads: number[],
	disagreement: number,
	photos: number
): { last: LastPair; tally: Tally }[] {
	return leads.map((lead, index) => {
		const next = pairedExams(lead / photos, disagreement, photos, seed + index);
		const [chance] = pairedChances(lead / photos, disagreement, photos);
		let first = 0;
		let last: LastPair = { onlyFirst: 0, onlySecond: 0 };
		for (let exam = 0; exam < count; exam++) {
			const [onlyFirst, onlySecond] = next();
			if (onlyFirst > onlySecond) first++;
			last = { onlyFirst, onlySecond };
		}
		return { last, tally: { first, chance } };
	});
}
