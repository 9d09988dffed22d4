import { expect, it } from 'vitest';
import { context, inventoryWith } from '../../../../../test/build/evidence.ts';
import { duplicateInstances } from './duplicate-instances.ts';

const ask = (files: Parameters<typeof inventoryWith>[0]) =>
  duplicateInstances.check({ 'package-inventory': inventoryWith(files) }, {}, context);

it('counts what is here twice', () => {
  expect(ask({ a: {}, b: { state: 'duplicate', duplicateOf: 1 } })).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'same-file-again', params: { count: 1 } }],
  });
  expect(ask({ a: {} })).toEqual({ outcome: 'pass' });
  expect(ask({ 'a.pdf': { state: 'document', contentType: 'pdf' } })).toEqual({ outcome: 'not-applicable' });
});
