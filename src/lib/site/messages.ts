import files from 'virtual:messages';
import { getLocale } from './paraglide/runtime';

/** A message with its words filled in. */
type Message = (inputs: Readonly<Record<string, unknown>>) => string;

/** Messages by their keys, in one language. */
export type Messages = Readonly<Record<string, Message>>;

/*
 * In the reader's browser a message is looked up here, so that nobody fetches the words of a language
 * that he does not read, nor those of a figure that he does not see. What is made at build has all of
 * them at hand, and this stays empty.
 */
const known: Record<string, Message> = {};

/** Adds messages that arrived with a figure. */
export const learn = (messages: Messages) => void Object.assign(known, messages);

/**
 * Fetches messages in the page's language, by the names of their files in content/<language>/messages:
 * before a page that uses them is shown. Those of site.json and figure.json are there from the start,
 * as "common", and a figure brings its own.
 *
 * @throws when there are none of that name, or they do not arrive
 */
export async function loadMessages(area: string): Promise<void> {
	const load = files[area]?.[getLocale()];
	if (!load) throw new Error(`There are no messages "${area}" in content/${getLocale()}/messages.`);
	learn((await load()).default);
}

function say(key: string, inputs: Parameters<Message>[0]): string {
	const message = known[key];
	if (!message) throw new Error(`The message "${key}" is not loaded: see loadMessages.`);
	return message(inputs);
}

/**
 * What `m` of $lib/site/paraglide/messages is in the browser: the same names. A message whose words are
 * not there, because they were not loaded or the language lacks them, throws when it is said.
 */
export const m = new Proxy<Record<string, Message>>(
	{},
	{ get: (_, key) => (inputs: Parameters<Message>[0]) => say(String(key), inputs) }
);
