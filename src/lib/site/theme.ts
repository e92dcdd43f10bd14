const key = 'five-guesses:theme';
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** Storage may be blocked or full, and then a choice lasts as long as the page. */
function remember(theme: Theme) {
	try {
		if (theme === 'system') localStorage.removeItem(key);
		else localStorage.setItem(key, theme);
	} catch {
		// Nothing is lost but the memory of it.
	}
}

/**
 * Lets the reader choose the theme with the radio buttons named `theme` inside a root. The choice is
 * set before the first paint by static/theme.js, which reads the same key. src/app.html has it last in
 * the head: until it has come, a browser asks for nothing that stands after the page's policy.
 */
export function keepTheme(root: HTMLElement): void {
	const html = document.documentElement;
	const buttons = [...root.querySelectorAll<HTMLInputElement>('input[name="theme"]')];
	const chosen = isTheme(html.dataset.theme) ? html.dataset.theme : 'system';
	buttons.forEach((button) => (button.checked = button.value === chosen));

	const onchange = (event: Event) => {
		const { target } = event;
		if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
		if (!isTheme(target.value)) return;
		if (target.value === 'system') delete html.dataset.theme;
		else html.dataset.theme = target.value;
		remember(target.value);
	};
	root.addEventListener('change', onchange);
}
