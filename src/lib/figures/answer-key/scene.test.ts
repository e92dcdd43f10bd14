import { describe, expect, it } from 'vitest';
import { countOf, numberOf } from '../../facts';
import { leastSquares } from '../../statistics';
import { boxNames, boxSizes } from '../../layers/boxes';
import { numberIn } from '../fixture';
import { auditsSheet } from './audits';
import { ceilingIn, ceilingSheet, gapsIn, ruler, scoresOn, type CeilingScene } from './ceiling';
import { data, facts, scenes } from './fixture';
import { mistakesSheet, reviewOf } from './mistakes';
import { fitted, namedIn, pointsOf, shownOf, type ModelsScene } from './models';
import { valueOf } from './names';
import { agreement, auditIds, audits, refusals } from './rows';
import { choicesFor, namesIn, withChoices, without, type AnswerKeyScene } from './scene';
import { nearestPart, textsOf, type Part } from './sheet';
import { hitsRange, sumOf, sumSheet } from './sum';
import { ceilingOf, overhangOf } from './sums';
import { hitsOf } from './words';

const count = (id: string) => valueOf(id, data);
/** A row of the tables in percent of all keys. */
const ofAll = (id: string) => (100 * numberIn(id)) / numberIn('validation-photos');
const sceneOf = <Show extends AnswerKeyScene['show']>(id: string, show: Show) => {
	const scene = scenes[id];
	if (scene?.show !== show) throw new Error(`${id} does not show ${show}`);
	return scene as Extract<AnswerKeyScene, { show: Show }>;
};
const width = ({ x0, x1 }: Part) => x1 - x0;
const part = (parts: Part[], id: string) => parts.find((one) => one.id === id) ?? expect.fail(id);

describe('four audits', () => {
	it.each(auditIds)('%s: what it found adds up to what it looked at', (id) => {
		const found = audits[id].outcomes.reduce((sum, outcome) => sum + count(outcome.id), 0);
		expect(found).toBe(count(audits[id].looked));
	});

	it.each(auditIds.filter((id) => audits[id].again))(
		'%s: what it refuses is split by the second look without a rest',
		(id) => {
			const again = audits[id].again?.reduce((sum, row) => sum + count(row), 0);
			expect(again).toBe(count(audits[id].refused));
		}
	);

	it('has no row twice that the tables know under another name', () => {
		expect(count('panel-replaced') + count('panel-no-label')).toBe(count('panel-rejects'));
		expect(count('real-replaced') + count('real-no-label')).toBe(count('real-disputed'));
		expect(count('real-exactly-original-shown') + count('real-not-sent-to-raters')).toBe(
			countOf(facts, 'real-exactly-original')
		);
	});

	it('draws each audit on the scale of all keys, what it did not look at included', () => {
		const { parts } = auditsSheet(null, data);
		const rows = new Map<number, Part[]>();
		for (const one of parts) rows.set(one.y0, [...(rows.get(one.y0) ?? []), one]);
		expect(rows.size).toBe(5);
		for (const row of rows.values()) {
			expect(row.reduce((sum, one) => sum + width(one), 0)).toBeCloseTo(100, 6);
		}
		expect(width(part(parts, 'northcutt-upheld'))).toBeCloseTo(ofAll('northcutt-upheld'), 6);
		const unseen = data.photos - numberIn('panel-looked-at');
		expect(width(part(parts, 'panel-unseen'))).toBeCloseTo((100 * unseen) / data.photos, 6);
		expect(part(parts, 'panel-unseen').reading?.value).toBe(unseen.toLocaleString('en'));
	});

	it('never adds the audits up: the last bar counts keys, each once', () => {
		const { parts } = auditsSheet(null, data);
		const rejected = ['three', 'two', 'one'].map((id) => width(part(parts, id)));
		expect(rejected.reduce((sum, one) => sum + one, 0)).toBeCloseTo(ofAll('any-audit-rejects'), 6);
		expect(count(agreement.lookedTwice)).toBeLessThan(count(agreement.any));
	});

	it('opens one on the scale of what it looked at', () => {
		const { parts } = auditsSheet('northcutt', data);
		const share = (id: string, of: string) => (100 * numberIn(id)) / numberIn(of);
		expect(width(part(parts, 'northcutt-other-label'))).toBeCloseTo(
			share('northcutt-other-label', 'northcutt-flagged'),
			6
		);
		expect(width(part(parts, 'northcutt-and-real-reject'))).toBeCloseTo(
			share('northcutt-and-real-reject', 'northcutt-overruled'),
			6
		);
		expect(parts.some(({ id }) => id.startsWith('panel'))).toBe(false);
	});
});

