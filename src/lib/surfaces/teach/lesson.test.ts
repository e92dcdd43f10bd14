import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lesson } from '../../../../content/lesson';
import { story } from '../../../../content/story';
import { readFactsFrom } from '../../facts/node';

const places = story.flatMap(({ slug, steps }) => steps.map(({ id }) => ({ slug, id })));
const known = places.map(({ id }) => id);

/** Words on a step's slide; a number counts as one. */
function wordsOf(step: string): number {
	const slug = places.find(({ id }) => id === step)?.slug ?? '';
	const text = readFileSync(`content/en/sections/${slug}.svx`, 'utf8');
	const words = new RegExp(`<Step id="${step}">([^]*?)</Step>`).exec(text)?.[1] ?? '';
	return words
		.replace(/<Fact[^>]*\/>/g, 'number')
		.replace(/<[^>]*>/g, '')
		.trim()
		.split(/\s+/).length;
}

describe.each(lesson.plans)('the plan of $minutes minutes', ({ minutes, rows }) => {
	it('has no gap and no overlap, and ends in time', () => {
		expect(rows.map(({ from }) => from)).toEqual([0, ...rows.slice(0, -1).map(({ to }) => to)]);
		expect(rows.at(-1)?.to).toBe(minutes);
		for (const { from, to } of rows) expect(to).toBeGreaterThan(from);
	});

	it('shows slides that exist, each once, in the order of the story', () => {
		const steps = rows.flatMap((row) => row.steps);
		const at = steps.map((step) => known.indexOf(step));
		expect(at).not.toContain(-1);
		expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
	});

	it.each(rows)('leaves time to read and to look: $id', ({ from, to, work, steps }) => {
		const seconds = 60 * (to - from - work);
		expect(seconds / steps.length).toBeGreaterThanOrEqual(60);
		expect(seconds / steps.length).toBeLessThanOrEqual(90);
		// Read aloud at 150 words a minute, and twenty seconds for each figure.
		const reading = steps.reduce((sum, step) => sum + wordsOf(step) / 2.5 + 20, 0);
		expect(seconds).toBeGreaterThanOrEqual(reading);
	});
});

describe('the lesson', () => {
	it('names steps and sources that exist, and nothing twice', () => {
		const { activities, choice, goals, misconceptions, questions, readings } = lesson;
		for (const { step } of [...questions, ...misconceptions]) expect(known).toContain(step);
		for (const step of choice) expect(known).toContain(step);
		const sources = readFactsFrom('content/data').sources.map(({ id }) => id);
		for (const id of readings) expect(sources).toContain(id);
		for (const list of [activities, questions, misconceptions]) {
			expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
		}
		expect([goals.length, activities.length]).toEqual([5, 3]);
	});
});
