// Made at build by tools/content.ts from content/data: checked facts, one file for each figure.
declare module 'virtual:facts' {
	const facts: import('$lib/facts').Facts;
	export default facts;
}

declare module 'virtual:figure-facts/field' {
	const data: import('$lib/figures/field/facts').FieldFacts;
	export default data;
}

declare module 'virtual:figure-facts/desk' {
	const data: import('$lib/figures/desk/facts').DeskFacts;
	export default data;
}

declare module 'virtual:figure-facts/timeline' {
	const data: import('$lib/figures/timeline/facts').TimelineFacts;
	export default data;
}

declare module 'virtual:figure-facts/draw' {
	const data: import('$lib/figures/draw/facts').DrawFacts;
	export default data;
}

declare module 'virtual:figure-facts/human-line' {
	const data: import('$lib/figures/human-line/facts').HumanLineFacts;
	export default data;
}

declare module 'virtual:figure-facts/two-scores' {
	const data: import('$lib/figures/two-scores/facts').TwoScoresFacts;
	export default data;
}

declare module 'virtual:figure-facts/scale' {
	const data: import('$lib/figures/scale/facts').ScaleFacts;
	export default data;
}

declare module 'virtual:figure-facts/photo-finish' {
	const data: import('$lib/figures/photo-finish/facts').PhotoFinishFacts;
	export default data;
}

declare module 'virtual:figure-facts/answer-key' {
	const data: import('$lib/figures/answer-key/facts').AnswerKeyFacts;
	export default data;
}

declare module 'virtual:figure-facts/new-photos' {
	const data: import('$lib/figures/new-photos/facts').NewPhotosFacts;
	export default data;
}

declare module 'virtual:figure-facts/claims' {
	const data: import('$lib/figures/claims/facts').ClaimsFacts;
	export default data;
}
