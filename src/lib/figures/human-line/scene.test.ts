import { describe, expect, it } from 'vitest';
import { numberOf } from '../../facts';
import { numberIn, printed } from '../fixture';
import { boxNames } from '../../layers/boxes';
import { cellPaths } from './cells';
import { data, facts, scenes, years } from './fixture';
import { yearsLayout } from './layout';
import { plotWords } from './names';
import { humanIds, subsets, type HumanId } from './people';
import { humanOf, rowMarks, rowsIn, withChoices, yearsIn, type HumanLineScene } from './scene';
import { humanLineWords, readout, says } from './words';

const shown = (scene: HumanLineScene) => yearsIn(scene, data) ?? expect.fail('no years');
const flags = (scene: HumanLineScene) =>
	shown(scene).flags.map(({ id, machine }) => [id, machine.label, machine.date.slice(0, 7)]);

describe('when machines passed', () => {
	it.each<[HumanId, string[][]]>([
		[
			'person-a1',
			[
				['passed-line', 'PReLU-net', '2015-02'],
				['passed-band', 'ResNet', '2015-12']
			]
		],
		[
			'person-a2',
			[
				['passed-line', 'Clarifai', '2013-11'],
				['passed-band', 'GoogLeNet', '2014-08']
			]
		],
		['pair-a1-a2', [['passed-line', 'SENet', '2017-07']]]
	])('depends on which human: %s', (human, expected) => {
		expect(flags(years({ human }))).toEqual(expected);
	});

	it('is within luck for everybody at the line, and not where the story says so', () => {
		for (const { passed } of Object.values(data.people)) {
			expect(Math.abs(passed.apart)).toBeLessThan(0.5);
		}
		expect(data.people['person-a1'].passed.apart).toBeCloseTo(
			numberOf(facts, 'derived.preluAgainstA1'),
			6
		);
	});

	it('asks no entry with extra photos', () => {
		expect(data.machines.some(({ id }) => id.endsWith('-extra'))).toBe(false);
	});
});

describe('machines between two contests', () => {
	const between = (scene: HumanLineScene) =>
		shown(scene)
			.marks.filter(({ of }) => 'kind' in of && of.kind === 'between')
			.map(({ of }) => of.label);

	it('are drawn where the step speaks of them, or where one is marked', () => {
		expect(between(scenes.band ?? expect.fail())).toEqual([]);
		expect(between(scenes.second ?? expect.fail())).toEqual([]);
		expect(between(years({ human: 'pair-a1-a2' }))).toEqual([]);
		expect(between(years())).toEqual(['PReLU-net']);
		expect(between(scenes.near ?? expect.fail())).toEqual(['PReLU-net', 'BN-Inception']);
	});

	it('have their names in every box', () => {
		const { labels } = yearsLayout(shown(scenes.near ?? expect.fail()), plotWords(false));
		for (const id of ['prelu-net', 'bn-inception']) {
			const { spots } = labels.find((label) => label.id === id) ?? expect.fail(id);
			for (const box of boxNames) expect(spots[box]?.form, `${id} in ${box}`).toBe('full');
		}
	});
});

describe('intervals', () => {
	it.each([
		['person-a1', 'a1'],
		['person-a2', 'a2'],
		['pair-a1-a2', 'pair']
	] as const)('of %s are those that the text cites', (id, name) => {
		expect(data.people[id].low).toBeCloseTo(numberIn(`derived.${name}Low`), 9);
		expect(data.people[id].high).toBeCloseTo(numberIn(`derived.${name}High`), 9);
	});

	it('hold the value itself, of everybody in every exam', () => {
		const all = [
			...data.machines,
			...Object.values(data.people).flatMap((human) => [human, human.sameMachine]),
			...subsets.flatMap((subset) => data.study[subset])
		];
		for (const { id, low, value, high } of all) {
			expect(low, id).toBeLessThan(value);
			expect(high, id).toBeGreaterThan(value);
		}
	});

	it('grow out of the bare line: a band of no height at the same value', () => {
		const [line] = shown(scenes.line ?? expect.fail()).bands;
		const [band] = shown(scenes.band ?? expect.fail()).bands;
		const at = numberIn('person-a1.error');
		expect(line).toEqual({ id: 'person-a1', at, low: at, high: at });
		expect(band).toMatchObject({ id: 'person-a1', at });
	});
});

