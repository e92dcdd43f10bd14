// Sets the chosen theme before the first paint. A value that makes no sense is left aside. An embedded
// figure takes its theme from its address, and waits unseen when that asks for another step than the
// one that was drawn at build.
try {
	var embedded = /\/embed\/[^/]+$/.test(location.pathname);
	var asked = new URLSearchParams(embedded ? location.search : '');
	var theme = embedded ? asked.get('theme') : localStorage.getItem('five-guesses:theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	if (asked.has('step')) document.documentElement.dataset.step = '';
} catch {
	// Storage is blocked: the system decides.
}