describe('a perfect reader', () => {
	const scene = sceneOf('ceiling', 'ceiling');
	const all = (by: CeilingScene['by']): CeilingScene => ({
		...scene,
		by,
		refuse: refusals[by].map(({ id }) => id)
	});

	it('scores what the derived facts say', () => {
		expect(ceilingIn(scene, data).ceiling).toBeCloseTo(numberOf(facts, 'derived.ceilingStrict'), 9);
		expect(ceilingIn(all('northcutt'), data).ceiling).toBeCloseTo(
			numberOf(facts, 'derived.ceilingOverruled'),
			9
		);
		expect(ceilingIn(all('northcutt'), data).keys).toBe(count('northcutt-overruled'));
		expect(ceilingIn(all('real'), data).ceiling).toBeCloseTo(
			numberOf(facts, 'real-sure-ceiling'),
			2
		);
	});

	it('scores everything who refuses nothing, and never less than nothing', () => {
		expect(ceilingOf([], 50_000)).toBe(100);
		expect(ceilingOf([50_000], 50_000)).toBe(0);
		expect(() => ceilingOf([50_000, 1], 50_000)).toThrow(RangeError);
	});

	it('keeps to one verdict: refused keys of the other do not count', () => {
		const both = { ...scene, refuse: [...scene.refuse, 'real-replaced'] };
		expect(ceilingIn(both, data).keys).toBe(ceilingIn(scene, data).keys);
		expect(ceilingIn({ ...both, by: 'real' }, data).keys).toBe(count('real-replaced'));
	});

	it('stands on the ruler where the scores stand', () => {
		const { ceiling } = ceilingIn(scene, data);
		const at = (score: number) => (100 * (score - ruler[0])) / (ruler[1] - ruler[0]);
		const { parts } = ceilingSheet(scene, data);
		expect(part(parts, 'perfect').x1).toBeCloseTo(at(ceiling), 6);
		expect(Math.max(...parts.map(({ x1 }) => x1))).toBeCloseTo(100, 6);
		expect(scoresOn(scene, data).marks.find(({ id }) => id === 'coca-ft')?.x).toBeCloseTo(
			at(numberIn('coca-ft.top1Accuracy')),
			6
		);
	});

	it('is perfect only who refuses nothing but what is plainly wrong: the rest has both ceilings', () => {
		const { stricter, higher } = ceilingIn(scene, data);
		expect([stricter, higher]).toEqual([false, null]);
		const last = sceneOf('ruler', 'ceiling');
		expect(ceilingIn(last, data).stricter).toBe(true);
		expect(ceilingIn(last, data).higher).toBeCloseTo(numberOf(facts, 'derived.ceilingStrict'), 9);
		const best = Math.max(...last.scores.map((id) => numberIn(`${id}.top1Accuracy`)));
		expect(gapsIn(last, data).map(({ points }) => points)[1]).toBeCloseTo(
			numberIn('derived.ceilingStrict') - best,
			6
		);
	});

	it('has no distance left when the ceiling is under the best score', () => {
		const last = sceneOf('ruler', 'ceiling');
		const best = Math.max(...last.scores.map((id) => numberIn(`${id}.top1Accuracy`)));
		expect(gapsIn(last, data)[0]?.points).toBeCloseTo(
			numberIn('derived.ceilingOverruled') - best,
			6
		);
		expect(gapsIn({ ...last, by: 'real', refuse: ['real-replaced'] }, data)).toEqual([]);
	});
});

