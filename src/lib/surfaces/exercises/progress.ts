/** What a student has done on one exercise. */
export interface Done {
	/** The last answer that counted as a try, as text; '' when the answer was only looked at. */
	answer: string;
	/** Answers that counted, up to the first right one. */
	tries: number;
	right: boolean;
	/** The answer was shown before it was found. */
	shown: boolean;
	/** When it last changed: an ISO date with time. */
	when: string;
}

/** By the id of the exercise, in whatever language it was done. */
export type Progress = Record<string, Done>;

/** Where it is kept. The version is that of the form, and stands inside. */
export const storeKey = 'five-guesses:exercises';
const version = 1;

/** What was found in the browser's store. */
export type Found =
	| { kind: 'kept'; progress: Progress }
	/** Something that this page cannot read: moved to another key, and never deleted. */
	| { kind: 'set-aside'; key: string; why: 'broken' | 'later' }
	/** Nothing can be kept: the store is blocked, or what cannot be read could not be moved. */
	| { kind: 'blocked' };

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isDone = (value: unknown): value is Done =>
	isRecord(value) &&
	typeof value.answer === 'string' &&
	Number.isSafeInteger(value.tries) &&
	Number(value.tries) >= 0 &&
	typeof value.right === 'boolean' &&
	typeof value.shown === 'boolean' &&
	typeof value.when === 'string' &&
	!Number.isNaN(Date.parse(value.when));

/** Reads what was kept as text; says why where it cannot be read. */
export function parseProgress(text: string): Progress | 'broken' | 'later' {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return 'broken';
	}
	if (!isRecord(value)) return 'broken';
	if (typeof value.version === 'number' && value.version > version) return 'later';
	if (value.version !== version || !isRecord(value.done)) return 'broken';
	const entries = Object.entries(value.done);
	return entries.every((entry): entry is [string, Done] => isDone(entry[1]))
		? Object.fromEntries(entries)
		: 'broken';
}

/** What of the browser's store is used; it may throw at any time. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's store, or null where it may not even be asked for. */
export function browserStore(): Store | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

/** Reads the progress; what cannot be read is moved out of the way. Never throws. */
export function loadProgress(store: Store | null, now: Date): Found {
	if (!store) return { kind: 'blocked' };
	try {
		const text = store.getItem(storeKey);
		if (text === null) {
			// A store may be readable and full or closed to writing: better to say so now than later. Under
			// a name of its own, since other windows listen to what happens to the progress.
			store.setItem(`${storeKey}:probe`, '');
			store.removeItem(`${storeKey}:probe`);
			return { kind: 'kept', progress: {} };
		}
		const progress = parseProgress(text);
		if (typeof progress !== 'string') return { kind: 'kept', progress };
		const key = `${storeKey}:aside:${now.toISOString()}`;
		store.setItem(key, text);
		store.removeItem(storeKey);
		return { kind: 'set-aside', key, why: progress };
	} catch {
		return { kind: 'blocked' };
	}
}

const textOf = (progress: Progress) => JSON.stringify({ version, done: progress });

/** Keeps the progress. Returns whether that worked. */
export function saveProgress(store: Store | null, progress: Progress): boolean {
	try {
		store?.setItem(storeKey, textOf(progress));
		return store !== null;
	} catch {
		return false;
	}
}

/** Forgets the progress. What was set aside stays. Returns whether that worked. */
export function clearProgress(store: Store | null): boolean {
	try {
		store?.removeItem(storeKey);
		return store !== null;
	} catch {
		return false;
	}
}

const nothing = (now: Date): Done => ({
	answer: '',
	tries: 0,
	right: false,
	shown: false,
	when: now.toISOString()
});

/** Notes a try. The first right answer stands; what is practised after it changes nothing. */
export function tried(before: Done | undefined, answer: string, right: boolean, now: Date): Done {
	const done = before ?? nothing(now);
	if (done.right) return done;
	return { ...done, answer, right, tries: done.tries + 1, when: now.toISOString() };
}

/** Notes that the answer was looked at. After a right answer that changes nothing. */
export function looked(before: Done | undefined, now: Date): Done {
	const done = before ?? nothing(now);
	return done.right || done.shown ? done : { ...done, shown: true, when: now.toISOString() };
}
