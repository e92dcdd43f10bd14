/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />

import { base, files, prerendered, version } from '$service-worker';
import { keptFiles } from '$kept-files';
import type { Ask } from '$lib/site/worker-ask';
import { keptIn, standIns } from './kept';

/*
 * Keeps the story for reading offline, in the languages that the reader opened it in. A version is
 * kept whole or not at all, in a store of its own, and never mixed with another:
 *
 * - The network comes first for everything that has the same address in every version. What is kept
 *   answers when the network does not, and then all of it is of one version.
 * - Files whose names change with their content are the same wherever they come from.
 * - A new version fetches what the old one kept, then waits until no page of the old one is open or
 *   the reader asks for it. Only then does what was kept of the old one go.
 */

const worker = self as unknown as ServiceWorkerGlobalScope;
const site = { base, files, prerendered, keptFiles };

/** Other sites may stand on the same host, under other folders. */
const ours = `five-guesses${base}:`;
const storeOf = (lang: string) => `${ours}${version}:${lang}`;
const isHashed = (path: string) => path.startsWith(`${base}/_app/immutable/`);

/** How many files are fetched at a time: the page itself comes first. */
const lanes = 2;

async function fetchWhole(address: string): Promise<Response> {
	const response = await fetch(address, {
		priority: 'low',
		cache: isHashed(address) ? 'default' : 'no-cache'
	});
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	// A page that came by a detour is refused as an answer to a navigation.
	if (!response.redirected) return response;
	return new Response(await response.blob(), { headers: response.headers });
}

/** Throws unless the host still has this worker's version: no file of another one may get in. */
async function expectCurrent(): Promise<void> {
	const response = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
	const said: unknown = await response.json();
	const current = typeof said === 'object' && said !== null && 'version' in said && said.version;
	if (current !== version) throw new Error(`${version} is no longer at the host.`);
}

/** Runs the work for each item, a few side by side. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
	const left = items.values();
	await Promise.all(
		Array.from({ length: lanes }, async () => {
			for (const item of left) await work(item);
		})
	);
}

/**
 * Keeps the story in one language. What was interrupted goes on where it stopped.
 *
 * @throws when something does not arrive, or the host has gone on to another version meanwhile
 */
async function keep(lang: string): Promise<void> {
	const { hashed, named } = keptIn(site, lang);
	if (hashed.length === 0) return;
	const story = named.at(-1) ?? '';
	if (await caches.match(story, { cacheName: storeOf(lang) })) return;
	await expectCurrent();
	const store = await caches.open(storeOf(lang));
	await each(hashed, async (address) => {
		if (await store.match(address)) return;
		await store.put(address, (await caches.match(address)) ?? (await fetchWhole(address)));
	});
	const pages = new Map<string, Response>();
	await each(named, async (address) => void pages.set(address, await fetchWhole(address)));
	await expectCurrent();
	// The story last: once it is there, all is.
	for (const address of named) {
		const page = pages.get(address);
		if (page) await store.put(address, page);
	}
}

/** The languages that other versions keep. */
async function keptBefore(): Promise<string[]> {
	const stores = (await caches.keys()).filter((name) => name.startsWith(ours));
	return [...new Set(stores.map((name) => name.split(':').at(-1) ?? ''))];
}

async function dropOthers(): Promise<void> {
	const others = (await caches.keys()).filter(
		(name) => name.startsWith(ours) && !name.startsWith(`${ours}${version}:`)
	);
	await Promise.all(others.map((name) => caches.delete(name)));
}

async function fromStore(addresses: readonly string[]): Promise<Response | undefined> {
	for (const lang of Object.keys(keptFiles)) {
		for (const address of addresses) {
			const cacheName = storeOf(lang);
			const kept = await caches.match(address, { cacheName, ignoreVary: true });
			if (kept) return kept;
		}
	}
	return undefined;
}

async function networkFirst(request: Request, addresses: readonly string[]): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const kept = await fromStore(addresses);
		if (kept) return kept;
		throw error;
	}
}

const storeFirst = async (request: Request): Promise<Response> =>
	(await caches.match(request, { ignoreVary: true })) ?? fetch(request);

worker.addEventListener('install', (event) => {
	event.waitUntil(keptBefore().then((langs) => each(langs, keep)));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(dropOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const { pathname, origin } = new URL(event.request.url);
	if (event.request.method !== 'GET' || origin !== location.origin) return;
	if (isHashed(pathname)) {
		event.respondWith(storeFirst(event.request));
		return;
	}
	const addresses = standIns(site, pathname);
	if (addresses.length > 0) event.respondWith(networkFirst(event.request, addresses));
});

/** Whether one window at most shows the site, so that nobody reads another version. */
const isAlone = async () =>
	(await worker.clients.matchAll({ includeUncontrolled: true })).length < 2;

worker.addEventListener('message', (event) => {
	const asked = event.data as Ask;
	switch (asked.ask) {
		case 'keep':
			// Without network, or without room, the page stays what it was: a page.
			return event.waitUntil(keep(asked.lang).catch(() => undefined));
		case 'version':
			return event.ports[0]?.postMessage(version);
		case 'take-over':
			return event.waitUntil(worker.skipWaiting());
		case 'take-over-if-alone':
			return event.waitUntil(isAlone().then((alone) => (alone ? worker.skipWaiting() : undefined)));
	}
});
