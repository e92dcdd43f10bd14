// Made at build by tools/content.ts from content/data: checked facts, one file for each figure.

declare module 'virtual:facts' {
	const facts: import('$lib/facts').Facts;
	export default facts;
}

declare module 'virtual:figure-facts/field' {
	const data: import('$lib/figures/field/facts').FieldFacts;
	export default data;
}

declare module 'virtual:figure-facts/timeline' {
	const data: import('$lib/figures/timeline/facts').TimelineFacts;
	export default data;
}
