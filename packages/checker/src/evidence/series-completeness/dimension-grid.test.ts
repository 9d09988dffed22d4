import type { MultiFrameFacts } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { header } from '../../../../../test/build/headers.ts';
import { judge } from '../../../../../test/build/judged-series.ts';
import { isProduct, readGrid } from './dimension-grid.ts';

const inStack = '00209057';
const time = '00209128';

interface Frame {
  readonly place: number;
  /** Index of the other dimension; none where the place is the only one. */
  readonly other?: number;
  readonly stack?: string;
}

/** The facts of one object, as its frames state them. */
function facts(frames: readonly Frame[], more: Partial<MultiFrameFacts> = {}): MultiFrameFacts {
  const two = frames.some(({ other }) => other !== undefined);
  return {
    perFrameItems: frames.length,
    inStackPositionNumbers: Int32Array.from(frames, ({ place }) => place),
    stackIDs: frames.map(({ stack = '1' }) => stack),
    dimensions: two ? 2 : 1,
    dimensionIndexPointers: two ? [time, inStack] : [inStack],
    dimensionIndexValues: Int32Array.from(frames.flatMap(({ place, other }) => (two ? [other ?? 1, place] : [place]))),
    ...more,
  };
}
const object = (frames: readonly Frame[], more?: Partial<MultiFrameFacts>, id = 0) =>
  header({ id, frames: frames.length, multiFrame: facts(frames, more) });
const places = (...all: readonly number[]): readonly Frame[] => all.map((place) => ({ place }));
const volumes = (...all: readonly (readonly number[])[]): readonly Frame[] =>
  all.flatMap((own, at) => own.map((place) => ({ place, other: at + 1 })));
const read = (frames: readonly Frame[], more?: Partial<MultiFrameFacts>) => readGrid([object(frames, more)]);
const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const without = (...left: readonly number[]) => ten.filter((place) => !left.includes(place));

