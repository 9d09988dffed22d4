// Run by `pnpm roc`: `--draw` draws what the network is fitted on, `--fit` fits the trees on the fit half and writes them; without
// either the held-out half is judged and printed.
import { join } from 'node:path';
import type { PictureQuestion } from '../../packages/checker/src/evidence/screen-photos/models/index.ts';
import { drawSight } from './draw-sight.ts';
import { fitQuestion } from './fit.ts';
import { seenPictures } from './pictures.ts';
import { printRoc } from './print-roc.ts';
import { questions } from './questions.ts';

const [root = '.', mode] = process.argv.slice(2);
const cache = join(root, '.cache/photo-lab');
const code = join(root, 'packages/checker/src/evidence/screen-photos');

if (mode === '--draw') {
  await drawSight(cache, 'fit');
  await drawSight(cache, 'held-out');
} else if (mode === '--fit') {
  const seen = await seenPictures('fit', cache, code);
  for (const question of Object.keys(questions) as PictureQuestion[]) {
    fitQuestion(question, seen, join(code, 'models'));
    console.log(`fitted ${question} on ${seen.length} simulated pictures`);
  }
} else
  await printRoc(
    await seenPictures('held-out', cache, code),
    process.env['MEDPASS_TEST_DATA'] ?? join(root, '../../shared/data'),
  );
