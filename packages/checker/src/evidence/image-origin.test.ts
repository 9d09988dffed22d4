import type { ImageFacts, InstanceHeader, Series, Study } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { latin1 } from '../../../../test/build/dicom-writer.ts';
import { encodeJpeg, photographPaper } from '../../../../test/build/photo.ts';
import { emptyModel } from '../../../../test/build/study-model.ts';
import { MemorySource } from '../../../core/src/bytes/memory-source.ts';
import { pickedOut } from './image-origin-headers.ts';
import { headerSigns } from './image-origin-signs.ts';
import { imageOriginEvidence, seriesOrigin } from './image-origin.ts';

const SC = '1.2.840.10008.5.1.4.1.1.7';
const JPEG = '1.2.840.10008.1.2.4.50';
const colour = {
  rows: 1536,
  columns: 2048,
  samplesPerPixel: 3,
  bitsAllocated: 8,
  bitsStored: 8,
  pixelRepresentation: 0,
  photometricInterpretation: 'YBR_FULL_422',
} as const satisfies ImageFacts;
const slice = {
  rows: 512,
  columns: 512,
  samplesPerPixel: 1,
  bitsAllocated: 16,
  bitsStored: 12,
  pixelRepresentation: 0,
  photometricInterpretation: 'MONOCHROME2',
  imageOrientationPatient: [1, 0, 0, 0, 1, 0],
} as const satisfies ImageFacts;

type Parts = Partial<InstanceHeader> & {
  readonly modality?: string;
  readonly description?: string;
  readonly count?: number;
  readonly manufacturer?: string;
  readonly numbers?: readonly number[];
};

let made = 0;
function series({ modality = 'CT', description, count = 1, manufacturer, numbers, ...header }: Parts): Series {
  const uid = `1.2.${++made}`;
  const facts = {
    seriesInstanceUID: uid,
    modality,
    ...(description === undefined ? {} : { seriesDescription: description }),
    ...(manufacturer === undefined ? {} : { manufacturer }),
  };
  const instances = Array.from({ length: numbers?.length ?? count }, (_, index) => ({
    header: {
      entryId: 1,
      transferSyntaxUID: '1.2.840.10008.1.2.1',
      sopClassUID: '1.2.840.10008.5.1.4.1.1.2',
      sopInstanceUID: `${uid}.${index}`,
      patient: {},
      study: { studyInstanceUID: '1.1' },
      series: facts,
      instanceNumber: numbers?.[index] ?? index + 1,
      numberOfFrames: 1,
      image: slice,
      stack: {},
      warnings: [],
      ...header,
    } satisfies InstanceHeader,
  }));
  return { key: uid, facts, modality, instances, displaySets: [], damaged: [], bytes: 0 };
}

const study = (...all: readonly Series[]): Study => ({
  key: '1.1',
  facts: { studyInstanceUID: '1.1' },
  modalities: [],
  series: all,
});
const judge = (...all: readonly Series[]) =>
  all.map((one) => seriesOrigin(one, study(...all), headerSigns(one, study(...all))));

describe('origin of a series', () => {
  it('tells originals, derived pictures, localizers, captures and what holds no picture', () => {
    const facts = judge(
      series({}),
      series({ stack: { imageType: ['DERIVED', 'SECONDARY', 'MPR'] }, manufacturer: 'SIEMENS' }),
      series({ stack: { imageType: ['ORIGINAL', 'PRIMARY', 'LOCALIZER'] }, count: 3 }),
      series({ sopClassUID: SC, image: { ...colour, rows: 400, columns: 500 } }),
      series({ modality: 'SEG' }),
    );
    expect(facts.map(({ origin }) => origin)).toEqual([
      'original',
      'derived',
      'localizer',
      'secondary-capture',
      'non-image',
    ]);
  });

  it('takes slices for slices that were only corrected, filtered or compressed, though they are called derived', () => {
    const corrected = series({
      stack: { imageType: ['DERIVED', 'SECONDARY', 'M', 'NORM', 'DIS2D', 'FIL'] },
      count: 24,
    });
    expect(judge(corrected)[0]?.origin).toBe('original');
    expect(judge(series({ stack: { imageType: ['DERIVED', 'PRIMARY', 'AXIAL'] } }))[0]?.origin).toBe('original');
    expect(judge(series({ stack: { imageType: ['DERIVED', 'SECONDARY', 'PROJECTION IMAGE'] } }))[0]?.origin).toBe(
      'derived',
    );
  });

  it('knows a localizer by its description, a vague one by its several directions', () => {
    expect(judge(series({ description: 'localizer_tra', count: 3 }))[0]?.origin).toBe('localizer');
    expect(judge(series({ description: 'survey', count: 3 }))[0]?.origin).toBe('original');
  });

  it('takes one derived picture among originals for an original series', () => {
    const mixed = series({ count: 3 });
    const derived = mixed.instances.map(({ header }, index) => ({
      header: index === 0 ? { ...header, stack: { imageType: ['DERIVED', 'SECONDARY', 'MIP'] } } : header,
    }));
    expect(judge({ ...mixed, instances: derived })[0]?.origin).toBe('original');
  });
});

