import { pace } from '$lib/layers/pace';
import { pathOf } from '$lib/site/address';
import { languageOf } from '$lib/site/language';
import { m } from '$lib/site/paraglide/messages';
import { keepTheme } from '$lib/site/theme';
import { story } from '../../../content/story';
import { factCards } from './fact-card';
import { follow } from './follow';
import { LiveFigure } from './live.svelte';
import { runsOf } from './score';
import { watchSections } from './section';
import { shareButtons } from './share';
import { stepButtons } from './step-buttons';

/**
 * How far ahead a figure is woken: at first what is in view, which is all that is fetched for it; for
 * who reads on one and a half screens, so that a figure is live before it is seen.
 */
const inView = '0px';
const near = '150% 0px';

/**
 * Who passes a step in less than this sees nothing of its scene, and would pay for it in frames: the
 * figures wait until he has been in one for as long. Milliseconds.
 */
const hurry = 250;

/**
 * Who passes a step in less than this does not read it: scenes change at once, and move again when he has
 * stayed for as long. Milliseconds.
 */
const passing = 1000;

/** As many steps may pass before a slow page looks again; who has come further has jumped, and passed none. */
const atOnce = 4;

/**
 * Makes the story live: the figures follow the reader, the bar says where one is, numbers show
 * their source. The markup was made at build and reads the same without this.
 *
 * @param root what holds the bar, the story and the sources
 * @param onaddress called with the section that the reader is in (none in the opening) and with what
 *   follows it in the address: `#<step>` while a step that was linked to is the one being read
 */
