import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { BreastViews } from '../../evidence/breast-views.ts';
import { mammographyViews } from './mammography-views.ts';

const four = ['L-CC', 'L-MLO', 'R-CC', 'R-MLO'];
const ask = (...all: readonly Partial<BreastViews>[]) =>
  mammographyViews.check(
    {
      'breast-views': all.map((parts) => ({
        studyInstanceUID: '1.2',
        standard: four,
        sides: ['L', 'R'] as const,
        extra: 0,
        untold: 0,
        ...parts,
      })),
    },
    {},
    context,
  );

it('passes four views, whatever else is beside them', () => {
  expect(ask({})).toEqual({ outcome: 'pass' });
  expect(ask({ extra: 3, untold: 1 })).toEqual({ outcome: 'pass' });
  expect(ask()).toEqual({ outcome: 'not-applicable' });
});

it('asks for the fourth of four, and for no more than advice', () => {
  expect(mammographyViews.severity).toBe('advice');
  expect(ask({ standard: ['L-CC', 'L-MLO', 'R-CC'] })).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'view-absent', params: { breastView: 'R-MLO' } }],
  });
});

it('cannot tell one side, one view or a follow-up from half a set', () => {
  expect(ask({ standard: ['R-CC', 'R-MLO'], sides: ['R'] })).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'one-side', params: { breastSide: 'R' }, severity: 'info' }],
  });
  expect(ask({ standard: ['L-MLO', 'R-MLO'] })).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'maybe-views-absent', params: { present: 2 } }],
  });
  expect(ask({ standard: [], extra: 2 })).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask({ standard: ['L-CC', 'L-MLO', 'R-CC'], untold: 1 })).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'not-told', params: { count: 1 } }],
  });
});
