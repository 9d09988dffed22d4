import { object, type ObjectOptions } from './dicom-objects.ts';
import { ctSeries, enhancedMr, mrSeries, petSeries, type BuiltFile, type SeriesOptions } from './dicom-series.ts';
import type { DicomItem } from './dicom-writer.ts';
import { seededUid } from './dicom-file.ts';

export const cardColumns = 80;
export const cardRows = 60;

/** Red, green, blue, 0 … 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A file of one class with the test card in it, and what a viewer has to draw of it. */
export interface CardFile {
  readonly files: readonly BuiltFile[];
  readonly sopInstanceUID: string;
  /** From 1. */
  readonly frame?: number;
  readonly drawn: (column: number, row: number) => Colour;
}

const inside = (value: number, from: number, to: number): boolean => value >= from && value < to;

/**
 * Brightness 0 … 1: a black disc and a white letter F on a slope that brightens to the right. It looks another way under every turn
 * and flip, and it moves to the right by six columns a frame.
 */
export function testCard(column: number, row: number, frame = 1): number {
  const x = column - 6 * (frame - 1);
  const letter =
    (inside(x, 12, 20) && inside(row, 10, 50)) ||
    (inside(x, 20, 42) && inside(row, 10, 18)) ||
    (inside(x, 20, 34) && inside(row, 26, 34));
  if (letter) return 1;
  if (Math.hypot(x - 55, row - 42) < 10) return 0;
  return 0.15 + (0.7 * column) / (cardColumns - 1);
}

const places = Array.from({ length: cardColumns * cardRows }, (_, at) => [
  at % cardColumns,
  Math.floor(at / cardColumns),
]);

/** Each place of the card, row by row, as the writers store it. */
function stored(value: (brightness: number, column: number, row: number) => number, frame = 1): readonly number[] {
  return places.map(([column = 0, row = 0]) => Math.round(value(testCard(column, row, frame), column, row)));
}

const words = (values: readonly number[]): Uint8Array => new Uint8Array(Uint16Array.from(values).buffer);

const size: DicomItem = { Rows: cardRows, Columns: cardColumns };
/** PS3.3 C.11.2.1.2.1: 0 is black and 1000 white. */
const thousand: DicomItem = { WindowCenter: '500.5', WindowWidth: '1001' };
const eightBits: DicomItem = { BitsAllocated: 8, BitsStored: 8, HighBit: 7, WindowCenter: '128', WindowWidth: '256' };
const byteWide: DicomItem = { ...eightBits, WindowCenter: undefined, WindowWidth: undefined };

const grey = (brightness: number): Colour => [255 * brightness, 255 * brightness, 255 * brightness];
const asDrawn =
  (frame = 1) =>
  (column: number, row: number): Colour =>
    grey(testCard(column, row, frame));

type Builder = (options: SeriesOptions) => readonly BuiltFile[];

/** Three slices whose middle one holds the card; the others are flat, so that a wrong slice is seen. */
function slices(build: Builder, series: number, elements: DicomItem, value: (brightness: number) => number): CardFile {
  const study = `card-${series}`;
  const files = build({
    slices: 3,
    series,
    study,
    rows: cardRows,
    columns: cardColumns,
    elements: { ...thousand, ...elements },
    build: (slice) => ({ pixels: words(stored((brightness) => value(slice === 1 ? brightness : 0.5))) }),
  });
  return { files, sopInstanceUID: seededUid(`${study}/${series}/1`), drawn: asDrawn() };
}

/** One file of its own series. */
function single(
  modality: string,
  sopClass: string,
  elements: DicomItem,
  pixels: Uint8Array,
  drawn: CardFile['drawn'],
  frame?: number,
): CardFile {
  const options: ObjectOptions = { study: `card-${modality}`, series: 1 };
  const file = object(modality, sopClass, options, { ...size, ...elements }, pixels);
  const sopInstanceUID = seededUid(`card-${modality}/1/object`);
  return { files: [file], sopInstanceUID, drawn, ...(frame !== undefined && { frame }) };
}

function film(bytes: (frame: number) => Uint8Array): Uint8Array {
  const frames = [1, 2, 3].map(bytes);
  const whole = new Uint8Array(frames.reduce((sum, { length }) => sum + length, 0));
  frames.reduce((at, frame) => (whole.set(frame, at), at + frame.length), 0);
  return whole;
}

/** Three colours that cannot be taken for one another: the card, its negative, and a slope that brightens downwards. */
const colours = (column: number, row: number, frame = 1): Colour => {
  const brightness = testCard(column, row, frame);
  return [255 * brightness, 255 * (1 - brightness), (255 * row) / (cardRows - 1)];
};

const rgb = (frame: number): Uint8Array =>
  Uint8Array.from(places.flatMap(([column = 0, row = 0]) => colours(column, row, frame).map(Math.round)));

/** PS3.3 C.7.6.3.1.2, plane after plane. */
function yCbCrPlanes(): Uint8Array {
  const all = places.map(([column = 0, row = 0]) => colours(column, row));
  const plane = (red: number, green: number, blue: number, offset: number): readonly number[] =>
    all.map(([r, g, b]) => Math.min(255, Math.max(0, Math.round(red * r + green * g + blue * b + offset))));
  return Uint8Array.from([
    ...plane(0.299, 0.587, 0.114, 0),
    ...plane(-0.168736, -0.331264, 0.5, 128),
    ...plane(0.5, -0.418688, -0.081312, 128),
  ]);
}

/** Bits from the lowest of each byte on, PS3.5 8.1.1. */
function bits(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(values.length / 8));
  for (const [at, value] of values.entries()) bytes[at >> 3]! |= value << (at & 7);
  return bytes;
}

