import { buildDicom, seededUid } from './dicom-file.ts';
import type { BuildOptions } from './dicom-file.ts';
import type { DicomItem } from './dicom-writer.ts';

/** A file as it would lie on a disc. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface SeriesOptions {
  /** Slices the scanner made; default 10. */
  readonly slices?: number;
  /** Zero-based slices that are left out. */
  readonly drop?: readonly number[];
  /** Distance between neighbouring slices in mm; default 5. */
  readonly spacing?: number;
  /** Distinguishes series: enters UIDs, the series number and the folder's name. Default 1. */
  readonly series?: number;
  /** Distinguishes studies; default `study`. */
  readonly study?: string;
  readonly patientID?: string;
  readonly patientName?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly transferSyntaxUID?: string;
  /** Elements for every slice, or made for each (zero-based). */
  readonly elements?: DicomItem | ((slice: number) => DicomItem);
  /** Last word on how a slice is written. */
  readonly build?: (slice: number) => Partial<BuildOptions>;
}

/** Soft gradients that differ a little from slice to slice, so that no two files are equal. */
export function pixels16(rows: number, columns: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(rows * columns * 2);
  for (let index = 0; index < rows * columns; index++) {
    const value = ((index % columns) * 64 + Math.floor(index / columns) * 32 + seed * 7) & 0xfff;
    bytes[2 * index] = value & 0xff;
    bytes[2 * index + 1] = value >>> 8;
  }
  return bytes;
}

function slices(
  modality: string,
  sopClassUID: string,
  options: SeriesOptions,
  common: (slice: number, count: number) => DicomItem,
): BuiltFile[] {
  const count = options.slices ?? 10;
  const series = options.series ?? 1;
  const study = options.study ?? 'study';
  const rows = options.rows ?? 16;
  const columns = options.columns ?? 16;
  const files: BuiltFile[] = [];
  for (let slice = 0; slice < count; slice++) {
    if (options.drop?.includes(slice)) continue;
    const own = typeof options.elements === 'function' ? options.elements(slice) : options.elements;
    const z = slice * (options.spacing ?? 5);
    const elements: DicomItem = {
      SOPClassUID: sopClassUID,
      SOPInstanceUID: seededUid(`${study}/${series}/${slice}`),
      StudyInstanceUID: seededUid(study),
      SeriesInstanceUID: seededUid(`${study}/${series}`),
      FrameOfReferenceUID: seededUid(`${study}/frame`),
      Modality: modality,
      PatientID: options.patientID ?? 'TEST-1',
      PatientName: options.patientName ?? 'Test^Invented',
      SeriesNumber: String(series),
      SeriesDescription: `Invented ${modality} ${series}`,
      InstanceNumber: String(slice + 1),
      ImageType: ['ORIGINAL', 'PRIMARY', 'AXIAL'],
      ImagePositionPatient: ['0', '0', String(z)],
      ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'],
      SliceLocation: String(z),
      SliceThickness: String(options.spacing ?? 5),
      PixelSpacing: ['0.5', '0.5'],
      Rows: rows,
      Columns: columns,
      ...common(slice, count),
      ...own,
    };
    const bytes = buildDicom({
      ...(options.transferSyntaxUID === undefined ? {} : { transferSyntaxUID: options.transferSyntaxUID }),
      elements,
      pixels: pixels16(rows, columns, slice),
      ...options.build?.(slice),
    });
    files.push({ path: `${modality}${series}/IM${String(slice + 1).padStart(4, '0')}`, bytes });
  }
  return files;
}

export function ctSeries(options: SeriesOptions = {}): BuiltFile[] {
  return slices('CT', '1.2.840.10008.5.1.4.1.1.2', options, () => ({
    KVP: '120',
    ConvolutionKernel: 'STANDARD',
    RescaleIntercept: '-1024',
    RescaleSlope: '1',
    WindowCenter: '40',
    WindowWidth: '400',
    PixelRepresentation: 0,
  }));
}

export function mrSeries(options: SeriesOptions = {}): BuiltFile[] {
  return slices('MR', '1.2.840.10008.5.1.4.1.1.4', options, () => ({
    ScanningSequence: 'SE',
    SequenceVariant: 'SK',
    EchoTime: '90',
    RepetitionTime: '4000',
    MagneticFieldStrength: '1.5',
    EchoNumbers: '1',
    FlipAngle: '90',
  }));
}