describe('the grid of frames', () => {
  it('is full where each place of each volume is there once', () => {
    expect(read(places(...ten))).toEqual({ frames: 10, absent: 0, full: true });
    expect(read(volumes(ten, ten))).toEqual({ frames: 20, absent: 0, full: true });
    expect(read(places(1, 2))).toEqual({ frames: 2, absent: 0, full: true });
  });

  it('lacks the numbers that are left out, in each volume', () => {
    expect(read(places(...without(4, 5)))).toEqual({ frames: 8, absent: 2, full: false });
    expect(read(volumes(without(4), without(4), without(4)))).toMatchObject({ absent: 3 });
  });

  it('lacks what a volume has fewer than most of the others', () => {
    expect(read(volumes(ten, ten, without(9, 10)))).toMatchObject({ absent: 2, full: false });
    expect(read(volumes(ten, without(9, 10)))).toMatchObject({ absent: 0, full: false });
    expect(read(volumes(ten, ten, without(10), without(9)))).toMatchObject({ absent: 0 });
    expect(read(volumes(ten, ten, ten, without(10), without(9)))).toMatchObject({ absent: 2 });
  });

  it('takes a volume of fewer than half the places for another kind', () => {
    expect(read(volumes(ten, ten, ten, [1, 2, 3, 4, 5]))).toMatchObject({ absent: 5 });
    expect(read(volumes(ten, ten, ten, [1, 2, 3, 4]))).toMatchObject({ absent: 0, full: false });
  });

  it('is one for each stack', () => {
    const stacks = [...places(...ten), ...places(1, 2, 4).map((frame) => ({ ...frame, stack: '2' }))];
    expect(read(stacks)).toMatchObject({ frames: 13, absent: 1 });
    const { stackIDs: _, ...nameless } = facts(places(...ten));
    expect(readGrid([header({ id: 0, frames: 10, multiFrame: nameless })])).toMatchObject({ absent: 0, full: true });
  });

  it('is none where places repeat within a volume: the indices number something else', () => {
    expect(read(places(1, 2, 2, 4))).toEqual({ frames: 4, absent: 0, full: false });
  });

  it('goes by time where the objects state it instead of an index', () => {
    const bare = { dimensions: 0, dimensionIndexPointers: [] };
    const twice = places(...ten, ...without(10));
    const { dimensionIndexValues: _, ...rest } = facts(twice, {
      ...bare,
      temporalPositionIndices: Int32Array.from(twice, (_frame, at) => (at < 10 ? 1 : 2)),
    });
    expect(readGrid([header({ id: 0, frames: 19, multiFrame: rest })])).toMatchObject({
      frames: 19,
      absent: 0,
      full: false,
    });
    const { temporalPositionIndices: _times, ...timeless } = rest;
    // All at one time, then: places repeat.
    expect(readGrid([header({ id: 0, frames: 19, multiFrame: timeless })])).toEqual({
      frames: 19,
      absent: 0,
      full: false,
    });
    expect(
      readGrid([header({ id: 0, frames: 9, multiFrame: { ...timeless, ...facts(places(...without(3)), bare) } })]),
    ).toMatchObject({ absent: 1 });
  });

  it('goes by the indices alone only where the place is among them', () => {
    // Without it every index would make a volume of its own.
    const { frames, absent } = read(places(...without(3)), { dimensionIndexPointers: [time] }) ?? {};
    expect([frames, absent]).toEqual([9, 1]);
  });

  it('is of all parts of a concatenation', () => {
    const first = object(places(1, 2, 3, 4, 5));
    const second = object(places(7, 8, 9, 10), {}, 1);
    expect(readGrid([first, second])).toEqual({ frames: 9, absent: 1, full: false });
  });

  it.each<[string, readonly Frame[], Partial<MultiFrameFacts>]>([
    ['one frame says nothing', places(1), {}],
    ['places are not all described', places(...ten), { perFrameItems: 9 }],
    ['a place is absent', places(0, 1, 2, 3), {}],
    ['no places are there', places(...ten), { inStackPositionNumbers: undefined as never }],
  ])('is not read where %s', (_, frames, more) => {
    expect(read(frames, more)).toBeUndefined();
  });

  it('is not read where a part describes nothing, or nothing is an object of several frames', () => {
    expect(readGrid([object(places(1, 2, 3)), header({ id: 1, frames: 2 })])).toBeUndefined();
    expect(readGrid([])).toBeUndefined();
  });
});

describe('the product of the dimensions', () => {
  it('is the number of frames, with no index left out', () => {
    expect(isProduct([object(volumes(ten, ten))])).toBe(true);
    expect(isProduct([object(volumes(ten, without(10)))])).toBe(false);
    expect(isProduct([object(places(...without(3)))])).toBe(false);
    expect(isProduct([object(places(1, 2)), object(places(3, 4), {}, 1)])).toBe(true);
  });
  it('is unknown without dimensions, or where a part has others or says too few', () => {
    expect(isProduct([])).toBe(false);
    expect(isProduct([header({ id: 0, frames: 3 })])).toBe(false);
    expect(isProduct([object(places(1, 2, 3), { dimensions: 0, dimensionIndexValues: Int32Array.of() })])).toBe(false);
    expect(isProduct([object(places(1, 2)), object(volumes([3], [4]), {}, 1)])).toBe(false);
    expect(isProduct([object(places(1, 2)), header({ id: 1, frames: 1 })])).toBe(false);
    expect(isProduct([object(places(1, 2, 3), { dimensionIndexValues: Int32Array.of(1, 2) })])).toBe(false);
    expect(isProduct([object(places(1, 2, 3), { dimensionIndexValues: undefined as never })])).toBe(false);
  });
});

