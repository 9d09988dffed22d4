// `pnpm roc`: how well pictures are told apart, on simulated ones that nothing was fitted on, and on the shared photos where they
// are. `pnpm roc --fit` first fits the models anew on the other half. Drawings are kept in .cache/photo-lab.
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, run, stage, tool } from './prepare.mjs';

installPackages();
const { build } = await import('vite');

if (process.argv.includes('--fit')) {
  await runRoc('--fit');
  run('Format', tool('prettier'), ['--write', 'packages/checker/src/evidence/screen-photos/models']);
}
await runRoc();

async function runRoc(...args) {
  stage(args.includes('--fit') ? 'Fit on the fit half' : 'Judge the held-out half');
  const out = join(root, '.cache', 'roc');
  rmSync(out, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { conditions: ['@medpass/source', 'node'] },
    ssr: { noExternal: [/^@medpass\//], resolve: { conditions: ['@medpass/source', 'node'] } },
    build: {
      ssr: join(root, 'test/photo-roc/main.ts'),
      outDir: out,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: 'main.mjs' } },
    },
  });
  // The checker's own packages are found from where the bundle lies.
  mkdirSync(out, { recursive: true });
  if (!existsSync(join(out, 'node_modules')))
    symlinkSync(join(root, 'packages/checker/node_modules'), join(out, 'node_modules'), 'dir');
  run('Run', process.execPath, [join(out, 'main.mjs'), root, ...args]);
}
