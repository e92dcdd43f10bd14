/**
 * Asks the host about an address, past every cache.
 *
 * @returns its answer without a body; null where there is no network
 */
export const reach = (address: string): Promise<Response | null> =>
	fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
