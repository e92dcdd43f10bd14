import type { Result } from '../facts';

/** Whose photos a network practised on besides the exam's own, by the shape of its mark: the same in every figure. */
export const shapeOfData = {
	none: 'disc',
	public: 'half',
	private: 'square',
	unknown: 'square'
} as const satisfies Record<Result['extraKind'], string>;
