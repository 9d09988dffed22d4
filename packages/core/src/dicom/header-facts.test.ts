import { describe, expect, it } from 'vitest';
import {
  buildDicom,
  enhancedMr,
  EXPLICIT_BIG,
  EXPLICIT_LITTLE,
  IMPLICIT_LITTLE,
} from '../../../../test/build/dicom.ts';
import type { BuildOptions, DicomItem } from '../../../../test/build/dicom.ts';
import type { InstanceHeader } from './instance-header.ts';
import { readFromBytes } from './read-drivers.ts';
import { readEntry } from './read-entry.ts';

function headerOf(bytes: Uint8Array): InstanceHeader {
  const outcome = readFromBytes(readEntry(1, bytes.length), bytes);
  if (outcome.kind !== 'instance') throw new Error(`no instance: ${JSON.stringify(outcome)}`);
  return outcome.header;
}
const build = (elements: DicomItem, options: BuildOptions = {}): InstanceHeader =>
  headerOf(buildDicom({ pixels: new Uint8Array(512), ...options, elements }));
const SYNTAXES = [EXPLICIT_LITTLE, IMPLICIT_LITTLE, EXPLICIT_BIG] as const;

const US = (value: number, littleEndian = true): Uint8Array =>
  Uint8Array.from(littleEndian ? [value & 255, value >> 8] : [value >> 8, value & 255]);

describe('vendors’ private elements', () => {
  it.each([
    ['GE', { '00210010': 'GEMS_RELA_01', '0021104F': { vr: 'SS', value: 30 } }, { geLocationsInAcquisition: 30 }],
    [
      'GE in another block',
      { '00210011': 'GEMS_RELA_01', '0021114F': { vr: 'SS', value: US(30) } },
      { geLocationsInAcquisition: 30 },
    ],
    [
      'Philips',
      { '20010010': 'Philips Imaging DD 001', '20011018': { vr: 'SL', value: Uint8Array.of(27, 0, 0, 0) } },
      { philipsNumberOfSlices: 27 },
    ],
    [
      'Siemens',
      { '00190010': 'SIEMENS MR HEADER', '0019100A': { vr: 'US', value: US(36) } },
      { siemensMosaicImages: 36 },
    ],
  ] as readonly (readonly [string, DicomItem, object])[])('of %s count', (_, elements, counts) => {
    expect(build(elements).counts).toEqual(counts);
  });

  it('count in implicit VR as well', () => {
    const { counts } = build(
      { '00190010': 'SIEMENS MR HEADER', '0019100A': { vr: 'US', value: US(36) } },
      { transferSyntaxUID: IMPLICIT_LITTLE },
    );
    expect(counts).toEqual({ siemensMosaicImages: 36 });
  });

  it('of another creator, or of none, are left alone', () => {
    expect(build({ '00210010': 'SOMEBODY ELSE', '0021104F': { vr: 'SS', value: US(30) } }).counts).toBeUndefined();
    expect(build({ '0021104F': { vr: 'SS', value: US(30) } }).counts).toBeUndefined();
  });

  it('tell the b-value, without the flags that GE adds', () => {
    expect(
      build({ '00430010': 'GEMS_PARM_01', '00431039': { vr: 'IS', value: '1000001000\\8\\0\\0' } }).stack
        .diffusionBValue,
    ).toBe(1000);
    expect(
      build({ '00190010': 'SIEMENS MR HEADER', '0019100C': { vr: 'IS', value: '800' } }).stack.diffusionBValue,
    ).toBe(800);
  });
});

