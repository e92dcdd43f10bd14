import type { Definition } from '../derive';
import { difference, fromNumbers, shareOf } from './inputs';

/** What the audits of the key say together, and what they leave to be won. */

const PHOTOS = 'validation-photos';
const WRONG = ['northcutt-other-label', 'northcutt-neither'];

function share(name: string, part: string, whole: string, digits: number): Definition {
	return {
		name,
		unit: 'percent',
		digits,
		...fromNumbers([part, whole], shareOf),
		derivation: '100 × part / whole'
	};
}

export const answerKey = {
	keyOnReal: share(
		'The original key on the re-assessed labels (ReaL)',
		'real-accepted',
		'real-labelled',
		2
	),
	anyAuditShare: share('Keys that any of four audits rejects', 'any-audit-rejects', PHOTOS, 1),
	twoAuditsShare: share('Keys that two or more audits reject', 'two-audits-reject', PHOTOS, 1),
	threeAuditsShare: share(
		'Keys that three or more audits reject',
		'three-audits-reject',
		PHOTOS,
		1
	),
	overruledShare: share('Keys that reviewers overruled', 'northcutt-overruled', PHOTOS, 2),
	strictlyWrong: {
		name: 'Keys that reviewers found plainly wrong: another label, or neither',
		unit: 'keys',
		digits: 0,
		...fromNumbers(WRONG, (other, neither) => other + neither),
		derivation: 'another label is right + neither label is right'
	},
	strictlyWrongShare: share(
		'Keys that reviewers found plainly wrong',
		'derived.strictlyWrong',
		PHOTOS,
		2
	),
	ceilingStrict: {
		name: 'Score of a perfect reader who refuses the plainly wrong keys',
		unit: 'percent',
		digits: 1,
		...fromNumbers(['derived.strictlyWrong', PHOTOS], (wrong, all) => 100 - shareOf(wrong, all)),
		derivation: '100 − 100 × plainly wrong keys / 50,000',
		note: 'Rough: only keys that a program had flagged were looked at.'
	},
	ceilingOverruled: {
		name: 'Score of a perfect reader who refuses every overruled key',
		unit: 'percent',
		digits: 1,
		...fromNumbers(['northcutt-overruled', PHOTOS], (wrong, all) => 100 - shareOf(wrong, all)),
		derivation: '100 − 100 × overruled keys / 50,000',
		note: 'Rough: only keys that a program had flagged were looked at.'
	},
	overruledToErrors: {
		name: 'Overruled keys, as a share of the mistakes that CoCa’s 91.0 leaves',
		unit: 'percent',
		digits: 0,
		...fromNumbers(['northcutt-overruled', 'derived.cocaErrorsLeft'], shareOf),
		derivation: '100 × overruled keys / mistakes',
		note: 'Not the same photos: we found no list of those that CoCa got wrong.'
	},
	acceptedOrUnjudged: {
		name: 'Keys that ReaL accepts, and photos that it gave no label',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['real-accepted', 'real-no-label'], (accepted, none) => accepted + none),
		derivation: 'accepted keys + photos without a ReaL label'
	},
	surelyRejected: {
		name: 'Least number of CoCa’s right answers that ReaL rejects',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['derived.cocaLow', 'derived.acceptedOrUnjudged'], difference),
		derivation:
			'fewest photos that print as 91.0 − (accepted keys + photos without a ReaL label): more right answers than places for them',
		note: 'The people behind ReaL err too.'
	},
	surelyRejectedExact: {
		name: 'Least number of CoCa’s right answers that ReaL rejects, if 91.0 is exact',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['derived.cocaPhotos', 'derived.acceptedOrUnjudged'], difference),
		derivation: '91.0% of 50,000 − (accepted keys + photos without a ReaL label)',
		note: 'The people behind ReaL err too.'
	}
} satisfies Record<string, Definition>;
