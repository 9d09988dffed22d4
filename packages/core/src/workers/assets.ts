import { browserWorker } from './browser-worker.ts';
import { startAcrossOrigins } from './cross-origin-worker.ts';
import { scriptUrl } from './trusted-script-url.ts';
import type { StartWorker, WorkerHandle } from './worker-handle.ts';

export type WorkerKind = 'read' | 'decode';

/**
 * Where the workers and the codecs' WebAssembly come from. By default from beside this module, on the page's own origin.
 *
 * `baseUrl`: a directory that holds `workers/` and `wasm/`, such as a CDN; another origin needs `worker-src blob:` and the
 * CDN in `script-src`. `createWorker`: the host starts the workers, for bundlers that move files.
 */
export type AssetConfig =
  | { readonly baseUrl: string | URL }
  | { readonly createWorker: (kind: WorkerKind) => Worker; readonly wasmUrl?: (name: string) => string };

let config: AssetConfig | undefined;

/** Applies to what is opened afterwards. `undefined` goes back to the default. */
export function configureAssets(assets: AssetConfig | undefined): void {
  config = assets;
}

/** Where the host keeps the codecs' WebAssembly, if it said so. */
export function wasmLocator(): ((name: string) => string) | undefined {
  return config && 'createWorker' in config ? config.wasmUrl : undefined;
}

/** How workers of one kind are started on this page. */
export function workerStarter(kind: WorkerKind): StartWorker {
  const chosen = config;
  return () => startChosen(kind, chosen);
}

function startChosen(kind: WorkerKind, chosen: AssetConfig | undefined): WorkerHandle {
  if (!chosen) return browserWorker(kind === 'read' ? defaultReadWorker() : defaultDecodeWorker());
  if ('createWorker' in chosen) return browserWorker(chosen.createWorker(kind));
  const base = new URL(chosen.baseUrl, globalThis.location.href);
  const url = new URL(`workers/${kind}.js`, base.href.endsWith('/') ? base : `${base.href}/`);
  return browserWorker(startAt(url));
}

// Bundlers find a worker by this literal form only, so it stands here twice a kind: once as it is meant, and once with a
// `Worker` of our own that only takes the address. The second is for pages that refuse the first: where this module came
// from another origin, as from a CDN, and where trusted script URLs are required.
function defaultReadWorker(): Worker {
  try {
    return new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return startAt(addressOf((Worker) => new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })));
  }
}

function defaultDecodeWorker(): Worker {
  try {
    return new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return startAt(
      addressOf((Worker) => new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' })),
    );
  }
}

class WorkerAddress {
  constructor(readonly url: URL) {}
}

type AddressTaker = new (url: URL, options: WorkerOptions) => WorkerAddress;

function addressOf(start: (Worker: AddressTaker) => WorkerAddress): URL {
  return start(WorkerAddress).url;
}

function startAt(url: URL): Worker {
  return isForeign(url) ? startAcrossOrigins(url) : new Worker(scriptUrl(url), { type: 'module' });
}

// A bundler may leave `file:` in import.meta.url: what is not http is on our side.
function isForeign(url: URL): boolean {
  return url.protocol.startsWith('http') && url.origin !== globalThis.location.origin;
}
