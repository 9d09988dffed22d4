import type { Instance, Series } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import type { PictureSet } from './picture-set.ts';
import { placeOf } from './target.ts';

const set = (key: string, seriesInstanceUID: string, count: number, firstId: number): PictureSet => ({
  key,
  seriesInstanceUID,
  studyInstanceUID: '1.2',
  series: {} as Series,
  displaySet: { index: 0, splitBy: {}, kind: 'stack', instances: [] },
  modality: 'CT',
  pictures: Array.from({ length: count }, (_, index) => ({
    ref: { entryId: firstId + index, frame: 1 },
    instance: { header: { sopInstanceUID: `uid-${firstId + index}` } } as unknown as Instance,
  })),
});
const sets = [set('a0', 'a', 2, 10), set('a1', 'a', 9, 20), set('b0', 'b', 4, 40)];

describe('where a target stands', () => {
  it('is the largest set of a series', () => {
    expect(placeOf({ kind: 'series', seriesInstanceUID: 'a' }, sets)).toEqual({ key: 'a1' });
    expect(placeOf({ kind: 'series', seriesInstanceUID: 'z' }, sets)).toBeUndefined();
  });

  it('is the picture that the finding of a rule is about', () => {
    const at = { entryId: 42, frame: 1 };
    const flags = [
      { seriesInstanceUID: 'b', rule: 'gap-in-series', text: '', tone: 'warn', at },
      { seriesInstanceUID: 'b', rule: 'lossy', text: '', tone: 'warn' },
    ] as const;
    const aim = (rule: string) => placeOf({ kind: 'series', seriesInstanceUID: 'b', rule }, sets, flags);
    expect(aim('gap-in-series')).toEqual({ key: 'b0', index: 2 });
    expect(aim('lossy')).toEqual({ key: 'b0' });
    expect(aim('unknown')).toEqual({ key: 'b0' });
  });

  it('is an instance by its UID, a frame by its place in the intake', () => {
    expect(placeOf({ kind: 'instance', sopInstanceUID: 'uid-23' }, sets)).toEqual({ key: 'a1', index: 3 });
    expect(placeOf({ kind: 'instance', sopInstanceUID: 'uid-23', frame: 2 }, sets)).toBeUndefined();
    expect(placeOf({ kind: 'frame', entryId: 11, frame: 1 }, sets)).toEqual({ key: 'a0', index: 1 });
  });
});
