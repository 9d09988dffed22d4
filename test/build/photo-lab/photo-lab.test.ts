import { describe, expect, it } from 'vitest';
import { decodePictureInNode } from '../../../packages/checker/src/evidence/screen-photos/decode-picture-node.ts';
import { sliceBank } from './body-slices.ts';
import { camerasOf } from './camera.ts';
import { pictureKinds, simulate } from './corpus.ts';
import { displaysOf } from './screen-light.ts';

describe('the photo lab', () => {
  it.each(pictureKinds)('draws a picture that decodes: %s', async (kind) => {
    const { bytes, truth } = simulate(kind, 'fit', 1);
    const picture = await decodePictureInNode(bytes, 4000);
    expect(picture?.width).toBeGreaterThan(200);
    expect(picture?.height).toBeGreaterThan(200);
    const levels = new Set(picture?.rgba);
    expect(levels.size).toBeGreaterThan(20);
    expect(truth.shows).not.toBe('');
  });

  it('draws the same picture every time, and another for another seed', () => {
    const one = simulate('film', 'fit', 7).bytes;
    expect(simulate('film', 'fit', 7).bytes).toEqual(one);
    expect(simulate('film', 'fit', 8).bytes).not.toEqual(one);
    expect(simulate('film', 'held-out', 7).bytes).not.toEqual(one);
  });

  it('shares no display, no camera and no slice between the halves', () => {
    const names = (half: 'fit' | 'held-out') => [...displaysOf(half), ...camerasOf(half)].map(({ name }) => name);
    expect(names('fit').filter((name) => names('held-out').includes(name))).toEqual([]);
    const held = sliceBank('held-out').map(({ level }) => level.join());
    expect(sliceBank('fit').filter(({ level }) => held.includes(level.join()))).toEqual([]);
  });
});
