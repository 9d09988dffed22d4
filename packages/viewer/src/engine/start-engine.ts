import { RenderingEngine, cache, imageLoader, init, metaData } from '@cornerstonejs/core';
import { loadFrame } from './image-loader.ts';
import { scheme } from './ids.ts';
import { provideMetadata } from './metadata-provider.ts';

let started = false;
let users = 0;
let engine: RenderingEngine | undefined;

/** Decoded pictures kept: less where the device says that it has little memory (Chromium only says so). */
function cacheBytes(): number {
  const gigabytes = (navigator as { readonly deviceMemory?: number }).deviceMemory ?? 4;
  return (gigabytes <= 2 ? 96 : gigabytes <= 4 ? 256 : 512) * 2 ** 20;
}

/**
 * The engine's cache, events and loaders are process-wide: started once, emptied when the last viewport has gone. All viewports
 * of a page draw with one WebGL context: browsers keep sixteen at most, and each costs memory.
 */
export function acquireEngine(): RenderingEngine {
  users++;
  if (!started) {
    started = true;
    init({ rendering: { webGlContextCount: 1 } } as Parameters<typeof init>[0]);
    cache.setMaxCacheSize(cacheBytes());
    imageLoader.registerImageLoader(scheme, loadFrame as Parameters<typeof imageLoader.registerImageLoader>[1]);
    metaData.addProvider(provideMetadata, 10_000);
  }
  engine ??= new RenderingEngine('medpass-engine');
  return engine;
}

export function releaseEngine(): void {
  users = Math.max(0, users - 1);
  if (users > 0) return;
  engine?.destroy();
  engine = undefined;
  cache.purgeCache();
}
