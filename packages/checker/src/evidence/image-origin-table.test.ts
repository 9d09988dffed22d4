import type { ImageFacts, InstanceHeader, Series, Study } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { seenWith } from '../../../../test/build/picture-seen.ts';
import type { Told } from '../../../../test/build/picture-seen.ts';
import { emptyModel } from '../../../../test/build/study-model.ts';
import type { GatherServices } from './evidence-map.ts';
import { frameSigns } from './image-origin-frame.ts';
import { isComputed, isLocalizer, isSecondaryCapture, lossyOf, pickedOut, pictures } from './image-origin-headers.ts';
import { headerSigns } from './image-origin-signs.ts';
import { imageOriginEvidence, seriesOrigin } from './image-origin.ts';
import type { OriginSign } from './image-origin.ts';

const ROOT = '1.2.840.10008.5.1.4.1.1';
const SC = `${ROOT}.7`;
const CT = `${ROOT}.2`;
const PHOTO = `${ROOT}.77.1.4`;
const JPEG = '1.2.840.10008.1.2.4.50';
const PLAIN = '1.2.840.10008.1.2.1';
const eight = {
  rows: 400,
  columns: 500,
  samplesPerPixel: 3,
  bitsAllocated: 8,
  bitsStored: 8,
  pixelRepresentation: 0,
  photometricInterpretation: 'RGB',
} as const satisfies ImageFacts;
const grey = { ...eight, samplesPerPixel: 1, photometricInterpretation: 'MONOCHROME2' } as const;
const deep = { ...grey, bitsAllocated: 16, bitsStored: 12 } as const;

interface Parts extends Partial<InstanceHeader> {
  readonly modality?: string;
  readonly facts?: Partial<Series['facts']>;
  readonly count?: number;
  readonly each?: (index: number) => Partial<InstanceHeader>;
  readonly displaySets?: Series['displaySets'];
}
let made = 0;
function series({ modality = 'OT', facts: more, count = 1, each, displaySets = [], ...header }: Parts = {}): Series {
  const uid = `1.9.${++made}`;
  const facts = { seriesInstanceUID: uid, modality, ...more };
  const instances = Array.from({ length: count }, (_, index) => ({
    header: {
      entryId: made,
      transferSyntaxUID: PLAIN,
      sopClassUID: SC,
      sopInstanceUID: `${uid}.${index}`,
      patient: {},
      study: { studyInstanceUID: '1.1' },
      series: facts,
      instanceNumber: index + 1,
      numberOfFrames: 1,
      image: eight,
      stack: {},
      warnings: [],
      ...header,
      ...each?.(index),
    } satisfies InstanceHeader,
  }));
  return { key: uid, facts, modality, instances, displaySets, damaged: [], bytes: 0 };
}
const study = (...all: readonly Series[]): Study => ({
  key: '1.1',
  facts: { studyInstanceUID: '1.1' },
  modalities: [],
  series: all,
});
const signs = (one: Series, ...beside: readonly Series[]) =>
  headerSigns(one, study(one, ...beside)).map(({ kind, value, leans }) => `${kind} ${value} ${leans}`);
const image = (parts: Partial<ImageFacts>, base: ImageFacts = eight) => ({ image: { ...base, ...parts } });
const phone = { columns: 2048, rows: 1536 };
const display = { columns: 1920, rows: 1080 };
const placedAt = [0, 0, 0] as const;

