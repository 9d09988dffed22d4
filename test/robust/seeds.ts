import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildDicom,
  buildDicomDir,
  ctSeries,
  DEFLATED,
  enhancedMr,
  EXPLICIT_BIG,
  IMPLICIT_LITTLE,
  pixels16,
  seededUid,
} from '../build/dicom.ts';
import type { DicomItem } from '../build/dicom.ts';
import { noise } from '../build/bytes.ts';
import { noImage } from '../build/no-image.ts';

export const JPEG_BASELINE = '1.2.840.10008.1.2.4.50';

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes between the markers of a JPEG, without an end marker inside: what a header reader can see of a frame. */
export function jpegLike(length: number, seed = 1): Uint8Array {
  const bytes = noise(length, seed).map((value) => (value === 0xff ? 0xfe : value));
  bytes.set([0xff, 0xd8], 0);
  bytes.set([0xff, 0xd9], length - 2);
  return bytes;
}

const items: readonly DicomItem[] = [
  {
    SeriesInstanceUID: seededUid('other'),
    ReferencedInstanceSequence: [
      { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', ReferencedSOPInstanceUID: seededUid('a') },
      { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', ReferencedSOPInstanceUID: seededUid('b') },
    ],
  },
  { SeriesInstanceUID: seededUid('third'), SeriesDescription: 'nested' },
];
const nested = (undefinedLength: boolean): DicomItem => ({
  ReferencedSeriesSequence: { vr: 'SQ', value: items, undefinedLength },
  ReferencedImageSequence: { vr: 'SQ', value: items.slice(1), undefinedLength },
});

const concept = (meaning: string): readonly DicomItem[] => [
  { CodeValue: '1', CodingSchemeDesignator: '99TEST', CodeMeaning: meaning },
];

const report = buildDicom({
  elements: {
    ...noImage,
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.11',
    Modality: 'SR',
    CompletionFlag: 'COMPLETE',
    VerificationFlag: 'UNVERIFIED',
    ValueType: 'CONTAINER',
    ConceptNameCodeSequence: concept('Invented report'),
    CurrentRequestedProcedureEvidenceSequence: [
      { StudyInstanceUID: seededUid('study'), ReferencedSeriesSequence: items },
    ],
    ContentSequence: [
      {
        RelationshipType: 'CONTAINS',
        ValueType: 'CONTAINER',
        ConceptNameCodeSequence: concept('Findings'),
        ContentSequence: [
          { ValueType: 'TEXT', ConceptNameCodeSequence: concept('Finding'), TextValue: 'invented text' },
          {
            ValueType: 'NUM',
            ConceptNameCodeSequence: concept('Length'),
            MeasuredValueSequence: [{ NumericValue: '12.5', MeasurementUnitsCodeSequence: concept('mm') }],
          },
        ],
      },
    ],
  },
});

const directory = buildDicomDir(
  ctSeries({ slices: 3 }).map((file, index) => ({
    path: file.path.split('/'),
    sopInstanceUID: seededUid(`study/1/${index}`),
    seriesInstanceUID: seededUid('study/1'),
    studyInstanceUID: seededUid('study'),
    patientID: 'TEST-1',
  })),
);

const privates: DicomItem = {
  '00210010': { vr: 'LO', value: 'GEMS_RELA_01' },
  '0021104F': { vr: 'SS', value: [12] },
  '00190010': { vr: 'LO', value: 'SIEMENS MR HEADER' },
  '0019100A': { vr: 'US', value: [30] },
  '0019100C': { vr: 'IS', value: '1000' },
  '20010010': { vr: 'LO', value: 'Philips Imaging DD 001' },
  '20011018': { vr: 'SL', value: [22] },
  '00290011': { vr: 'LO', value: 'UNKNOWN VENDOR' },
  '00291101': { vr: 'UN', value: noise(60) },
};

const jpeg = { SamplesPerPixel: 1, BitsAllocated: 8, BitsStored: 8, HighBit: 7 };
const slice = pixels16(16, 16, 1);

/** One file of each shape the reader knows, all of them whole. */
export const writtenSeeds: readonly Seed[] = [
  { name: 'explicit', bytes: buildDicom({ pixels: slice }) },
  { name: 'implicit', bytes: buildDicom({ transferSyntaxUID: IMPLICIT_LITTLE, pixels: slice }) },
  { name: 'big-endian', bytes: buildDicom({ transferSyntaxUID: EXPLICIT_BIG, pixels: slice }) },
  { name: 'deflated', bytes: buildDicom({ transferSyntaxUID: DEFLATED, pixels: slice }) },
  { name: 'bare-implicit', bytes: buildDicom({ transferSyntaxUID: IMPLICIT_LITTLE, preamble: false, pixels: slice }) },
  { name: 'nested-defined', bytes: buildDicom({ elements: nested(false), pixels: slice }) },
  { name: 'nested-undefined', bytes: buildDicom({ elements: nested(true), pixels: slice }) },
  {
    name: 'nested-undefined-implicit',
    bytes: buildDicom({ transferSyntaxUID: IMPLICIT_LITTLE, elements: nested(true), pixels: slice }),
  },
  {
    name: 'jpeg',
    bytes: buildDicom({ transferSyntaxUID: JPEG_BASELINE, elements: jpeg, pixels: { frames: [jpegLike(500)] } }),
  },
  {
    name: 'jpeg-frames',
    bytes: buildDicom({
      transferSyntaxUID: JPEG_BASELINE,
      elements: { ...jpeg, NumberOfFrames: '3', FrameTime: '40' },
      pixels: { frames: [jpegLike(300, 1), jpegLike(260, 2), jpegLike(280, 3)] },
    }),
  },
  {
    name: 'jpeg-fragments-no-table',
    bytes: buildDicom({
      transferSyntaxUID: '1.2.840.10008.1.2.4.90',
      elements: { ...jpeg, NumberOfFrames: '2' },
      pixels: {
        frames: [
          [jpegLike(200, 4).subarray(0, 100), jpegLike(200, 4).subarray(100)],
          [jpegLike(200, 5).subarray(0, 60), jpegLike(200, 5).subarray(60)],
        ],
        basicOffsetTable: 'empty',
      },
    }),
  },
  { name: 'enhanced', bytes: enhancedMr({ frames: 4, rows: 8, columns: 8 }).bytes },
  {
    name: 'enhanced-implicit',
    bytes: enhancedMr({ frames: 3, rows: 8, columns: 8, transferSyntaxUID: IMPLICIT_LITTLE }).bytes,
  },
  { name: 'report', bytes: report },
  { name: 'directory', bytes: directory },
  { name: 'private', bytes: buildDicom({ elements: privates, pixels: slice }) },
  { name: 'utf8', bytes: buildDicom({ elements: { PatientName: 'Тест^Выдуманный' }, pixels: slice }) },
  {
    name: 'gb18030',
    bytes: buildDicom({
      elements: {
        SpecificCharacterSet: 'GB18030',
        PatientName: Uint8Array.of(0xcd, 0xf5, 0x5e, 0xd0, 0xa1, 0xb6, 0xab, 0x20),
      },
      pixels: slice,
    }),
  },
  {
    name: 'iso2022',
    bytes: buildDicom({
      elements: {
        SpecificCharacterSet: ['', 'ISO 2022 IR 87'],
        PatientName: Uint8Array.from('Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B', (letter) =>
          letter.charCodeAt(0),
        ),
      },
      pixels: slice,
    }),
  },
  {
    name: 'document',
    bytes: buildDicom({
      elements: {
        ...noImage,
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.104.1',
        Modality: 'DOC',
        MIMETypeOfEncapsulatedDocument: 'application/pdf',
        EncapsulatedDocument: noise(400),
      },
    }),
  },
];

/** Small real files that are odd or broken, where the data set is at hand. */
export function foundSeeds(): readonly Seed[] {
  const data = process.env['MEDPASS_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
  const seeds: Seed[] = [];
  for (const folder of ['corrupt/dicom', 'zoo/pydicom', 'zoo/charset']) {
    const path = join(data, folder);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path).sort()) {
      const file = join(path, name);
      const facts = statSync(file);
      if (facts.isFile() && facts.size <= 64 * 1024) seeds.push({ name, bytes: new Uint8Array(readFileSync(file)) });
    }
  }
  return seeds;
}
