import { describe, expect, it } from 'vitest';
import { numberIn } from '../fixture';
import { bothScene, contestScene, data, invented, scenes } from './fixture';
import { namesIn, shownIn, withChoices, type TimelineScene } from './scene';

const contestIds = (scene: TimelineScene) =>
	shownIn(scene, invented).contest.marks.map(({ id }) => id);
const after = (scene: TimelineScene, from = invented) => {
	const { after: panel } = shownIn(scene, from);
	if (!panel) throw new Error('panel 2 is not open');
	return panel;
};
const afterIds = (scene: TimelineScene) => after(scene).marks.map(({ id }) => id);

describe('what the contest shows', () => {
	it('has one winner a year', () => {
		expect(contestIds(contestScene({ until: 2012 }))).toEqual([
			'ilsvrc2010-nec-uiuc',
			'ilsvrc2011-xrce',
			'ilsvrc2012-supervision'
		]);
		expect(contestIds(contestScene())).toHaveLength(5);
	});

	it.each([
		[{ runnersUp: true }, 9],
		[{ extraData: true }, 7],
		[{ single: true }, 7],
		[{ runnersUp: true, extraData: true, single: true }, 13],
		[{ until: 2012, runnersUp: true } as const, 6]
	])('shows what is switched on: %o', (contest, count) => {
		expect(contestIds(contestScene(contest))).toHaveLength(count);
	});

	it('shows both ends of a bracket whatever else is off', () => {
		const scene = contestScene({ until: 2012, bracket: 'gap-2012' });
		expect(contestIds(scene)).toContain('ilsvrc2012-isi');
		expect(shownIn(scene, data).contest.bracket).toMatchObject({
			y1: numberIn('ilsvrc2012-isi.top5Error'),
			y2: numberIn('ilsvrc2012-supervision.top5Error'),
			points: numberIn('derived.gap2012')
		});
	});

	it('draws no bracket before its year', () => {
		const scene = contestScene({ until: 2011, bracket: 'gap-2012' });
		expect(shownIn(scene, data).contest.bracket).toBeNull();
	});

	it('hangs extra data on the winner of its year', () => {
		const { stems } = shownIn(contestScene({ extraData: true }), invented).contest;
		expect(stems.map(({ y1, y2 }) => [y1, y2])).toEqual([
			[16.5, 15.25],
			[12, 11.5]
		]);
	});

	it('keeps validation photos out of the line', () => {
		const { line, marks } = shownIn(contestScene({ single: true }), invented).contest;
		expect(line).toHaveLength(4);
		const single = marks.filter(({ kind }) => kind === 'single');
		expect(single.map(({ error }) => error)).toEqual([18, 4.5]);
		expect(single.every(({ look }) => look.shape === 'triangle')).toBe(true);
	});
});

