export { leastSquares, type Line, type Point } from './least-squares';
export { mcnemarLargestDisagreement, mcnemarSmallestDifference, mcnemarZ } from './mcnemar';
export { normalCdf, Z_95 } from './normal';
export { twoProportionZ } from './proportions';
export { pairedResample, resample, type Ranking } from './resample';
export { photosAt, roundingRange, type CountRange } from './rounding';
export { shuffle } from './shuffle';
export { standardError, standardErrorInPhotos } from './standard-error';
export { wilson, type Interval } from './wilson';
