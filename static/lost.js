// For the page of addresses that lead nowhere: one with a sign that nobody can decode (`/100%`) would
// keep the page's own script from starting, so such signs are written as text before it does.
try {
	decodeURI(location.pathname);
} catch {
	const path = location.pathname.replaceAll('%', '%25');
	history.replaceState(null, '', path + location.search + location.hash);
}
