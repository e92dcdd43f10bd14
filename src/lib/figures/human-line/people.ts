/** The humans of the contest's photos; the pair is right where either of the two is. */
export const humanIds = ['person-a1', 'person-a2', 'pair-a1-a2'] as const;
export type HumanId = (typeof humanIds)[number];

/** Which photos of the exam of 2020: all, those of object classes, those of dog breeds. */
export const subsets = ['all', 'objects', 'dogs'] as const;
export type Subset = (typeof subsets)[number];
