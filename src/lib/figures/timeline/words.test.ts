import { describe, expect, it } from 'vitest';
import { printed } from '../fixture';
import { bothScene, contestScene, data, invented, scenes } from './fixture';
import { shownIn, type TimelineScene } from './scene';
import { readout, says, timelineWords } from './words';

const finding = (scene: TimelineScene, from = data) => timelineWords(scene, from).finding;

describe('findings', () => {
	it.each<[string, TimelineScene, string[]]>([
		[
			'the first year',
			contestScene({ until: 2010 }),
			['2010', printed('ilsvrc2010-nec-uiuc.top5Error', 1)]
		],
		[
			'the pace',
			contestScene({ until: 2011, bracket: 'pace' }),
			[printed('derived.fall2010To2011', 2)]
		],
		[
			'the gap',
			contestScene({ until: 2012, bracket: 'gap-2012' }),
			[printed('derived.gap2012', 2)]
		],
		[
			'the runners-up',
			contestScene({ until: 2011, runnersUp: true }),
			[printed('ilsvrc2010-xrce.top5Error', 1), printed('ilsvrc2011-uva.top5Error', 1)]
		],
		[
			'extra data',
			contestScene({ until: 2012, extraData: true }),
			[
				printed('ilsvrc2012-supervision-extra.top5Error', 1),
				printed('ilsvrc2012-supervision.top5Error', 1)
			]
		],
		[
			'the fall',
			contestScene(),
			[
				printed('ilsvrc2010-nec-uiuc.top5Error', 1),
				printed('ilsvrc2017-wmw-senet.top5Error', 2),
				printed('derived.timesFewerErrors', 1)
			]
		],
		[
			'another exam',
			bothScene({ until: '2017-12-31' }),
			['SENet', printed('senet154-single.top1Accuracy', 2)]
		],
		['the key', bothScene({ about: 'key' }), ['same photos', 'same public key']],
		[
			'claims',
			bothScene({ claimed: true }),
			[printed('omnivec.top1Accuracy', 2), printed('omnivec2.top1Accuracy', 2)]
		]
	])('say %s', (_, scene, parts) => {
		for (const part of parts) expect(finding(scene)).toContain(part);
	});

	it('name the best that was known by then, and the month', () => {
		const scene = bothScene({ until: '2022-12-31' });
		expect(finding(scene, invented)).toBe('tuned: 90.50% right by May 2022');
	});

	it('tell what was read from what another says, where there is no extra data', () => {
		const scene = bothScene({ extraData: false });
		expect(finding(scene, invented)).toMatch(/83\.0%.*83\.5%.*secondary/);
	});

	it('are never empty', () => {
		for (const scene of Object.values(scenes)) expect(finding(scene)).not.toBe('');
	});
});

describe('the table', () => {
	it('has a row for each mark shown, no other', () => {
		for (const scene of Object.values(scenes)) {
			const { contest, after } = shownIn(scene, data);
			const { table } = timelineWords(scene, data);
			const count = contest.marks.length + (after?.marks.length ?? 0);
			expect(table.rows).toHaveLength(count);
			for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		}
	});

	it('gives values with the digits of the source', () => {
		const { table } = timelineWords(contestScene({ until: 2011 }), invented);
		expect(table.rows.map((row) => row[3])).toEqual(['30.000%', '27.500%']);
	});
});

describe('the rest', () => {
	it('says what keeps a scene honest', () => {
		const caveat = (scene: TimelineScene) => timelineWords(scene, data).caveat;
		expect(caveat({ ...contestScene(), scale: 'log' })).toContain('Logarithmic');
	});

	it('names few sources and counts the rest', () => {
		const sources = (scene: TimelineScene) => timelineWords(scene, invented).sources;
		expect(sources(contestScene({ until: 2010 }))).toEqual(['ILSVRC results 2010']);
		expect(sources(bothScene())).toEqual([
			'invented',
			'one',
			'two',
			{ before: 'and 3 more in the table' }
		]);
	});

	it('reads a result out with everything that qualifies it', () => {
		const tuned = invented.after.find(({ id }) => id === 'tuned') ?? expect.fail();
		const { value, lines } = readout(tuned);
		expect(value).toContain('90.50%');
		expect(lines.join(' ')).toMatch(/May 4, 2022|4 May 2022/);
		for (const part of ['90.50%', 'validation', 'private', 'One crop', tuned.source]) {
			expect(says(tuned)).toContain(part);
		}
	});
});
