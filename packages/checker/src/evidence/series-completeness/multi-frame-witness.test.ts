import { describe, expect, it } from 'vitest';
import { enhancedMr, enhancedVolumes } from '../../../../../test/build/dicom.ts';
import type { EnhancedVolumes } from '../../../../../test/build/dicom.ts';
import { modelFromBytes } from '../../../../../test/build/model-from-bytes.ts';
import { completenessOf } from './index.ts';

function ask(options: EnhancedVolumes) {
  const [series] = completenessOf(modelFromBytes(enhancedVolumes(options)));
  return { ...series, lost: series?.missing.reduce((sum, { count }) => sum + count, 0) };
}
const whole = { state: 'complete', lost: 0 };

describe('one enhanced object', () => {
  it('is whole where its own grid is full', () => {
    expect(ask({ slices: 12 })).toMatchObject(whole);
    expect(ask({ slices: 12, times: 4 })).toMatchObject(whole);
  });

  it('lacks the places that its in-stack positions leave out', () => {
    expect(ask({ slices: 12, drop: ({ place }) => place === 5 || place === 6 })).toMatchObject({
      state: 'incomplete',
      lost: 2,
      signs: expect.arrayContaining([{ kind: 'missing-frames', expected: 12, present: 10 }]),
    });
  });

  it('lacks the first places: numbers begin at one', () => {
    expect(ask({ slices: 12, drop: ({ place }) => place < 4 })).toMatchObject({ state: 'incomplete', lost: 3 });
  });

  it('lacks what one volume of a time series has fewer than the others', () => {
    expect(ask({ slices: 12, times: 4, drop: ({ place, time }) => time === 4 && place > 9 })).toMatchObject({
      state: 'incomplete',
      lost: 3,
    });
  });

  it('takes a volume of few places beside full ones for another kind', () => {
    const judged = ask({ slices: 12, times: 4, drop: ({ place, time }) => time === 4 && place > 1 });
    expect(judged.state).not.toBe('incomplete');
    expect(judged.lost).toBe(0);
  });

  it('counts the frames that it declares and does not describe', () => {
    const [series] = completenessOf(modelFromBytes([enhancedMr({ frames: 8, dropItems: [3] })]));
    expect(series).toMatchObject({ state: 'incomplete', missing: [{ count: 1 }] });
  });
});

describe('a concatenation', () => {
  it('is whole with all its parts, whatever the order and whether a part alone is a full grid', () => {
    expect(ask({ slices: 12, times: 2, parts: 4 })).toMatchObject(whole);
    expect(ask({ slices: 10, parts: 3 })).toMatchObject(whole);
  });

  it('lacks a part that its total counts', () => {
    for (const part of [1, 2, 4])
      expect(ask({ slices: 12, parts: 4, dropParts: [part] })).toMatchObject({
        state: 'incomplete',
        signs: expect.arrayContaining([{ kind: 'concatenation-short', expected: 4, present: 3 }]),
      });
  });

  it('without a total shows a part that lies between, and the first', () => {
    expect(ask({ slices: 12, parts: 4, withTotal: false, dropParts: [2] })).toMatchObject({ state: 'incomplete' });
    expect(ask({ slices: 12, parts: 4, withTotal: false, dropParts: [4] }).state).not.toBe('incomplete');
  });

  it('with all parts lacks the frames that were lost inside one', () => {
    expect(ask({ slices: 12, parts: 3, drop: ({ place }) => place === 7 })).toMatchObject({
      state: 'incomplete',
      lost: 1,
    });
  });
});

it('of several objects proves nothing where their numbers leave one out', () => {
  const files = [1, 2, 4].flatMap((number) =>
    enhancedVolumes({
      slices: 6,
      elements: { InstanceNumber: String(number), SOPInstanceUID: `1.2.9.${number}` },
    }),
  );
  const [series] = completenessOf(modelFromBytes(files.map((file, index) => ({ ...file, path: `${index}` }))));
  expect(series?.state).toBe('unproven');
});
