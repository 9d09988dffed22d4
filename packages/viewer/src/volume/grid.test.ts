import { describe, expect, it } from 'vitest';
import { block, openSets, type BlockOptions } from '../../../../test/build/picture-sets.ts';
import { enhancedMr, mrSeries } from '../../../../test/build/dicom.ts';
import { holesOf, volumeGrid, type VolumeGate } from './grid.ts';

const oblique = [0.96, 0, 0.28, 0.084, 0.953939, -0.288];

async function gate(options: Partial<BlockOptions> = {}, maximumVoxels?: number): Promise<VolumeGate> {
  const { intake, sets } = await openSets(block({ value: (x, y, z) => x + y + z, slices: 12, ...options }));
  intake.close();
  const [set] = sets;
  if (!set) throw new Error('no set');
  return volumeGrid(set, maximumVoxels);
}

describe('volumeGrid', () => {
  it('finds the grid of whole slices, whatever their direction', async () => {
    const found = await gate({ orientation: oblique, pixelSpacing: [0.5, 0.75], spacing: 2.5, origin: [10, -20, 30] });
    expect(found).toMatchObject({ ok: true, grid: { size: [20, 24, 12] } });
    if (!found.ok) return;
    expect(found.grid.spacing[0]).toBeCloseTo(0.5, 9);
    expect(found.grid.spacing[1]).toBeCloseTo(0.75, 9);
    expect(found.grid.spacing[2]).toBeCloseTo(2.5, 4);
    expect(found.grid.pictures).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('keeps a hole as a hole: neither the spacing nor the places of the others change', async () => {
    const found = await gate({ slices: 20, spacing: 2, drop: [5, 6, 7, 13] });
    expect(found.ok).toBe(true);
    if (!found.ok) return;
    expect(found.grid.spacing[2]).toBeCloseTo(2, 9);
    expect(found.grid.size[2]).toBe(20);
    expect(holesOf(found.grid)).toEqual([
      [5, 7],
      [13, 13],
    ]);
  });

  const everySecond = Array.from({ length: 10 }, (_, index) => 2 * index + 1);

  it('leaves the places of every second slice open, where numbers and stated spacing both tell of them', async () => {
    for (const stated of [{ SpacingBetweenSlices: '2' }, { SpacingBetweenSlices: undefined, SliceThickness: '2' }]) {
      const found = await gate({ slices: 21, spacing: 2, drop: everySecond, elements: stated });
      expect(found.ok).toBe(true);
      if (!found.ok) return;
      expect(found.grid.spacing[2]).toBeCloseTo(2, 9);
      expect(found.grid.size[2]).toBe(21);
      expect(holesOf(found.grid)).toEqual(everySecond.map((slice) => [slice, slice]));
    }
    const more = { slices: 21, spacing: 2, drop: [...everySecond, 8], elements: { SpacingBetweenSlices: '2' } };
    expect(await gate(more)).toEqual({ ok: false, reason: 'mostly-missing' });
    // Of every third one too little is left.
    const third = Array.from({ length: 31 }, (_, index) => index).filter((slice) => slice % 3 !== 0);
    expect(await gate({ slices: 31, spacing: 2, drop: third, elements: { SpacingBetweenSlices: '2' } })).toEqual({
      ok: false,
      reason: 'mostly-missing',
    });
  });

  it('takes a set that one witness alone would call thinned as it is', async () => {
    const wide = { slices: 12, spacing: 4 };
    // A scan with gaps between its slices, numbered one by one.
    const apart = await gate({ ...wide, elements: { SpacingBetweenSlices: '2', SliceThickness: '2' } });
    // A maker that numbers by twos over slices that touch.
    const twos = await gate({
      ...wide,
      elements: (slice) => ({ SpacingBetweenSlices: '4', InstanceNumber: String(2 * slice + 1) }),
    });
    // Numbers that step by two, over slices that are stated nowhere to be closer.
    const silent = await gate({
      ...wide,
      elements: (slice) => ({
        SpacingBetweenSlices: undefined,
        SliceThickness: undefined,
        InstanceNumber: String(2 * slice + 1),
      }),
    });
    for (const found of [apart, twos, silent]) {
      expect(found).toMatchObject({ ok: true, grid: { size: [20, 24, 12] } });
      if (found.ok) expect(found.grid.spacing[2]).toBeCloseTo(4, 9);
    }
  });

  it.each<[string, Partial<BlockOptions>, number?]>([
    ['too-few', { slices: 4 }],
    ['tilted', { shear: 0.4 }],
    ['uneven', { place: (slice) => slice * 2 + (slice > 6 ? 0.7 : 0) }],
    ['uneven', { place: (slice) => slice * 2 * 1.02 ** slice }],
    ['mostly-missing', { slices: 40, drop: Array.from({ length: 32 }, (_, index) => index + 4) }],
    ['colour', { elements: { PhotometricInterpretation: 'PALETTE COLOR' } }],
    ['no-scale', { elements: { PixelSpacing: undefined } }],
    ['too-large', {}, 20 * 24 * 11],
  ])('refuses with %s', async (reason, options, maximumVoxels) => {
    expect(await gate(options, maximumVoxels)).toEqual({ ok: false, reason });
  });

  it('refuses time points, planning pictures and what states no place', async () => {
    const two = (times: number) =>
      Array.from({ length: times }, (_, time) =>
        mrSeries({
          slices: 8,
          elements: (slice) => ({
            InstanceNumber: String(time * 8 + slice + 1),
            SOPInstanceUID: `2.25.${time}${slice}`,
          }),
        }).map(({ path, bytes }) => ({ path: `${path}-${time}`, bytes })),
      ).flat();
    const localizer = mrSeries({ slices: 8, series: 2, elements: { ImageType: ['ORIGINAL', 'PRIMARY', 'LOCALIZER'] } });
    const nowhere = mrSeries({
      slices: 8,
      series: 3,
      elements: { ImagePositionPatient: undefined, ImageOrientationPatient: undefined },
    });
    const { intake, sets } = await openSets([...two(3), ...localizer, ...nowhere]);
    intake.close();
    expect(sets.map((set) => volumeGrid(set))).toEqual([
      { ok: false, reason: 'repeated' },
      { ok: false, reason: 'not-a-volume' },
      { ok: false, reason: 'no-position' },
    ]);
  });

  it('takes the frames of one file', async () => {
    const { intake, sets } = await openSets([enhancedMr({ frames: 9, spacing: 3 })]);
    intake.close();
    expect(sets.map((set) => volumeGrid(set))).toMatchObject([{ ok: true, grid: { size: [16, 16, 9] } }]);
  });
});
