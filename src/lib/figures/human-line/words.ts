import { m } from '$lib/site/paraglide/messages';
import type { FigureTable, FigureWords } from '../figure';
import { dateOf, listed, number, percent } from '../print';
import { evidenceOf, extraLine, saying, sourceLine, type Reading } from '../published';
import type { Human, HumanLineFacts, Machine, Scored, Sitter } from './facts';
import { monthOf, nameOf, printed, short } from './names';
import type { Subset } from './people';
import { rowsIn, yearsIn, type HumanLineScene, type YearsScene } from './scene';

const yearOf = ({ date }: Scored) => date.slice(0, 4);

const isSitter = (of: Scored): of is Sitter => 'extra' in of;
const isMachine = (of: Scored): of is Machine => 'protocol' in of;
const isOfContest = (of: Scored): of is Human => 'passed' in of;

const range = ({ low, high }: Scored) => ({ low: percent(low, 2), high: percent(high, 2) });

/** A mark read out: its name and value, and everything that qualifies it, a line each. */
export function readout(of: Scored): Reading {
	const exam = { date: dateOf(of.date), images: number(of.images) };
	const count = { n: number(of.count), ...range(of) };
	const common = { ...of, extraKind: 'none', extraData: '' } as const;
	const lines = isSitter(of)
		? [
				m.human_line_read_exam_study(exam),
				m.human_line_read_rights(count),
				of.countFrom === 'difference' && m.human_line_read_difference(),
				of.extra && extraLine(of.extra)
			]
		: isMachine(of)
			? [
					m.human_line_read_exam_machine(exam),
					of.protocol,
					m.human_line_read_about(count),
					extraLine(common)
				]
			: [
					m.human_line_read_exam_sample(exam),
					isOfContest(of) &&
						(of.trainedOn === null
							? m.human_line_read_pair()
							: m.human_line_read_trained({ images: number(of.trainedOn) })),
					m.human_line_read_mistakes(count),
					m.human_line_read_recovered()
				];
	return {
		title: isSitter(of) ? nameOf(of) : of.name,
		value: isSitter(of)
			? m.human_line_read_right({ value: printed(of) })
			: m.human_line_read_wrong({ value: printed(of) }),
		lines: [...lines, sourceLine(common)].filter((line) => typeof line === 'string')
	};
}

/** The same as one sentence, for a screen reader. */
export const says = (of: Scored) => saying(readout(of));

function yearsFinding(scene: YearsScene, data: HumanLineFacts): string {
	const human = data.people[scene.human];
	const [other] = scene.beside.map((id) => data.people[id]);
	const machine = (id: string | null) => data.machines.find((one) => one.id === id);
	const [line, band] = [machine(human.passed.line), machine(human.passed.band)];
	const who = nameOf(human);
	if (!scene.band) return m.human_line_find_line({ value: printed(human) });
	if (!scene.passed || !line) {
		return m.human_line_find_band({ low: percent(human.low, 1), high: percent(human.high, 1) });
	}
	const before = other && machine(other.passed.line);
	if (other && before) {
		const [a, b] = [nameOf(other), who];
		return m.human_line_find_two({ a, yearA: yearOf(before), b, yearB: yearOf(line) });
	}
	if (scene.near) {
		const value = short(line);
		return m.human_line_find_near({ machine: nameOf(line), value, who, line: printed(human) });
	}
	const passed = { who, line: monthOf(line), value: `${nameOf(line)} (${short(line)})` };
	if (line === band) return m.human_line_find_clear(passed);
	return band
		? m.human_line_find_both({ ...passed, band: monthOf(band) })
		: m.human_line_find_level(passed);
}

function studyFinding(subset: Subset, data: HumanLineFacts): string {
	const all = data.study[subset];
	const people = all.filter(({ human }) => human);
	const [person, lowest] = [people[0], people.at(-1)];
	const machine = all.find(({ human }) => !human);
	if (!person || !lowest || !machine) return '';
	const best = { human: short(person), machine: short(machine) };
	if (lowest.value > machine.value) {
		return m.human_line_find_study_people({ ...best, human: short(lowest) });
	}
	if (subset === 'dogs') {
		const above = all.filter(({ human, value }) => !human && value > person.value);
		return m.human_line_find_study_machines({ ...best, n: number(above.length) });
	}
	return m.human_line_find_study_all({
		human: printed(person),
		machine: printed(machine),
		n: number(Math.abs(person.count - machine.count))
	});
}

