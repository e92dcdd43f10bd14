import { factTables, factTableNames } from './field';
import { complementDerivations } from './fact-index';
import type { Fact } from './fact';
import type { Facts, RowsName } from './types';

/** English texts of the tables in another language, each by the whole text. */
export type Texts = Readonly<Record<string, string>>;

/** The fields of each table that are words. Titles, people, files and the names of weights stay as they are. */
const wordFields = {
	sources: ['licence', 'read', 'note'],
	exams: ['name', 'metricNote', 'locator', 'note'],
	results: ['name', 'label', 'paramsNote', 'extraData', 'protocol', 'locator', 'note'],
	people: ['name', 'label', 'study', 'classSubset', 'locator', 'note'],
	audits: ['name', 'study', 'locator', 'note'],
	quantities: ['name', 'locator', 'note'],
	models: ['label', 'storyNote', 'locator', 'note'],
	claims: ['label', 'claim', 'rightFigure', 'locator', 'note'],
	categories: ['locator', 'note'],
	derived: ['name', 'derivation', 'locator', 'note']
} as const satisfies { [Name in RowsName]: readonly (keyof Facts[Name][number])[] };

/** What a field counts, and how a number came about that its source did not print: said by no row. */
const commonTexts: readonly string[] = [
	...factTableNames.flatMap((name) => factTables[name].fields.map(({ what }) => what)),
	...complementDerivations
];

/** A text with a letter in it. A single word with a digit, a sign or a capital inside is a name: real.json. */
const isWords = (text: string) =>
	/\p{L}/u.test(text) && (/\s/.test(text) || /^\p{L}\p{Ll}*$/u.test(text));

/** Short names are names, unless a plain word stands in them: "AlexNet, extra data", "re-test", "Majority". */
const isPlain = (label: string) =>
	/[\s(]\p{Ll}[\p{Ll}-]{2,}/u.test(label) || /^\p{Lu}\p{Ll}+$/u.test(label);

/** Every text of the tables that has to be translated, once. */
export function wordsIn(facts: Facts): Set<string> {
	const texts = new Set(commonTexts);
	for (const [table, fields] of Object.entries(wordFields)) {
		for (const row of facts[table as RowsName]) {
			const cells: Readonly<Record<string, unknown>> = { ...row };
			for (const field of fields) {
				const text = String(cells[field]);
				const named = field === 'study' || (field === 'label' && table !== 'claims');
				if (isWords(text) && (!named || isPlain(text))) texts.add(text);
			}
		}
	}
	texts.delete('');
	return texts;
}

/** The facts with their words in another language. A text that is not translated stays as it is. */
export function translateFacts(facts: Facts, texts: Texts): Facts {
	const said = (text: unknown) =>
		typeof text === 'string' && Object.hasOwn(texts, text) ? texts[text] : text;
	const translate = <Name extends RowsName>(name: Name): Facts[Name] => {
		const rows: readonly Facts[Name][number][] = facts[name];
		return rows.map((row) => ({
			...row,
			...Object.fromEntries(
				wordFields[name].map((field: string) => [field, said(Object(row)[field])])
			)
		})) as Facts[Name];
	};
	return {
		sources: translate('sources'),
		exams: translate('exams'),
		results: translate('results'),
		people: translate('people'),
		audits: translate('audits'),
		quantities: translate('quantities'),
		models: translate('models'),
		claims: translate('claims'),
		categories: translate('categories'),
		derived: translate('derived'),
		texts: Object.fromEntries(commonTexts.map((text) => [text, String(said(text))]))
	};
}

/** A fact's name is made of what its row is called and what its field counts: the texts in it. */
export function textsInName(name: string): string[] {
	const what = commonTexts.find((text) => text !== '' && name.endsWith(`: ${text}`));
	return what ? [name.slice(0, -what.length - 2), what] : [name];
}

/** The texts of a fact that its row in a list of sources shows. */
export const textsOfFact = ({ name, exam, derivation, locator, note, source, value }: Fact) => [
	...textsInName(name),
	exam?.name ?? '',
	derivation ?? '',
	locator,
	note,
	source.read,
	String(value)
];
