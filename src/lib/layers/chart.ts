import { getLayerCakeContext, type LayerCakeContext } from 'layercake';
import type { ScaleContinuousNumeric, ScaleTime } from 'd3-scale';

/** The scales that our charts are built on: numbers or time across, numbers up. */
interface Scales {
	x: ScaleContinuousNumeric<number, number> | ScaleTime<number, number>;
	y: ScaleContinuousNumeric<number, number>;
}

/**
 * The chart that a layer stands in, with its rows typed. The only door to LayerCake's context: a
 * mark that reads it elsewhere loses its types. Read `chart.xGet(row)` where it is used, never
 * destructure: each read is live.
 */
export function getChart<Row>(): LayerCakeContext<Scales, Row[]> {
	return getLayerCakeContext<Scales, Row[]>();
}