describe('what headers say of the making', () => {
  it.each<[string, Parts, readonly string[]]>([
    ['a capture', {}, []],
    ['no pictures', { numberOfFrames: 0 }, []],
    ['by nature', { modality: 'US' }, ['captured-by-nature US genuine']],
    ['a dose page', { facts: { seriesDescription: 'Patient Protocol' } }, ['dose-page Patient Protocol genuine']],
    ['a rendering', { facts: { seriesDescription: 'Key images' } }, ['rendering Key images genuine']],
    ['deep pixels', image({ bitsStored: 12 }), ['deep-pixels 12 genuine']],
    ['eight bits', image({ bitsStored: 8 }), []],
    [
      'derived by a device',
      { stack: { imageType: ['derived'] }, facts: { manufacturer: 'GE' } },
      ['derived-by-device GE genuine'],
    ],
    [
      'derived by a phone',
      { stack: { imageType: ['DERIVED'] }, facts: { manufacturer: 'Apple' } },
      ['camera-maker Apple photo'],
    ],
    ['derived by nobody', { stack: { imageType: ['DERIVED'] } }, []],
    [
      'a phone that captured',
      { provenance: { secondaryCaptureDeviceManufacturer: 'Huawei' }, facts: { manufacturer: 'GE' } },
      ['camera-maker Huawei photo'],
    ],
    ['a photo class', { sopClassUID: PHOTO }, [`photographic-class ${PHOTO} photo`]],
    ['a film of one', { sopClassUID: `${PHOTO}.1` }, [`photographic-class ${PHOTO}.1 photo`]],
    ['a camera’s size', image(phone), ['camera-size 2048×1536 photo']],
    ['a camera’s size, placed', { ...image(phone), imagePositionPatient: placedAt }, []],
    ['a camera’s size, turned', image({ ...phone, imageOrientationPatient: [1, 0, 0, 0, 1, 0] }), []],
    ['a camera’s size, in a frame of reference', { ...image(phone), facts: { frameOfReferenceUID: '1.5' } }, []],
    ['a camera’s size in sixteen bits', image({ ...phone, bitsAllocated: 16 }), []],
    ['a display’s size', image(display), ['display-size 1920×1080 screenshot']],
    ['a display’s size, placed', { ...image(display), imagePositionPatient: placedAt }, []],
    ['a display’s size in sixteen bits', image({ ...display, bitsAllocated: 16 }), []],
    ['a coloured JPEG', { transferSyntaxUID: JPEG }, ['colour-jpeg-capture RGB photo']],
    ['a grey JPEG', { transferSyntaxUID: JPEG, image: grey }, []],
    ['a placed JPEG', { transferSyntaxUID: JPEG, imagePositionPatient: placedAt }, []],
    ['a coloured JPEG in sixteen bits', { transferSyntaxUID: JPEG, ...image({ bitsAllocated: 16 }) }, []],
    ['an X-ray that is no capture', { modality: 'CR', sopClassUID: `${ROOT}.1`, ...image(phone) }, []],
    [
      'a coloured CT',
      { modality: 'CT', sopClassUID: CT, imagePositionPatient: placedAt },
      ['impossible-for-modality CT RGB 8 screenshot'],
    ],
    [
      'a coloured map',
      { modality: 'CT', sopClassUID: CT, imagePositionPatient: placedAt, stack: { imageType: ['derived'] } },
      [],
    ],
    [
      'a grey CT of eight bits that lies nowhere',
      { modality: 'CT', sopClassUID: CT, image: grey },
      ['impossible-for-modality CT MONOCHROME2 8 screenshot'],
    ],
    ['with a slope', { modality: 'CT', sopClassUID: CT, ...image({ rescaleSlope: 1 }, grey) }, []],
    ['that lies somewhere', { modality: 'CT', sopClassUID: CT, image: grey, imagePositionPatient: placedAt }, []],
    [
      'a coloured map that lies nowhere',
      { modality: 'MR', sopClassUID: CT, stack: { imageType: ['DERIVED'] } },
      ['impossible-for-modality MR RGB 8 screenshot'],
    ],
    ['a CT of sixteen bits', { modality: 'CT', sopClassUID: CT, ...image({ bitsAllocated: 16 }) }, []],
    [
      'a capture that claims to be an original',
      { modality: 'CT', imagePositionPatient: placedAt, image: grey, stack: { imageType: ['original', 'PRIMARY'] } },
      ['capture-claims-original original\\PRIMARY screenshot'],
    ],
    [
      'a slice that is one',
      {
        modality: 'CT',
        sopClassUID: CT,
        imagePositionPatient: placedAt,
        image: grey,
        stack: { imageType: ['ORIGINAL'] },
      },
      [],
    ],
    [
      'an original of no slices',
      { imagePositionPatient: placedAt, image: grey, stack: { imageType: ['ORIGINAL'] } },
      [],
    ],
  ])('%s', (_, parts, expected) => expect(signs(series(parts))).toEqual(expected));

  it('a source beside it makes a capture genuine, another capture or photo does not', () => {
    expect(signs(series(), series({ modality: 'CT', sopClassUID: CT, image: deep }))).toEqual([
      'source-series-beside CT genuine',
    ]);
    expect(signs(series(), series(), series({ sopClassUID: PHOTO }))).toEqual([]);
    expect(signs(series(), series({ modality: 'SEG', sopClassUID: CT }))).toEqual([]);
    expect(signs(series({ sopClassUID: PHOTO }), series({ modality: 'CT', sopClassUID: CT, image: deep }))).toEqual([
      `photographic-class ${PHOTO} photo`,
    ]);
  });
});