describe('the exam of 2020', () => {
	const order = (scene: string) =>
		rowsIn(scenes[scene] ?? expect.fail(), data)?.rows.map(({ of }) => of.label);

	it('puts people first on objects and machines on dogs', () => {
		expect(order('objects')?.slice(0, 5).toSorted()).toEqual(['A', 'B', 'C', 'D', 'E']);
		expect(order('dogs')?.slice(0, 3).toSorted()).toEqual([
			'EfficientNet-B7',
			'FixResNeXt',
			'Instagram ResNeXt'
		]);
		expect(order('dogs')?.[3]).toBe('E');
		expect(order('all')?.slice(0, 2)).toEqual(['E', 'Noisy Student']);
	});

	it('says where a figure is missing, and keeps a slot for it', () => {
		for (const name of ['objects', 'dogs']) {
			const rows = rowsIn(scenes[name] ?? expect.fail(), data);
			expect(rows?.missing?.of.label).toBe('Noisy Student');
			expect(rows?.missing?.slot).toBe(9);
		}
	});

	it('has one axis for all its parts, wide enough for every interval, and none with the contest', () => {
		for (const subset of subsets) {
			const rows = rowsIn({ show: 'study', subset }, data) ?? expect.fail();
			expect(rows.x).toEqual([65, 100]);
			for (const { x1, x2 } of rowMarks(rows).whiskers) {
				expect(x1).toBeGreaterThanOrEqual(65);
				expect(x2).toBeLessThanOrEqual(100);
			}
			expect(yearsIn({ show: 'study', subset }, data)).toBeNull();
		}
	});

	it('leaves out only machines below those it draws first', () => {
		const best = data.study.all.filter(({ human }) => !human)[3];
		expect(data.others.best).toBeLessThan(best?.value ?? 0);
		expect(data.others.count).toBeGreaterThan(40);
	});

	it('does not count the vote of the machines as a machine', () => {
		const vote = facts.people.find(({ id }) => id === 'shankar-model-majority-val');
		const machines = facts.people.filter(
			(row) => row.exam === vote?.exam && row.kind === 'machine' && row !== vote
		);
		const drawn = data.study.all.filter(({ human }) => !human).length;
		expect(vote?.kind).toBe('machine');
		expect(data.others.count).toBe(machines.length - drawn);
	});

	it('knows where counts are from', () => {
		const noteOf = (id: string) => facts.people.find((row) => row.id === id)?.note;
		for (const id of [...humanIds, 'googlenet-1500', 'googlenet-258', 'googlenet-204']) {
			expect(noteOf(id), id).toMatch(/recovered|the only count/);
		}
		expect(noteOf('shankar-e-val-dogs')).toMatch(/all photos minus/);
		expect(data.study.dogs.every(({ countFrom }) => countFrom === 'difference')).toBe(true);
	});
});

describe('the reader’s choice', () => {
	it('shows one human whole, wherever the story stands, and comes off again', () => {
		const chosen = withChoices(years({ near: true }), { human: 'person-a2' });
		expect(chosen).toEqual(years({ human: 'person-a2' }));
		expect(withChoices(scenes.same ?? expect.fail(), { human: 'person-a2' })).toEqual({
			show: 'same',
			humans: ['person-a2']
		});
		expect(withChoices(years(), { human: undefined })).toEqual(years());
	});

	it('of a human leaves the other exam alone, and the other way round', () => {
		const study = scenes.dogs ?? expect.fail();
		expect(withChoices(study, { human: 'person-a2' })).toEqual(study);
		expect(withChoices(years(), { subset: 'dogs' })).toEqual(years());
	});

	it('has no one human ticked where the text shows several', () => {
		expect(humanOf(scenes.second ?? expect.fail())).toBeNull();
		expect(humanOf(scenes.same ?? expect.fail())).toBeNull();
		expect(humanOf(years())).toBe('person-a1');
	});
});

