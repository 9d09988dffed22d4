import { describe, expect, it } from 'vitest';
import { context, inventoryWith } from '../../../../../test/build/evidence.ts';
import { lockedContainer } from './locked-container.ts';

const ask = (files: Parameters<typeof inventoryWith>[0]) =>
  lockedContainer.check({ 'package-inventory': inventoryWith(files) }, {}, context);

describe('locked-container', () => {
  it('passes where every container opened', () => {
    expect(ask({ 'a.zip': { state: 'container', contentType: 'zip' } })).toEqual({ outcome: 'pass' });
  });

  it('fails with the name of what is locked', () => {
    const failure = { entryId: 1, reason: 'locked' } as const;
    expect(ask({ 'a.zip': { state: 'unreadable', contentType: 'zip', failure } })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'locked', params: { count: 1, file: 'a.zip' }, subjects: [{ path: 'a.zip' }] }],
    });
  });

  it('does not speak of a locked paper', () => {
    const failure = { entryId: 1, reason: 'locked' } as const;
    expect(ask({ 'a.pdf': { state: 'unreadable', contentType: 'pdf', failure } })).toEqual({
      outcome: 'not-applicable',
    });
  });
});
