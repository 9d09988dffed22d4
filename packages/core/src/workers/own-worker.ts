import { startAcrossOrigins } from './cross-origin-worker.ts';
import { scriptUrl } from './trusted-script-url.ts';

class WorkerAddress {
  constructor(readonly url: URL) {}
}

type AddressTaker = new (url: URL, options: WorkerOptions) => WorkerAddress;

/**
 * Starts a worker of our own on a page that refuses the plain way: where this code came from another origin, as from a CDN, and
 * where trusted script URLs are required. Bundlers find a worker by `new Worker(new URL('…', import.meta.url), …)` only, so that
 * literal form stands in `form` with a `Worker` that only takes the address.
 */
export function startOwnWorker(form: (Worker: AddressTaker) => WorkerAddress): Worker {
  return startAt(form(WorkerAddress).url);
}

export function startAt(url: URL): Worker {
  return isForeign(url) ? startAcrossOrigins(url) : new Worker(scriptUrl(url), { type: 'module' });
}

// A bundler may leave `file:` in import.meta.url: what is not http is on our side.
function isForeign(url: URL): boolean {
  return url.protocol.startsWith('http') && url.origin !== globalThis.location.origin;
}
