import type { FigureId } from '$lib/figures/registry';
import { followPageLanguage, languageOf } from '$lib/site/language';
import { loadMessages } from '$lib/site/messages';
import { m } from '$lib/site/paraglide/messages';
import { backTo } from './back';
import { embed } from './embed';
import { frameTitle } from './snippet';

/*
 * The script of an embedded figure's page, which shows the figure's drawing without it.
 */
followPageLanguage();
await loadMessages('common');

/** How much of an unknown step is said: anybody can have written it, and the figure needs its room. */
const signs = 60;

const lang = languageOf(document.documentElement.lang);
const root = document.querySelector<HTMLElement>('.embed');
if (!root) throw new Error('The page holds no figure.');
const titles = JSON.parse(root.dataset.titles ?? '{}') as Record<string, string>;

embed(root, {
	// The page was made for it.
	figure: root.dataset.figure as FigureId,
	onstep: (name, asked) => {
		const back = backTo(lang, name, titles);
		const link = root.querySelector('.back a');
		link?.setAttribute('href', back.address);
		link?.replaceChildren(back.words);
		const step = [...(asked ?? '')].slice(0, signs).join('');
		root
			.querySelector('.unknown')
			?.replaceChildren(asked === null ? '' : m.embed_unknown({ step }));
	},
	onfinding: (name, finding) => {
		document.title = frameTitle(finding, titles[name.split('.')[0] ?? '']);
	}
});
