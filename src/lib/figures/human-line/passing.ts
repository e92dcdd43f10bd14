import { twoProportionZ } from '../../statistics';
import type { Scored } from './facts';

/** The first machines that did better than somebody, as ids; null where none is in the tables. */
export interface Passing {
	/** Below the published error itself. */
	line: string | null;
	/** Below the lower end of its 95% interval. */
	band: string | null;
	/**
	 * How many standard errors apart the person and the first machine are: two-proportion z, pooled. The
	 * person's photos are a sample of the test photos, all of which the machine answered.
	 */
	apart: number;
}

/**
 * Who was the first to be better than a person, among machines in order of date. The winner of a contest
 * is the best of its day, so the entries behind it need not be asked.
 */
export function passing(
	person: Pick<Scored, 'value' | 'low' | 'count' | 'images'>,
	machines: readonly Pick<Scored, 'id' | 'value' | 'count' | 'images'>[]
): Passing {
	const line = machines.find(({ value }) => value < person.value);
	return {
		line: line?.id ?? null,
		band: machines.find(({ value }) => value < person.low)?.id ?? null,
		apart: line ? twoProportionZ(person.count, person.images, line.count, line.images) : 0
	};
}
