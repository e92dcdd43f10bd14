import type { LabelWish } from '$lib/layers/layout';
import { m } from '$lib/site/paraglide/messages';
import { number } from '../print';
import type { AnswerKeyFacts } from './facts';
import { auditName, auditQuestion, countText, nameOf, readCount, readSum, valueOf } from './names';
import { agreement, auditIds, audits, type Look } from './rows';
import type { AuditId } from './scene';
import { across, behind, inside, outside, title, type Part, type Rect, type Sheet } from './sheet';

/** Half the height of a bar. */
const half = 2.2;
/** Where the enlargement of a followed audit begins and ends, and the bar of a third level. */
const stairs = { top: 28, end: 96, endBeforeThird: 72, most: 15 };
const third: Rect = { x0: 0, y0: 84.5, x1: 100, y1: 89.5 };

/** The bar of a row, of five. */
const barAt = (row: number): Rect => ({
	x0: 0,
	y0: row * 20 + 10 - half,
	x1: 100,
	y1: row * 20 + 10 + half
});

/** Keys that an audit's people never looked at. */
const unseenOf = (id: AuditId, data: AnswerKeyFacts) =>
	data.photos - valueOf(audits[id].looked, data);

/** The outcomes of an audit along one bar, on the scale of all keys, then what it did not look at. */
function streamOf(id: AuditId, bar: Rect, data: AnswerKeyFacts): Part[] {
	const { outcomes, unseen } = audits[id];
	const counts = outcomes.map((part) => valueOf(part.id, data));
	const spans = across([...counts, unseenOf(id, data)], data.photos);
	const parts = outcomes.map(({ id: part, look }, at): Part => {
		const [x0, x1] = spans[at] ?? [0, 0];
		return { id: part, look, ...bar, x0, x1, reading: readCount(part, data) };
	});
	return [...parts, { ...unseenPart(id, data), ...bar, x0: spans.at(-1)?.[0] ?? 0, x1: 100 }];

	function unseenPart(audit: AuditId, of: AnswerKeyFacts): Pick<Part, 'id' | 'look' | 'reading'> {
		if (unseen) return { id: unseen, look: 'assumed', reading: readCount(unseen, of) };
		const [all, looked] = [of.photos, valueOf(audits[audit].looked, of)];
		return {
			id: `${audit}-unseen`,
			look: 'unseen',
			reading: readSum(
				m.answer_key_read_unseen({ audit: auditName[audit]() }),
				all - looked,
				`${number(all)} − ${number(looked)}`,
				of.counts[audits[audit].looked]
			)
		};
	}
}

const unseenText = (id: AuditId, data: AnswerKeyFacts) => ({
	name: audits[id].unseen ? nameOf(audits[id].unseen) : m.answer_key_unseen(),
	value: number(unseenOf(id, data)),
	suffix: ''
});

/** In the bar; in a small box, where that is thin or short, under its end. */
function unseenTexts(id: AuditId, data: AnswerKeyFacts, part: Rect): LabelWish[] {
	const words = unseenText(id, data);
	const within = inside(`${id}-unseen`, words, part);
	const under = outside(`${id}-unseen-under`, words, { ...part, x0: part.x1 });
	return [
		{ ...within, forms: { ...within.forms, small: [] } },
		{ ...under, forms: { ...under.forms, medium: [], large: [] } }
	];
}

const text = (id: string, data: AnswerKeyFacts) => ({
	name: nameOf(id),
	value: countText(id, data),
	suffix: ''
});

/** All four audits, a bar each on the scale of all keys, and how many of them reject a key. */
function overview(data: AnswerKeyFacts): Sheet {
	const texts = auditIds.flatMap((id, row) => {
		const bar = barAt(row);
		const parts = streamOf(id, bar, data);
		const { outcomes, refused } = audits[id];
		const span = (part: string) => parts.find((one) => one.id === part) ?? bar;
		const kept = outcomes.filter(
			({ look }) => look === 'upheld' || (look === 'several' && id !== 'northcutt')
		);
		return [
			title(id, auditName[id](), auditQuestion[id](), 0, bar.y0),
			outside(refused, text(refused, data), { ...bar, x0: 0, x1: 0 }),
			...unseenTexts(id, data, parts.at(-1) ?? bar),
			...kept.map((part) => outside(part.id, text(part.id, data), span(part.id)))
		];
	});
	const all = barAt(4);
	const { any, two, three } = agreement;
	// In their order in the bar. Each ends at its count, which holds those before it; the tints are in answer-key.css.
	const stretches = [
		{ id: 'three', look: 'by-three', of: three, label: m.answer_key_three(), says: '' },
		{
			id: 'two',
			look: 'by-two',
			of: two,
			label: m.answer_key_two(),
			says: m.answer_key_read_two()
		},
		{
			id: 'one',
			look: 'by-one',
			of: any,
			label: m.answer_key_one(),
			says: m.answer_key_read_one()
		},
		{ id: 'nobody', look: 'upheld', of: any, label: '', says: m.answer_key_read_nobody() }
	] as const;
	let end = 0;
	const together = stretches.map(({ id, look, of, label, says }) => {
		const start = end;
		end = id === 'nobody' ? data.photos : valueOf(of, data);
		const [[x0, x1] = [0, 0]] = across([end - start], data.photos, (100 * start) / data.photos);
		const sum = `${number(end)} − ${number(start)}`;
		const reading = says ? readSum(says, end - start, sum, data.counts[of]) : readCount(of, data);
		// Two spaces that nobody sees: the layout leaves as much room after it.
		const words = { name: label, value: `${number(end)}  `, suffix: '' };
		const rect = { ...all, x0, x1 };
		return { part: { id, look, ...rect, reading }, text: label && outside(look, words, rect) };
	});
	return {
		parts: [
			...auditIds.flatMap((id, row) => streamOf(id, barAt(row), data)),
			...together.map(({ part }) => part)
		],
		washes: [],
		texts: [
			...texts,
			title('together', m.answer_key_together(), m.answer_key_asks_together(), 0, all.y0),
			...together.flatMap(({ text }) => text || [])
		]
	};
}

