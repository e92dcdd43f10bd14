import { factOf, numberOf, printFact } from '../../facts';
import { readFactsFrom } from '../../facts/node';
import { timelineFacts } from './facts';
import type { TimelineScene } from './scene';

const facts = readFactsFrom('content/data');

/** The real facts, as a page gets them. For tests only. */
export const data = timelineFacts(facts);

/** A number of the tables, and as a reader reads it: what is tested here follows a correction. */
export const numberIn = (id: string) => numberOf(facts, id);
export const printed = (id: string, digits: number) =>
	printFact(factOf(facts, id), { lang: 'en', digits });

/** A scene from what differs: the contest alone, all winners, nothing else. */
export function contestScene(
	contest: Partial<TimelineScene['contest']> = {},
	scale: TimelineScene['scale'] = 'linear'
): TimelineScene {
	return {
		contest: {
			until: 2017,
			runnersUp: false,
			extraData: false,
			single: false,
			bracket: null,
			guide: null,
			named: [],
			...contest
		},
		after: null,
		scale
	};
}

type After = NonNullable<TimelineScene['after']>;

/** A scene with both panels, from what differs in the second. */
export function bothScene(
	after: Partial<After> = {},
	contest: Partial<TimelineScene['contest']> = {}
): TimelineScene {
	return {
		...contestScene({ named: ['ilsvrc2010-nec-uiuc', 'ilsvrc2017-wmw-senet'], ...contest }),
		after: {
			until: '2023-12-31',
			extraData: true,
			training: ['fine-tuned'],
			claimed: false,
			named: [],
			...after
		}
	};
}

/** One scene of each sort that the story uses. */
export const scenes: Record<string, TimelineScene> = {
	first: contestScene({ until: 2010, guide: 'one-in-four' }),
	pace: contestScene({ until: 2011, bracket: 'pace', guide: 'pace' }),
	crowded: contestScene({ until: 2011, runnersUp: true }),
	gap: contestScene({ until: 2012, bracket: 'gap-2012' }),
	extra: contestScene({
		until: 2012,
		extraData: true,
		runnersUp: true,
		named: ['ilsvrc2012-supervision', 'ilsvrc2012-supervision-extra', 'ilsvrc2012-isi']
	}),
	fall: contestScene({ runnersUp: true }),
	everything: contestScene({ runnersUp: true, extraData: true, single: true }),
	single: contestScene({
		single: true,
		named: ['resnet152-single', 'ilsvrc2015-resnet', 'alexnet-single', 'ilsvrc2012-supervision']
	}),
	log: contestScene({ runnersUp: true, extraData: true }, 'log'),
	another: bothScene({ until: '2017-12-31', named: ['senet154-single'] }),
	climb: bothScene({ until: '2021-12-31' }),
	coca: bothScene({
		until: '2022-12-31',
		training: ['fine-tuned', 'frozen', 'zero-shot'],
		named: ['coca-ft', 'coca-frozen', 'coca-zs']
	}),
	claims: bothScene({ claimed: true, named: ['lion-basic-l', 'omnivec', 'omnivec2'] }),
	plain: bothScene({ extraData: false }),
	bothLog: { ...bothScene({ claimed: true }), scale: 'log' },
	besideAfter: bothScene({}, { named: [] })
};
