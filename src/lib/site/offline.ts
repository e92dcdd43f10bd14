import { version } from '$app/environment';
import { workerPath } from './address';
import type { Locale } from './language';
import type { Ask } from './worker-ask';

/** What the policy of the site asks for where a script is named. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string }
	): { createScriptURL(address: string): string };
}

/** At most so often a page that stays open asks for a new version. Milliseconds. */
const between = 60 * 60 * 1000;

/** A policy that lets nothing through but this worker. */
function trusted(address: string): string {
	const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy('five-guesses-worker', {
		createScriptURL: () => address
	});
	return policy?.createScriptURL(address) ?? address;
}

const tell = (worker: ServiceWorker | null, ask: Ask, port?: MessagePort) =>
	worker?.postMessage(ask, port ? [port] : []);

/** The version that a worker belongs to. */
const versionOf = (worker: ServiceWorker) =>
	new Promise<unknown>((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(data);
		tell(worker, { ask: 'version' }, port2);
	});

/** Lets a worker of the next version take over, and shows the page anew in that version. */
function takeOver({ waiting }: ServiceWorkerRegistration) {
	const again = () => location.reload();
	// In another window somebody was quicker.
	if (!waiting) return again();
	navigator.serviceWorker.addEventListener('controllerchange', again, { once: true });
	tell(waiting, { ask: 'take-over' });
}

/** Says that there is a new version, unless this page is of that version already. */
function watch(registration: ServiceWorkerRegistration) {
	let offered = false;
	async function offer(worker: ServiceWorker) {
		if ((await versionOf(worker)) === version) return tell(worker, { ask: 'take-over-if-alone' });
		if (offered) return;
		offered = true;
		const { offerNewVersion } = await import('./new-version');
		offerNewVersion(() => takeOver(registration));
	}
	function follow(worker: ServiceWorker | null) {
		worker?.addEventListener('statechange', () => {
			// The first one of all does not wait.
			if (worker.state === 'installed' && registration.active) void offer(worker);
		});
	}
	if (registration.waiting) void offer(registration.waiting);
	follow(registration.installing);
	registration.addEventListener('updatefound', () => follow(registration.installing));

	let asked = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.hidden || Date.now() - asked < between) return;
		asked = Date.now();
		// Without network there is nothing new.
		registration.update().catch(() => undefined);
	});
}

/**
 * Has the story, its figures and the slides kept for reading offline, in one language; says so when
 * there is a new version of them. A reader who saves data is left alone.
 */
export async function keepOffline(lang: Locale): Promise<void> {
	const { connection } = navigator as { connection?: { saveData: boolean } };
	if (!('serviceWorker' in navigator) || connection?.saveData) return;
	try {
		const registration = await navigator.serviceWorker.register(trusted(workerPath()));
		watch(registration);
		const { active } = await navigator.serviceWorker.ready;
		tell(active, { ask: 'keep', lang });
	} catch {
		// Storage is blocked, or the network went: it is a page all the same.
	}
}