describe('the sheet of photos', () => {
	it.each(humanIds)('has a cell for each photo of %s, and no two in one place', (id) => {
		const { images, count } = data.people[id];
		const { right, wrong } = cellPaths(images, count, 50);
		const cells = (path: string) =>
			[...path.matchAll(/M([\d.]+) ([\d.]+)h/g)].map(([, x, y]) => `${Math.floor(Number(x))} ${y}`);
		expect(cells(wrong)).toHaveLength(count);
		expect(new Set([...cells(right), ...cells(wrong)]).size).toBe(images);
	});
});

describe('words', () => {
	const finding = (name: string) => humanLineWords(scenes[name] ?? expect.fail(name), data).finding;

	const a1 = printed('person-a1.error');
	const prelu = printed('prelu-net.top5Error');
	const bestMachine = (subset: 'objects' | 'dogs') => {
		const { value } = data.study[subset].find(({ human }) => !human) ?? expect.fail();
		return `${value.toFixed(1)}%`;
	};

	it.each([
		['line', [a1]],
		['band', [printed('derived.a1Low', 1), printed('derived.a1High', 1)]],
		['second', ['2015', '2013']],
		['near', ['PReLU-net', prelu, a1, 'inside']],
		['person-a1', ['February 2015', prelu, 'December 2015']],
		['pair-a1-a2', ['July 2017', printed('ilsvrc2017-wmw-senet.top5Error', 2), 'level']],
		['photos', [printed('person-a1.images'), printed('person-a1.wrong')]],
		[
			'all',
			[
				printed('shankar-e-val.accuracy'),
				printed('shankar-noisy-student-val.accuracy'),
				`${printed('derived.bestHumanLead')} photos`
			]
		],
		['objects', [printed('derived.objectsLowestHuman'), bestMachine('objects')]],
		['dogs', ['3 machines', bestMachine('dogs'), printed('derived.dogsHighestHuman'), 'few photos']]
	])('of %s say what is drawn', (name, parts) => {
		for (const part of parts) expect(finding(name)).toContain(part);
	});

	it('of people and a machine on the same photos give the mistakes of each pair in that order', () => {
		const mistakes = (id: string) => printed(`${id}.wrong`);
		const pairs = [
			['person-a1', 'googlenet-1500'],
			['person-a2', 'googlenet-258'],
			['pair-a1-a2', 'googlenet-204']
		].map((ids) => ids.map(mistakes).join(' .*'));
		expect(finding('same')).toMatch(new RegExp(pairs.join(', ')));
	});

	it.each(Object.entries(scenes))('of %s fit a phone’s heading', (_, scene) => {
		const { finding, measure } = humanLineWords(scene, data);
		expect(`${finding} ${measure}`.length).toBeLessThanOrEqual(150);
	});

	it('read everything that qualifies a result', () => {
		const pair = data.people['pair-a1-a2'];
		for (const part of [
			printed('pair-a1-a2.error'),
			printed('pair-a1-a2.images'),
			`${printed('pair-a1-a2.wrong')} mistakes`,
			printed('derived.pairLow'),
			printed('derived.pairHigh'),
			'ten guesses',
			'back from'
		]) {
			expect(says(pair)).toContain(part);
		}
		const noisy = data.study.all.find(({ id }) => id === 'noisy-student') ?? expect.fail();
		const [images, right] = ['images', 'correct'].map((what) =>
			printed(`shankar-noisy-student-val.${what}`)
		);
		expect(readout(noisy).lines.join(' ')).toMatch(
			new RegExp(`${images} public .* ${right} right .* private`)
		);
	});

	it('have a table of everybody in the drawing', () => {
		for (const scene of Object.values(scenes)) {
			const { rows } = humanLineWords(scene, data).table;
			const drawn = yearsIn(scene, data)?.marks ?? rowsIn(scene, data)?.rows ?? [];
			expect(rows.length).toBeGreaterThanOrEqual(drawn.length);
		}
	});
});
