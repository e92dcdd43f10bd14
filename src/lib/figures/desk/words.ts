import { m } from '$lib/site/paraglide/messages';
import type { FigureTable, FigureWords } from '../figure';
import { number } from '../print';
import type { DeskFacts } from './facts';
import { guesses } from './guesses';
import { placeOf, verdictOf, type DeskScene, type Sign, type Verdict } from './scene';
import { names, otherNames, twins, type Name } from './things';

const verdictName: Record<Verdict, () => string> = {
	right: m.desk_right,
	rescued: m.desk_rescued,
	wrong: m.desk_wrong
};

/** The word for how the guesses fare. */
export const verdictWord = (verdict: Verdict) => verdictName[verdict]();

/** What a sign in the drawing says. */
export function signText({ name, says }: Sign, data: DeskFacts): string {
	const spelled = { name: data.names[name].name };
	switch (says) {
		case 'name':
			return spelled.name;
		case 'key':
			return m.desk_sign_key(spelled);
		case 'answer':
			return m.desk_sign_answer(spelled);
		case 'both':
			return m.desk_sign_both(spelled);
		case 'asked':
			return m.desk_sign_asked(spelled);
		case 'pair': {
			const [one, other] = twins.find(({ thing }) => thing === name)?.pair ?? [name, name];
			return m.desk_sign_pair({ one: data.names[one].name, other: data.names[other].name });
		}
	}
}

/** What a thing's button says: its name, and what it is in this scene. */
export function buttonText(name: Name, signs: Sign[], data: DeskFacts): string {
	const sign = signs.find((candidate) => candidate.name === name);
	return sign ? signText(sign, data) : data.names[name].name;
}

function findingOf(scene: DeskScene, data: DeskFacts): string {
	const of = (name: Name) => data.names[name].name;
	switch (scene.show) {
		case 'photo':
			return scene.answer ? m.desk_find_answer({ name: of(scene.answer) }) : m.desk_find_photo();
		case 'key': {
			const { key, answer, also } = scene;
			if (also.length) return m.desk_find_also({ n: number(names.length), key: of(key) });
			if (answer === key) return m.desk_find_same({ key: of(key) });
			if (answer) return m.desk_find_other({ name: of(answer), key: of(key) });
			return m.desk_find_key({ key: of(key) });
		}
		case 'twins':
			return m.desk_find_twins();
		case 'question':
			return m.desk_find_question({ name: of(scene.about), n: number(names.length - 1) });
		case 'guesses': {
			const { key, allowed } = scene;
			const verdict = verdictOf(key, allowed);
			const said = { key: of(key), k: number(allowed), place: number(placeOf(key) ?? 0) };
			if (verdict === 'right') return m.desk_find_right(said);
			if (verdict === 'rescued') return m.desk_find_rescued(said);
			if (allowed > 1) return m.desk_find_wrong(said);
			const [first] = guesses;
			return m.desk_find_wrong_first({ ...said, first: first ? of(first.name) : '' });
		}
	}
}

function measureOf(scene: DeskScene, data: DeskFacts): string {
	const list = { n: number(data.categories) };
	switch (scene.show) {
		case 'photo':
			return m.desk_measure_photo();
		case 'key':
			return scene.also.length ? m.desk_measure_list(list) : m.desk_measure_key();
		case 'twins':
			return m.desk_measure_list(list);
		case 'question':
			return m.desk_measure_question();
		case 'guesses':
			return m.desk_measure_guesses();
	}
}

function tableOf(scene: DeskScene, data: DeskFacts): FigureTable {
	const listed = scene.show === 'twins' ? [...names, ...otherNames] : names;
	const ranked = scene.show === 'guesses';
	return {
		caption: ranked
			? m.desk_table_guesses({ k: number(scene.allowed), source: data.source })
			: m.desk_table({ n: number(listed.length), source: data.source }),
		columns: [
			m.desk_column_name(),
			m.desk_column_id(),
			...(ranked ? [m.desk_column_place(), m.desk_column_verdict()] : [])
		],
		rows: listed.map((name) => {
			const { name: spelled, wnid } = data.names[name];
			if (!ranked || name === 'laptop' || name === 'sunglass') return [spelled, wnid];
			const place = placeOf(name);
			return [
				spelled,
				wnid,
				place === null ? m.desk_no_place() : number(place),
				verdictWord(verdictOf(name, scene.allowed))
			];
		})
	};
}

/** What a scene says in words: its finding, its measure, its table. */
export const deskWords = (scene: DeskScene, data: DeskFacts): FigureWords => ({
	finding: findingOf(scene, data),
	measure: measureOf(scene, data),
	caveat: scene.show === 'guesses' ? m.desk_caveat_guesses() : m.desk_caveat(),
	sources: [{ before: m.desk_source(), title: data.source }],
	table: tableOf(scene, data)
});
