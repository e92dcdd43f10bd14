/** A point in whatever units the axes have. */
export interface Point {
	x: number;
	y: number;
}

/** The line y = intercept + slope * x. The slope is in units of y per unit of x. */
export interface Line {
	slope: number;
	intercept: number;
}

/**
 * The straight line with the smallest sum of squared vertical distances from the points (ordinary
 * least squares, Legendre 1805).
 *
 * @param points at least two, with finite coordinates and not all at one x
 * @returns the line, in the units of the points
 * @throws RangeError when there are fewer than two points, a coordinate is not finite, or all points
 * share one x
 */
export function leastSquares(points: readonly Point[]): Line {
	if (points.length < 2) {
		throw new RangeError(`a line takes at least 2 points, not ${points.length}`);
	}
	for (const { x, y } of points) {
		if (!Number.isFinite(x) || !Number.isFinite(y)) {
			throw new RangeError(`a point must have finite coordinates, not ${x}, ${y}`);
		}
	}
	if (points.every(({ x }) => x === points[0]?.x)) {
		throw new RangeError('all points share one x: no line has a slope there');
	}
	const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
	const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
	// Around the mean: years and other large coordinates lose no digits that way.
	let spread = 0;
	let together = 0;
	for (const { x, y } of points) {
		spread += (x - meanX) ** 2;
		together += (x - meanX) * (y - meanY);
	}
	const slope = together / spread;
	return { slope, intercept: meanY - slope * meanX };
}
