import type {
  CountFacts,
  Entry,
  ImageFacts,
  InstanceHeader,
  MultiFrameFacts,
  PatientIdentity,
  StackFacts,
} from '../../packages/core/src/index.ts';

/** What a synthetic header needs to say; the rest is a plain axial CT slice of an invented person. */
export interface HeaderOptions {
  readonly id: number;
  readonly uid?: string;
  readonly patient?: PatientIdentity;
  readonly study?: string;
  readonly series?: string;
  readonly modality?: string;
  readonly description?: string;
  readonly seriesNumber?: number;
  readonly sopClassUID?: string;
  readonly number?: number | undefined;
  readonly position?: readonly [number, number, number] | undefined;
  readonly orientation?: readonly number[] | undefined;
  readonly frames?: number;
  readonly image?: Partial<ImageFacts> | null;
  readonly stack?: StackFacts;
  readonly counts?: CountFacts;
  readonly multiFrame?: MultiFrameFacts;
}

export const axial = [1, 0, 0, 0, 1, 0] as const;

/** A header as the reader would give it, without the bytes. */
export function header(options: HeaderOptions): InstanceHeader {
  const modality = options.modality ?? 'CT';
  const study = options.study ?? '1.2.3';
  const orientation = 'orientation' in options ? options.orientation : axial;
  const position = 'position' in options ? options.position : ([0, 0, options.id] as const);
  const number = 'number' in options ? options.number : options.id + 1;
  return {
    entryId: options.id,
    transferSyntaxUID: '1.2.840.10008.1.2.1',
    sopClassUID: options.sopClassUID ?? '1.2.840.10008.5.1.4.1.1.2',
    sopInstanceUID: options.uid ?? `${study}.9.${options.series ?? '1'}.${options.id}`,
    patient: options.patient ?? { patientID: 'T1', patientName: { alphabetic: 'Test^Invented' } },
    study: { studyInstanceUID: study, studyDate: '2024-03-04' },
    series: {
      seriesInstanceUID: `${study}.${options.series ?? '1'}`,
      modality,
      ...(options.seriesNumber !== undefined && { seriesNumber: options.seriesNumber }),
      ...(options.description !== undefined && { seriesDescription: options.description }),
    },
    ...(number !== undefined && { instanceNumber: number }),
    numberOfFrames: options.frames ?? (options.image === null ? 0 : 1),
    ...(options.image !== null && {
      image: {
        rows: 512,
        columns: 512,
        samplesPerPixel: 1,
        bitsAllocated: 16,
        bitsStored: 12,
        pixelRepresentation: 0 as const,
        photometricInterpretation: 'MONOCHROME2',
        pixelSpacing: [0.5, 0.5] as const,
        ...(orientation && { imageOrientationPatient: orientation }),
        ...options.image,
      },
    }),
    ...(position && { imagePositionPatient: position }),
    stack: options.stack ?? { imageType: ['ORIGINAL', 'PRIMARY', 'AXIAL'] },
    ...(options.counts && { counts: options.counts }),
    ...(options.multiFrame && { multiFrame: options.multiFrame }),
    warnings: [],
  };
}

const noBytes: Entry['bytes'] = {
  size: 0,
  read: () => Promise.resolve(new Uint8Array()),
  stream: () => new ReadableStream(),
  descriptor: { kind: 'memory', bytes: new Uint8Array() },
};

/** An entry without bytes, for tests of what stands above them. */
export function entry(id: number, path = `disc/IM${String(id).padStart(6, '0')}`, size = 1000): Entry {
  return {
    id,
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    size,
    bytes: noBytes,
    origin: [{ kind: 'memory', path }],
  };
}
