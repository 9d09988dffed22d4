// `pnpm roc`: how well pictures are told apart, on simulated ones that nothing was fitted on, and on the shared photos where they
// are. `pnpm roc --fit` first fits the trees anew on the other half; `pnpm roc --sight --fit` fits what is asked of the network
// before them, which needs Debian: its packages python3-torch, python3-numpy, python3-pil and Chromium. Drawings are kept in .cache/photo-lab.
// `pnpm roc --fresh` judges as many drawings by seeds that no choice was ever made by.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, run, stage, tool } from './prepare.mjs';
import { runSource } from './run-source.mjs';

installPackages();

if (process.argv.includes('--sight')) {
  const cache = join(root, '.cache/photo-lab');
  const network = join(root, 'test/photo-roc/network');
  const models = join(root, 'packages/checker/src/evidence/screen-photos/models');
  const python = (name, ...args) => run(name, '/usr/bin/python3', [join(network, `${name}.py`), ...args]);
  if (!existsSync(join(cache, 'nature'))) python('nature', join(cache, 'nature'));
  await runRoc('--draw');
  python('backbone', cache, join(models, 'backbone.ts'));
  await runRoc('--look');
  const check = join(network, 'check.json');
  python('train', cache, join(models, 'sight.ts'), check);
  run('Format', tool('prettier'), ['--write', join(models, 'sight.ts'), join(models, 'closer.ts'), check]);
}
if (process.argv.includes('--fit')) {
  await runRoc('--fit');
  run('Format', tool('prettier'), ['--write', 'packages/checker/src/evidence/screen-photos/models']);
}
await runRoc(...(process.argv.includes('--fresh') ? ['--fresh'] : []));

async function runRoc(...args) {
  stage(
    {
      '--fresh': 'Judge fresh pictures',
      '--fit': 'Fit on the fit half',
      '--draw': 'Draw for the network',
      '--look': 'Look at the pictures of the trees',
    }[args[0]] ?? 'Judge the held-out half',
  );
  await runSource('test/photo-roc/main.ts', 'roc', args);
}