function sameFinding(humans: Human[]): string {
	const [a, b, c] = humans;
	if (a && b && c) {
		const counts = [a, b, c].flatMap((human) => [human.count, human.sameMachine.count]);
		const [one, two, three, four, five, six] = counts.map((count) => number(count));
		return m.human_line_find_same({
			a: one ?? '',
			b: two ?? '',
			c: three ?? '',
			d: four ?? '',
			e: five ?? '',
			f: six ?? ''
		});
	}
	if (!a) return '';
	return m.human_line_find_same_one({
		images: number(a.images),
		who: nameOf(a),
		a: number(a.count),
		machine: nameOf(a.sameMachine),
		b: number(a.sameMachine.count)
	});
}

function yearsCaveat(scene: YearsScene, data: HumanLineFacts): string {
	const { passed, id } = data.people[scene.human];
	const z = number(passed.apart, 2);
	const first = !scene.band
		? m.human_line_caveat_line()
		: !scene.passed || scene.beside.length > 0
			? m.human_line_caveat_band()
			: id === 'pair-a1-a2'
				? m.human_line_caveat_pair({ z })
				: m.human_line_caveat_apart({ z });
	const [from] = yearsIn(scene, data)?.y ?? [0];
	return from > 0 ? `${first} ${m.human_line_caveat_axis({ from: percent(from) })}` : first;
}

/** Everybody that a scene shows, in the order of its table. */
function shownIn(scene: HumanLineScene, data: HumanLineFacts): Scored[] {
	switch (scene.show) {
		case 'years': {
			const shown = yearsIn(scene, data);
			return [
				...(shown?.people ?? []),
				...(shown?.marks ?? []).flatMap(({ of }) => (of.human ? [] : [of]))
			];
		}
		case 'photos':
			return [data.people[scene.human]];
		case 'same':
			return scene.humans.flatMap((id) => [data.people[id], data.people[id].sameMachine]);
		case 'study':
			return data.study[scene.subset];
	}
}

/** Each result of the contest has a source a year; they stand as one. */
function sourcesOf(all: Scored[]): FigureWords['sources'] {
	const official = all.filter((of) => isMachine(of) && of.kind === 'winner').map(yearOf);
	const others = all.filter((of) => !isMachine(of) || of.kind === 'between');
	const [from, to] = [official[0], official.at(-1)];
	return listed([
		...others.map(({ source }) => source),
		...(from && to ? [m.human_line_source_years({ from, to })] : [])
	]);
}

function tableOf(scene: HumanLineScene, all: Scored[], data: HumanLineFacts): FigureTable {
	const study = scene.show === 'study';
	const { count: n, best, decimals } = data.others;
	return {
		caption: !study
			? m.human_line_table_contest()
			: scene.subset === 'all'
				? m.human_line_table_study_more({ n: number(n), best: percent(best, decimals) })
				: m.human_line_table_study(),
		columns: [
			m.human_line_column_name(),
			m.human_line_column_date(),
			m.human_line_column_images(),
			study ? m.human_line_column_rights() : m.human_line_column_mistakes(),
			study ? m.human_line_column_right() : m.human_line_column_wrong(),
			m.human_line_column_evidence(),
			m.human_line_column_source()
		],
		rows: all.map((of) => [
			study ? nameOf(of) : of.name,
			dateOf(of.date),
			number(of.images),
			number(of.count),
			m.figure_interval({ value: printed(of), ...range(of) }),
			evidenceOf[of.evidence](),
			of.source
		])
	};
}

/** What a scene says in words: its finding, its measure, its table. */
export function humanLineWords(scene: HumanLineScene, data: HumanLineFacts): FigureWords {
	const all = shownIn(scene, data);
	const rest = { sources: sourcesOf(all), table: tableOf(scene, all, data) };
	switch (scene.show) {
		case 'years':
			return {
				finding: yearsFinding(scene, data),
				measure: m.human_line_measure_years(),
				caveat: yearsCaveat(scene, data),
				...rest
			};
		case 'photos': {
			const human = data.people[scene.human];
			return {
				finding: m.human_line_find_photos({
					who: nameOf(human),
					images: number(human.images),
					wrong: number(human.count),
					value: printed(human)
				}),
				measure: m.human_line_measure_photos(),
				caveat: m.human_line_caveat_photos(),
				...rest
			};
		}
		case 'same':
			return {
				finding: sameFinding(scene.humans.map((id) => data.people[id])),
				measure: m.human_line_measure_same(),
				caveat: m.human_line_caveat_same(),
				...rest
			};
		case 'study':
			return {
				finding: studyFinding(scene.subset, data),
				measure: m.human_line_measure_study({ images: number(all[0]?.images ?? 0) }),
				caveat: m.human_line_caveat_study({ from: percent(rowsIn(scene, data)?.x[0] ?? 0) }),
				...rest
			};
	}
}
