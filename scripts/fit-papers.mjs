// `pnpm fit-papers`: fits anew what the families of words say of papers (docs/papers.md), from the papers in test/cases/documents but for
// those that are held out.
import { installPackages, run, stage, tool } from './prepare.mjs';
import { runSource } from './run-source.mjs';

installPackages();
stage('Fit what tells papers apart');
await runSource('test/cases/documents/fit/main.ts', 'fit-papers', []);
run('Format', tool('prettier'), ['--write', 'packages/checker/src/evidence/document-kinds/substance/weights.ts']);