describe('functional groups', () => {
  it.each(SYNTAXES)('of an enhanced image in %s', (transferSyntaxUID) => {
    const { multiFrame, image, numberOfFrames } = headerOf(
      enhancedMr({ frames: 4, spacing: 3, transferSyntaxUID }).bytes,
    );
    expect(numberOfFrames).toBe(4);
    expect(multiFrame?.perFrameItems).toBe(4);
    expect(Array.from(multiFrame?.positions ?? [])).toEqual([0, 0, 0, 0, 0, 3, 0, 0, 6, 0, 0, 9]);
    expect(Array.from(multiFrame?.orientations ?? [])).toEqual([1, 0, 0, 0, 1, 0]);
    expect(multiFrame?.dimensions).toBe(2);
    expect(Array.from(multiFrame?.dimensionIndexValues ?? [])).toEqual([1, 1, 1, 2, 1, 3, 1, 4]);
    expect(multiFrame?.dimensionIndexPointers).toEqual(['00209056', '00209057']);
    expect(multiFrame?.stackIDs).toEqual(['1', '1', '1', '1']);
    expect(Array.from(multiFrame?.inStackPositionNumbers ?? [])).toEqual([1, 2, 3, 4]);
    expect(Array.from(multiFrame?.temporalPositionIndices ?? [])).toEqual([1, 1, 1, 1]);
    expect(image).toMatchObject({
      pixelSpacing: [0.5, 0.5],
      sliceThickness: 3,
      spacingBetweenSlices: 3,
      windowCenter: 600,
      windowWidth: 1200,
      rescaleSlope: 1,
    });
    expect(image?.imageOrientationPatient).toEqual([1, 0, 0, 0, 1, 0]);
  });

  it('keep a frame’s place where it has no position', () => {
    const position = (z: string): DicomItem => ({ PlanePositionSequence: [{ ImagePositionPatient: ['0', '0', z] }] });
    const { multiFrame } = headerOf(
      enhancedMr({
        frames: 3,
        elements: {
          PerFrameFunctionalGroupsSequence: [
            position('1'),
            { FrameContentSequence: [{ StackID: '2' }] },
            position('3'),
          ],
        },
      }).bytes,
    );
    expect(Array.from(multiFrame?.positions ?? [])).toEqual([0, 0, 1, Number.NaN, Number.NaN, Number.NaN, 0, 0, 3]);
    expect(multiFrame?.stackIDs).toEqual(['', '2', '']);
  });

  it('may be fewer than the frames', () => {
    const { multiFrame, numberOfFrames } = headerOf(enhancedMr({ frames: 6, dropItems: [2, 3] }).bytes);
    expect([multiFrame?.perFrameItems, numberOfFrames]).toEqual([4, 6]);
  });

  it('come with the place in a concatenation', () => {
    const { multiFrame } = headerOf(
      enhancedMr({
        frames: 2,
        elements: { ConcatenationUID: '1.2.9', InConcatenationNumber: 2, InConcatenationTotalNumber: 3 },
      }).bytes,
    );
    expect(multiFrame).toMatchObject({
      concatenationUID: '1.2.9',
      inConcatenationNumber: 2,
      inConcatenationTotalNumber: 3,
    });
  });

  it.each([
    [{ FrameTime: '40' }, 25],
    [{ CineRate: '30' }, 30],
    [{ RecommendedDisplayFrameRate: '15', FrameTime: '40' }, 15],
    [{ FrameTime: '0' }, undefined],
  ] as readonly (readonly [DicomItem, number | undefined])[])('or the frame rate of a clip: %j', (elements, rate) => {
    const { multiFrame } = build({ ...elements, NumberOfFrames: '2' }, { pixels: new Uint8Array(1024) });
    expect(multiFrame?.framesPerSecond).toBe(rate);
  });
});

const code = (meaning: string): DicomItem[] => [{ CodeValue: '1', CodingSchemeDesignator: 'X', CodeMeaning: meaning }];
const withoutImage: DicomItem = {
  Rows: undefined,
  Columns: undefined,
  BitsAllocated: undefined,
  BitsStored: undefined,
  HighBit: undefined,
  SamplesPerPixel: undefined,
  PhotometricInterpretation: undefined,
  PixelRepresentation: undefined,
};

