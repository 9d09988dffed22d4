import { buildDicom, seededUid } from './dicom-file.ts';
import type { BuiltFile } from './dicom-series.ts';
import { pixels16 } from './dicom-series.ts';
import type { DicomItem } from './dicom-writer.ts';

const CLASS = '1.2.840.10008.5.1.4.1.1.';
export const CT_CLASS = `${CLASS}2`;

/** Whose object it is and what tells it from others. */
export interface ObjectOptions {
  /** As in the series builders: enters the UIDs. Default `study`. */
  readonly study?: string;
  readonly series?: number;
  readonly patientID?: string;
  readonly patientName?: string;
  readonly elements?: DicomItem;
}

/** Instances of one series that an object names: slices by their index in the series builders. */
export interface NamedSeries {
  readonly study?: string;
  readonly series: number;
  readonly slices: readonly number[];
  /** The UIDs of these slices, where another than the series builders made them. */
  readonly uids?: readonly string[];
  readonly sopClassUID?: string;
}

const NO_IMAGE: DicomItem = {
  SamplesPerPixel: undefined,
  PhotometricInterpretation: undefined,
  Rows: undefined,
  Columns: undefined,
  BitsAllocated: undefined,
  BitsStored: undefined,
  HighBit: undefined,
  PixelRepresentation: undefined,
};

/** A coded concept of the DICOM controlled terminology. */
export function coded(value: string, meaning: string, scheme = 'DCM'): readonly DicomItem[] {
  return [{ CodeValue: value, CodingSchemeDesignator: scheme, CodeMeaning: meaning }];
}

export function sliceUid(series: number, slice: number, study = 'study'): string {
  return seededUid(`${study}/${series}/${slice}`);
}

/** An object of its own series. */
export function object(
  modality: string,
  sopClass: string,
  options: ObjectOptions,
  elements: DicomItem,
  pixels?: Uint8Array,
): BuiltFile {
  const { study = 'study', series = 90 } = options;
  const bytes = buildDicom({
    elements: {
      ...(pixels ? {} : NO_IMAGE),
      SOPClassUID: CLASS + sopClass,
      SOPInstanceUID: seededUid(`${study}/${series}/object`),
      StudyInstanceUID: seededUid(study),
      SeriesInstanceUID: seededUid(`${study}/${series}`),
      Modality: modality,
      SeriesNumber: String(series),
      SeriesDescription: `Invented ${modality} ${series}`,
      PatientID: options.patientID ?? 'TEST-1',
      PatientName: options.patientName ?? 'Test^Invented',
      ...elements,
      ...options.elements,
    },
    ...(pixels && { pixels }),
  });
  return { path: `${modality}${series}/OBJECT`, bytes };
}

function instances({ series, slices, uids, study, sopClassUID = CT_CLASS }: NamedSeries): readonly DicomItem[] {
  return slices.map((slice, index) => ({
    ReferencedSOPClassUID: sopClassUID,
    ReferencedSOPInstanceUID: uids?.[index] ?? sliceUid(series, slice, study),
  }));
}

function evidence(named: readonly NamedSeries[], study: string): readonly DicomItem[] {
  return named.map((each) => ({
    StudyInstanceUID: seededUid(each.study ?? study),
    ReferencedSeriesSequence: [
      {
        SeriesInstanceUID: seededUid(`${each.study ?? study}/${each.series}`),
        ReferencedSOPSequence: instances({ study, ...each }),
      },
    ],
  }));
}

/** Key Object Selection (PS3.3 A.35.4); title `113000` of interest, `113001` rejected. */
export function keyObject(named: readonly NamedSeries[], options: ObjectOptions & { readonly title?: string } = {}) {
  return object('KO', '88.59', options, {
    ConceptNameCodeSequence: coded(options.title ?? '113000', 'Of Interest'),
    CurrentRequestedProcedureEvidenceSequence: evidence(named, options.study ?? 'study'),
  });
}

