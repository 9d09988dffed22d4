import { browserWorker } from './browser-worker.ts';
import { startAt, startOwnWorker } from './own-worker.ts';
import { SpareWorkers } from './spare-workers.ts';
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
const spares = new SpareWorkers();

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
  return () => spares.take(kind, chosen) ?? startChosen(kind, chosen);
}

/** Starts `count` workers of a kind for whoever asks for them next. */
export function warmWorkers(kind: WorkerKind, count: number): void {
  const chosen = config;
  spares.keep(kind, count, chosen, () => startChosen(kind, chosen));
}

function startChosen(kind: WorkerKind, chosen: AssetConfig | undefined): WorkerHandle {
  if (!chosen) return browserWorker(kind === 'read' ? defaultReadWorker() : defaultDecodeWorker());
  if ('createWorker' in chosen) return browserWorker(chosen.createWorker(kind));
  const base = new URL(chosen.baseUrl, globalThis.location.href);
  const url = new URL(`workers/${kind}.js`, base.href.endsWith('/') ? base : `${base.href}/`);
  return browserWorker(startAt(url));
}

// Bundlers find a worker by this literal form only, so it stands here twice a kind: once as it is meant, and once for pages that
// refuse it.
function defaultReadWorker(): Worker {
  try {
    return new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return startOwnWorker((Worker) => new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' }));
  }
}

function defaultDecodeWorker(): Worker {
  try {
    return new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return startOwnWorker((Worker) => new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' }));
  }
}
