import { expect, it } from 'vitest';
import { context, inventoryWith } from '../../../../../test/build/evidence.ts';
import { executableContent } from './executable-content.ts';

const ask = (files: Parameters<typeof inventoryWith>[0]) =>
  executableContent.check({ 'package-inventory': inventoryWith(files) }, {}, context);
const PROGRAM = { state: 'ignored', contentType: 'executable', ignoredReason: 'disc-viewer' } as const;

it('names the programs of a disc once, as a group', () => {
  expect(ask({ 'a.exe': PROGRAM, 'b.dll': PROGRAM, c: {} })).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'programs-ignored', params: { count: 2 }, subjects: [{ kind: 'package' }] }],
  });
  expect(ask({ c: {} })).toEqual({ outcome: 'pass' });
  expect(ask({})).toEqual({ outcome: 'not-applicable' });
});