describe('the verdict', () => {
  const judge = (...all: readonly (readonly [kind: string, leans: OriginSign['leans']])[]) =>
    seriesOrigin(
      series(),
      study(),
      all.map(([kind, leans]) => ({ kind, value: 1, leans })),
    );
  it('needs two families and weight; one alone may leave a doubt', () => {
    expect(judge(['camera-maker', 'photo'], ['camera-size', 'photo']).photo).toEqual({ state: 'yes', confidence: 0.8 });
    expect(judge(['camera-maker', 'photo'], ['colour-jpeg-capture', 'photo']).photo).toEqual({
      state: 'maybe',
      confidence: 0.75,
    });
    expect(judge(['exif-camera', 'photo'], ['camera-maker', 'photo'], ['phone-software', 'photo']).photo).toEqual({
      state: 'maybe',
      confidence: 0.6,
    });
    expect(judge(['camera-maker', 'photo']).photo).toEqual({ state: 'maybe', confidence: 0.5 });
    expect(judge(['natural-colour', 'photo']).photo).toEqual({ state: 'no', confidence: 0.4 });
    expect(judge(['camera-size', 'photo'], ['unheard-of', 'photo']).photo).toEqual({ state: 'maybe', confidence: 0.5 });
    expect(
      judge(['exif-camera', 'photo'], ['camera-size', 'photo'], ['natural-colour', 'photo'], ['screen-pixels', 'photo'])
        .photo.confidence,
    ).toBe(0.97);
  });
  it('anything genuine silences camera and screen, not film', () => {
    const told = judge(
      ['deep-pixels', 'genuine'],
      ['exif-camera', 'photo'],
      ['camera-size', 'photo'],
      ['display-size', 'screenshot'],
      ['interface-pixels', 'screenshot'],
      ['film-conversion', 'film'],
      ['film-digitizer', 'film'],
    );
    expect(told).toMatchObject({
      origin: 'secondary-capture',
      photo: { state: 'no', confidence: 0 },
      screenshot: { state: 'no', confidence: 0 },
      film: { state: 'yes', confidence: 0.9 },
    });
  });
  it('a photo is no screenshot', () => {
    const both: readonly (readonly [string, OriginSign['leans']])[] = [
      ['display-size', 'screenshot'],
      ['interface-pixels', 'screenshot'],
    ];
    expect(judge(...both)).toMatchObject({
      origin: 'secondary-capture',
      screenshot: { state: 'yes', confidence: 0.8 },
    });
    expect(judge(...both, ['exif-camera', 'photo'], ['camera-size', 'photo'])).toMatchObject({
      origin: 'photo',
      screenshot: { state: 'no', confidence: 0 },
    });
  });
  it('is told of one series', () => {
    const one = series({ count: 3, each: (index) => (index === 0 ? { sopClassUID: CT } : {}) });
    expect(seriesOrigin(one, study(), [])).toEqual({
      seriesInstanceUID: one.facts.seriesInstanceUID,
      studyInstanceUID: '1.1',
      modality: 'OT',
      origin: 'original',
      signs: [],
      photo: { state: 'no', confidence: 0 },
      screenshot: { state: 'no', confidence: 0 },
      film: { state: 'no', confidence: 0 },
      keyImages: false,
    });
  });
});