export function piece(
	root: HTMLElement,
	onaddress: (section: string | undefined, hash: string) => void
): void {
	const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
	const runs = story.flatMap((section) => runsOf(section).map((run) => ({ run, section })));
	const runElements = all('[data-run]');
	const steps = all('[data-step]');
	const scored = runs.flatMap(({ run }, at) => run.steps.map((step) => ({ step, at })));

	const live = runs.map(({ run }, at) => {
		const pin = runElements[at]?.querySelector<HTMLElement>('.pin');
		if (!pin) throw new Error(`The page has no figure for run ${at} (${run.figure}).`);
		return new LiveFigure(pin, run.drawn);
	});

	const links = new Map(all<HTMLAnchorElement>('[data-link]').map((a) => [a.dataset.link, a]));
	let where = root.querySelector<HTMLElement>('[data-where]');
	const progress = root.querySelector<HTMLElement>('[data-progress]');

	const languages = all<HTMLAnchorElement>('[data-language]');

	/** Where the reader is. */
	let inSection: HTMLElement | undefined;
	let inStep: string | undefined;
	let current = 0;
	/** When the reader came into it, in ms of the page. */
	let stepped = -Infinity;
	/** Runs while the reader hurries. */
	let hurried: ReturnType<typeof setTimeout> | undefined;
	/** Says that he has stopped. */
	let rested: (() => void) | undefined;
	/** Runs while he passes. */
	let passed: ReturnType<typeof setTimeout> | undefined;
	/** Figures that he has come near to meanwhile. */
	const waiting = new Set<LiveFigure>();
	/** Whether the reader has left the step that the page was opened in. */
	let readsOn = false;
	/** The step that a link led to: until the reader is there, he is on the way. */
	let reached: string | undefined;

	function onplace() {
		if (!inSection) return;
		const { number, section: title } = inSection.dataset;
		const opening = number === '0';
		onaddress(opening ? undefined : inSection.id, holds(inSection) ? location.hash : '');
		document.title = opening ? m.title() : `${title} · ${m.title()}`;
		// Another language goes on where this one is read; at the very beginning that is the page itself.
		const step = inStep !== undefined && inStep !== scored[0]?.step.id ? `#${inStep}` : '';
		for (const link of languages) {
			const path = pathOf(languageOf(link.dataset.language), opening ? undefined : inSection.id);
			link.setAttribute('href', path + step);
		}
	}

	/** A link to a step, to a claim or to a row of the sources stays while the reader is there. */
	function holds(section: HTMLElement): boolean {
		const linked = location.hash ? document.getElementById(location.hash.slice(1)) : null;
		if (!linked || linked === section) return false;
		// Until the page has loaded the browser is still bringing the reader there, by this very name.
		if (document.readyState !== 'complete') return true;
		if (linked.hasAttribute('data-step')) {
			if (linked.id === inStep) reached = linked.id;
			return linked.id === inStep || reached !== linked.id;
		}
		const { top, bottom } = linked.getBoundingClientRect();
		return section.contains(linked) || (bottom > 0 && top < innerHeight);
	}

	function onstep(index: number) {
		const here = scored[index];
		if (!here) return;
		if (inStep !== undefined && !readsOn) {
			readsOn = true;
			waker.disconnect();
			waker = wakeWithin(near);
		}
		// A page that could not keep up tells of several steps at once.
		const passedSteps = Math.min(Math.abs(index - current) || 1, atOnce);
		inStep = here.step.id;
		current = index;
		onplace();
		steps.forEach((step, at) => step.toggleAttribute('data-current', at === index));
		progress?.style.setProperty('--done', String(index / (scored.length - 1)));

		clearTimeout(hurried);
		const now = performance.now();
		const spent = (now - stepped) / passedSteps;
		pace.cuts = spent < passing;
		if (spent < hurry) {
			if (!rested) pace.rest = new Promise((resolve) => (rested = resolve));
			hurried = setTimeout(show, hurry);
		} else show();
		if (pace.cuts) {
			clearTimeout(passed);
			passed = setTimeout(stay, passing);
		}
		stepped = now;
	}

	/** From here on scenes move. */
	function stay() {
		pace.cuts = false;
		live.forEach((figure) => figure.moves());
	}

	/** Shows the scenes of the step that the reader is in, and wakes what has waited for it. */
	function show() {
		hurried = undefined;
		rested?.();
		rested = undefined;
		const here = scored[current];
		if (!here) return;
		live.forEach((figure, at) => {
			// A figure that the reader has passed ends in its last scene, one ahead waits in its first.
			const { steps: own } = runs[at]?.run ?? { steps: [] };
			const step = at === here.at ? here.step : at < here.at ? own.at(-1) : own[0];
			if (step) figure.show(step);
		});
		waiting.forEach((figure) => void wake(figure));
		waiting.clear();
	}

	function onsection(section: HTMLElement) {
		// What comes after the story is named in the bar, and has no address of its own.
		if (section.dataset.number) {
			inSection = section;
			onplace();
		}
		for (const link of links.values()) link.removeAttribute('aria-current');
		links.get(section.id)?.setAttribute('aria-current', 'location');
		if (!where) return;
		const name = where.cloneNode(true) as HTMLElement;
		name.firstElementChild?.replaceChildren(section.dataset.bar ?? '');
		// A new element, not a new text: a name that grows, and its arrow, would count as a shift.
		where.replaceWith(name);
		where = name;
	}

	const wakeWithin = (rootMargin: string) => {
		const observer = new IntersectionObserver(
			(entries) => {
				for (const { isIntersecting, target } of entries) {
					const figure = live[runElements.indexOf(target as HTMLElement)];
					if (!figure) continue;
					if (!isIntersecting) waiting.delete(figure);
					else if (hurried) waiting.add(figure);
					else void wake(figure);
				}
			},
			{ rootMargin }
		);
		runElements.forEach((element) => observer.observe(element));
		return observer;
	};
	let waker = wakeWithin(inView);

	/** Makes a figure live; from then on nothing has to be known of where it is. */
	async function wake(figure: LiveFigure) {
		const element = runElements[live.indexOf(figure)];
		if ((await figure.wake()) && element) waker.unobserve(element);
	}

	follow({ steps, runs: runElements, onstep });
	watchSections(all('[data-bar]'), onsection);
	factCards(root);
	shareButtons(root);
	stepButtons(root, steps, () => current);
	keepTheme(root);

	// A list of sections that stays open after a choice, or a click elsewhere, hides the story.
	const list = root.querySelector<HTMLDetailsElement>('details.sections');
	const close = (event: Event) => {
		if (!(event.target instanceof Element) || !list) return;
		const chosen = event.target.closest('.sections nav a');
		if (chosen || !list.contains(event.target)) list.open = false;
	};
	const escape = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !list?.open) return;
		list.open = false;
		list.querySelector('summary')?.focus();
	};
	root.addEventListener('click', close);
	root.addEventListener('keydown', escape);

	// On paper stands what stands there without script: each figure's drawn scene.
	const print = () => live.forEach((figure) => figure.onPaper(true));
	const printed = () => live.forEach((figure) => figure.onPaper(false));
	addEventListener('beforeprint', print);
	addEventListener('afterprint', printed);
	// The reader may have moved on before: see `holds`.
	addEventListener('load', onplace);
}
