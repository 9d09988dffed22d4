// `npm run check`: build, types, lint, format, layers, generated files: what a change must keep.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, run, tool } from './prepare.mjs';

installPackages();
if (!existsSync(join(root, 'packages', 'checker', 'dist', 'cli.js')))
  run('Build', process.execPath, ['scripts/build.mjs']);
run('Types', tool('tsc'), ['-b']);
run('Lint', tool('oxlint'), ['--deny-warnings']);
run('Format', tool('prettier'), ['--check', '.']);
run('Layers', tool('depcruise'), [
  '--config',
  '.dependency-cruiser.mjs',
  'packages/core/src',
  'packages/checker/src',
  'packages/viewer/src',
]);
console.log('\nAll checks passed.');
