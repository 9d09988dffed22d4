import { memorySource, type Intake } from '../../packages/core/src/index.ts';
import { openIntake } from '../../packages/core/src/node/index.ts';
import { pictureSets, type PictureSet } from '../../packages/viewer/src/state/picture-set.ts';
import { seededUid } from './dicom-file.ts';
import { ctSeries, type BuiltFile, type SeriesOptions } from './dicom-series.ts';

export interface OpenedSets {
  readonly intake: Intake;
  readonly sets: readonly PictureSet[];
}

/** The files as the viewer gets them: read, modelled, ready to decode. The caller closes the intake. */
export async function openSets(files: readonly BuiltFile[]): Promise<OpenedSets> {
  const intake = openIntake([memorySource(files.map(({ path, bytes }) => ({ path, bytes })))]);
  return { intake, sets: pictureSets(await intake.settled) };
}

export interface BlockOptions extends SeriesOptions {
  /** mm a column, mm a row. */
  readonly pixelSpacing?: readonly [number, number];
  /** Centre of the first pixel of the first slice. */
  readonly origin?: readonly [number, number, number];
  /** Six cosines. */
  readonly orientation?: readonly number[];
  /** Signed value at a point in mm, rounded to whole. */
  readonly value: (x: number, y: number, z: number) => number;
  /** In-plane shift of each slice against the one before, in mm down a column: a tilted gantry. */
  readonly shear?: number;
  /** Place of a slice along the normal in mm, where it is not its number times the spacing. */
  readonly place?: (slice: number) => number;
}

/** A CT of a body that a formula gives, at any angle. Values are stored signed, slope 1. */
export function block(options: BlockOptions): BuiltFile[] {
  const { value, origin = [0, 0, 0], orientation = [1, 0, 0, 0, 1, 0], pixelSpacing = [1, 1] } = options;
  const { rows = 24, columns = 20, spacing = 2, shear = 0 } = options;
  const right = orientation.slice(0, 3) as [number, number, number];
  const down = orientation.slice(3, 6) as [number, number, number];
  const normal = [
    right[1] * down[2] - right[2] * down[1],
    right[2] * down[0] - right[0] * down[2],
    right[0] * down[1] - right[1] * down[0],
  ] as const;
  const corner = (slice: number): readonly number[] => {
    const far = options.place?.(slice) ?? slice * spacing;
    return origin.map((start, axis) => start + (normal[axis] ?? 0) * far + (down[axis] ?? 0) * shear * slice);
  };
  return ctSeries({
    ...options,
    rows,
    columns,
    spacing,
    elements: (slice) => ({
      FrameOfReferenceUID: seededUid('block'),
      ImagePositionPatient: corner(slice).map((part) => part.toFixed(6)),
      ImageOrientationPatient: orientation.map((part) => part.toFixed(9)),
      PixelSpacing: [String(pixelSpacing[1]), String(pixelSpacing[0])],
      PixelRepresentation: 1,
      BitsStored: 16,
      HighBit: 15,
      RescaleIntercept: '0',
      WindowCenter: '600',
      WindowWidth: '1200',
      ...(typeof options.elements === 'function' ? options.elements(slice) : options.elements),
    }),
    build: (slice) => {
      const start = corner(slice);
      const words = new Int16Array(rows * columns);
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
          const at = [0, 1, 2].map(
            (axis) =>
              (start[axis] ?? 0) +
              (right[axis] ?? 0) * column * pixelSpacing[0] +
              (down[axis] ?? 0) * row * pixelSpacing[1],
          ) as [number, number, number];
          words[row * columns + column] = Math.round(value(...at));
        }
      return { pixels: new Uint8Array(words.buffer), ...options.build?.(slice) };
    },
  });
}
