// Bundles a program in TypeScript with the packages' sources, and runs it by Node from a folder of its own in .cache.
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './prepare.mjs';

/** `source` is the program's path in this checkout, `name` that of its folder. Packages must be installed. */
export async function runSource(source, name, args) {
  const { build } = await import('vite');
  const out = join(root, '.cache', name);
  rmSync(out, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { conditions: ['@medpass/source', 'node'] },
    ssr: { noExternal: [/^@medpass\//], resolve: { conditions: ['@medpass/source', 'node'] } },
    build: {
      ssr: join(root, source),
      outDir: out,
      minify: false,
      target: 'node20',
      rollupOptions: { external: ['playwright-core'], output: { format: 'es', entryFileNames: 'main.mjs' } },
    },
  });
  // The checker's own packages are found from where the bundle lies.
  mkdirSync(out, { recursive: true });
  if (!existsSync(join(out, 'node_modules')))
    symlinkSync(join(root, 'packages/checker/node_modules'), join(out, 'node_modules'), 'dir');
  run('Run', process.execPath, [join(out, 'main.mjs'), root, ...args]);
}
