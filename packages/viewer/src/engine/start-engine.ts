import {
  Enums,
  RenderingEngine,
  cache,
  eventTarget,
  getRenderingCapabilities,
  imageLoader,
  init,
  metaData,
} from '@cornerstonejs/core';
import { breathe } from './breathe.ts';
import { loadFrame } from './image-loader.ts';
import { scheme } from './ids.ts';
import { memoryCaps, thisDevice } from './memory.ts';
import { provideMetadata } from './metadata-provider.ts';

/** A viewport of the one engine. */
export interface EngineUser {
  /** The engine is another one: the viewport makes itself known to it and draws again. */
  readonly renewed: (engine: RenderingEngine) => void;
}

let started = false;
let engine: RenderingEngine | undefined;
const users = new Set<EngineUser>();

/** Somebody who closes one set often opens the next: so long the engine waits, in milliseconds, before its context is given back. */
const lingering = 60_000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/**
 * The engine's cache, events and loaders are process-wide: started once, emptied when the last viewport has gone. All viewports
 * of a page draw with one WebGL context: browsers keep sixteen at most, and each costs memory.
 */
export function acquireEngine(user: EngineUser): RenderingEngine {
  clearTimeout(leaving);
  users.add(user);
  begin();
  engine ??= newEngine();
  return engine;
}

function begin(): void {
  if (started) return;
  started = true;
  init({ rendering: { webGlContextCount: 1 } } as Parameters<typeof init>[0]);
  cache.setMaxCacheSize(memoryCaps(thisDevice()).pictures);
  imageLoader.registerImageLoader(scheme, loadFrame as Parameters<typeof imageLoader.registerImageLoader>[1]);
  metaData.addProvider(provideMetadata, 10_000);
  eventTarget.addEventListener(Enums.Events.WEBGL_CONTEXT_LOST, renew);
}

/** What can be done before there is a viewport, with a pause for the page between the pieces. */
export async function prepareEngine(): Promise<void> {
  if (engine) return;
  // The code has just been loaded; then the graphics are asked what they can do, which takes contexts of its own.
  await breathe();
  getRenderingCapabilities();
  await breathe();
  begin();
  engine ??= newEngine();
  if (users.size === 0) letGo();
  await breathe();
}

export function engineRuns(): boolean {
  return engine !== undefined;
}

export function releaseEngine(user: EngineUser): void {
  users.delete(user);
  if (users.size > 0) return;
  cache.purgeCache();
  letGo();
}

function letGo(): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    if (users.size > 0) return;
    engine?.destroy();
    engine = undefined;
  }, lingering);
}

let engines = 0;

function newEngine(): RenderingEngine {
  return new RenderingEngine(`medpass-engine-${++engines}`);
}

/** What lay in the lost context cannot be drawn again: a new one takes its place. Decoded pictures are kept. */
function renew(): void {
  if (!engine) return;
  engine.destroy();
  engine = users.size > 0 ? newEngine() : undefined;
  if (!engine) return;
  for (const user of users) user.renewed(engine);
}
