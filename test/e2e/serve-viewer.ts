import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions, preview } from 'vite';
import { engineAliases } from '../../scripts/engine-aliases.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

export interface ServedPage {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds a page of this folder from the packages' sources and serves it on a free port of this machine. */
export async function servePage(page: string): Promise<ServedPage> {
  const site = mkdtempSync(join(tmpdir(), 'medpass-viewer-page-'));
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    resolve: {
      conditions: ['@medpass/source', ...defaultClientConditions],
      alias: engineAliases,
    },
    worker: { format: 'es' },
    build: {
      outDir: site,
      emptyOutDir: true,
      target: 'chrome109',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 9999,
      rollupOptions: { input: join(root, page) },
    },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: site },
    preview: { port: 0 },
  });
  return {
    address: server.resolvedUrls!.local[0]!,
    close: async () => {
      await server.close();
      rmSync(site, { recursive: true });
    },
  };
}