/** Comprehensive SR that rests on pictures. */
export function imageReport(named: readonly NamedSeries[], options: ObjectOptions = {}) {
  return object('SR', '88.33', options, {
    ConceptNameCodeSequence: coded('126000', 'Imaging Measurement Report'),
    CompletionFlag: 'COMPLETE',
    CurrentRequestedProcedureEvidenceSequence: evidence(named, options.study ?? 'study'),
    ContentSequence: [
      { ValueType: 'TEXT', ConceptNameCodeSequence: coded('121071', 'Finding'), TextValue: 'Invented words' },
    ],
  });
}

/** Grayscale Softcopy Presentation State. */
export function presentationState(named: readonly NamedSeries[], options: ObjectOptions = {}) {
  const { study = 'study' } = options;
  return object('PR', '11.1', options, {
    ReferencedSeriesSequence: named.map((each) => ({
      SeriesInstanceUID: seededUid(`${each.study ?? study}/${each.series}`),
      ReferencedImageSequence: instances({ study, ...each }),
    })),
  });
}

/** Segmentation with its Common Instance Reference (PS3.3 A.51). */
export function segmentation(named: readonly NamedSeries[], options: ObjectOptions = {}) {
  const { study = 'study' } = options;
  const frames = Math.max(
    1,
    named.reduce((sum, { slices }) => sum + slices.length, 0),
  );
  const own: DicomItem = {
    NumberOfFrames: String(frames),
    BitsAllocated: 8,
    BitsStored: 8,
    HighBit: 7,
    SegmentationType: 'FRACTIONAL',
    ReferencedSeriesSequence: named.map((each) => ({
      SeriesInstanceUID: seededUid(`${each.study ?? study}/${each.series}`),
      ReferencedInstanceSequence: instances({ study, ...each }),
    })),
  };
  return object('SEG', '66.4', options, own, new Uint8Array(256 * frames));
}

/** RT Structure Set: its contours lie on pictures (PS3.3 C.8.8.5). */
export function structureSet(named: readonly NamedSeries[], options: ObjectOptions = {}) {
  const { study = 'study' } = options;
  return object('RTSTRUCT', '481.3', options, {
    StructureSetLabel: 'Invented',
    ReferencedFrameOfReferenceSequence: [
      {
        FrameOfReferenceUID: seededUid(`${study}/frame`),
        RTReferencedStudySequence: [
          {
            ReferencedSOPInstanceUID: seededUid(study),
            RTReferencedSeriesSequence: named.map((each) => ({
              SeriesInstanceUID: seededUid(`${each.study ?? study}/${each.series}`),
              ContourImageSequence: instances({ study, ...each }),
            })),
          },
        ],
      },
    ],
  });
}

export interface Exposure {
  readonly uid?: string;
  /** Default `116152004`, a spiral; `113805` a scout. */
  readonly type?: string;
  readonly protocol?: string;
  /** Of angiography (TID 10003): `113611` a run, `P5-06000` fluoroscopy. */
  readonly projection?: true;
  /** `113620` plane A, `113621` plane B, `113622` a single one. */
  readonly plane?: string;
  /** `YYYYMMDDHHMMSS.FFFFFF` */
  readonly started?: string;
}

