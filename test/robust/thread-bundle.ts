import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';

const core = fileURLToPath(new URL('../../packages/core/', import.meta.url));

/** Bundles a file of this folder for a thread or process of its own: Node 20 runs no TypeScript. `plugins` may change modules on the way. */
export async function bundleThread(
  name: string,
  plugins: readonly Plugin[] = [],
): Promise<{ readonly file: string; remove(): void }> {
  // Inside the package, so that its dependencies resolve from the bundle.
  const folder = mkdtempSync(join(core, 'node_modules/.robust-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      root: core,
      plugins: [...plugins],
      resolve: { conditions: ['@medpass/source'] },
      build: {
        ssr: fileURLToPath(new URL(name, import.meta.url)),
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
      ssr: { noExternal: true },
    });
  } catch (thrown) {
    remove();
    throw thrown;
  }
  return { file: join(folder, `${basename(name, '.ts')}.mjs`), remove };
}
