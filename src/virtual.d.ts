// Made at build by tools/content.js and tools/messages.js from content/.

/** Checked facts in every language, for what is made at build. */
declare module 'virtual:facts' {
	const facts: Record<import('$lib/site/language').Locale, import('$lib/facts').Facts>;
	export default facts;
}

/** What each figure draws and what it says, in every language a file of its own. */
declare module 'virtual:figure-facts' {
	type Figures = import('$lib/figures/registry').Figures;
	type Locale = import('$lib/site/language').Locale;
	type Messages = import('$lib/site/messages').Messages;
	const files: {
		[Id in keyof Figures]: Record<
			Locale,
			() => Promise<{ data: Figures[Id]['data']; messages: Messages }>
		>;
	};
	export default files;
}

/** The messages of each area, in every language a file of its own; none while the page is made at build. */
declare module 'virtual:messages' {
	type Locale = import('$lib/site/language').Locale;
	type Messages = import('$lib/site/messages').Messages;
	const files: Record<string, Record<Locale, () => Promise<{ default: Messages }>>>;
	export default files;
}