describe('the sum', () => {
	const hits = hitsOf(sceneOf('sum', 'sum'), data);

	it('says what the derived facts say', () => {
		expect(hits).toBe(countOf(facts, 'derived.cocaLow'));
		expect(sumOf(hits, data)).toMatchObject({
			places: countOf(facts, 'derived.acceptedOrUnjudged'),
			overhang: countOf(facts, 'derived.surelyRejected')
		});
		expect(sumOf(data.hits['derived.cocaPhotos'] ?? 0, data).overhang).toBe(
			countOf(facts, 'derived.surelyRejectedExact')
		);
	});

	it('has nothing over while there are places enough', () => {
		expect(overhangOf(45_327, 45_327)).toBe(0);
		expect(overhangOf(45_328, 45_327)).toBe(1);
		expect(overhangOf(45_000, 45_327)).toBe(0);
	});

	it('enlarges the ends so that the overhang is the difference of the bars above it', () => {
		const { parts } = sumSheet(hits, data);
		const ends = ['sum-hits-near', 'sum-places-near'].map((id) => part(parts, id).x1);
		expect(width(part(parts, 'sum-over'))).toBeCloseTo((ends[0] ?? 0) - (ends[1] ?? 0), 6);
	});

	it('stays in the drawing wherever the reader moves it', () => {
		for (const value of Object.values(hitsRange(data))) {
			for (const { x0, x1 } of sumSheet(value, data).parts) {
				expect(x0).toBeGreaterThanOrEqual(0);
				expect(x1).toBeLessThanOrEqual(100);
			}
		}
	});
});

describe('models on both keys', () => {
	const near = sceneOf('key-sits', 'models');
	const all = sceneOf('exchange', 'models');

	it('are all in the cloud, where they were measured', () => {
		const points = pointsOf(data);
		expect(points).toHaveLength(countOf(facts, 'derived.modelsMeasured'));
		const key = numberOf(facts, 'derived.keyOnReal');
		expect(points.filter(({ y }) => y > key)).toHaveLength(
			countOf(facts, 'derived.modelsAboveKey')
		);
		expect(points).toEqual(points.toSorted((one, other) => one.x - other.x));
		const most = (values: number[]) => Math.max(...values);
		// Kept in hundredths of a point.
		expect(most(points.map(({ x }) => x))).toBeCloseTo(
			most(facts.models.map(({ top1Accuracy }) => top1Accuracy ?? 0)),
			1
		);
		expect(most(points.map(({ y }) => y))).toBeCloseTo(numberIn('derived.bestReal'), 1);
	});

	it('lie in the window but for a few, and it says for how many', () => {
		expect(shownOf(all, data)).toBe(data.models.measured);
		expect(shownOf(near, data)).toBeLessThan(data.models.measured);
		const above = pointsOf(data).filter(({ y }) => y > data.models.key);
		expect(above.every(({ x, y }) => x >= 82 && x <= 91 && y <= 92)).toBe(true);
	});

	it('have the slopes of the derived facts', () => {
		const slopes = fitted(all, data).map(({ slope }) => slope);
		expect(slopes[0]).toBeCloseTo(numberOf(facts, 'derived.realSlopeBelow75'), 9);
		expect(slopes[1]).toBeCloseTo(numberOf(facts, 'derived.realSlopeAbove88'), 9);
		const [, line] = fitted(all, data);
		const strong = pointsOf(data).filter(({ x }) => x >= 88);
		expect(line?.y1).toBeCloseTo(
			leastSquares(strong).intercept + leastSquares(strong).slope * 88,
			1
		);
	});

	it('draws no line where there is none to see', () => {
		expect(fitted(near, data)).toEqual([]);
		expect(fitted({ ...near, lines: true }, data)).toHaveLength(1);
	});

	it('can be found by name where they are drawn', () => {
		for (const scene of [near, all] satisfies ModelsScene[]) {
			const labels = namedIn(scene, data).map(({ label }) => label);
			for (const one of scene.named) expect(labels).toContain(data.models.pointers[one]);
			expect(new Set(labels).size).toBe(labels.length);
		}
	});
});

