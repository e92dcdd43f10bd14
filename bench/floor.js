/**
 * The floor: the built story as somebody would have made it by hand, without a line of script. Same
 * words, same drawings, same style sheet and fonts; what only a script could use is gone.
 *
 * @param {string} html the story as it was built
 */
export function floorOf(html) {
	return (
		html
			.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
			.replace(/<link\b[^>]*\brel="(?:modulepreload|expect)"[^>]*>/g, '')
			// A policy without scripts needs no list of hashes.
			.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
	);
}

/** What a page is made of, by the ends of its files' names. */
const kinds = /** @type {const} */ ({
	script: /\.js$/,
	style: /\.css$/,
	font: /\.woff2$/,
	picture: /\.(?:png|svg)$/
});

/** @typedef {keyof typeof kinds | 'page'} Kind */

/**
 * @param {string} path
 * @returns {Kind}
 */
export function kindOf(path) {
	for (const [kind, end] of Object.entries(kinds)) {
		if (end.test(path)) return /** @type {Kind} */ (kind);
	}
	return 'page';
}