describe('a structured report', () => {
  const report: DicomItem = {
    ...withoutImage,
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.22',
    Modality: 'SR',
    SpecificCharacterSet: 'ISO_IR 192',
    CompletionFlag: 'COMPLETE',
    VerificationFlag: 'UNVERIFIED',
    ConceptNameCodeSequence: code('Invented Report'),
    ContentSequence: [
      {
        ValueType: 'CONTAINER',
        ConceptNameCodeSequence: code('Findings'),
        ContentSequence: [
          { ValueType: 'TEXT', ConceptNameCodeSequence: code('Finding'), TextValue: 'Größe unverändert' },
          {
            ValueType: 'NUM',
            ConceptNameCodeSequence: code('Diameter'),
            MeasuredValueSequence: [{ NumericValue: '12.5', MeasurementUnitsCodeSequence: code('mm') }],
          },
          { ValueType: 'CODE', ConceptNameCodeSequence: code('Side'), ConceptCodeSequence: code('Left') },
        ],
      },
      { ValueType: 'PNAME', ConceptNameCodeSequence: code('Observer'), PersonName: 'Test^Observer' },
    ],
    CurrentRequestedProcedureEvidenceSequence: [
      {
        StudyInstanceUID: '1.2.3',
        ReferencedSeriesSequence: [
          {
            SeriesInstanceUID: '1.2.4',
            ReferencedSOPSequence: [{ ReferencedSOPInstanceUID: '1.2.5' }, { ReferencedSOPInstanceUID: '1.2.6' }],
          },
        ],
      },
    ],
  };

  it.each(SYNTAXES)('is text in reading order, in %s', (transferSyntaxUID) => {
    const header = headerOf(buildDicom({ transferSyntaxUID, elements: report }));
    expect(header.structuredReport).toEqual({
      conceptName: 'Invented Report',
      conceptCode: '1',
      completionFlag: 'COMPLETE',
      verificationFlag: 'UNVERIFIED',
      text: [
        'Findings',
        'Finding: Größe unverändert',
        'Diameter: 12.5 mm',
        'Side: Left',
        'Observer: Test^Observer',
      ].join('\n'),
    });
    expect(header.numberOfFrames).toBe(0);
  });

  it('names the pictures it rests on, with their series and study', () => {
    expect(headerOf(buildDicom({ elements: report })).references).toEqual([
      { role: 'subject', sopInstanceUID: '1.2.5', seriesInstanceUID: '1.2.4', studyInstanceUID: '1.2.3' },
      { role: 'subject', sopInstanceUID: '1.2.6', seriesInstanceUID: '1.2.4', studyInstanceUID: '1.2.3' },
    ]);
  });

  it('has a cap on its text', () => {
    const many = Array.from({ length: 6000 }, () => ({ ValueType: 'TEXT', TextValue: 'x'.repeat(100) }));
    const header = headerOf(
      buildDicom({ elements: { ...report, ContentSequence: { value: many, undefinedLength: true } } }),
    );
    expect(header.structuredReport?.text.length).toBeLessThanOrEqual(256 * 1024);
  });
});

