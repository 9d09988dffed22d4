import { buildDicom, seededUid } from './dicom-file.ts';
import { pixels16 } from './dicom-series.ts';
import type { BuiltFile } from './dicom-series.ts';
import type { DicomItem } from './dicom-writer.ts';

/** One frame of an enhanced object, by what its dimensions say; all count from 1. */
export interface EnhancedFrame {
  readonly place: number;
  readonly time: number;
}

export interface EnhancedVolumes {
  readonly slices: number;
  /** Time points; default 1. */
  readonly times?: number;
  /** Parts of a concatenation; default 1, a single object. */
  readonly parts?: number;
  /** One-based parts that are left out. */
  readonly dropParts?: readonly number[];
  /** Frames that are left out; Number of Frames says what is there. */
  readonly drop?: (frame: EnhancedFrame) => boolean;
  readonly withTotal?: boolean;
  readonly spacing?: number;
  readonly series?: number;
  readonly study?: string;
  readonly transferSyntaxUID?: string;
  readonly elements?: DicomItem;
}

const POINTERS = [0x00209056, 0x00209057, 0x00209128];
const FRAME_CONTENT = 0x00209111;

/**
 * Enhanced MR with the dimensions stack, place and time (PS3.3 C.7.6.17), as one object or as the parts of a concatenation (C.7.6.16):
 * frames of one object are dealt out to the parts in order.
 */
export function enhancedVolumes(options: EnhancedVolumes): readonly BuiltFile[] {
  const { slices, times = 1, parts = 1, series = 1, study = 'study', spacing = 3, withTotal = true } = options;
  const frames = Array.from({ length: slices * times }, (_, index): EnhancedFrame => ({
    place: (index % slices) + 1,
    time: Math.floor(index / slices) + 1,
  })).filter((frame) => !options.drop?.(frame));
  const from = (part: number): number => Math.floor((part * frames.length) / parts);
  const concatenation = seededUid(`${study}/${series}/concatenation`);
  const files: BuiltFile[] = [];
  for (let part = 1; part <= parts; part++) {
    if (options.dropParts?.includes(part)) continue;
    const own = frames.slice(from(part - 1), from(part));
    const pixels = new Uint8Array(own.length * 512);
    own.forEach(({ place, time }, index) => pixels.set(pixels16(16, 16, 100 * time + place), index * 512));
    const bytes = buildDicom({
      ...(options.transferSyntaxUID !== undefined && { transferSyntaxUID: options.transferSyntaxUID }),
      elements: {
        ...shared(spacing),
        SOPInstanceUID: seededUid(`${study}/${series}/part ${part}`),
        StudyInstanceUID: seededUid(study),
        SeriesInstanceUID: seededUid(`${study}/${series}`),
        SeriesNumber: String(series),
        InstanceNumber: String(part),
        NumberOfFrames: String(own.length),
        PerFrameFunctionalGroupsSequence: own.map((frame) => item(frame, spacing)),
        ...(parts > 1 && {
          ConcatenationUID: concatenation,
          InConcatenationNumber: part,
          ...(withTotal && { InConcatenationTotalNumber: parts }),
          ConcatenationFrameOffsetNumber: from(part - 1),
        }),
        ...options.elements,
      },
      pixels,
    });
    files.push({ path: `EMR${series}/PART${part}`, bytes });
  }
  return files;
}

function item({ place, time }: EnhancedFrame, spacing: number): DicomItem {
  return {
    FrameContentSequence: [
      {
        StackID: '1',
        InStackPositionNumber: place,
        TemporalPositionIndex: time,
        DimensionIndexValues: [1, place, time],
      },
    ],
    PlanePositionSequence: [{ ImagePositionPatient: ['0', '0', String(place * spacing)] }],
  };
}

function shared(spacing: number): DicomItem {
  const organization = seededUid('dimension');
  return {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.4.1',
    Modality: 'MR',
    ImageType: ['ORIGINAL', 'PRIMARY', 'T1', 'NONE'],
    SeriesDescription: 'Invented enhanced MR',
    FrameOfReferenceUID: seededUid('frame'),
    DimensionOrganizationSequence: [{ DimensionOrganizationUID: organization }],
    DimensionIndexSequence: POINTERS.map((pointer) => ({
      DimensionOrganizationUID: organization,
      DimensionIndexPointer: pointer,
      FunctionalGroupPointer: FRAME_CONTENT,
    })),
    SharedFunctionalGroupsSequence: [
      {
        PlaneOrientationSequence: [{ ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'] }],
        PixelMeasuresSequence: [
          { SliceThickness: String(spacing), PixelSpacing: ['0.5', '0.5'], SpacingBetweenSlices: String(spacing) },
        ],
      },
    ],
  };
}
