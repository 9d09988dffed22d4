import { describe, expect, it } from 'vitest';
import { context, inventoryWith } from '../../../../../test/build/evidence.ts';
import { truncatedFiles } from './truncated-files.ts';

const ask = (files: Parameters<typeof inventoryWith>[0]) =>
  truncatedFiles.check({ 'package-inventory': inventoryWith(files) }, {}, context);

describe('truncated-files', () => {
  it('passes where every file is whole', () => {
    expect(ask({ a: {} })).toEqual({ outcome: 'pass' });
  });

  it('fails with each file that is cut off', () => {
    const failure = { entryId: 2, reason: 'truncated', missingBytes: 10 } as const;
    expect(ask({ a: {}, b: { state: 'unreadable', failure } })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'cut-off', params: { count: 1 }, subjects: [{ kind: 'entry', path: 'b' }] }],
    });
  });

  it('cannot tell where only the end of a picture is not marked', () => {
    const inventory = { ...inventoryWith({ a: {} }), maybeCut: ['a'] };
    expect(truncatedFiles.check({ 'package-inventory': inventory }, {}, context)).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-cut-off', severity: 'advice', subjects: [{ path: 'a' }] }],
    });
  });

  it('says nothing of a package without scan files', () => {
    expect(ask({ 'a.pdf': { state: 'document', contentType: 'pdf' } })).toEqual({ outcome: 'not-applicable' });
  });
});