describe('kinds of pictures', () => {
  it('hold an image and a frame, and are not computed from others', () => {
    const { image: _, ...bare } = series().instances[0]!.header;
    const withoutImage = { ...series(), instances: [{ header: bare as InstanceHeader }] };
    expect(
      [series(), series({ numberOfFrames: 0 }), withoutImage, series({ modality: 'SEG' })].map(
        (one) => pictures(one).length,
      ),
    ).toEqual([1, 0, 0, 0]);
  });
  it.each([
    [SC, true],
    [`${SC}.1`, true],
    [`${SC}.4`, true],
    [`${SC}.5`, false],
    [`${SC}.44`, false],
    [`${SC}7`, false],
    [`9.${SC}`, false],
  ])('%s is a capture: %s', (sopClassUID, is) =>
    expect(isSecondaryCapture(series({ sopClassUID }).instances[0]!.header)).toBe(is),
  );
  it.each<[readonly string[] | undefined, boolean]>([
    [['DERIVED', 'SECONDARY', 'MPR'], true],
    [['derived', 'secondary', 'mip'], true],
    [['DERIVED', 'SECONDARY', 'MAX', 'IP'], false],
    [['DERIVED', 'SECONDARY', 'X', 'T2', 'MAP'], true],
    [['DERIVED', 'SECONDARY', 'PROJECTION_IMAGE'], true],
    [['ORIGINAL', 'SECONDARY', 'MPR'], false],
    [['DERIVED', 'MPR'], false],
    [['DERIVED', 'PRIMARY', 'MPRAGE'], false],
    [['DERIVED'], false],
    [undefined, false],
  ])('%j is computed: %s', (imageType, is) =>
    expect(isComputed(series({ stack: imageType ? { imageType } : {} }).instances[0]!.header)).toBe(is),
  );

  const scout = (facts: Partial<Series['facts']>, count = 3, each?: Parts['each'], imageType?: readonly string[]) => {
    const one = series({
      modality: 'MR',
      sopClassUID: CT,
      facts,
      count,
      ...(each && { each }),
      stack: imageType ? { imageType } : {},
    });
    return isLocalizer(one, pictures(one));
  };
  const turned = (index: number): Partial<InstanceHeader> =>
    image({ imageOrientationPatient: index === 0 ? [1, 0, 0, 0, 1, 0] : [1, 0, 0, 0, 0, -1] }, deep);
  it('localizers are named, of few pictures, or vaguely named in several directions', () => {
    expect(scout({}, 40, undefined, ['ORIGINAL', 'PRIMARY', 'localizer'])).toBe(true);
    expect(scout({}, 3, (index) => ({ stack: index === 0 ? {} : { imageType: ['LOCALIZER'] } }))).toBe(false);
    expect(scout({ seriesDescription: 'scout' })).toBe(true);
    expect(scout({ protocolName: 'Surview' })).toBe(true);
    expect(scout({ seriesDescription: 'scout' }, 30)).toBe(true);
    expect(scout({ seriesDescription: 'scout' }, 31)).toBe(false);
    expect(scout({ seriesDescription: 'survey' }, 3, turned)).toBe(true);
    expect(scout({ seriesDescription: 'my', protocolName: 'loc' }, 3, turned)).toBe(true);
    expect(
      scout({ seriesDescription: 'survey' }, 3, () => image({ imageOrientationPatient: [1, 0, 0, 0, 1, 0] }, deep)),
    ).toBe(false);
    expect(scout({ seriesDescription: 'survey' }, 3, (index) => (index === 0 ? turned(0) : {}))).toBe(false);
    expect(
      scout({ seriesDescription: 'survey' }, 3, (index) =>
        image({ imageOrientationPatient: [1, index / 100, 0, 0, 1, 0] }, deep),
      ),
    ).toBe(false);
    expect(scout({ seriesDescription: 'T1' }, 3, turned)).toBe(false);
  });
});

