import { describe, expect, it } from 'vitest';
import type { PixelFrame } from '@medpass/dicom-core';
import { block, openSets, type BlockOptions } from '../../../../test/build/picture-sets.ts';
import type { PictureSet } from '../state/picture-set.ts';
import { DerivedFrames } from './derived-frames.ts';
import { gridPlace, holesOf, volumeGrid, type VolumeGrid } from './grid.ts';
import { loadVolume } from './load-volume.ts';
import { reformat, type Reformat } from './reformat.ts';
import { holeOutlines, pointOf, type PicturePlane } from './sections.ts';
import type { Slab } from './reslice.ts';

interface Cut {
  readonly made: Reformat;
  readonly grid: VolumeGrid;
  readonly frame: (set: PictureSet, index: number) => Promise<PixelFrame>;
}

async function cutBlock(options: BlockOptions, slab?: Slab): Promise<Cut> {
  const { intake, sets } = await openSets(block(options));
  const set = sets[0];
  const gate = set && volumeGrid(set);
  if (!set || !gate?.ok) throw new Error('refused');
  const frames = new DerivedFrames(intake);
  const volume = await loadVolume(frames, set, gate.grid, new AbortController().signal);
  intake.close();
  if (!volume) throw new Error('not loaded');
  return {
    made: reformat(frames, set, volume, slab),
    grid: gate.grid,
    frame: async (plane, index) => {
      const result = await frames.frame({ entryId: plane.pictures[0]?.ref.entryId ?? 0, frame: index + 1 });
      if (!result.ok) throw new Error(result.reason);
      return result.frame;
    },
  };
}

function placeOf(set: PictureSet, index: number): PicturePlane {
  const picture = set.pictures[index];
  const image = picture?.instance.header.image;
  const cosines = picture?.orientation ?? [];
  return {
    origin: picture?.position ?? [0, 0, 0],
    right: [cosines[0] ?? 0, cosines[1] ?? 0, cosines[2] ?? 0],
    down: [cosines[3] ?? 0, cosines[4] ?? 0, cosines[5] ?? 0],
    spacing: [image?.pixelSpacing?.[1] ?? 0, image?.pixelSpacing?.[0] ?? 0],
    columns: image?.columns ?? 0,
    rows: image?.rows ?? 0,
  };
}

/** Linear, so that eight neighbours give it exactly wherever they stand; whole at the slices, so that nothing is rounded. */
const ramp = (x: number, y: number, z: number): number => 300 + 8 * x - 4 * y + 16 * z;
const oblique = [0.96, 0, 0.28, 0.084, 0.953939, -0.288];

/** Every pixel of every third cut whose eight neighbours are there. */
async function compare(cut: Cut, expected: (x: number, y: number, z: number) => number) {
  let probes = 0;
  let greatest = 0;
  for (const set of Object.values(cut.made.sets))
    for (let index = 0; index < set.pictures.length; index += 3) {
      const frame = await cut.frame(set, index);
      const place = placeOf(set, index);
      for (let row = 0; row < frame.rows; row += 2)
        for (let column = 0; column < frame.columns; column += 2) {
          const point = pointOf(place, [column, row]);
          const inside = gridPlace(cut.grid, point).every(
            (part, axis) => part >= 0 && part <= (cut.grid.size[axis] ?? 0) - 1,
          );
          if (!inside) continue;
          probes++;
          greatest = Math.max(
            greatest,
            Math.abs((frame.data[row * frame.columns + column] ?? NaN) - expected(...point)),
          );
        }
    }
  return { probes, greatest };
}

