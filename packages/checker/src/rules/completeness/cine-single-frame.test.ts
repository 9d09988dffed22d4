import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { MovingFacts } from '../../evidence/moving-pictures.ts';
import { cineSingleFrame } from './cine-single-frame.ts';

const ask = (...all: readonly Partial<MovingFacts>[]) =>
  cineSingleFrame.check(
    {
      'moving-pictures': all.map((parts) => ({
        seriesInstanceUID: '1.2.3',
        studyInstanceUID: '1.2',
        modality: 'XA',
        films: 0,
        stills: 0,
        timedStills: 0,
        cutFilms: 0,
        ...parts,
      })),
    },
    {},
    context,
  );

it('passes films, with or without stills beside them', () => {
  expect(ask({ films: 4 })).toEqual({ outcome: 'pass' });
  expect(ask({ films: 4 }, { stills: 2 })).toEqual({ outcome: 'pass' });
  expect(ask()).toEqual({ outcome: 'not-applicable' });
});

it('leaves stills of ultrasound and fluoroscopy alone', () => {
  expect(ask({ modality: 'US', stills: 30 })).toEqual({ outcome: 'pass' });
  expect(ask({ modality: 'RF', stills: 3 })).toEqual({ outcome: 'pass' });
});

it('is sure of a film of one picture', () => {
  expect(ask({ modality: 'US', films: 3, stills: 1, timedStills: 1, cutFilms: 1 })).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'one-picture', params: { count: 1, modality: 'US' }, witnesses: [{}, {}] }],
  });
});

it('doubts an angiography of stills', () => {
  expect(ask({ stills: 5 })).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'stills-only', params: { count: 5 } }],
  });
  expect(ask({ modality: 'US', stills: 2, timedStills: 1 })).toMatchObject({ outcome: 'cannot-tell' });
});