describe('what panel 2 shows', () => {
	it('is not there before a scene opens it', () => {
		expect(shownIn(contestScene(), data).after).toBeNull();
	});

	it('shows what was known by a day', () => {
		expect(afterIds(bothScene({ until: '2017-12-31' }))).toEqual(['first', 'senet154-single']);
	});

	it('follows the record', () => {
		const { line } = after(bothScene());
		expect(line.map(({ id }) => id)).toEqual([
			'first-stands',
			'first-falls',
			'senet154-single-stands',
			'senet154-single-falls',
			'leap-stands',
			'leap-falls',
			'better-twin-stands',
			'better-twin-falls',
			'tuned-stands',
			'tuned-falls',
			'last-stands'
		]);
		expect(line.at(-1)?.y1).toBeCloseTo(9.2);
		for (const { y1, y2 } of line) expect(y2).toBeLessThanOrEqual(y1);
	});

	it('sets claims apart and never lets them be a record', () => {
		const { marks, line, claims } = after(bothScene({ claimed: true }));
		const claimed = marks.filter(({ kind }) => kind === 'claimed');
		expect(claimed.map(({ id }) => id)).toEqual(['claim', 'later-claim']);
		expect(line.some(({ id }) => id.includes('claim'))).toBe(false);
		expect(Math.min(...line.map(({ y2 }) => y2))).toBeCloseTo(9.2);
		for (const { time } of claimed) expect(time).toBeGreaterThan(claims ?? Infinity);
		expect(afterIds(bothScene())).not.toContain('claim');
	});

	it('keeps frozen and zero-shot results off the record', () => {
		const scene = bothScene({ training: ['frozen', 'zero-shot'] });
		expect(afterIds(scene)).toEqual(['zero-shot', 'frozen']);
		expect(after(scene).line).toEqual([]);
	});

	it('can do without extra data', () => {
		const { marks, line } = after(bothScene({ extraData: false }));
		expect(marks.every(({ extraKind }) => extraKind === 'none')).toBe(true);
		expect(marks.map(({ id }) => id)).toEqual(['first', 'senet154-single', 'plain', 'hearsay']);
		expect(line.at(-1)?.y1).toBeCloseTo(16.5);
	});

	it('shows nothing beyond its axes', () => {
		const scene = bothScene({ claimed: true, training: ['fine-tuned', 'frozen', 'zero-shot'] });
		for (const facts of [data, invented]) {
			const { marks, x, y } = after({ ...scene, scale: 'log' }, facts);
			for (const { time, error } of marks) {
				expect(time).toBeGreaterThanOrEqual(x[0]);
				expect(time).toBeLessThanOrEqual(x[1]);
				expect(error).toBeGreaterThanOrEqual(y[0]);
				expect(error).toBeLessThanOrEqual(y[1]);
			}
		}
	});
});

describe('two exams', () => {
	it('share no mark', () => {
		const ids = new Set(data.contest.map(({ id }) => id));
		expect(data.after.filter(({ id }) => ids.has(id))).toEqual([]);
	});

	it('are never joined by a line', () => {
		for (const scene of Object.values(scenes)) {
			const { contest, after: panel } = shownIn(scene, data);
			const ends = (pieces: { x1: number; y1: number; x2: number; y2: number }[]) =>
				pieces.flatMap(({ x1, y1, x2, y2 }) => [`${x1} ${y1}`, `${x2} ${y2}`]);
			const own = new Set(contest.marks.map(({ time, error }) => `${time} ${error}`));
			for (const end of ends([...contest.line, ...contest.stems])) expect(own).toContain(end);
			for (const end of ends(panel?.line ?? [])) expect(own).not.toContain(end);
		}
	});
});

describe('a scene', () => {
	it('names its ids', () => {
		expect(
			namesIn(bothScene({ named: ['coca-ft'] }, { named: ['ilsvrc2015-resnet'], bracket: 'pace' }))
		).toEqual(['ilsvrc2015-resnet', 'ilsvrc2010-nec-uiuc', 'ilsvrc2011-xrce', 'coca-ft']);
	});

	it('gives the same picture whatever came before', () => {
		const names = Object.keys(scenes);
		const show = (name: string) => JSON.stringify(shownIn(scenes[name] ?? contestScene(), data));
		const alone = names.map(show);
		const backwards = names.toReversed().map(show).toReversed();
		expect(backwards).toEqual(alone);
	});

	it('is not changed by being shown', () => {
		const before = JSON.stringify([scenes, data]);
		for (const scene of Object.values(scenes)) shownIn(scene, data);
		expect(JSON.stringify([scenes, data])).toBe(before);
	});
});

describe('the reader’s choices', () => {
	it('lie over the scene and come off again', () => {
		const scene = bothScene();
		const chosen = withChoices(scene, { extraData: false, runnersUp: true, scale: 'log' });
		expect(chosen.after?.extraData).toBe(false);
		expect(chosen.contest.runnersUp).toBe(true);
		expect(chosen.scale).toBe('log');
		expect(withChoices(scene, {})).toEqual(scene);
	});

	it('leave alone what was not chosen', () => {
		const scene = contestScene({ extraData: true });
		expect(withChoices(scene, { scale: 'log' }).contest.extraData).toBe(true);
	});
});