/** X-Ray Radiation Dose SR of a CT (PS3.16 TID 10011) or of angiography (TID 10001). */
export function doseReport(exposures: readonly Exposure[], options: ObjectOptions = {}) {
  const items = exposures.map(({ uid, type = '116152004', protocol, projection, plane, started }): DicomItem => ({
    ValueType: 'CONTAINER',
    RelationshipType: 'CONTAINS',
    ConceptNameCodeSequence: projection
      ? coded('113706', 'Irradiation Event X-Ray Data')
      : coded('113819', 'CT Acquisition'),
    ContentSequence: [
      ...(protocol === undefined
        ? []
        : [
            {
              ValueType: 'TEXT',
              ConceptNameCodeSequence: coded('125203', 'Acquisition Protocol'),
              TextValue: protocol,
            },
          ]),
      {
        ValueType: 'CODE',
        ConceptNameCodeSequence: projection
          ? coded('113721', 'Irradiation Event Type')
          : coded('113820', 'CT Acquisition Type'),
        ConceptCodeSequence: coded(type, 'Invented type'),
      },
      ...(uid === undefined
        ? []
        : [{ ValueType: 'UIDREF', ConceptNameCodeSequence: coded('113769', 'Irradiation Event UID'), UID: uid }]),
      ...(plane === undefined
        ? []
        : [
            {
              ValueType: 'CODE',
              ConceptNameCodeSequence: coded('113764', 'Acquisition Plane'),
              ConceptCodeSequence: coded(plane, 'Plane'),
            },
          ]),
      ...(started === undefined
        ? []
        : [
            {
              ValueType: 'DATETIME',
              ConceptNameCodeSequence: coded('111526', 'DateTime Started'),
              DateTime: started,
            },
          ]),
    ],
  }));
  return object('SR', '88.67', options, {
    ConceptNameCodeSequence: coded('113701', 'X-Ray Radiation Dose Report'),
    CompletionFlag: 'COMPLETE',
    ContentSequence: items,
  });
}

export interface MammogramOptions extends ObjectOptions {
  readonly side?: string;
  readonly view?: string;
  /** Written as a code instead of (0018,5101). */
  readonly viewCode?: string;
  readonly modifier?: string;
  readonly instance: number;
}

export function mammogram(options: MammogramOptions): BuiltFile {
  const { study = 'study', series = 1, side, view, viewCode, modifier, instance } = options;
  const elements: DicomItem = {
    SOPInstanceUID: seededUid(`${study}/${series}/${instance}`),
    InstanceNumber: String(instance),
    ImageType: ['ORIGINAL', 'PRIMARY'],
    PresentationIntentType: 'FOR PRESENTATION',
    ...(side !== undefined && { ImageLaterality: side }),
    ...(view !== undefined && { ViewPosition: view }),
    ...(viewCode !== undefined && {
      ViewCodeSequence: [
        {
          CodeValue: viewCode,
          ...(modifier !== undefined && { ViewModifierCodeSequence: coded(modifier, 'modifier', 'SCT') }),
        },
      ],
    }),
  };
  const made = object('MG', '1.2', { ...options, series }, elements, pixels16(16, 16, instance));
  return { ...made, path: `MG${series}/IM${instance}` };
}

export interface ClipOptions extends ObjectOptions {
  readonly modality: 'US' | 'XA' | 'RF';
  readonly frames: number;
  readonly instance: number;
  /** Milliseconds a frame; none for a still. */
  readonly frameTime?: number;
  readonly irradiationEventUID?: string;
  /** After `1.2.840.10008.5.1.4.1.1.`; default the modality's own. */
  readonly sopClass?: string;
}

/** A film, or a still, of 16 × 16 pixels. */
export function clip(options: ClipOptions): BuiltFile {
  const { modality, frames, instance, frameTime, study = 'study', series = 1 } = options;
  const usual = { US: frames > 1 ? '3.1' : '6.1', XA: '12.1', RF: '12.2' }[modality];
  const pixels = new Uint8Array(frames * 512);
  for (let frame = 0; frame < frames; frame++) pixels.set(pixels16(16, 16, instance * 64 + frame), frame * 512);
  const elements: DicomItem = {
    SOPInstanceUID: seededUid(`${study}/${series}/${instance}`),
    InstanceNumber: String(instance),
    ImageType: ['ORIGINAL', 'PRIMARY', 'SINGLE PLANE'],
    ...((frames > 1 || options.sopClass === '3.1') && { NumberOfFrames: String(frames) }),
    ...(frameTime !== undefined && { FrameTime: String(frameTime) }),
    ...(options.irradiationEventUID !== undefined && { IrradiationEventUID: options.irradiationEventUID }),
  };
  const made = object(modality, options.sopClass ?? usual, { ...options, series }, elements, pixels);
  return { ...made, path: `${modality}${series}/IM${String(instance).padStart(4, '0')}` };
}
