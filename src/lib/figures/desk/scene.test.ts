import { describe, expect, it } from 'vitest';
import { story } from '../../../../content/story';
import { readFactsFrom } from '../../facts/node';
import { widthOf } from '../../layers/label-text';
import { deskFacts } from './facts';
import { guesses } from './guesses';
import {
	choice,
	namesIn,
	placeOf,
	signsIn,
	toneOf,
	verdictOf,
	withChoices,
	type DeskScene,
	type Sign
} from './scene';
import { high, names, otherNames, rowIdOf, things, wide } from './things';
import { deskWords, signText } from './words';

const facts = readFactsFrom('content/data');
const data = deskFacts(facts);
const scenes = story
	.flatMap(({ steps }) => steps)
	.flatMap(({ figure, scene }) => (figure === 'desk' ? [scene] : []));
const sceneOf = <Show extends DeskScene['show']>(show: Show) =>
	scenes.find((scene): scene is Extract<DeskScene, { show: Show }> => scene.show === show) ??
	expect.fail(`no scene shows ${show}`);
const finding = (scene: DeskScene) => deskWords(scene, data).finding;

describe('the names', () => {
	it('are those of the exam’s list, each a category of its own', () => {
		const rows = [...names, ...otherNames].map(
			(name) => facts.categories.find(({ id }) => id === rowIdOf(name)) ?? expect.fail(name)
		);
		expect(new Set(rows.map(({ index }) => index)).size).toBe(rows.length);
		expect(rows.every(({ index }) => index >= 0 && index < data.categories)).toBe(true);
		expect(data.names['granny-smith']).toEqual({ name: 'Granny Smith', wnid: 'n07742313' });
	});

	it('that a scene names are rows of the tables', () => {
		const known = new Set(facts.categories.map(({ id }) => id));
		for (const scene of scenes) {
			for (const id of namesIn(scene)) expect(known).toContain(id);
		}
	});
});

describe('the guesses', () => {
	it('are ten different things on the desk, the surest first', () => {
		expect(new Set(guesses.map(({ name }) => name)).size).toBe(10);
		const bars = guesses.map(({ bar }) => bar);
		expect(bars).toEqual([...bars].sort((a, b) => b - a));
	});

	it('are right at the first place, rescued up to the last allowed, and wrong after it', () => {
		const place = placeOf('mouse') ?? expect.fail();
		expect(place).toBeGreaterThan(1);
		expect(place).toBeLessThanOrEqual(5);
		expect(verdictOf('mouse', place - 1)).toBe('wrong');
		expect(verdictOf('mouse', place)).toBe('rescued');
		expect(verdictOf('desktop-computer', 1)).toBe('right');
		expect(verdictOf('desktop-computer', 10)).toBe('right');
		expect(verdictOf('wall-clock', 10)).toBe('wrong');
	});

	it('never fare worse when more are allowed', () => {
		const worth = { wrong: 0, rescued: 1, right: 2 };
		for (const name of names) {
			const fares = guesses.map((_, at) => worth[verdictOf(name, at + 1)]);
			expect(fares, name).toEqual([...fares].sort());
		}
	});

	it('treat two names of one thing as two answers', () => {
		expect(verdictOf('screen', 5)).toBe('rescued');
		expect(verdictOf('monitor', 5)).toBe('wrong');
	});
});

describe('a choice', () => {
	it('in the first scene is an answer, and is held against the key in the next', () => {
		const choices = choice(sceneOf('photo'), 'table-lamp');
		expect(finding(withChoices(sceneOf('photo'), choices))).toContain('table lamp');
		const next = withChoices(sceneOf('key'), choices);
		expect(finding(next)).toMatch(/table lamp.*mouse.*wrong/);
		expect(
			signsIn(next, null)
				.map((sign) => signText(sign, data))
				.join()
		).toMatch(/mouse.*table lamp/);
		expect(finding(withChoices(next, choice(next, 'mouse')))).toMatch(/right$/);
	});

	it('among the guesses is the key, and changes the verdict', () => {
		const scene = sceneOf('guesses');
		const chosen = withChoices(scene, { ...choice(scene, 'desktop-computer'), allowed: 3 });
		expect(chosen).toEqual({ show: 'guesses', key: 'desktop-computer', allowed: 3 });
		expect(toneOf(chosen, 'desktop-computer')).toBe('right');
		expect(finding(chosen)).toMatch(/^Right/);
	});

	it('of a question steps everything else back', () => {
		const scene = sceneOf('question');
		const asked = withChoices(scene, choice(scene, 'pot'));
		expect(names.filter((name) => toneOf(asked, name) !== 'dim')).toEqual(['pot']);
	});

	it('taken back leaves the scene of the text', () => {
		for (const scene of scenes) expect(withChoices(scene, {})).toEqual(scene);
	});
});