describe('captures that are not what they claim', () => {
  it('calls a capture that claims to be an original CT a screenshot: its class and its pixels contradict the claim', () => {
    const capture = series({
      sopClassUID: SC,
      transferSyntaxUID: JPEG,
      image: { ...colour, rows: 456, columns: 510 },
      stack: { imageType: ['ORIGINAL', 'PRIMARY', 'AXIAL'] },
    });
    expect(judge(capture)).toMatchObject([
      { origin: 'secondary-capture', screenshot: { state: 'yes' }, photo: { state: 'no' } },
    ]);
  });

  it('doubts a photo by its size and encoding alone', () => {
    const photo = series({ modality: '', sopClassUID: SC, transferSyntaxUID: JPEG, image: colour });
    expect(judge(photo)).toMatchObject([{ photo: { state: 'maybe' } }]);
  });

  it('knows a phone by its name in the header and the size of its sensor', () => {
    const photo = series({
      modality: 'OT',
      sopClassUID: SC,
      transferSyntaxUID: JPEG,
      image: colour,
      manufacturer: 'Apple',
    });
    expect(judge(photo)).toMatchObject([{ origin: 'photo', photo: { state: 'yes' }, screenshot: { state: 'no' } }]);
  });

  it.each([
    ['a capture beside its source series', {}, [series({ count: 20 })]],
    ['a dose page', { description: 'Dose Report' }, []],
    ['a 3D rendering', { description: 'VRT rotation' }, []],
    ['an ultrasound', { modality: 'US' }, []],
    ['an angiography', { modality: 'XA' }, []],
    [
      'a picture derived by the scanner',
      { stack: { imageType: ['DERIVED', 'SECONDARY'] }, manufacturer: 'GE MEDICAL SYSTEMS' },
      [],
    ],
  ] as const)('never flags %s', (_, parts, beside) => {
    const capture = series({
      sopClassUID: SC,
      transferSyntaxUID: JPEG,
      image: colour,
      stack: { imageType: ['ORIGINAL', 'PRIMARY'] },
      ...parts,
    });
    expect(judge(capture, ...beside)[0]).toMatchObject({ photo: { state: 'no' }, screenshot: { state: 'no' } });
  });

  it('reads the EXIF that survived inside the frame', async () => {
    const jpeg = encodeJpeg(photographPaper({ width: 64, height: 64 }), {
      camera: { make: 'HUAWEI', model: 'P30', focalLength: 5.6 },
    });
    const file = new MemorySource(Uint8Array.of(...latin1('\xfe\xff\0\xe0\0\0\0\0\xfe\xff\0\xe0\0\0\0\0'), ...jpeg));
    const photo = series({
      modality: 'OT',
      sopClassUID: SC,
      transferSyntaxUID: JPEG,
      image: { ...colour, rows: 64, columns: 64 },
      pixelData: { offset: 0, length: -1 },
    });
    const model = emptyModel({ patients: [{ key: 'A', identity: {}, studies: [study(photo)] }] });
    const facts = await imageOriginEvidence.gather({
      model,
      services: { bytes: () => file },
      evidence: {},
      now: new Date(0),
      deep: false,
      signal: new AbortController().signal,
    });
    expect(facts).toMatchObject([{ origin: 'photo', photo: { state: 'yes' } }]);
    expect(facts[0]?.signs).toContainEqual({ kind: 'exif-camera', value: 'HUAWEI', leans: 'photo' });
  });
});

describe('lossy pictures', () => {
  it('believes the attribute, the syntax, and takes the highest ratio', () => {
    const provenance = {
      lossyImageCompression: '01',
      lossyImageCompressionRatio: [4, 12],
      lossyImageCompressionMethod: 'ISO_10918_1',
    };
    expect(judge(series({ provenance, count: 2 }))[0]?.lossy).toEqual({
      ratio: 12,
      method: 'ISO_10918_1',
      by: ['tag'],
      instances: 2,
    });
    expect(judge(series({ transferSyntaxUID: JPEG }))[0]?.lossy).toEqual({ by: ['transfer-syntax'], instances: 1 });
  });

  it('leaves JPEG 2000 open until the attribute speaks', () => {
    const jpeg2000 = '1.2.840.10008.1.2.4.91';
    expect(judge(series({ transferSyntaxUID: jpeg2000 }))[0]).toMatchObject({ maybeLossy: true });
    expect(
      judge(series({ transferSyntaxUID: jpeg2000, provenance: { lossyImageCompression: '00' } }))[0],
    ).not.toHaveProperty('maybeLossy');
  });
});

describe('pictures picked out of a series', () => {
  it('needs few of them, far apart', () => {
    expect(pickedOut(series({ numbers: [12, 40, 77, 110] }))).toBe(true);
    expect(pickedOut(series({ numbers: [1, 2, 3, 4] }))).toBe(false);
    expect(pickedOut(series({ numbers: Array.from({ length: 68 }, (_, i) => 16 + i * 19) }))).toBe(false);
  });

  it('does not trust numbers where the places are dense: Philips numbers in steps', () => {
    const steps = series({ numbers: [16, 35, 54, 73], image: { ...slice, sliceThickness: 5 } });
    const geometry = {
      normal: [0, 0, 1],
      positions: [0, 5, 10, 15],
      counts: [1, 1, 1, 1],
      spacing: 5,
      plane: 'axial',
    } as const;
    const dense = {
      ...steps,
      displaySets: [{ index: 0, splitBy: {}, kind: 'stack', instances: steps.instances, geometry }],
    } as const;
    expect(pickedOut(dense)).toBe(false);
    const apart = {
      ...dense,
      displaySets: [{ ...dense.displaySets[0], geometry: { ...geometry, positions: [0, 30, 60, 90] } }],
    } as const;
    expect(pickedOut(apart as unknown as Series)).toBe(true);
  });
});

it('says whether PET was corrected for attenuation', () => {
  const corrected = (provenance: InstanceHeader['provenance']) =>
    judge(series({ modality: 'PT', ...(provenance ? { provenance } : {}) }))[0]?.attenuationCorrected;
  expect(corrected({ correctedImage: ['DECY', 'ATTN'] })).toBe(true);
  expect(corrected({ correctedImage: ['DECY'] })).toBe(false);
  expect(corrected({ attenuationCorrectionMethod: 'NONE' })).toBe(false);
  expect(corrected(undefined)).toBeUndefined();
});