describe('lossy pictures', () => {
  it('are counted, with the highest ratio and the first method, by what says so', () => {
    const lossy = (index: number): Partial<InstanceHeader> =>
      [
        { provenance: { lossyImageCompression: '01', lossyImageCompressionRatio: [12, 4] } },
        {
          transferSyntaxUID: JPEG,
          provenance: {
            lossyImageCompression: '01',
            lossyImageCompressionRatio: [7],
            lossyImageCompressionMethod: 'ISO',
          },
        },
        { provenance: { lossyImageCompression: '00', lossyImageCompressionRatio: [99] } },
        {},
      ][index] ?? {};
    expect(lossyOf(series({ count: 4, each: lossy }))).toEqual({
      ratio: 12,
      method: 'ISO',
      by: ['tag', 'transfer-syntax'],
      instances: 2,
    });
    expect(lossyOf(series({ transferSyntaxUID: 'unheard-of' }))).toBeUndefined();
    expect(lossyOf(series({ transferSyntaxUID: '1.2.840.10008.1.2.4.91' }))).toBeUndefined();
  });
  it('may be, where one of them may', () => {
    const mixed = series({
      count: 2,
      each: (index) => (index === 1 ? { transferSyntaxUID: '1.2.840.10008.1.2.4.91' } : {}),
    });
    expect(seriesOrigin(mixed, study(), [])).toMatchObject({ maybeLossy: true });
  });
  it('PET, corrected or not, where anything says so', () => {
    const corrected = (modality: string, ...all: readonly InstanceHeader['provenance'][]) =>
      seriesOrigin(
        series({ modality, count: all.length, each: (index) => (all[index] ? { provenance: all[index] } : {}) }),
        study(),
        [],
      ).attenuationCorrected;
    expect(corrected('PT', { correctedImage: ['attn'] })).toBe(true);
    expect(corrected('PT', { attenuationCorrectionMethod: ' ' })).toBe(false);
    expect(corrected('PT', { attenuationCorrectionMethod: 'CT' })).toBe(true);
    expect(corrected('PT', { correctedImage: ['DECY'] }, { correctedImage: ['ATTN'] })).toBe(true);
    expect(corrected('PT', undefined, { correctedImage: ['DECY'] })).toBe(false);
    expect(corrected('CT', { correctedImage: ['ATTN'] })).toBeUndefined();
    expect(seriesOrigin(series({ modality: 'PT' }), study(), [])).not.toHaveProperty('attenuationCorrected');
  });
});

describe('pictures picked out', () => {
  const picked = (numbers: readonly (number | undefined)[], more: Parts = {}) =>
    pickedOut(
      series({
        modality: 'CT',
        sopClassUID: CT,
        image: deep,
        count: numbers.length,
        each: (index) => ({ instanceNumber: numbers[index] }) as Partial<InstanceHeader>,
        ...more,
      }),
    );
  const every = (count: number, step: number) => Array.from({ length: count }, (_, index) => 5 + index * step);
  it.each<[string, () => boolean, boolean]>([
    ['far apart', () => picked([10, 40, 80]), true],
    ['in any order', () => picked([80, 10, 40]), true],
    ['two', () => picked([10, 40]), true],
    ['one', () => picked([10]), false],
    ['twenty-four', () => picked(every(24, 9)), true],
    ['twenty-five', () => picked(every(25, 9)), false],
    ['less than three to one', () => picked([1, 4, 8]), false],
    ['just three to one', () => picked([1, 4, 9]), true],
    ['mostly neighbours', () => picked([1, 2, 3, 4, 90]), false],
    ['pairs far from each other', () => picked([1, 3, 13, 15]), false],
    ['in steps of three', () => picked([1, 4, 13, 16]), true],
    ['one twice', () => picked([10, 10, 80]), false],
    ['one without', () => picked([10, undefined, 80]), false],
    ['of X-rays', () => picked([10, 40, 80], { modality: 'CR' }), false],
    ['localizers', () => picked([10, 40, 80], { facts: { seriesDescription: 'scout' } }), false],
    ['films', () => picked([10, 40, 80], { numberOfFrames: 2 }), false],
    [
      'a film among them',
      () => picked([10, 40, 80], { each: (index) => ({ instanceNumber: 10 + index * 30, numberOfFrames: 1 + index }) }),
      false,
    ],
  ])('%s', (_, told, expected) => expect(told()).toBe(expected));
  it('lie further apart than they are thick', () => {
    const at = (positions: readonly number[], sliceThickness: number | undefined) =>
      picked([10, 40, 80], {
        image: { ...deep, ...(sliceThickness !== undefined && { sliceThickness }) },
        displaySets: [
          {
            index: 0,
            splitBy: {},
            kind: 'stack',
            instances: [],
            geometry: { normal: [0, 0, 1], positions, counts: [], spacing: 1, plane: 'axial' },
          },
          { index: 1, splitBy: {}, kind: 'single', instances: [] },
        ],
      });
    expect([
      at([0, 9, 18], 5),
      at([0, 9.1, 18.2], 5),
      at([0, 1], undefined),
      at([0, 1], 0),
      at([0], 5),
      at([0, 9], 5),
      at([0, 30, 60, 61], 5),
    ]).toEqual([false, true, true, true, true, false, true]);
  });
});

