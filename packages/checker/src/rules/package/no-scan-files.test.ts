import { describe, expect, it } from 'vitest';
import { context, inventoryWith } from '../../../../../test/build/evidence.ts';
import { noScanFiles } from './no-scan-files.ts';

const ask = (files: Parameters<typeof inventoryWith>[0]) =>
  noScanFiles.check({ 'package-inventory': inventoryWith(files) }, {}, context);
const failure = (message: string) => ({ outcome: 'fail', hits: [expect.objectContaining({ message })] });

describe('no-scan-files', () => {
  it('passes with one instance', () => {
    expect(ask({ a: { state: 'instance' } })).toEqual({ outcome: 'pass' });
  });

  it('fails by what else is there', () => {
    expect(ask({})).toEqual(failure('nothing'));
    expect(ask({ 'a.txt': { state: 'ignored', contentType: 'unknown' } })).toEqual(failure('nothing'));
    expect(ask({ 'a.pdf': { state: 'document', contentType: 'pdf' } })).toEqual(failure('only-reports'));
    expect(ask({ 'a.jpg': { state: 'picture', contentType: 'jpeg' } })).toEqual(failure('only-pictures'));
    expect(
      ask({
        'a.exe': { state: 'ignored', contentType: 'executable', ignoredReason: 'disc-viewer' },
        'a.pdf': { state: 'document', contentType: 'pdf' },
      }),
    ).toEqual(failure('only-program'));
  });

  it('cannot tell while something did not open', () => {
    const verdict = ask({
      'a.rar': { state: 'unsupported', contentType: 'archive-unsupported' },
      b: { state: 'unreadable', failure: { entryId: 2, reason: 'io' } },
    });
    expect(verdict).toEqual({
      outcome: 'cannot-tell',
      hits: [expect.objectContaining({ message: 'maybe-inside', params: { count: 2 } })],
    });
  });

  it('counts a locked ZIP once, whatever it holds', () => {
    const locked = { entryId: 1, reason: 'locked' } as const;
    const inventory = {
      ...inventoryWith({
        'a.zip': { state: 'unreadable', contentType: 'zip', failure: locked },
        'a.zip!/IM1': { state: 'unreadable', failure: locked },
        'a.zip!/IM2': { state: 'unreadable', failure: locked },
      }),
      locked: ['a.zip'],
    };
    expect(noScanFiles.check({ 'package-inventory': inventory }, {}, context)).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ params: { count: 1 } }],
    });
  });

  it('leaves a lone DICOMDIR to its own rule', () => {
    expect(ask({ DICOMDIR: { state: 'dicomdir', contentType: 'dicomdir' } })).toEqual({ outcome: 'not-applicable' });
  });
});
