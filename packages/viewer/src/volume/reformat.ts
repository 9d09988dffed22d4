import type { Instance, PixelFrame } from '@medpass/dicom-core';
import type { PictureSet } from '../state/picture-set.ts';
import type { DerivedFrames } from './derived-frames.ts';
import type { LoadedVolume } from './load-volume.ts';
import { planeAt, planeStacks, type PlaneName, type PlaneStack } from './planes.ts';
import { ResliceQueue } from './reslice-queue.ts';
import { Reslicer, type Slab } from './reslice.ts';

/** A volume cut in three planes, each a set of pictures like those of the files. */
export interface Reformat {
  readonly source: PictureSet;
  readonly volume: LoadedVolume;
  readonly slab: Slab | undefined;
  readonly sets: Readonly<Record<PlaneName, PictureSet>>;
  /** Another slab of the same volume. */
  slabbed(slab: Slab | undefined): Reformat;
  /** Gives its pictures back. */
  close(): void;
}

const queue = new ResliceQueue();

export function reformat(frames: DerivedFrames, source: PictureSet, volume: LoadedVolume, slab?: Slab): Reformat {
  const stacks = planeStacks(volume.grid);
  const entries: number[] = [];
  const setOf = (name: PlaneName): PictureSet => {
    const stack = stacks.find((candidate) => candidate.name === name) as PlaneStack;
    const entryId = frames.add((frame, signal) => cut(volume, stack, slab, frame, signal));
    entries.push(entryId);
    return planeSet(source, stack, entryId);
  };
  return {
    source,
    volume,
    slab,
    sets: { axial: setOf('axial'), coronal: setOf('coronal'), sagittal: setOf('sagittal') },
    slabbed: (other) => reformat(frames, source, volume, other),
    close: () => entries.forEach((entryId) => frames.remove(entryId)),
  };
}

async function cut(
  { voxels, look }: LoadedVolume,
  stack: PlaneStack,
  slab: Slab | undefined,
  frame: number,
  signal?: AbortSignal,
): Promise<PixelFrame | undefined> {
  if (frame < 1 || frame > stack.count) return undefined;
  const data = await queue.run(new Reslicer(voxels, planeAt(stack, frame - 1), slab), signal);
  return (
    data && {
      rows: stack.first.rows,
      columns: stack.first.columns,
      samplesPerPixel: 1,
      data,
      bitsStored: 32,
      rescaleSlope: 1,
      rescaleIntercept: 0,
      ...look,
    }
  );
}

/** The pictures of a plane. Their header is the source's, less what names a file: a cut is no instance of the study. */
function planeSet(source: PictureSet, stack: PlaneStack, entryId: number): PictureSet {
  const { first, normal, step, count, name } = stack;
  const orientation = [...first.right, ...first.down];
  const header = source.pictures[0]?.instance.header;
  const image = header?.image;
  if (!header || !image) throw new Error('a volume has pictures');
  const { imagePositionPatient: _place, multiFrame: _frames, instanceNumber: _number, ...shared } = header;
  const instance: Instance = {
    header: {
      ...shared,
      entryId,
      sopInstanceUID: '',
      numberOfFrames: count,
      image: {
        ...image,
        rows: first.rows,
        columns: first.columns,
        pixelSpacing: [first.spacing, first.spacing],
        sliceThickness: step,
        spacingBetweenSlices: step,
        imageOrientationPatient: orientation,
      },
    },
  };
  const pictures = Array.from({ length: count }, (_, index) => {
    const { origin } = planeAt(stack, index);
    return {
      ref: { entryId, frame: index + 1 },
      instance,
      position: origin,
      orientation,
      along: origin[0] * normal[0] + origin[1] * normal[1] + origin[2] * normal[2],
    };
  });
  return {
    key: `${source.key}~${name}~${entryId}`,
    cutFrom: source.key,
    seriesInstanceUID: source.seriesInstanceUID,
    studyInstanceUID: source.studyInstanceUID,
    series: source.series,
    modality: source.modality,
    displaySet: {
      index: source.displaySet.index,
      splitBy: source.displaySet.splitBy,
      kind: 'stack',
      instances: [instance],
      geometry: {
        normal,
        positions: pictures.map((picture) => picture.along),
        counts: pictures.map(() => 1),
        spacing: step,
        plane: name,
      },
    },
    pictures,
  };
}
