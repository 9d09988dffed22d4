import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../../test/build/completeness-facts.ts';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { cutSeries } from './cut-series.ts';

const ask = (...all: readonly SeriesCompleteness[]) => cutSeries.check({ 'series-completeness': all }, {}, context);

it('fails for a lone slice, doubts a numbering that starts late', () => {
  const orphan = [{ kind: 'orphan', instanceNumber: 116, present: 1 }] as const;
  expect(ask(seriesFacts({ state: 'incomplete', present: 1, signs: orphan }))).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'only-few', params: { present: 1, number: 116 } }],
  });
  const head = [{ kind: 'head-missing', count: 5 }] as const;
  expect(ask(seriesFacts({ state: 'conflicting', signs: head }))).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'maybe-starts-late', params: { count: 5 } }],
  });
  expect(ask(seriesFacts({}))).toEqual({ outcome: 'pass' });
});

it('is sure of a late start only where the missing head is proven', () => {
  const signs = [{ kind: 'head-missing', count: 5 }] as const;
  const head = { what: 'instance', where: { kind: 'head', from: 1, to: 5 }, count: 5 } as const;
  const gap = { what: 'slice', where: { kind: 'position', from: 1, to: 5 }, count: 1 } as const;
  const witnesses = [{ kind: 'instance-number', says: 'incomplete', strength: 'medium' }] as const;
  expect(ask(seriesFacts({ state: 'incomplete', signs, missing: [gap, head], witnesses }))).toEqual({
    outcome: 'fail',
    hits: [
      {
        message: 'starts-late',
        params: { count: 5, present: 20, modality: 'CT' },
        subjects: [{ kind: 'series', seriesInstanceUID: '1.2.3.1' }],
        witnesses,
        action: { who: 'hospital', letter: true, message: 'ask-for-series' },
      },
    ],
    doubts: [],
  });
  for (const unproven of [
    seriesFacts({ state: 'incomplete', signs, missing: [gap] }),
    seriesFacts({ state: 'conflicting', signs, missing: [head] }),
  ])
    expect(ask(unproven)).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'maybe-starts-late' }] });
});

it('doubts a lone slice whose name says nothing, also beside one that is sure', () => {
  const signs = [{ kind: 'orphan', instanceNumber: 116, present: 1 }] as const;
  expect(ask(seriesFacts({ state: 'conflicting', signs }))).toMatchObject({ outcome: 'cannot-tell' });
  const both = ask(seriesFacts({ state: 'incomplete', signs }), seriesFacts({ state: 'conflicting', signs }));
  expect(both).toMatchObject({ outcome: 'fail', hits: [{}], doubts: [{}] });
});

it('leaves other signs alone, and series in which no slice can be missing', () => {
  const signs = [{ kind: 'uneven-spacing', smallest: 1, largest: 2 }] as const;
  expect(ask(seriesFacts({ signs }))).toEqual({ outcome: 'pass' });
  expect(ask(seriesFacts({ state: 'not-applicable' }))).toEqual({ outcome: 'not-applicable' });
  const late = [{ kind: 'head-missing', count: 5 }] as const;
  expect(ask(seriesFacts({ state: 'not-applicable', signs: late }), seriesFacts({}))).toEqual({ outcome: 'pass' });
});
