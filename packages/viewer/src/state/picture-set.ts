import type { DisplaySet, FrameRef, Instance, Series, StudyModel } from '@medpass/dicom-core';
import { fileKindOf, type FileKind } from '../files/file-kind.ts';

/** One picture of a set: where its pixels are, and what the header says of its place. */
export interface Picture {
  readonly ref: FrameRef;
  readonly instance: Instance;
  /** x, y, z in mm of the first pixel's centre, absent where the file states none. */
  readonly position?: readonly [number, number, number];
  /** Six direction cosines. */
  readonly orientation?: readonly number[];
  /** Position along the slice normal in mm. */
  readonly along?: number;
}

/** A stack that is scrolled through as one: a display set of the study model, frame by frame. */
export interface PictureSet {
  /** Series key and display set's place. */
  readonly key: string;
  readonly seriesInstanceUID: string;
  readonly studyInstanceUID: string;
  readonly series: Series;
  readonly displaySet: DisplaySet;
  readonly modality: string;
  readonly pictures: readonly Picture[];
  /** Recorded frames a second, where the file states it. */
  readonly framesPerSecond?: number;
  /** Cut here from another set, whose key this is: no file holds these pictures. */
  readonly cutFrom?: string;
  /** For a file that is no picture: a report, an ECG, a PDF. Its `pictures` are empty. */
  readonly file?: { readonly kind: FileKind; readonly instance: Instance };
}

/** Sets that hold pictures and single files that do not, in the order of the model. */
export function pictureSets(model: StudyModel): readonly PictureSet[] {
  return model.patients.flatMap((patient) =>
    patient.studies.flatMap((study) =>
      study.series.flatMap((series) =>
        series.displaySets.flatMap((displaySet): readonly PictureSet[] => {
          const common = {
            seriesInstanceUID: series.facts.seriesInstanceUID,
            studyInstanceUID: study.facts.studyInstanceUID,
            series,
            displaySet,
            modality: series.modality,
          };
          const key = `${series.key}#${displaySet.index}`;
          const pictures = displaySet.instances.flatMap((instance) => picturesOf(instance, displaySet));
          if (pictures.length === 0)
            return displaySet.instances.map((instance) => ({
              ...common,
              key: `${key}/${instance.header.entryId}`,
              pictures,
              file: { kind: fileKindOf(instance), instance },
            }));
          const framesPerSecond = displaySet.instances[0]?.header.multiFrame?.framesPerSecond;
          return [{ ...common, key, pictures, ...(framesPerSecond !== undefined && { framesPerSecond }) }];
        }),
      ),
    ),
  );
}

function picturesOf(instance: Instance, displaySet: DisplaySet): readonly Picture[] {
  const { header } = instance;
  if (!header.image || !header.pixelData) return [];
  return Array.from({ length: header.numberOfFrames }, (_, index) => {
    const position = framePosition(instance, index);
    const orientation = frameOrientation(instance, index);
    const normal = displaySet.geometry?.normal;
    return {
      ref: { entryId: header.entryId, frame: index + 1 },
      instance,
      ...(position && { position }),
      ...(orientation && { orientation }),
      ...(position && normal && { along: dot(position, normal) }),
    };
  });
}

function framePosition({ header }: Instance, index: number): readonly [number, number, number] | undefined {
  const all = header.multiFrame?.positions;
  if (!all) return header.imagePositionPatient;
  const x = all[index * 3];
  const y = all[index * 3 + 1];
  const z = all[index * 3 + 2];
  if (x === undefined || y === undefined || z === undefined || Number.isNaN(x + y + z)) return undefined;
  return [x, y, z];
}

function frameOrientation({ header }: Instance, index: number): readonly number[] | undefined {
  const all = header.multiFrame?.orientations;
  if (!all) return header.image?.imageOrientationPatient;
  const start = all.length > 6 ? index * 6 : 0;
  const cosines = all.subarray(start, start + 6);
  return cosines.length === 6 && !cosines.some(Number.isNaN) ? Array.from(cosines) : undefined;
}

function dot(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
