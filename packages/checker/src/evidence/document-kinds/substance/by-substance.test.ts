import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentKinds } from '../../../report/document-kind-list.ts';
import { countWords } from '../count-words.ts';
import { fold } from '../fold.ts';
import { kindByContent } from '../by-content.ts';
import { bySubstance } from './by-substance.ts';
import { featureNames, measure } from './features.ts';
import { bias, kinds, weights } from './weights.ts';

const ask = (text: string) => bySubstance(fold(text), countWords(text));

it('has a weight for each family and each kind', () => {
  expect(kinds).toEqual(documentKinds);
  expect(bias).toHaveLength(kinds.length);
  expect(weights).toHaveLength(featureNames.length);
  for (const row of weights) expect(row).toHaveLength(kinds.length);
});

describe('chances', () => {
  it('of all kinds are one', () => {
    const { logs } = ask('The liver is enlarged. A cyst of 12 mm in the right lobe.');
    expect(Object.values(logs).reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1);
    expect(Math.exp(logs['radiology-report'])).toBeGreaterThan(0.5);
  });

  it('of no words are those of all papers', () => {
    expect(Math.max(...Object.values(ask('').logs))).toBeLessThan(Math.log(0.5));
  });
});

it('names the families that speak for a kind, the strongest first', () => {
  const spoken = ask('bisoprolol 2.5 mg in the morning, simvastatin 20 mg at bedtime').witnesses('medication-list');
  expect(spoken.map(({ family }) => family)).toEqual(expect.arrayContaining(['drugs', 'times', 'strength']));
  expect(spoken.map(({ weight }) => weight)).toEqual(spoken.map(({ weight }) => weight).sort((a, b) => b - a));
  expect(ask('the ship left the harbour').witnesses('medication-list')).toEqual([]);
});

it('a family counts the less the more of it is there, and the less the longer the text is', () => {
  const drugs = featureNames.indexOf('drugs');
  const of = (text: string, words: number) => measure(fold(text), words)[drugs] ?? 0;
  const [one, two, three] = ['bisoprolol', 'bisoprolol ramipril', 'bisoprolol ramipril losartan'].map((text) =>
    of(text, 60),
  );
  expect([one, two, three]).toEqual([1 / 3, 1 / 2, 3 / 5]);
  expect(of('bisoprolol', 600)).toBe(1 / 12);
});

it('a machine and a part of the body in one line of the head are an examination', () => {
  const of = (text: string) => measure(fold(text), 60).at(-1);
  expect([of('CT abdomen\nNormal.'), of('CT\nabdomen'), of('Normal.')]).toEqual([1, 0, 0]);
});

// Written beside those of the fit, of which they are no part.
describe('texts that are no papers', () => {
  const texts = readFileSync(
    join(import.meta.dirname, '../../../../../../test/cases/documents/fit/no-papers.txt'),
    'utf8',
  )
    .split(/^=== /m)
    .slice(1)
    .filter((_, at) => at % 2 === 1);

  it('are not taken for papers', () => {
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => kindByContent(text).kind !== 'unknown')).toEqual([]);
  });
});
