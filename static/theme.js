// Sets the chosen theme before the first paint. A value that makes no sense is left aside.
try {
	var theme = localStorage.getItem('five-guesses:theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is blocked: the system decides.
}
