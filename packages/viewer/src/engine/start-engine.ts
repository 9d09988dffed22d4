import { Enums, RenderingEngine, cache, eventTarget, imageLoader, init, metaData } from '@cornerstonejs/core';
import { loadFrame } from './image-loader.ts';
import { scheme } from './ids.ts';
import { provideMetadata } from './metadata-provider.ts';

/** A viewport of the one engine. */
export interface EngineUser {
  /** The engine is another one: the viewport makes itself known to it and draws again. */
  readonly renewed: (engine: RenderingEngine) => void;
}

let started = false;
let engine: RenderingEngine | undefined;
const users = new Set<EngineUser>();

/**
 * Decoded pictures kept, so that a scroll back is at once; a neighbour decodes within a blink. Less where the device says that it has
 * little memory (Chromium only says so).
 */
function cacheBytes(): number {
  const gigabytes = (navigator as { readonly deviceMemory?: number }).deviceMemory ?? 4;
  return (gigabytes <= 2 ? 64 : gigabytes <= 4 ? 128 : 256) * 2 ** 20;
}

/**
 * The engine's cache, events and loaders are process-wide: started once, emptied when the last viewport has gone. All viewports
 * of a page draw with one WebGL context: browsers keep sixteen at most, and each costs memory.
 */
export function acquireEngine(user: EngineUser): RenderingEngine {
  users.add(user);
  if (!started) {
    started = true;
    init({ rendering: { webGlContextCount: 1 } } as Parameters<typeof init>[0]);
    cache.setMaxCacheSize(cacheBytes());
    imageLoader.registerImageLoader(scheme, loadFrame as Parameters<typeof imageLoader.registerImageLoader>[1]);
    metaData.addProvider(provideMetadata, 10_000);
    eventTarget.addEventListener(Enums.Events.WEBGL_CONTEXT_LOST, renew);
  }
  engine ??= newEngine();
  return engine;
}

export function releaseEngine(user: EngineUser): void {
  users.delete(user);
  if (users.size > 0) return;
  engine?.destroy();
  engine = undefined;
  cache.purgeCache();
}

let engines = 0;

function newEngine(): RenderingEngine {
  return new RenderingEngine(`medpass-engine-${++engines}`);
}

/** What lay in the lost context cannot be drawn again: a new one takes its place. Decoded pictures are kept. */
function renew(): void {
  if (!engine) return;
  engine.destroy();
  engine = newEngine();
  for (const user of users) user.renewed(engine);
}
