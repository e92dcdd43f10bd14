/** Written by tools/offline.js when the client is built. */
declare module '$kept-files' {
	/** What story and slides need of the client's build, by language; no base. */
	export const keptFiles: Readonly<Record<string, readonly string[]>>;
}
