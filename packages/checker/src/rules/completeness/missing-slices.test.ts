import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../../test/build/completeness-facts.ts';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { missingSlices } from './missing-slices.ts';

const ask = (...all: readonly SeriesCompleteness[]) => missingSlices.check({ 'series-completeness': all }, {}, context);

it('fails for a gap that is sure, doubts one that is opposed', () => {
  const signs = [{ kind: 'interior-gap', count: 2, from: 5, to: 20, backed: true }] as const;
  const missing = [{ what: 'slice', where: { kind: 'position', from: 5, to: 20 }, count: 2 }] as const;
  expect(ask(seriesFacts({ state: 'incomplete', signs, missing }))).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'interior-gap', params: { count: 2, present: 20 } }],
  });
  const counted = [{ what: 'slice', where: { kind: 'unknown' }, count: 8 }] as const;
  expect(ask(seriesFacts({ state: 'incomplete', missing: counted }))).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'numbers-absent', params: { count: 8 } }],
  });
  expect(ask(seriesFacts({ state: 'conflicting', signs }))).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(seriesFacts({}))).toEqual({ outcome: 'pass' });
  expect(ask(seriesFacts({ state: 'not-applicable' }))).toEqual({ outcome: 'not-applicable' });
});

const gapSign = { kind: 'interior-gap', count: 2, from: 5, to: 20, backed: true } as const;
const holes = { kind: 'number-holes', count: 2, first: 1, last: 9 } as const;
const uneven = { kind: 'uneven-spacing', smallest: 1, largest: 2 } as const;
const placed = { what: 'slice', where: { kind: 'position', from: 5, to: 20 }, count: 2 } as const;
const head = { what: 'instance', where: { kind: 'head', from: 1, to: 5 }, count: 5 } as const;

it('says what is absent, of which series, and who says so; a missing head is told by another rule', () => {
  const witnesses = [{ kind: 'geometry', says: 'incomplete', strength: 'strong' }] as const;
  const facts = seriesFacts({ state: 'incomplete', signs: [uneven, gapSign], missing: [placed, head], witnesses });
  const subjects = [{ kind: 'series', seriesInstanceUID: '1.2.3.1' }];
  expect(ask(facts)).toEqual({
    outcome: 'fail',
    hits: [
      {
        message: 'interior-gap',
        params: { count: 2, present: 20, modality: 'CT' },
        subjects,
        witnesses,
        action: { who: 'patient', letter: true, message: 'copy-again' },
      },
    ],
    doubts: [],
  });
  expect(ask(seriesFacts({ state: 'conflicting', signs: [gapSign], witnesses }))).toEqual({
    outcome: 'cannot-tell',
    hits: [
      {
        message: 'maybe-gap',
        params: { modality: 'CT' },
        subjects,
        witnesses,
        action: { who: 'coordinator', letter: false, message: 'coordinator-looks' },
      },
    ],
  });
});

it('believes numbers and lists without a gap', () => {
  const listed = { what: 'referenced-instance', where: { kind: 'unknown' }, count: 3 } as const;
  for (const [signs, missing] of [
    [[uneven, holes], [head]],
    [[], [head, listed]],
    [[], [{ ...placed, where: { kind: 'index', from: 3, to: 4 } }]],
  ] as const)
    expect(ask(seriesFacts({ state: 'incomplete', signs, missing }))).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'numbers-absent' }],
    });
});

it('leaves short volumes, cut files and late starts to their own rules', () => {
  const others = [
    head,
    { what: 'timepoint', where: { kind: 'index', from: 5, to: 5 }, count: 3 },
    { what: 'instance', where: { kind: 'instance-number', from: 5, to: 5 }, count: 1 },
    { what: 'frame', where: { kind: 'unknown' }, count: 1 },
  ] as const;
  for (const part of others)
    expect(ask(seriesFacts({ state: 'incomplete', signs: [uneven], missing: [part] }))).toEqual({ outcome: 'pass' });
  expect(ask(seriesFacts({ state: 'incomplete', signs: [uneven], missing: [placed] }))).toEqual({ outcome: 'pass' });
});

it('keeps doubt of one series beside a gap in another', () => {
  const sure = seriesFacts({ state: 'incomplete', signs: [gapSign], missing: [placed] });
  const doubt = seriesFacts({ state: 'conflicting', signs: [gapSign] });
  expect(ask(sure, doubt, seriesFacts({}))).toMatchObject({
    outcome: 'fail',
    hits: [{}],
    doubts: [{ message: 'maybe-gap' }],
  });
  expect(ask(sure, doubt)).toHaveProperty('doubts.length', 1);
  expect(ask(sure)).toHaveProperty('doubts', []);
});

it('doubts a gap that nothing else tells of, in a set that lacks something else', () => {
  const alone = { ...gapSign, backed: false };
  const cut = { what: 'instance', where: { kind: 'unknown' }, count: 1 } as const;
  const damaged = seriesFacts({ state: 'incomplete', signs: [alone, { kind: 'damaged', count: 1 }], missing: [cut] });
  expect(ask(damaged)).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'maybe-gap' }] });
  const listed = seriesFacts({ state: 'incomplete', signs: [alone, holes], missing: [cut] });
  expect(ask(listed)).toMatchObject({ outcome: 'fail', hits: [{ message: 'numbers-absent' }], doubts: [] });
});
