import { describe, expect, it } from 'vitest';
import { bothScene, contestScene, data, printed, scenes } from './fixture';
import { shownIn, type TimelineScene } from './scene';
import { readout, says, timelineWords } from './words';

const finding = (scene: TimelineScene) => timelineWords(scene, data).finding;

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
				'12.5'
			]
		],
		[
			'another exam',
			bothScene({ until: '2017-12-31' }),
			['SENet', printed('senet154-single.top1Accuracy', 1)]
		],
		[
			'CoCa',
			bothScene({ until: '2022-12-31' }),
			['CoCa', printed('coca-ft.top1Accuracy', 1), 'May 2022']
		],
		['no extra data', bothScene({ extraData: false }), ['88.0%', '88.1%']],
		[
			'claims',
			bothScene({ claimed: true }),
			[printed('omnivec.top1Accuracy', 1), printed('omnivec2.top1Accuracy', 1)]
		]
	])('say %s', (_, scene, parts) => {
		for (const part of parts) expect(finding(scene)).toContain(part);
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
		const { table } = timelineWords(contestScene({ until: 2011 }), data);
		expect(table.rows.map((row) => row[3])).toEqual(['28.191%', '25.770%']);
	});
});

describe('the rest', () => {
	it('says what keeps a scene honest', () => {
		const caveat = (scene: TimelineScene) => timelineWords(scene, data).caveat;
		expect(caveat({ ...contestScene(), scale: 'log' })).toContain('Logarithmic');
	});

	it('names few sources and counts the rest', () => {
		expect(timelineWords(contestScene({ until: 2010 }), data).sources).toEqual([
			'ILSVRC results 2010'
		]);
		expect(timelineWords(bothScene(), data).sources).toHaveLength(4);
	});

	it('reads a result out with everything that qualifies it', () => {
		const coca = data.after.find(({ id }) => id === 'coca-ft') ?? expect.fail();
		const { value, lines } = readout(coca);
		expect(value).toContain('91.0%');
		expect(lines.join(' ')).toMatch(/May 4, 2022|4 May 2022/);
		for (const part of ['91.0%', 'validation', 'private', coca.source]) {
			expect(says(coca)).toContain(part);
		}
	});
});