const lookUp = (value: (index: number) => number): Uint8Array =>
  words(Array.from({ length: 256 }, (_, index) => 257 * value(index)));

const white = (brightness: number): number => (brightness > 0.9 ? 1 : 0);
const three: DicomItem = { NumberOfFrames: '3', FrameTime: '80' };
const coloured: DicomItem = {
  ...byteWide,
  SamplesPerPixel: 3,
  PhotometricInterpretation: 'RGB',
  PlanarConfiguration: 0,
};
const segment = (label: string): readonly DicomItem[] => [{ SegmentNumber: 1, SegmentLabel: label }];

function enhanced(): CardFile {
  const frames = (frame: number): Uint8Array => words(stored((brightness) => 1200 * brightness, frame));
  const { path, bytes } = enhancedMr({
    frames: 3,
    rows: cardRows,
    columns: cardColumns,
    build: { pixels: film(frames) },
  });
  // Its own window, 600 and 1200, stands in the functional groups.
  return { files: [{ path, bytes }], sopInstanceUID: seededUid('enhanced/1'), frame: 3, drawn: asDrawn(3) };
}

/** A CT slice on which a segmentation marks the disc. */
function segmented(): CardFile {
  const ct = slices(ctSeries, 31, { RescaleIntercept: '-1024' }, (brightness) => 1024 + 1000 * brightness);
  const disc = stored((brightness) => (brightness === 0 ? 1 : 0));
  const [source] = [{ ReferencedSOPInstanceUID: ct.sopInstanceUID }];
  const mask = object(
    'SEG',
    '66.4',
    { study: 'card-31', series: 90 },
    {
      ...size,
      BitsAllocated: 1,
      BitsStored: 1,
      HighBit: 0,
      NumberOfFrames: '1',
      SegmentationType: 'BINARY',
      SegmentSequence: segment('Disc'),
      FrameOfReferenceUID: seededUid('card-31/frame'),
      PerFrameFunctionalGroupsSequence: [
        {
          DerivationImageSequence: [{ SourceImageSequence: [source] }],
          '0062000A': { vr: 'SQ', value: [{ '0062000B': { vr: 'US', value: [1] } }] },
        },
      ],
    },
    bits(disc),
  );
  return { ...ct, files: [...ct.files, mask] };
}

/** Every class of picture that the project can write itself, each with the test card in it. */
export const cardFiles: Readonly<Record<string, () => CardFile>> = {
  ct: () => slices(ctSeries, 1, { RescaleIntercept: '-1024' }, (brightness) => 1024 + 1000 * brightness),
  mr: () => slices(mrSeries, 2, {}, (brightness) => 1000 * brightness),
  pt: () => slices(petSeries, 3, {}, (brightness) => 500 * brightness),
  'enhanced-mr': enhanced,
  'xa-cine': () =>
    single(
      'XA',
      '12.1',
      { ...eightBits, ...three },
      film((frame) => Uint8Array.from(stored((brightness) => 255 * brightness, frame))),
      asDrawn(2),
      2,
    ),
  'us-clip-rgb': () =>
    single('US', '3.1', { ...coloured, ...three }, film(rgb), (column, row) => colours(column, row, 2), 2),
  'us-ybr-planes': () =>
    single(
      'US',
      '6.1',
      { ...coloured, PhotometricInterpretation: 'YBR_FULL', PlanarConfiguration: 1 },
      yCbCrPlanes(),
      colours,
    ),
  palette: () =>
    single(
      'US',
      '6.1',
      {
        ...byteWide,
        PhotometricInterpretation: 'PALETTE COLOR',
        RedPaletteColorLookupTableDescriptor: [256, 0, 16],
        GreenPaletteColorLookupTableDescriptor: [256, 0, 16],
        BluePaletteColorLookupTableDescriptor: [256, 0, 16],
        RedPaletteColorLookupTableData: lookUp((index) => index),
        GreenPaletteColorLookupTableData: lookUp((index) => 255 - index),
        BluePaletteColorLookupTableData: lookUp(() => 128),
      },
      Uint8Array.from(stored((brightness) => 255 * brightness)),
      (column, row) => {
        const index = 255 * testCard(column, row);
        return [index, 255 - index, 128];
      },
    ),
  'one-bit': () =>
    single(
      'SEG',
      '66.4',
      {
        BitsAllocated: 1,
        BitsStored: 1,
        HighBit: 0,
        NumberOfFrames: '1',
        SegmentationType: 'BINARY',
        SegmentSequence: segment('Letter'),
      },
      bits(stored(white)),
      (column, row) => grey(white(testCard(column, row))),
    ),
  mg: () =>
    single(
      'MG',
      '1.2',
      { ...thousand, ImageLaterality: 'L', ViewPosition: 'CC', PresentationIntentType: 'FOR PRESENTATION' },
      words(stored((brightness) => 1000 * brightness)),
      asDrawn(),
    ),
  'dx-monochrome1': () =>
    single(
      'DX',
      '1.1',
      { ...thousand, PhotometricInterpretation: 'MONOCHROME1' },
      words(stored((brightness) => 1000 * (1 - brightness))),
      asDrawn(),
    ),
  nm: () =>
    single(
      'NM',
      '20',
      { ...thousand, NumberOfFrames: '3', EnergyWindowVector: [1, 1, 1], DetectorVector: [1, 2, 3] },
      film((frame) => words(stored((brightness) => 1000 * brightness, frame))),
      asDrawn(3),
      3,
    ),
  'seg-on-ct': segmented,
};
