import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { emptyModel, entriesOf } from '../../../../../test/build/study-model.ts';
import { inventoryOf } from '../../evidence/package-inventory.ts';
import { conflictingDuplicates } from './conflicting-duplicates.ts';

const ask = (conflicts: readonly string[], entries = entriesOf({ a: {}, b: {} })) => {
  const model = emptyModel({
    entries,
    conflicts: conflicts.map((sopInstanceUID) => ({ sopInstanceUID, entries: [2, 1] })),
  });
  return conflictingDuplicates.check({ 'package-inventory': inventoryOf(model) }, {}, context);
};

it('fails with every UID that two contents claim', () => {
  expect(ask(['1.2.4', '1.2.3'])).toMatchObject({
    outcome: 'fail',
    hits: [{ params: { count: 2 }, subjects: [{ sopInstanceUID: '1.2.3' }, { sopInstanceUID: '1.2.4' }] }],
  });
  expect(ask([])).toEqual({ outcome: 'pass' });
  expect(ask([], new Map())).toEqual({ outcome: 'not-applicable' });
});