describe('objects of a series', () => {
  const slice = (frames: readonly Frame[], more: Partial<MultiFrameFacts> = {}, number = 1) => ({
    frames: frames.length,
    number,
    modality: 'MR',
    sopClassUID: '1.2.840.10008.5.1.4.1.1.4.1',
    position: undefined,
    multiFrame: facts(frames, more),
  });
  const whole = { kind: 'multi-frame', says: 'complete', strength: 'strong' };
  const lacking = { ...whole, says: 'incomplete' };

  it('state the whole where their grids are full', () => {
    expect(judge([slice(volumes(ten, ten))]).by('multi-frame')).toEqual({
      ...whole,
      expected: 20,
      present: 20,
      tag: '(0020,9157)',
    });
    const two = [slice(places(...ten)), slice(places(1, 2, 3), {}, 2)];
    expect(judge(two).by('multi-frame')).toMatchObject({ says: 'complete', expected: 13, present: 13 });
  });
  it('prove nothing where an object, or a single picture beside them, may be one of more', () => {
    expect(judge([slice(places(...ten)), slice(places(1, 2, 3), {}, 3)]).by('multi-frame')).toBeUndefined();
    expect(judge([slice(places(...ten)), slice(places(1, 2, 3), {}, 1)]).by('multi-frame')).toBeUndefined();
    const beside = { number: 2, modality: 'MR', position: undefined };
    expect(judge([slice(places(...ten)), beside]).by('multi-frame')).toBeUndefined();
    expect(judge([slice(volumes(ten, without(10))), slice(places(1, 2), {}, 2)]).by('multi-frame')).toBeUndefined();
    expect(judge([beside]).by('multi-frame')).toBeUndefined();
  });
  it('lack the frames that their grids leave out', () => {
    const judged = judge([slice(places(...without(4, 5)))]);
    expect(judged).toMatchObject({
      state: 'incomplete',
      missing: [{ what: 'frame', where: { kind: 'unknown' }, count: 2 }],
      signs: [{ kind: 'missing-frames', expected: 10, present: 8 }],
    });
    expect(judged.by('multi-frame')).toEqual({ ...lacking, expected: 10, present: 8, tag: '(0020,9057)' });
  });
  it('lack the frames that they declare and do not describe', () => {
    const judged = judge([
      { ...slice(places(1, 2, 3)), frames: 8 },
      { ...slice(places(1, 2), {}, 2), frames: 4 },
      slice(places(1, 2), { perFrameItems: 0 }, 3),
    ]);
    expect(judged).toMatchObject({
      state: 'incomplete',
      missing: [{ what: 'frame', where: { kind: 'unknown' }, count: 7 }],
      signs: [{ kind: 'missing-frames', expected: 12, present: 5 }],
    });
    expect(judged.by('multi-frame')).toEqual({ ...lacking, expected: 12, present: 5, tag: '(5200,9230)' });
  });
  it('that are parts are told by their numbers', () => {
    const part = (number: number, own: readonly number[], total?: number, name = 'c') =>
      slice(
        places(...own),
        {
          concatenationUID: name,
          inConcatenationNumber: number,
          ...(total !== undefined && { inConcatenationTotalNumber: total }),
        },
        number,
      );
    const tag = '(0020,9163)';
    expect(judge([part(1, [1, 2], 2), part(2, [3, 4], 2)]).by(tag)).toEqual({ ...whole, expected: 2, present: 2, tag });
    const judged = judge([part(3, [5, 6], 3), part(1, [1, 2], 3)]);
    expect(judged).toMatchObject({
      state: 'incomplete',
      missing: [{ what: 'instance', where: { kind: 'unknown' }, count: 1 }],
      signs: [{ kind: 'concatenation-short', expected: 3, present: 2 }],
    });
    expect(judged.by(tag)).toEqual({ ...lacking, expected: 3, present: 2, tag });
    expect(judge([part(2, [3, 4]), part(1, [1, 2])]).by(tag)).toBeUndefined();
    expect(judge([part(3, [5, 6]), part(1, [1, 2])]).by(tag)).toMatchObject({ says: 'incomplete', expected: 3 });
    // A total that is smaller than the highest number is none.
    expect(judge([part(3, [5, 6], 2), part(1, [1, 2], 2)]).by(tag)).toMatchObject({ expected: 3 });
    const numberless = slice(places(1, 2), { concatenationUID: 'c' });
    expect(judge([numberless]).by(tag)).toBeUndefined();
    const nameless = slice(places(1, 2), { inConcatenationNumber: 2, inConcatenationTotalNumber: 3 });
    expect(judge([nameless]).by(tag)).toBeUndefined();
  });
});
