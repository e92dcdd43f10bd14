/** What the piece may be used under. A licence is named alike in every language. */
export const licences = {
	/** Text, figures and data. */
	text: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	code: { name: 'MIT', url: 'https://opensource.org/license/mit' }
};