/** A row of stairs: each outcome at its place across, one below the other. */
export function stairsOf(
	outcomes: { id: string; look: Look; value: number; reading: Part['reading']; name: string }[],
	whole: number,
	{ top, end }: { top: number; end: number }
): Pick<Sheet, 'parts' | 'texts'> & { end: number } {
	const step = Math.min(stairs.most, (end - top) / outcomes.length);
	const spans = across(
		outcomes.map(({ value }) => value),
		whole
	);
	const parts = outcomes.map(({ id, look, reading }, at): Part => {
		const [x0, x1] = spans[at] ?? [0, 0];
		return { id, look, x0, x1, y0: top + at * step, y1: top + (at + 0.72) * step, reading };
	});
	return {
		parts,
		texts: outcomes.map(({ id, name, value }, at) =>
			behind(id, { name, value: number(value), suffix: '' }, parts[at] ?? third)
		),
		end: top + outcomes.length * step
	};
}

/** One audit, opened: what it looked at, what it found, and what the second look says of what it refuses. */
function followed(id: AuditId, data: AnswerKeyFacts): Sheet {
	const { looked, outcomes, refused, again } = audits[id];
	const bar: Rect = { x0: 0, y0: 7.5, x1: 100, y1: 17 };
	const seen = valueOf(looked, data);
	const edge = (100 * seen) / data.photos;
	const unseen = streamOf(id, bar, data).at(-1);
	const lookedPart: Part = {
		id: looked,
		look: 'looked',
		...bar,
		x1: edge,
		reading: readCount(looked, data)
	};
	const found = stairsOf(
		outcomes.map((part) => ({
			...part,
			name: nameOf(part.id),
			value: valueOf(part.id, data),
			reading: readCount(part.id, data)
		})),
		seen,
		{ top: stairs.top, end: again ? stairs.endBeforeThird : stairs.end }
	);
	const sheet: Sheet = {
		parts: [lookedPart, ...(unseen ? [unseen] : []), ...found.parts],
		washes: [{ id: `${id}-looked`, from: [0, edge, bar.y1], to: [0, 100, stairs.top - 1] }],
		texts: [
			title(id, auditName[id](), auditQuestion[id](), 0, bar.y0),
			outside(
				looked,
				{ name: m.answer_key_looked(), value: number(seen), suffix: '' },
				{ ...bar, x1: edge }
			),
			...unseenTexts(id, data, unseen ?? bar),
			...found.texts
		]
	};
	if (!again) return sheet;
	const whole = valueOf(refused, data);
	const looks: Look[] = ['rejected', 'several', 'upheld'];
	const spans = across(
		again.map((part) => valueOf(part, data)),
		whole
	);
	const thirds = again.map((part, at): Part => {
		const [x0, x1] = spans[at] ?? [0, 0];
		return {
			id: part,
			look: looks[at] ?? 'upheld',
			...third,
			x0,
			x1,
			reading: readCount(part, data)
		};
	});
	const names = [
		m.answer_key_again_rejects(),
		m.answer_key_again_beside(),
		m.answer_key_again_keeps()
	];
	return {
		parts: [...sheet.parts, ...thirds],
		washes: [
			...sheet.washes,
			{
				id: `${id}-again`,
				from: [0, (100 * whole) / seen, found.end - 1.5],
				to: [0, 100, third.y0]
			}
		],
		texts: [
			...sheet.texts,
			title(
				'again',
				m.answer_key_again({ n: number(whole) }),
				m.answer_key_again_rest(),
				0,
				third.y0
			),
			...thirds.map((part, at) =>
				outside(
					part.id,
					{ name: names[at] ?? '', value: countText(part.id, data), suffix: '' },
					part
				)
			)
		]
	};
}

/** The 50,000 keys through the audits: all four, or one that is opened. */
export const auditsSheet = (follow: AuditId | null, data: AnswerKeyFacts): Sheet =>
	follow ? followed(follow, data) : overview(data);
