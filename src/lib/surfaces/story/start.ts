import { pathOf } from '$lib/site/address';
import { keepWhenQuiet } from '$lib/site/keep-when-quiet';
import { followPageLanguage, languageOf } from '$lib/site/language';
import { loadMessages } from '$lib/site/messages';
import { piece } from '$lib/story/piece';
import { takeButtons } from '../take/press';

/*
 * The script of the story's page, which is whole without it. As a module it runs when the page is parsed
 * to its end: static/place.js has taken the reader to his section, and the address may follow him.
 */
followPageLanguage();
await loadMessages('common');

const lang = languageOf(document.documentElement.lang);
const root = document.querySelector<HTMLElement>('.piece');
if (!root) throw new Error('The page holds no story.');

/** The markup names each section's title. */
const titleOf = (slug: string) => document.getElementById(slug)?.dataset.section;

/** The address follows the reader, section by section; the history does not grow. */
function follow(section: string | undefined, hash: string) {
	const address = pathOf(lang, section) + location.search + hash;
	if (address !== location.pathname + location.search + location.hash) {
		history.replaceState(history.state, '', address);
	}
}

piece(root, follow);
takeButtons(root, lang, titleOf);
keepWhenQuiet(lang);
