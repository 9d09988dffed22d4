import { describe, expect, it } from 'vitest';
import { context, inventoryWith } from '../../../../../test/build/evidence.ts';
import { dicomdirOnly } from './dicomdir-only.ts';

const list = { path: 'DICOMDIR', whole: true, listed: 5, found: 0, missing: [] };
const ask = (files: Parameters<typeof inventoryWith>[0], directories = [list]) =>
  dicomdirOnly.check(
    { 'package-inventory': inventoryWith(files), 'directory-match': { directories, unlisted: 0 } },
    {},
    context,
  );
const DICOMDIR = { state: 'dicomdir', contentType: 'dicomdir' } as const;

describe('dicomdir-only', () => {
  it('passes where a scan file is here', () => {
    expect(ask({ DICOMDIR, a: {} })).toEqual({ outcome: 'pass' });
  });

  it('fails where the list is all there is', () => {
    expect(ask({ DICOMDIR })).toMatchObject({ outcome: 'fail', hits: [{ message: 'only-the-list' }] });
  });

  it('cannot tell while files did not open', () => {
    const failure = { entryId: 2, reason: 'io' } as const;
    expect(ask({ DICOMDIR, a: { state: 'unreadable', failure } })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'pictures-not-read', params: { count: 1 } }],
    });
  });

  it('says nothing without a list', () => {
    expect(ask({ a: {} }, [])).toEqual({ outcome: 'not-applicable' });
  });
});