describe('a volume cut in three planes', () => {
  it('gives a linear body its own values at every probe, straight and oblique', async () => {
    for (const orientation of [[1, 0, 0, 0, 1, 0], [0, 1, 0, 0, 0, -1], oblique]) {
      const cut = await cutBlock({ value: ramp, slices: 14, spacing: 2.5, pixelSpacing: [0.75, 0.5], orientation });
      const { probes, greatest } = await compare(cut, ramp);
      expect(probes).toBeGreaterThan(200);
      // The files hold whole numbers: half a level is theirs.
      expect(greatest).toBeLessThanOrEqual(0.51);
    }
  });

  it('shows the plane that was taken as it was taken', async () => {
    const noise = (x: number, y: number, z: number) =>
      (Math.imul(x * 7 + y * 131 + z * 1009 + 3, 2654435761) >>> 20) - 2048;
    const cut = await cutBlock({ value: noise, slices: 9, spacing: 2 });
    const { axial } = cut.made.sets;
    expect(axial.pictures.length).toBe(9);
    const frame = await cut.frame(axial, 4);
    expect([frame.columns, frame.rows]).toEqual([20, 24]);
    for (let at = 0; at < frame.data.length; at++) expect(frame.data[at]).toBe(noise(at % 20, Math.floor(at / 20), 8));
  });

  it('leaves a hole of ten slices at its own millimetres, and says where', async () => {
    const drop = Array.from({ length: 10 }, (_, index) => 12 + index);
    const cut = await cutBlock({ value: ramp, slices: 30, spacing: 2, drop });
    const { coronal, axial } = cut.made.sets;
    const index = coronal.pictures.length >> 1;
    const frame = await cut.frame(coronal, index);
    const place = placeOf(coronal, index);
    const darkest = cut.made.volume.voxels.smallest;
    const y = place.origin[1];
    let empty = 0;
    for (let row = 0; row < frame.rows; row++) {
      const [x, , z] = pointOf(place, [10, row]);
      const value = frame.data[row * frame.columns + 10] ?? NaN;
      // Slices 12 … 21 lie at 24 … 42 mm; each is 2 mm thick.
      const hole = z > 23 && z < 43;
      if (hole) empty++;
      const nearest = z <= 23 ? Math.min(z, 22) : Math.max(z, 44);
      if (z === 23 || z === 43) continue;
      expect(value, `at ${z} mm`).toBe(hole ? darkest : ramp(x, y, Math.min(58, Math.max(0, nearest))));
    }
    expect(empty).toBe(19);
    const [outline] = holeOutlines(cut.made.volume.grid, place);
    const heights = (outline ?? []).map((pixel) => pointOf(place, pixel)[2]);
    expect(Math.min(...heights)).toBeCloseTo(23, 9);
    expect(Math.max(...heights)).toBeCloseTo(43, 9);
    expect(holeOutlines(cut.made.volume.grid, placeOf(axial, 15))).toHaveLength(1);
    expect(holeOutlines(cut.made.volume.grid, placeOf(axial, 5))).toHaveLength(0);
    expect(holeOutlines(cut.made.volume.grid, placeOf(axial, 10), 12).length).toBeGreaterThan(0);
  });

  it('counts a slice that cannot be decoded as absent', async () => {
    const broken = { transferSyntaxUID: '1.2.840.10008.1.2.4.70', pixels: { frames: [Uint8Array.of(1, 2, 3, 4)] } };
    const cut = await cutBlock({ value: ramp, slices: 9, build: (slice) => (slice === 4 ? broken : {}) });
    expect(cut.made.volume.failed).toBe(1);
    expect(holesOf(cut.made.volume.grid)).toEqual([[4, 4]]);
    const frame = await cut.frame(cut.made.sets.axial, 4);
    expect(new Set(frame.data)).toEqual(new Set([cut.made.volume.voxels.smallest]));
  });

  it('takes the greatest, the least or the mean across a slab', async () => {
    const peak = (x: number, y: number, z: number): number => (x === 10 && y === 12 && z === 16 ? 1000 : 100);
    const at = async (slab: Slab | undefined, y: number): Promise<number> => {
      const cut = await cutBlock({ value: peak, slices: 17, spacing: 2 }, slab);
      const { coronal } = cut.made.sets;
      const index = coronal.pictures.findIndex(({ position }) => position?.[1] === y);
      const frame = await cut.frame(coronal, index);
      const place = placeOf(coronal, index);
      const row = Math.round(place.origin[2] - 16);
      return frame.data[row * frame.columns + 10] ?? NaN;
    };
    expect(await at(undefined, 9)).toBe(100);
    expect(await at({ thickness: 8, mode: 'maximum' }, 9)).toBe(1000);
    expect(await at({ thickness: 4, mode: 'maximum' }, 9)).toBe(100);
    expect(await at({ thickness: 8, mode: 'minimum' }, 12)).toBe(100);
    expect(await at({ thickness: 8, mode: 'mean' }, 12)).toBeCloseTo(200, 3);
  });

  it('gives no frame before the first or after the last', async () => {
    const cut = await cutBlock({ value: ramp, slices: 8 });
    const { axial } = cut.made.sets;
    await expect(cut.frame(axial, -1)).rejects.toThrow('no-such-frame');
    await expect(cut.frame(axial, axial.pictures.length)).rejects.toThrow('no-such-frame');
    cut.made.close();
    await expect(cut.frame(axial, 2)).rejects.toThrow('no-such-frame');
  });
});
