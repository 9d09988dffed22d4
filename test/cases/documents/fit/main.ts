// Fits the weights of the families of words that tell papers apart. Started by `pnpm fit-papers`; see docs/papers.md.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWords } from '../../../../packages/checker/src/evidence/document-kinds/count-words.ts';
import { fold } from '../../../../packages/checker/src/evidence/document-kinds/fold.ts';
import { simplifyHan } from '../../../../packages/checker/src/evidence/document-kinds/simplify-han.ts';
import { featureNames, measure } from '../../../../packages/checker/src/evidence/document-kinds/substance/features.ts';
import { documentKinds } from '../../../../packages/checker/src/report/document-kind-list.ts';
import { chance } from '../../../build/random.ts';
import { fitMultinomial } from './fit-multinomial.ts';
import type { Example } from './fit-multinomial.ts';

const root = process.argv[2] ?? '.';
const papers = join(root, 'test/cases/documents');
const kinds: readonly string[] = documentKinds;
const spoken = new Set(['en', 'zh', 'ru', 'fr', 'es', 'de', 'ar', 'id', 'pt']);

/** Papers that words were written or mended for. The held-out half and what came after the last mending are never among them. */
const sets: readonly (readonly [folder: string, mark: RegExp])[] = [
  ['development', /^### /m],
  ['second-author', /^=== /m],
  ['third-author', /^=== /m],
  ['third-author-later', /^=== /m],
  ['fourth-author', /^=== /m],
];

/** Short ones of kinds that those sets have few of, written to be fitted on. */
const more = 'fit/more-papers.txt';

const examples: Example[] = [];

function add(kind: string, text: string, weight: number): void {
  const folded = simplifyHan(fold(text));
  examples.push({ measures: measure(folded, countWords(folded)), kind: kinds.indexOf(kind), weight });
}

/** Whole, without its head, and in parts, so that no paper rests on its title. */
function addWorn(kind: string, text: string, seed: string): void {
  add(kind, text, 1);
  const lines = text.split(/\n|(?<=[.。;；]) ?/).filter((line) => line.trim() !== '');
  if (lines.length < 4) return;
  const random = chance(seed);
  const from = random.below(Math.ceil(lines.length / 2));
  for (const part of [
    lines.slice(2),
    lines.filter(() => random.below(2) === 0),
    lines.slice(from, from + Math.ceil(lines.length / 2)),
  ])
    add(kind, part.join('\n'), 0.4);
}

for (const [folder, mark] of sets) {
  for (const name of readdirSync(join(papers, folder)).filter((one) => spoken.has(one.replace('.txt', '')))) {
    for (const [at, part] of readFileSync(join(papers, folder, name), 'utf8')
      .split(mark)
      .slice(1)
      .entries()) {
      const end = part.indexOf('\n');
      const kind = /^[a-z-]+/.exec(part)?.[0] ?? '';
      addWorn(kind, part.slice(end + 1).trim(), `${folder}/${name}/${at}`);
    }
  }
}
for (const [at, part] of readFileSync(join(papers, more), 'utf8').split(/^=== /m).slice(1).entries()) {
  const end = part.indexOf('\n');
  addWorn(part.slice(0, end).trim(), part.slice(end + 1).trim(), `${more}/${at}`);
}
// Every second one; the others are for the test.
for (const [at, text] of readFileSync(join(papers, 'fit/no-papers.txt'), 'utf8').split(/^=== /m).slice(1).entries()) {
  if (at % 2 === 0) add('unknown', text.trim(), 1);
}

const fitted = fitMultinomial(examples, featureNames.length, kinds.length, 0.001);
const two = (values: readonly number[]) => `[${values.map((value) => Number(value.toFixed(2))).join(', ')}]`;
writeFileSync(
  join(root, 'packages/checker/src/evidence/document-kinds/substance/weights.ts'),
  `import type { DocumentKind } from '../../../report/report.ts';

// Made by \`pnpm fit-papers\` from ${examples.length} papers and parts of papers.
export const kinds: readonly DocumentKind[] = ${JSON.stringify(kinds)};

export const bias: readonly number[] = ${two(fitted.bias)};

/** A row a family, in the order of \`featureNames\`; a column a kind. */
export const weights: readonly (readonly number[])[] = [
${featureNames.map((name, at) => `  // ${name}\n  ${two(fitted.weights[at] ?? [])},`).join('\n')}
];
`,
);
process.stdout.write(`${examples.length} examples, ${fitted.right} of them right\n`);
