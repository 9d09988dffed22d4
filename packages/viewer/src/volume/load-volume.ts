import type { PixelFrame } from '@medpass/dicom-core';
import type { FrameService } from '../engine/frame-service.ts';
import { modalityValues } from '../engine/to-image.ts';
import type { PictureSet } from '../state/picture-set.ts';
import type { VolumeGrid } from './grid.ts';
import { VoxelBuilder, type Voxels } from './voxels.ts';

/** How the first slice's file wants its values shown; the cuts of one volume share it. */
export type Look = Pick<PixelFrame, 'photometricInterpretation' | 'windowCenter' | 'windowWidth' | 'voiLUTFunction'>;

export interface LoadedVolume {
  readonly voxels: Voxels;
  readonly look: Look;
  /** The grid with the slices that could not be decoded taken out: they are holes too. */
  readonly grid: VolumeGrid;
  /** Slices that are there but could not be decoded. */
  readonly failed: number;
}

/** So many keep the decoders busy; more would only queue before pictures that somebody looks at. */
const atOnce = 3;

/** Decodes every slice of a volume. `undefined` where the signal ended it or no slice could be decoded. */
export async function loadVolume(
  service: FrameService,
  set: PictureSet,
  grid: VolumeGrid,
  signal: AbortSignal,
  told: (done: number, all: number) => void = () => undefined,
): Promise<LoadedVolume | undefined> {
  const builder = new VoxelBuilder(grid);
  const waiting = grid.pictures.flatMap((picture, slice) => (picture >= 0 ? [{ picture, slice }] : []));
  const all = waiting.length;
  let done = 0;
  let look: Look | undefined;
  const take = async (): Promise<void> => {
    for (let next = waiting.pop(); next && !signal.aborted; next = waiting.pop()) {
      const ref = set.pictures[next.picture]?.ref;
      const result = ref && (await service.frame(ref, signal).catch(() => undefined));
      if (signal.aborted) return;
      if (result?.ok && builder.place(next.slice, result.frame, modalityValues(result.frame)))
        if (!look || next.slice === grid.size[2] >> 1) look = lookOf(result.frame);
      told(++done, all);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  const { voxels } = builder;
  if (signal.aborted || !look) return undefined;
  const pictures = grid.pictures.map((picture, slice) => (voxels.present[slice] === 1 ? picture : -1));
  const failed = all - voxels.present.reduce((sum, one) => sum + one, 0);
  return { voxels, look, grid: { ...grid, pictures }, failed };
}

function lookOf({ photometricInterpretation, windowCenter, windowWidth, voiLUTFunction }: PixelFrame): Look {
  return {
    photometricInterpretation,
    ...(windowCenter !== undefined && { windowCenter }),
    ...(windowWidth !== undefined && { windowWidth }),
    ...(voiLUTFunction !== undefined && { voiLUTFunction }),
  };
}