describe('what the first frame shows', () => {
  const rgba = (colour: (at: number) => readonly number[], size = 64) =>
    Uint8ClampedArray.from({ length: size * size * 4 }, (_, at) => colour(at >> 2)[at % 4] ?? 255);
  const gather = async (told: Told | undefined, pixels: Uint8ClampedArray | undefined, one = series()) => {
    const services = {
      bytes: () => undefined,
      ...(told && { pictures: { frame: () => Promise.resolve(seenWith(told)) } }),
      intake: {
        thumbnail: () =>
          pixels
            ? Promise.resolve({ ok: true, thumbnail: { width: 64, height: 64, rgba: pixels } })
            : Promise.reject(new Error('gone')),
        frame: () => Promise.resolve({ ok: true, frame: {} }),
      },
    } as unknown as GatherServices;
    const context = {
      model: emptyModel(),
      services,
      evidence: {},
      now: new Date(0),
      deep: false,
      signal: new AbortController().signal,
    };
    return (await frameSigns(one, context as never)).map(({ kind, value, leans }) => `${kind} ${value} ${leans}`);
  };
  const black = rgba(() => [0, 0, 0]);
  it.each<[string, Told, readonly string[]]>([
    ['a screen', { screen: 'sure' }, ['screen-pixels 0.97 photo']],
    ['a screen in doubt', { screen: 'doubt' }, []],
    ['a screen that a program may have written', { screen: 'sure', program: 'doubt' }, []],
    ['film of a scan', { film: 'sure', scan: 'sure' }, ['film-pixels 0.97 film']],
    ['film of no scan', { film: 'sure' }, []],
    ['film in doubt', { film: 'doubt', scan: 'sure' }, []],
    ['film that a program wrote', { film: 'sure', scan: 'sure', program: 'sure' }, []],
  ])('%s', async (_, told, expected) => expect(await gather(told, black)).toEqual(expected));
  it('colours all over are a camera’s, flat ones with some colour a program’s', async () => {
    const scene = rgba(
      (at) =>
        [
          [200, 60 + (at % 40), 30],
          [30 + (at % 50), 160, 60],
          [40, 60 + (at % 30), 200],
        ][(at * 7) % 3] ?? [],
    );
    expect(await gather({}, scene)).toEqual([expect.stringMatching(/^natural-colour [\d.]+ photo$/)]);
    const page = rgba((at) => (at % 64 < 8 ? [220, 40 + (at % 90), 30] : [250, 250, 250]));
    expect(await gather({}, page)).toEqual([expect.stringMatching(/^interface-pixels [\d.]+ screenshot$/)]);
    expect(await gather({}, scene, series({ image: grey }))).toEqual([]);
    expect(await gather({ screen: 'sure' }, undefined)).toEqual(['screen-pixels 0.97 photo']);
    expect(await gather(undefined, black)).toEqual([]);
    expect(await gather({ screen: 'sure' }, black, series({ numberOfFrames: 0 }))).toEqual([]);
  });
  it('is asked of suspects alone, forty at the most', async () => {
    let asked = 0;
    const services = {
      bytes: () => undefined,
      intake: {
        thumbnail: () => Promise.resolve((asked++, { ok: false })),
        frame: () => Promise.resolve({ ok: false }),
      },
    } as unknown as GatherServices;
    const run = async (...all: readonly Series[]) => {
      asked = 0;
      const model = emptyModel({ patients: [{ key: 'A', identity: {}, studies: all.map((one) => study(one)) }] });
      const facts = await imageOriginEvidence.gather({
        model,
        services,
        evidence: {},
        now: new Date(0),
        deep: false,
        signal: new AbortController().signal,
      });
      expect(facts).toHaveLength(all.length);
      return asked;
    };
    const suspect = () => series({ transferSyntaxUID: JPEG });
    expect(
      await run(suspect(), series(image(display)), series(), series({ modality: 'US' }), series({ numberOfFrames: 0 })),
    ).toBe(2);
    expect(await run(...Array.from({ length: 45 }, suspect))).toBe(40);
  });
});