/** PET states the whole: Number of Slices, Number of Time Slices and Image Index (PS3.3 C.8.9.4). */
export function petSeries(options: SeriesOptions = {}): BuiltFile[] {
  return slices('PT', '1.2.840.10008.5.1.4.1.1.128', options, (slice, count) => ({
    NumberOfSlices: count,
    NumberOfTimeSlices: 1,
    ImageIndex: slice + 1,
    SeriesType: ['STATIC', 'IMAGE'],
    Units: 'BQML',
    CorrectedImage: ['DECY', 'ATTN', 'SCAT'],
    AttenuationCorrectionMethod: 'CT-derived mu-map',
    RescaleIntercept: '0',
    RescaleSlope: '2',
  }));
}

export interface EnhancedOptions {
  readonly frames?: number;
  /** Zero-based frames whose functional group item is left out; Number of Frames stays. */
  readonly dropItems?: readonly number[];
  /** Zero-based frames whose pixels and items are left out; Number of Frames says what is there. */
  readonly dropFrames?: readonly number[];
  readonly spacing?: number;
  readonly series?: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly transferSyntaxUID?: string;
  readonly elements?: DicomItem;
  readonly build?: Partial<BuildOptions>;
}

/** One Enhanced MR file with functional groups and a stack dimension (PS3.3 A.36). */
export function enhancedMr(options: EnhancedOptions = {}): BuiltFile {
  const declared = options.frames ?? 8;
  const series = options.series ?? 1;
  const rows = options.rows ?? 16;
  const columns = options.columns ?? 16;
  const spacing = options.spacing ?? 3;
  const kept = Array.from({ length: declared }, (_, frame) => frame).filter(
    (frame) => !options.dropFrames?.includes(frame),
  );
  const pixels = new Uint8Array(rows * columns * 2 * kept.length);
  kept.forEach((frame, index) => pixels.set(pixels16(rows, columns, frame), index * rows * columns * 2));
  const perFrame: DicomItem[] = kept
    .filter((frame) => !options.dropItems?.includes(frame))
    .map((frame) => ({
      FrameContentSequence: [
        {
          StackID: '1',
          InStackPositionNumber: frame + 1,
          TemporalPositionIndex: 1,
          DimensionIndexValues: [1, frame + 1],
        },
      ],
      PlanePositionSequence: [{ ImagePositionPatient: ['0', '0', String(frame * spacing)] }],
    }));
  const dimension = seededUid('dimension');
  const bytes = buildDicom({
    ...(options.transferSyntaxUID === undefined ? {} : { transferSyntaxUID: options.transferSyntaxUID }),
    elements: {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.4.1',
      SOPInstanceUID: seededUid(`enhanced/${series}`),
      SeriesInstanceUID: seededUid(`enhanced-series/${series}`),
      FrameOfReferenceUID: seededUid('study/frame'),
      Modality: 'MR',
      ImageType: ['ORIGINAL', 'PRIMARY', 'T1', 'NONE'],
      SeriesNumber: String(series),
      SeriesDescription: `Invented enhanced MR ${series}`,
      Rows: rows,
      Columns: columns,
      NumberOfFrames: String(kept.length),
      DimensionOrganizationSequence: [{ DimensionOrganizationUID: dimension }],
      DimensionIndexSequence: [
        { DimensionOrganizationUID: dimension, DimensionIndexPointer: 0x00209056, FunctionalGroupPointer: 0x00209111 },
        { DimensionOrganizationUID: dimension, DimensionIndexPointer: 0x00209057, FunctionalGroupPointer: 0x00209111 },
      ],
      SharedFunctionalGroupsSequence: [
        {
          PlaneOrientationSequence: [{ ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'] }],
          PixelMeasuresSequence: [
            { SliceThickness: String(spacing), PixelSpacing: ['0.5', '0.5'], SpacingBetweenSlices: String(spacing) },
          ],
          PixelValueTransformationSequence: [{ RescaleIntercept: '0', RescaleSlope: '1', RescaleType: 'US' }],
          FrameVOILUTSequence: [{ WindowCenter: '600', WindowWidth: '1200' }],
        },
      ],
      PerFrameFunctionalGroupsSequence: perFrame,
      ...options.elements,
    },
    pixels,
    ...options.build,
  });
  return { path: `EMR${series}/IM0001`, bytes };
}
