/** What the figure shows. Complete: nothing is inherited. */
export interface NewPhotosScene {
	show: 'all';
}

/** Every id of a row or fact that a scene names. */
export const namesIn = (_scene: NewPhotosScene): string[] => [];
