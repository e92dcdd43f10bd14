import { boxNames, byBox, type BoxName, type ByBox } from '../../layers/boxes';
import { plotSizes, type Edges } from '../../layers/layout';
import { isPlain, type PhotoFinishScene, type Shown, type ShownRow } from './scene';

/** Where a row lies in one box. */
export interface Line {
	/** Its middle, in per cent of the plot from above. */
	y: number;
	/** Alone on its line, so that its name has room. */
	alone: boolean;
}

export interface Tick {
	/** Photos. */
	value: number;
	/** In which boxes it has room. */
	seen: ByBox<boolean>;
	/** In a small box its words would touch those of its neighbours: it is a rule alone. */
	mute: boolean;
}

export interface Layout {
	/** Names above the marks and not beside them: few rows in a narrow box. */
	above: ByBox<boolean>;
	edges: ByBox<Edges>;
	lines: Map<string, ByBox<Line>>;
	/** The line on which a box has all rows without one of their own; null where there is none. */
	together: ByBox<number | null>;
	/** How many rows those are. */
	more: number;
	/** The dotted rule above claims, in per cent of the plot; null where none are shown. */
	rule: ByBox<number> | null;
	ticks: Tick[];
	/** The distance of the closest ticks, in photos. */
	step: number;
}

/** Up to so many lines have room for a name above each, in a small box. */
const fewLines = 6;
/** The empty part of a line that sets claims apart. */
const gap = 0.6;

/** Room round the plot, in pixels: names on the left, values on the right, photos and per cent below. */
const beside: ByBox<Edges> = {
	small: { top: 6, right: 50, bottom: 20, left: 148 },
	medium: { top: 22, right: 150, bottom: 40, left: 186 },
	large: { top: 26, right: 170, bottom: 44, left: 212 }
};
const aboveEdges: Edges = { top: 18, right: 12, bottom: 36, left: 12 };
/** On the right where a line ends with a bare percentage. */
const bareRight: ByBox<number> = { small: 50, medium: 70, large: 78 };

/** Which rows have a line of their own, and how many lines there are. */
function linesIn(rows: ShownRow[], box: BoxName, foot: number) {
	const ranked = rows.filter(({ claimed }) => !claimed).sort((a, b) => a.rank - b.rank);
	const claims = rows.filter(({ claimed }) => claimed);
	const others = ranked.filter(({ own }) => !own);
	const shared = box !== 'large' && others.length > 1;
	const order = shared ? ranked.filter(({ own }) => own) : ranked;
	// The others keep their line where the first of them was published, whatever an exam makes of them.
	const together = shared ? rows.findIndex(({ own }) => !own) : null;
	const places = new Map(
		order.map(({ id }, index) => [id, index + (together !== null && index >= together ? 1 : 0)])
	);
	for (const { id } of shared ? others : []) places.set(id, together ?? 0);
	const ranks = order.length + (shared ? 1 : 0);
	claims.forEach(({ id }, index) => places.set(id, ranks + gap + index));
	const total = ranks + (claims.length ? gap + claims.length : 0) + foot;
	return { places, total, together, ranks };
}

/** Steps of the axis in photos, the finest first: round in photos and in per cent of 50,000. */
const steps = [10, 20, 50, 100, 250, 500];
/** Room that the longest tick needs, in pixels. */
const tickRoom: ByBox<number> = { small: 41, medium: 54, large: 60 };
/** With less, in a small box, every other tick is without words. */
const airyRoom = 50;

function stepIn([low, high]: [number, number], width: number, box: BoxName): number {
	const fits = (step: number) => (width * step) / (high - low) >= tickRoom[box];
	return steps.find(fits) ?? 1000;
}

/** Where everything lies, in per cent and in pixels from there. Pure, and the same on the server. */
export function layoutOf(scene: PhotoFinishScene, shown: Shown): Layout {
	const { domain } = scene;
	const { rows } = shown;
	// Room for the words on what luck explains, which stand at the foot.
	const foot = scene.show === 'leads' ? gap : 0;
	const by = byBox((box) => linesIn(rows, box, foot));
	const bare = isPlain(scene, shown);
	// A plain scene keeps its names beside the marks: the next one may have more lines, and the plot its place.
	const above = byBox((box) => box === 'small' && !bare && by[box].total <= fewLines);
	const edges = byBox((box) =>
		above[box] ? aboveEdges : bare ? { ...beside[box], right: bareRight[box] } : beside[box]
	);
	const percent = (box: BoxName, line: number) => (100 * line) / by[box].total;
	const lines = new Map(
		rows.map(({ id, own }) => [
			id,
			byBox((box) => ({
				y: percent(box, (by[box].places.get(id) ?? 0) + 0.5),
				alone: own || by[box].together === null
			}))
		])
	);
	const stepOf = byBox((box) => stepIn(domain, plotSizes(edges[box], box)[0]?.width ?? 0, box));
	const step = Math.min(...boxNames.map((box) => stepOf[box]));
	const values: number[] = [];
	for (let value = Math.ceil(domain[0] / 10) * 10; value <= domain[1]; value += 10) {
		if (boxNames.some((box) => value % stepOf[box] === 0)) values.push(value);
	}
	const claims = rows.some(({ claimed }) => claimed);
	const width = plotSizes(edges.small, 'small')[0]?.width ?? 0;
	const tight = (width * stepOf.small) / (domain[1] - domain[0]) < airyRoom;
	const small = values.filter((value) => value % stepOf.small === 0);
	return {
		above,
		edges,
		lines,
		together: byBox((box) => {
			const { together } = by[box];
			return together === null ? null : percent(box, together + 0.5);
		}),
		more: rows.filter(({ own }) => !own).length,
		rule: claims ? byBox((box) => percent(box, by[box].ranks + gap / 2)) : null,
		ticks: values.map((value) => ({
			value,
			seen: byBox((box) => value % stepOf[box] === 0),
			mute: tight && small.indexOf(value) % 2 === 1
		})),
		step
	};
}

/** What the style sheet needs to know of each box: where names, values and marks stand on their line. */
export function shiftsOf({ above, edges }: Layout): Record<string, ByBox<string>> {
	const px = (value: number) => `${value}px`;
	/** Many lines in a small box leave no room for per cent below the photos, nor for a second column. */
	const isDense = (box: BoxName) => box === 'small' && !above[box];
	return {
		who: byBox((box) => px(above[box] ? 0 : -edges[box].left)),
		what: byBox((box) => px(above[box] ? 0 : edges[box].right)),
		heads: byBox((box) => px(above[box] ? edges[box].right : 0)),
		up: byBox((box) => px(above[box] ? -11 : 0)),
		drop: byBox((box) => px(above[box] ? 7 : 0)),
		percent: byBox((box) => (isDense(box) ? 'none' : 'block')),
		tally: byBox((box) => (isDense(box) ? 'none' : 'block'))
	};
}
