import type { Instance, Series } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { gapsOf, nextGapIndex } from './gaps.ts';
import type { PictureSet } from './picture-set.ts';

function set(places: readonly (readonly [along: number, instanceNumber?: number])[], modality = 'CT'): PictureSet {
  return {
    key: 'a',
    seriesInstanceUID: '1',
    studyInstanceUID: '2',
    series: {} as Series,
    displaySet: {
      index: 0,
      splitBy: {},
      kind: 'stack',
      instances: [],
      geometry: { normal: [0, 0, 1], positions: [], counts: [], spacing: 5, plane: 'axial' },
    },
    modality,
    pictures: places.map(([along, instanceNumber], index) => ({
      ref: { entryId: index, frame: 1 },
      instance: { header: { instanceNumber } } as unknown as Instance,
      along,
    })),
  };
}

describe('holes in a stack', () => {
  it('names the absent numbers only where numbers and places agree', () => {
    expect(
      gapsOf(
        set([
          [0, 1],
          [5, 2],
          [20, 5],
          [25, 6],
        ]),
      ),
    ).toEqual([{ afterIndex: 1, count: 2, numbers: { from: 3, to: 4 } }]);
    expect(
      gapsOf(
        set([
          [0, 6],
          [5, 5],
          [15, 3],
        ]),
      ),
    ).toEqual([{ afterIndex: 1, count: 1, numbers: { from: 4, to: 4 } }]);
    expect(
      gapsOf(
        set([
          [0, 1],
          [5, 2],
          [20, 3],
          [25, 4],
        ]),
      ),
    ).toEqual([{ afterIndex: 1, count: 2 }]);
    expect(gapsOf(set([[0], [5], [15]]))).toEqual([{ afterIndex: 1, count: 1 }]);
  });

  it('sees none in a dense stack, in one unevenly spaced, or where frames may lie anywhere', () => {
    expect(
      gapsOf(
        set([
          [0, 1],
          [5, 2],
          [10, 3],
        ]),
      ),
    ).toEqual([]);
    expect(
      gapsOf(
        set([
          [0, 1],
          [5, 2],
          [12, 3],
        ]),
      ),
    ).toEqual([]);
    expect(
      gapsOf(
        set(
          [
            [0, 1],
            [5, 2],
            [500, 3],
          ],
          'SEG',
        ),
      ),
    ).toEqual([]);
  });

  it('goes from hole to hole and round', () => {
    const gaps = gapsOf(set([[0], [10], [15], [20], [30], [35]]));
    expect([0, 1, 3, 5].map((index) => nextGapIndex(gaps, index))).toEqual([3, 3, 0, 0]);
    expect(nextGapIndex([], 2)).toBeUndefined();
  });
});