describe('references', () => {
  it('are taken once each, from images, segmentations and radiotherapy alike', () => {
    const { references } = build({
      SourceImageSequence: [{ ReferencedSOPInstanceUID: '1.1' }, { ReferencedSOPInstanceUID: '1.1' }],
      ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.2' }],
      ReferencedSeriesSequence: [
        { SeriesInstanceUID: '2.1', ReferencedInstanceSequence: [{ ReferencedSOPInstanceUID: '1.3' }] },
      ],
      ReferencedFrameOfReferenceSequence: [
        {
          RTReferencedStudySequence: [
            {
              RTReferencedSeriesSequence: [
                { SeriesInstanceUID: '2.2', ContourImageSequence: [{ ReferencedSOPInstanceUID: '1.4' }] },
              ],
            },
          ],
        },
      ],
    });
    expect([...(references ?? [])].sort((a, b) => (a.sopInstanceUID < b.sopInstanceUID ? -1 : 1))).toEqual([
      { role: 'source', sopInstanceUID: '1.1' },
      { role: 'beside', sopInstanceUID: '1.2' },
      { role: 'subject', sopInstanceUID: '1.3', seriesInstanceUID: '2.1' },
      { role: 'subject', sopInstanceUID: '1.4', seriesInstanceUID: '2.2' },
    ]);
  });

  it('say what they are for: a source counts more than a place in a list', () => {
    const { references } = build({
      ReferencedSeriesSequence: [
        {
          SeriesInstanceUID: '2.1',
          ReferencedInstanceSequence: [{ ReferencedSOPClassUID: '1.2.840.9', ReferencedSOPInstanceUID: '1.3' }],
        },
      ],
      PredecessorDocumentsSequence: [
        {
          StudyInstanceUID: '3.1',
          ReferencedSeriesSequence: [
            { SeriesInstanceUID: '3.2', ReferencedSOPSequence: [{ ReferencedSOPInstanceUID: '1.9' }] },
          ],
        },
      ],
      PerFrameFunctionalGroupsSequence: [
        { DerivationImageSequence: [{ SourceImageSequence: [{ ReferencedSOPInstanceUID: '1.3' }] }] },
      ],
    });
    expect(references).toEqual([
      { role: 'source', sopClassUID: '1.2.840.9', sopInstanceUID: '1.3', seriesInstanceUID: '2.1' },
      { role: 'earlier', sopInstanceUID: '1.9', seriesInstanceUID: '3.2', studyInstanceUID: '3.1' },
    ]);
  });

  it('have a cap', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ ReferencedSOPInstanceUID: `1.2.${index}` }));
    expect(build({ ReferencedImageSequence: many }).references).toHaveLength(4096);
  });
});

const coded = (value: string, meaning: string): readonly DicomItem[] => [
  { CodeValue: value, CodingSchemeDesignator: 'DCM', CodeMeaning: meaning },
];

it('a dose report lists its exposures, whatever language it speaks', () => {
  const event = (uid: string, type: string, protocol: string): DicomItem => ({
    ValueType: 'CONTAINER',
    ConceptNameCodeSequence: coded('113819', 'CT-Erfassung'),
    ContentSequence: [
      { ValueType: 'TEXT', ConceptNameCodeSequence: coded('125203', 'Protokoll'), TextValue: protocol },
      {
        ValueType: 'CODE',
        ConceptNameCodeSequence: coded('113820', 'Art'),
        ConceptCodeSequence: coded(type, 'irgendeine'),
      },
      { ValueType: 'UIDREF', ConceptNameCodeSequence: coded('113769', 'UID'), UID: uid },
      {
        ValueType: 'CONTAINER',
        ConceptNameCodeSequence: coded('113829', 'CT Dose'),
        ContentSequence: [{ ValueType: 'TEXT', ConceptNameCodeSequence: coded('125203', 'x'), TextValue: 'not this' }],
      },
    ],
  });
  const { structuredReport } = headerOf(
    buildDicom({
      elements: {
        ...withoutImage,
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.67',
        ConceptNameCodeSequence: coded('113701', 'X-Ray Radiation Dose Report'),
        ContentSequence: [event('1.5.1', '113805', 'Scout'), event('1.5.2', '116152004', 'Abdomen')],
      },
    }),
  );
  expect(structuredReport?.conceptCode).toBe('113701');
  expect(structuredReport?.irradiationEvents).toEqual([
    { acquisitionProtocol: 'Scout', acquisitionType: '113805', irradiationEventUID: '1.5.1' },
    { acquisitionProtocol: 'Abdomen', acquisitionType: '116152004', irradiationEventUID: '1.5.2' },
  ]);
});

