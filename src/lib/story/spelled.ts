/* Numbers in words, in the languages of the story. */

const english =
	'(?:(?:twen|thir|four|fif|six|seven|eigh|nine)t(?:y|een)|forty|hundred|thousand|million|billion|trillion|eleven|twelve|dozen)s?';

/** Eleven to ninety-nine, each of which Hindi has a word of its own for, in the usual spellings. */
const hindi = [
	'ग्यारह बारह तेरह चौदह पंद्रह पन्द्रह सोलह सत्रह अठारह उन्नीस बीस',
	'इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस अठ्ठाईस उनतीस तीस',
	'इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस',
	'इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास',
	'इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन अठ्ठावन उनसठ साठ',
	'इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर',
	'इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी अस्सी',
	'इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी अठ्ठासी नवासी नब्बे',
	'इक्यानवे बानवे तिरानवे चौरानवे पचानवे पंचानवे छियानवे सत्तानवे अट्ठानवे अठ्ठानवे निन्यानवे',
	'सौ सैकड़ा सैकड़े सैकड़ों हज़ार हज़ारों हजार हजारों लाख लाखों करोड़ करोड़ों अरब अरबों खरब खरबों दर्जन दर्जनों'
]
	// A dot below has a sign of its own, or is in the letter: both are written.
	.map((words) => words.normalize('NFC').split(' ').join('|'))
	.join('|');

/** Finds those that a reader would take for a measured one, above ten, in text whose letters are composed (NFC). */
export const spelled = new RegExp(
	`(?<![\\p{L}\\p{M}])(?:${english}|${hindi})(?![\\p{L}\\p{M}])`,
	'giu'
);

/** What a word makes of a number before it, in NFC. */
export const magnitudes: ReadonlyMap<string, number> = new Map(
	Object.entries({
		hundred: 100,
		सौ: 100,
		thousand: 1e3,
		हज़ार: 1e3,
		lakh: 1e5,
		लाख: 1e5,
		million: 1e6,
		करोड़: 1e7,
		billion: 1e9,
		अरब: 1e9
	}).map(([word, value]) => [word.normalize('NFC'), value])
);

/** Numbers from nought to ten, in the order of their value; a language each. */
const small: readonly (readonly string[])[] = [
	['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
	['शून्य', 'एक', 'दो', 'तीन', 'चार', 'पाँच', 'छह', 'सात', 'आठ', 'नौ', 'दस']
];

const both = ['both', 'दोनों'];

function valueOf(word: string): number | undefined {
	if (both.includes(word)) return 2;
	return small.map((words) => words.indexOf(word)).find((at) => at >= 0) ?? magnitudes.get(word);
}

/** The numbers in words that a text holds; undefined for one whose value is not known here. */
export function numbersInWords(text: string): (number | undefined)[] {
	const words =
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}]+/gu) ?? [];
	return words.flatMap((word) => {
		// All seven of them: सातों.
		const value = valueOf(word) ?? valueOf(word.replace(/ों$/, ''));
		if (value !== undefined) return [value];
		return word.match(spelled) ? [undefined] : [];
	});
}
