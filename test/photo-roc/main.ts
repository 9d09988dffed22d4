// Run by `pnpm roc`: `--draw` draws what the network's heads are fitted on, `--look` writes what the network sees in the pictures of
// the trees, `--fit` fits the trees on the fit half and writes them; without any the held-out half is judged and printed; `--fresh` judges as many
// drawings that no choice was made by.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawSight } from './draw-sight.ts';
import { fitQuestion } from './fit.ts';
import { seenPictures, writeLooks } from './pictures.ts';
import type { Strangers } from './pictures.ts';
import { printRoc } from './print-roc.ts';
import { questions } from './questions.ts';
import type { FitQuestion } from './questions.ts';

const [root = '.', mode] = process.argv.slice(2);
const cache = join(root, '.cache/photo-lab');
const code = join(root, 'packages/checker/src/evidence/screen-photos');

if (mode === '--draw') {
  await drawSight(cache, 'fit');
  await drawSight(cache, 'held-out');
} else if (mode === '--look') {
  await writeLooks('fit', cache, code);
  await writeLooks('held-out', cache, code);
} else if (mode === '--fit') {
  const folds = join(cache, 'folds.json');
  if (!existsSync(folds)) throw new Error(`no ${folds}: \`--sight\` writes it`);
  const instead = Object.entries(JSON.parse(readFileSync(folds, 'utf8')) as Record<string, Strangers>);
  const seen = await seenPictures('fit', cache, code, new Map(instead));
  for (const question of Object.keys(questions) as FitQuestion[]) {
    fitQuestion(question, seen, join(code, 'models'));
    console.log(`fitted ${question} on ${seen.length} simulated pictures`);
  }
} else
  await printRoc(
    await seenPictures(mode === '--fresh' ? 'fresh' : 'held-out', cache, code),
    process.env['MEDPASS_TEST_DATA'] ?? join(root, '../../shared/data'),
  );
