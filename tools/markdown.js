/**
 * mdsvex gives every link `rel="nofollow"`, which says that its target is not to be trusted: the
 * story's links are chosen by those who write it, and slides know no such attribute.
 */
function linksAreOurs() {
	/** @param {{ properties?: Record<string, unknown>, children?: unknown[] }} node */
	const walk = (node) => {
		delete node.properties?.rel;
		for (const child of node.children ?? []) walk(/** @type {typeof node} */ (child));
	};
	return walk;
}

/** How words are made of Markdown. */
export const markdown = {
	extensions: ['.svx'],
	smartypants: false,
	rehypePlugins: [linksAreOurs]
};
