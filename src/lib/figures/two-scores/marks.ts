import type { DrawnMark } from '../../layers/marks';
import { shapeOfData } from '../shapes';
import type { TwoScoresFacts } from './facts';
import { isChecked } from './lines';
import type { Shown } from './scene';

type Mark = Omit<DrawnMark, 'says'>;

/**
 * Every mark of a scene, in the order in which the arrows visit them. What prints no top-5 error has no
 * place up the axis: it stands at its foot.
 */
export function marksOf(
	{ published, unprinted, estimates, found, y }: Shown,
	data: TwoScoresFacts
): Mark[] {
	const byTop1 = <T extends { top1: number }>(rows: T[]) =>
		rows.toSorted((a, b) => a.top1 - b.top1);
	return [
		...byTop1(published).map((pair): Mark => ({
			id: pair.id,
			x: pair.top1,
			y: pair.top5,
			shape: shapeOfData[pair.extraKind],
			fill: 'solid',
			strong: true
		})),
		...(found
			? [
					{
						id: found.id,
						x: found.top1,
						y: found.top5,
						shape: 'disc',
						fill: 'hollow',
						strong: true
					} as const
				]
			: []),
		...byTop1(estimates).map(({ id, top1, top5 }): Mark => ({
			id,
			x: top1,
			y: top5,
			shape: 'disc',
			fill: 'dotted',
			strong: true,
			roomy: !isChecked({ id }, data)
		})),
		...byTop1(unprinted).map(({ id, top1 }): Mark => ({
			id,
			x: top1,
			y: y[0],
			shape: 'triangle',
			fill: 'hollow',
			strong: true,
			// Beside the estimates, which say as much.
			roomy: estimates.length > 0
		}))
	];
}

/** The chosen models that are no marks, as points. */
export function pointsOf({
	chosen,
	published,
	found
}: Shown): { id: string; x: number; y: number }[] {
	const marked = new Set([found?.id, ...published.map(({ model }) => model)]);
	return chosen
		.filter(({ id }) => !marked.has(id))
		.map(({ id, top1, top5 }) => ({ id, x: top1, y: top5 }));
}
