/** What the figure shows. Complete: nothing is inherited. */
export interface ClaimsScene {
	show: 'all';
}

/** Every id of a row or fact that a scene names. */
export const namesIn = (_scene: ClaimsScene): string[] => [];