describe('reviewed mistakes', () => {
	it.each(['severity', 'kind'] as const)('by %s, are as many as remained', (by) => {
		const { left } = reviewOf(data);
		const stairs = mistakesSheet(by, data).parts.filter(({ look }) => look.startsWith('wrong'));
		expect(stairs.reduce((sum, one) => sum + width(one), 0)).toBeCloseTo(100, 6);
		const counts = stairs.map(({ reading }) => Number(reading?.value));
		expect(counts.reduce((sum, one) => sum + one, 0)).toBe(left);
	});
});

describe('what the reader sets', () => {
	const follow = sceneOf('quarrel', 'audits');

	it('is laid over scenes of its kind and leaves the others alone', () => {
		const choices = { follow: 'panel', refuse: [] } as const;
		expect(withChoices(follow, { ...choices, refuse: [] })).toEqual({ ...follow, follow: 'panel' });
		const sum = sceneOf('sum', 'sum');
		expect(withChoices(sum, { follow: 'panel' })).toEqual(sum);
		expect(withChoices(sceneOf('second-look', 'audits'), { follow: null })).toEqual(follow);
	});

	it('can be put back where it bears, and only there', () => {
		const choices = { follow: null, hits: 45_300 };
		expect(choicesFor(follow, choices)).toEqual(['follow']);
		expect(without(choices, ['follow'])).toEqual({ hits: 45_300 });
	});

	it('names rows that exist', () => {
		const named = Object.values(scenes).flatMap(namesIn);
		expect(named).toContain('coca-ft');
		expect(named).toContain('northcutt-other-label');
	});
});

describe('a finger', () => {
	const { parts } = auditsSheet(null, data);
	const plot = { left: 0, top: 0, width: 308, height: 224 } as DOMRect;

	it('finds the stretch it is on, and the nearest one beside it', () => {
		for (const id of ['real-original-and-others', 'panel-exactly-original', 'objects-unseen']) {
			const { x0, x1, y0, y1 } = part(parts, id);
			const at = { clientX: ((x0 + x1) / 200) * 308, clientY: ((y0 + y1) / 200) * 224 };
			expect(nearestPart(parts, plot, at, 44)).toBe(id);
			expect(nearestPart(parts, plot, { ...at, clientY: at.clientY + 8 }, 44)).toBe(id);
		}
	});

	it('finds nothing far from everything', () => {
		expect(nearestPart(parts, plot, { clientX: 150, clientY: 400 }, 44)).toBeNull();
	});
});

describe('texts', () => {
	const rim = { top: 4, right: 2, bottom: 2, left: 2 };
	const edges = { small: rim, medium: rim, large: rim };

	it('name every bar in every box, however small', () => {
		const labels = textsOf(auditsSheet(null, data), edges, []);
		const titles = labels.filter(({ id }) => id.startsWith('title'));
		expect(titles).toHaveLength(5);
		for (const { id, spots } of titles) {
			for (const spot of Object.values(spots)) expect(spot, id).not.toBeNull();
		}
	});

	it('say how many audits agree in every box, in the order of the stretches', () => {
		const labels = textsOf(auditsSheet(null, data), edges, []);
		const agreed = labels.filter(({ id }) => id.startsWith('by-'));
		expect(agreed.map(({ id }) => id)).toEqual(['by-three', 'by-two', 'by-one']);
		for (const box of boxNames) {
			const [{ width }] = boxSizes[box];
			const lefts = agreed.map(({ x, spots, id }) => {
				const { dx, anchor, x: from = x } = spots[box] ?? expect.fail(`${id} in ${box}`);
				return anchor === 'start' ? (from / 100) * width + dx : expect.fail(`${id} in ${box}`);
			});
			expect(lefts, box).toEqual(lefts.toSorted((one, other) => one - other));
		}
	});

	it.each(auditIds)('name every outcome of %s when it is opened', (id) => {
		const labels = textsOf(auditsSheet(id, data), edges, []);
		for (const outcome of audits[id].outcomes) {
			const label = labels.find((one) => one.id === outcome.id) ?? expect.fail(outcome.id);
			for (const spot of Object.values(label.spots)) expect(spot, outcome.id).not.toBeNull();
		}
	});
});
