import { m } from '$lib/site/paraglide/messages';

/** A pointer that only comes by, or under which the page scrolls, opens no card. Milliseconds. */
const rests = 120;

/**
 * The card of a fact or a term: its row in the list of sources or of words, shown at the number or the
 * word itself on hover, focus or tap. One card for the page; it holds a copy of the row, so a card and
 * its row cannot differ.
 *
 * @param root what holds the numbers, the words and both lists
 * @returns a function that takes the card away
 */
export function factCards(root: HTMLElement): () => void {
	const card = document.createElement('div');
	card.className = 'fact-card';
	card.id = 'fact-card';
	card.popover = 'manual';
	let at: HTMLAnchorElement | undefined;
	/** A card that was asked for by click or tap stays until it is dismissed. */
	let kept = false;
	/** Runs while the pointer comes over a number. */
	let coming: ReturnType<typeof setTimeout> | undefined;

	const factOf = (target: EventTarget | null) =>
		target instanceof Element
			? (target.closest<HTMLAnchorElement>('a[data-fact], a[data-term]') ?? undefined)
			: undefined;

	function show(link: HTMLAnchorElement, keep: boolean) {
		if (at === link && card.matches(':popover-open')) {
			kept = keep;
			return;
		}
		const row = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		if (!row) return;
		hide();
		at = link;
		kept = keep;
		const more = document.createElement('a');
		more.href = link.hash;
		more.className = 'more';
		const isTerm = link.dataset.term !== undefined;
		more.textContent = isTerm ? m.card_words() : m.card_more();
		const text = document.createElement(isTerm ? 'dl' : 'p');
		text.append(...[...row.childNodes].map((node) => node.cloneNode(true)));
		card.replaceChildren(text, more);
		// Right behind the number, so that the keyboard and a screen reader come to it next.
		link.after(card);
		link.setAttribute('aria-describedby', card.id);
		card.showPopover();
		place(link);
		addEventListener('scroll', away, { passive: true });
	}

	function place(link: HTMLAnchorElement) {
		const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
		const gap = 8;
		const { offsetWidth: width, offsetHeight: height } = card;
		const left = Math.min(Math.max(gap, box.left), innerWidth - width - gap);
		const below = box.bottom + gap + height <= innerHeight;
		card.style.left = `${left}px`;
		card.style.top = `${below ? box.bottom + gap : Math.max(gap, box.top - gap - height)}px`;
	}

	// A card hangs at a number. Once the number moves away the card has nothing to say, unless the
	// keyboard is there: then the page moved to bring it into view.
	function away() {
		if (!at) return;
		if (inside(document.activeElement)) place(at);
		else hide();
	}

	function hide() {
		removeEventListener('scroll', away);
		if (card.isConnected && card.matches(':popover-open')) card.hidePopover();
		at?.removeAttribute('aria-describedby');
		at = undefined;
		kept = false;
	}

	const inside = (node: EventTarget | null) =>
		node instanceof Node && (card.contains(node) || at?.contains(node));

	const listeners: {
		[Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void;
	} = {
		pointerover: (event) => {
			const link = factOf(event.target);
			clearTimeout(coming);
			if (event.pointerType !== 'mouse' || !link || kept) return;
			coming = setTimeout(() => !kept && show(link, false), rests);
		},
		pointerout: (event) => {
			clearTimeout(coming);
			if (event.pointerType === 'mouse' && !kept && at && !inside(event.relatedTarget)) hide();
		},
		focusin: (event) => {
			const link = factOf(event.target);
			if (link?.matches(':focus-visible')) show(link, false);
		},
		focusout: (event) => {
			if (at && !inside(event.relatedTarget) && event.relatedTarget) hide();
		},
		click: (event) => {
			clearTimeout(coming);
			const link = factOf(event.target);
			if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
				event.preventDefault();
				event.stopPropagation();
				if (kept && at === link) hide();
				else show(link, true);
			} else if (event.target instanceof Element && event.target.closest('.fact-card .more')) {
				hide();
			} else if (at && !inside(event.target)) {
				hide();
			}
		},
		keydown: (event) => {
			if (event.key !== 'Escape' || !at) return;
			const link = at;
			if (card.contains(document.activeElement)) link.focus();
			hide();
		}
	};

	for (const [type, listener] of Object.entries(listeners)) {
		root.addEventListener(type, listener as EventListener);
	}
	return () => {
		clearTimeout(coming);
		hide();
		card.remove();
		for (const [type, listener] of Object.entries(listeners)) {
			root.removeEventListener(type, listener as EventListener);
		}
	};
}
