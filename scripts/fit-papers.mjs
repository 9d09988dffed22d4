// `pnpm fit-papers`: fits anew what the families of words say of papers (docs/papers.md), from the papers in test/cases/documents but for
// those that are held out.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, run, stage, tool } from './prepare.mjs';

installPackages();
const { build } = await import('vite');

stage('Fit what tells papers apart');
const out = join(root, '.cache', 'fit-papers');
rmSync(out, { recursive: true, force: true });
await build({
  configFile: false,
  logLevel: 'error',
  root,
  resolve: { conditions: ['@medpass/source', 'node'] },
  ssr: { noExternal: [/^@medpass\//], resolve: { conditions: ['@medpass/source', 'node'] } },
  build: {
    ssr: join(root, 'test/cases/documents/fit/main.ts'),
    outDir: out,
    minify: false,
    target: 'node20',
    rollupOptions: { output: { format: 'es', entryFileNames: 'main.mjs' } },
  },
});
run('Run', process.execPath, [join(out, 'main.mjs'), root]);
run('Format', tool('prettier'), ['--write', 'packages/checker/src/evidence/document-kinds/substance/weights.ts']);
