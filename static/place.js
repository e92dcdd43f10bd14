// The page of a section is the whole story: this takes the reader to the section before the first
// paint. After a reload, and on the way back, the browser knows a better place; a link to a step too,
// if there is such a step.
{
	const [navigation] = performance.getEntriesByType('navigation');
	// Counted from the site's own root: the folder that it stands under may be named like a section.
	const root = new URL('.', document.currentScript.src).pathname;
	const path = location.pathname.slice(root.length).replace(/\.html$/, '');
	const slug = path.split('/').filter(Boolean).at(-1);
	const section = slug && document.querySelector(`section#${CSS.escape(slug)}`);
	const step = location.hash && document.getElementById(location.hash.slice(1));
	if (section && !step && (!navigation || navigation.type === 'navigate')) {
		section.scrollIntoView({ behavior: 'instant' });
		section.querySelector('h2')?.focus({ preventScroll: true });
	}

	// A link into a figure's table leads to the figure: with script it will show what was linked to.
	// Until the page has loaded the browser looks for the name in the address, so it is lent.
	const linked = location.hash && document.getElementById(location.hash.slice(1));
	const run = linked && linked.closest('.pin')?.closest('[data-run]');
	if (run && !run.id) {
		const { id } = linked;
		linked.removeAttribute('id');
		run.id = id;
		run.scrollIntoView({ behavior: 'instant' });
		addEventListener('load', () => {
			run.removeAttribute('id');
			linked.id = id;
		});
	}
}
