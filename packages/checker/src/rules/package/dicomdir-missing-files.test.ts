import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { DirectoryMatch } from '../../evidence/directory-match.ts';
import { dicomdirMissingFiles } from './dicomdir-missing-files.ts';

const directory = (listed: number, found: number, whole = true): DirectoryMatch['directories'][number] => ({
  path: 'DICOMDIR',
  whole,
  listed,
  found,
  missing: listed > found ? [{ seriesInstanceUID: '1.2.3', count: listed - found, examples: ['IM1'] }] : [],
});
const ask = (...directories: readonly DirectoryMatch['directories'][number][]) =>
  dicomdirMissingFiles.check({ 'directory-match': { directories, unlisted: 0 } }, {}, context);

describe('dicomdir-missing-files', () => {
  it('passes where all that is listed is here', () => {
    expect(ask(directory(112, 112))).toEqual({ outcome: 'pass' });
  });

  it('fails with how many of how many are absent, and whose', () => {
    expect(ask(directory(112, 100))).toMatchObject({
      outcome: 'fail',
      hits: [
        {
          params: { count: 12, listed: 112 },
          subjects: [{ path: 'DICOMDIR' }, { seriesInstanceUID: '1.2.3' }],
          witnesses: [{ kind: 'dicomdir', says: 'incomplete', expected: 112, present: 100 }],
        },
      ],
    });
  });

  it('cannot tell from a damaged list', () => {
    expect(ask(directory(3, 3, false))).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'list-damaged' }] });
    expect(ask(directory(3, 2, false))).toMatchObject({ outcome: 'fail', doubts: [{ message: 'list-damaged' }] });
  });

  it('does not take a list from another disc for losses', () => {
    expect(ask(directory(40, 0))).toEqual({ outcome: 'pass' });
    expect(ask()).toEqual({ outcome: 'not-applicable' });
    expect(ask(directory(0, 0))).toEqual({ outcome: 'not-applicable' });
  });
});