describe('the words', () => {
	it('say which guess it is, and how many are allowed', () => {
		const five: DeskScene = { show: 'guesses', key: 'mouse', allowed: 5 };
		expect(finding(five)).toBe('Rescued: mouse is guess 3 of the 5 allowed');
		expect(finding({ ...five, allowed: 1 })).toMatch(/^Wrong.*desktop computer.*mouse/);
	});

	it('call everything illustrative that is', () => {
		for (const scene of scenes) expect(deskWords(scene, data).caveat).toMatch(/^Illustrative/);
	});

	it('are short enough for four lines on a phone', () => {
		for (const scene of scenes) {
			const { finding, measure } = deskWords(scene, data);
			expect(`${finding} ${measure}`.length, finding).toBeLessThanOrEqual(150);
		}
	});

	it('give a table with a row for each name, and every place and verdict', () => {
		for (const scene of scenes) {
			const { columns, rows } = deskWords(scene, data).table;
			expect(rows.length).toBeGreaterThanOrEqual(names.length);
			for (const row of rows) expect(row).toHaveLength(columns.length);
		}
		const { rows } = deskWords({ show: 'guesses', key: 'mouse', allowed: 5 }, data).table;
		const fares = (name: string) => rows.find(([first]) => first === name)?.slice(2);
		expect(fares('mouse')).toEqual(['3', 'rescued']);
		expect(fares('desktop computer')).toEqual(['1', 'right']);
		expect(fares('pot')?.[1]).toBe('wrong');
	});
});

describe('the signs', () => {
	/** How wide the photo is drawn, and its text, from the smallest phone to a wide screen; in pixels. */
	const photos = [
		{ width: 300, text: 12 },
		{ width: 430, text: 13 },
		{ width: 700, text: 13 },
		{ width: 725, text: 14 },
		{ width: 1000, text: 14 }
	];

	/** About where a sign lies, in units of the drawing. */
	function boxOf(sign: Sign, { width, text }: (typeof photos)[number]) {
		const bold = ['key', 'both', 'asked'].includes(sign.says);
		const mark = sign.verdict ? text * 1.25 : 0;
		const unit = wide / width;
		const across = (widthOf(signText(sign, data), text, bold) + mark + text * 0.7 + 2) * unit;
		const down = (text * 1.35 + 2) * unit;
		const [x, y] = sign.at;
		const left = x - (x / wide) * across;
		const top = sign.side === 'over' ? y - down : y;
		return { left, right: left + across, top, bottom: top + down };
	}

	const every = scenes.flatMap((scene) =>
		names.map((name) => withChoices(scene, choice(scene, name)))
	);

	it.each(photos)('lie apart, whatever the reader chooses, at %o', (photo) => {
		for (const scene of [...scenes, ...every]) {
			const boxes = signsIn(scene, null).map((sign) => ({ sign, box: boxOf(sign, photo) }));
			for (const [at, { sign, box: a }] of boxes.entries()) {
				for (const { sign: other, box: b } of boxes.slice(at + 1)) {
					const apart =
						a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
					expect(apart, `${sign.says} ${sign.name}, ${other.says} ${other.name}`).toBe(true);
				}
			}
		}
	});

	it.each(photos)('lie in the part of the photo that is seen, at %o', (photo) => {
		for (const scene of [...scenes, ...every]) {
			// The guesses need room below: nothing but the middle of the photo is sure to be seen then.
			const [top, bottom] = scene.show === 'guesses' ? [0, high] : [-32, 196];
			const phone = photo.width < 400 && scene.show !== 'guesses' ? 30 : 0;
			for (const sign of signsIn(scene, null)) {
				const box = boxOf(sign, photo);
				expect(box.top, sign.name).toBeGreaterThanOrEqual(top - phone);
				expect(box.bottom, sign.name).toBeLessThanOrEqual(bottom + phone);
			}
		}
	});

	it('of a thing that is pointed at stands beside it, once', () => {
		const scene = sceneOf('guesses');
		expect(signsIn(scene, 'pot').filter(({ name }) => name === 'pot')).toHaveLength(1);
		expect(signsIn(scene, scene.key)).toHaveLength(signsIn(scene, null).length);
	});

	it('leave the numbers of the guesses free', () => {
		for (const photo of photos) {
			const radius = (photo.text * 0.7 * wide) / photo.width;
			for (const scene of every.filter(({ show }) => show === 'guesses')) {
				for (const sign of signsIn(scene, null)) {
					const { top, bottom } = boxOf(sign, photo);
					const [, y] = things[sign.name].at;
					expect(y + radius <= top || y - radius >= bottom, sign.name).toBe(true);
				}
			}
		}
	});
});