it('a dose report of projection X-ray lists its runs and its fluoroscopy', () => {
  const event = (uid: string, type: string, ...more: readonly DicomItem[]): DicomItem => ({
    ValueType: 'CONTAINER',
    ConceptNameCodeSequence: coded('113706', 'Irradiation Event X-Ray Data'),
    ContentSequence: [
      { ValueType: 'UIDREF', ConceptNameCodeSequence: coded('113769', 'UID'), UID: uid },
      { ValueType: 'CODE', ConceptNameCodeSequence: coded('113721', 'Type'), ConceptCodeSequence: coded(type, 'x') },
      ...more,
    ],
  });
  const plane = { ValueType: 'CODE', ConceptNameCodeSequence: coded('113764', 'Plane') };
  const started = { ValueType: 'DATETIME', ConceptNameCodeSequence: coded('111526', 'Started') };
  const { structuredReport } = headerOf(
    buildDicom({
      elements: {
        ...withoutImage,
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.67',
        ConceptNameCodeSequence: coded('113701', 'X-Ray Radiation Dose Report'),
        ContentSequence: [
          event(
            '1.6.1',
            '113611',
            { ...plane, ConceptCodeSequence: coded('113620', 'Plane A') },
            { ...started, DateTime: '20260102101112.5' },
          ),
          event('1.6.2', 'P5-06000'),
        ],
      },
    }),
  );
  expect(structuredReport?.irradiationEvents).toEqual([
    {
      projection: true,
      irradiationEventUID: '1.6.1',
      acquisitionType: '113611',
      acquisitionPlane: '113620',
      dateTimeStarted: '20260102101112.5',
    },
    { projection: true, irradiationEventUID: '1.6.2', acquisitionType: 'P5-06000' },
  ]);
});

it('a mammogram says its view by code, a tomosynthesis its side by frame', () => {
  const { stack } = build({
    IrradiationEventUID: '1.5.2',
    ViewCodeSequence: [{ CodeValue: 'R-10242', ViewModifierCodeSequence: coded('R-102D6', 'Magnification') }],
    SharedFunctionalGroupsSequence: [{ FrameAnatomySequence: [{ FrameLaterality: 'R' }] }],
  });
  expect(stack).toMatchObject({
    viewCode: 'R-10242',
    viewModifierCodes: ['R-102D6'],
    imageLaterality: 'R',
    irradiationEventUID: '1.5.2',
  });
});

it('an encapsulated document says what it is and where it lies', () => {
  const pdf = Uint8Array.from('%PDF-1.4 invented', (letter) => letter.charCodeAt(0));
  const bytes = buildDicom({
    elements: {
      ...withoutImage,
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.104.1',
      Modality: 'DOC',
      DocumentTitle: 'Befund Größe',
      MIMETypeOfEncapsulatedDocument: 'application/pdf',
      EncapsulatedDocument: pdf,
    },
  });
  const header = headerOf(bytes);
  expect(header.document).toMatchObject({ mimeType: 'application/pdf', documentTitle: 'Befund Größe', length: 18 });
  const { offset = 0 } = header.document ?? {};
  expect(Array.from(bytes.subarray(offset, offset + 17))).toEqual(Array.from(pdf));
  expect(header.warnings).toEqual([]);
  const cut = bytes.subarray(0, bytes.length - 4);
  expect(readFromBytes(readEntry(1, cut.length), cut)).toMatchObject({
    kind: 'failure',
    failure: { reason: 'truncated', missingBytes: 4 },
  });
});

it('absent values are absent keys, and empty ones too', () => {
  const header = build({
    PatientName: '',
    PatientBirthDate: '',
    StudyTime: undefined,
    SeriesNumber: '',
    InstanceNumber: '',
  });
  expect(header.patient).toEqual({ patientID: 'TEST-1', patientSex: 'O' });
  expect('studyTime' in header.study || 'seriesNumber' in header.series || 'instanceNumber' in header).toBe(false);
});

it('a header without its UIDs is read, with a warning', () => {
  const header = build({ StudyInstanceUID: undefined, SeriesInstanceUID: undefined });
  expect(header.study.studyInstanceUID).toBe('');
  expect(header.warnings).toEqual(['missing-uid']);
});
