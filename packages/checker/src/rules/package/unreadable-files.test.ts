import type { ReadFailureReason } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { context, inventoryWith } from '../../../../../test/build/evidence.ts';
import { unreadableFiles } from './unreadable-files.ts';

const ask = (reasons: readonly ReadFailureReason[], cancelled = false) => {
  const files = Object.fromEntries(
    reasons.map((reason, index) => [
      `f${index}`,
      { state: 'unreadable', failure: { entryId: index + 1, reason } } as const,
    ]),
  );
  const inventory = inventoryWith({ ...files, good: {} }, cancelled);
  return unreadableFiles.check({ 'package-inventory': inventory }, {}, context);
};

describe('unreadable-files', () => {
  it('passes where everything opened, or where another rule speaks of it', () => {
    expect(ask([])).toEqual({ outcome: 'pass' });
    expect(ask(['truncated', 'locked'])).toEqual({ outcome: 'pass' });
  });

  it('tells a damaged file from a disc that refuses', () => {
    const verdict = ask(['malformed', 'io', 'not-dicom']);
    expect(verdict).toMatchObject({
      outcome: 'fail',
      hits: [
        { message: 'unreadable', params: { count: 2 }, subjects: [{ path: 'f0' }, { path: 'f2' }] },
        { message: 'unreadable-disc', params: { count: 1 }, subjects: [{ path: 'f1' }] },
      ],
    });
  });

  it('cannot tell of what it gave up on', () => {
    expect(ask(['limit', 'worker-lost'])).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'not-read', params: { count: 2 } }],
    });
    expect(ask([], true)).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'stopped-early' }] });
    expect(ask(['malformed', 'limit'])).toMatchObject({ outcome: 'fail', doubts: [{ message: 'not-read' }] });
  });
});
