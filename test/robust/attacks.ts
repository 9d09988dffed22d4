import { constants, deflateRawSync } from 'node:zlib';
import {
  buildDicom,
  buildDicomDir,
  concat,
  dataSet,
  defaultElements,
  DEFLATED,
  IMPLICIT_LITTLE,
  latin1,
  pixels16,
  seededUid,
} from '../build/dicom.ts';
import type { DicomItem } from '../build/dicom.ts';
import { JPEG_BASELINE, jpegLike } from './seeds.ts';

// Files made to hurt a reader (robustness.md 4.2, A4). Each is built where it is read, in a process of its own.

const EXPLICIT = { explicitVR: true, littleEndian: true };
const SQ_OPEN = [0x40, 0x00, 0x30, 0xa7, 0x53, 0x51, 0, 0, 0xff, 0xff, 0xff, 0xff];
const ITEM_OPEN = [0xfe, 0xff, 0x00, 0xe0, 0xff, 0xff, 0xff, 0xff];
const ITEM_END = [0xfe, 0xff, 0x0d, 0xe0, 0, 0, 0, 0];
const SQ_END = [0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0];

const withoutPixels = { SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.11', Modality: 'SR' };

/** Repeats a pattern without a million small arrays. */
function repeated(pattern: readonly number[], count: number): Uint8Array {
  const bytes = new Uint8Array(pattern.length * count);
  for (let at = 0; at < bytes.length; at += pattern.length) bytes.set(pattern, at);
  return bytes;
}

/** A file whose data set ends with these bytes. */
const ending = (tail: Uint8Array, elements: DicomItem = withoutPixels): Uint8Array =>
  buildDicom({ elements, trailing: tail });

const nested = (depth: number, close: boolean): Uint8Array =>
  ending(
    concat([
      repeated([...SQ_OPEN, ...ITEM_OPEN], depth),
      close ? repeated([...ITEM_END, ...SQ_END], depth) : new Uint8Array(0),
    ]),
  );

function nestedImplicit(depth: number): Uint8Array {
  const open = [0x40, 0x00, 0x30, 0xa7, 0xff, 0xff, 0xff, 0xff, ...ITEM_OPEN];
  const tail = concat([repeated(open, depth), repeated([...ITEM_END, ...SQ_END], depth)]);
  return buildDicom({ transferSyntaxUID: IMPLICIT_LITTLE, elements: withoutPixels, trailing: tail });
}

function elements(count: number): Uint8Array {
  const bytes = new Uint8Array(count * 8);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < count; index++) {
    const at = index * 8;
    // Odd groups upwards from 0041, 65,536 elements each.
    view.setUint16(at, 0x41 + 2 * (index >>> 16), true);
    view.setUint16(at + 2, index & 0xffff, true);
    bytes.set([0x4c, 0x4f, 0, 0], at + 4);
  }
  return bytes;
}

const longForm = (tag: readonly number[], vr: string, length: number): Uint8Array => {
  const header = Uint8Array.of(...tag, ...latin1(vr), 0, 0, 0, 0, 0, 0);
  new DataView(header.buffer).setUint32(8, length, true);
  return header;
};

function backslashes(length: number, tag: readonly number[], vr: string): Uint8Array {
  return ending(concat([longForm(tag, vr, length), new Uint8Array(length).fill(0x5c)]));
}

function fragments(count: number): Uint8Array {
  const item = [0xfe, 0xff, 0x00, 0xe0, 2, 0, 0, 0, 0xff, 0xd9];
  return buildDicom({
    transferSyntaxUID: JPEG_BASELINE,
    elements: { BitsAllocated: 8, BitsStored: 8, HighBit: 7 },
    trailing: concat([
      longForm([0xe0, 0x7f, 0x10, 0x00], 'OB', 0xffffffff),
      Uint8Array.of(0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0),
      repeated(item, count),
      Uint8Array.from(SQ_END),
    ]),
  });
}

/** A gigabyte of zeros in a megabyte: one flushed block, again and again. */
function deflateBomb(megabytes: number): Uint8Array {
  const flush = { finishFlush: constants.Z_FULL_FLUSH, level: 9 };
  const size = megabytes * 2 ** 20;
  const head = concat([dataSet(defaultElements(), EXPLICIT), longForm([0xe0, 0x7f, 0x10, 0x00], 'OW', size)]);
  const block = new Uint8Array(deflateRawSync(new Uint8Array(16 * 2 ** 20), flush));
  const body = concat([
    new Uint8Array(deflateRawSync(head, flush)),
    ...Array.from({ length: megabytes / 16 }, () => block),
    new Uint8Array(deflateRawSync(new Uint8Array(0))),
  ]);
  const shell = buildDicom({ transferSyntaxUID: DEFLATED, elements: defaultElements() });
  const own = deflateRawSync(dataSet(defaultElements(), EXPLICIT)).length;
  return concat([shell.subarray(0, shell.length - own - (own % 2)), body]);
}

function cutFragment(): Uint8Array {
  const whole = buildDicom({
    transferSyntaxUID: JPEG_BASELINE,
    elements: { BitsAllocated: 8, BitsStored: 8, HighBit: 7, NumberOfFrames: '2' },
    pixels: { frames: [jpegLike(5_000, 1), jpegLike(200_000, 2)] },
  });
  return whole.slice(0, whole.length - 199_008);
}

function sixtyOfHundred(encapsulated: boolean): Uint8Array {
  if (!encapsulated) return buildDicom({ elements: { NumberOfFrames: '100' }, pixels: pixels16(16, 16 * 60, 1) });
  return buildDicom({
    transferSyntaxUID: JPEG_BASELINE,
    elements: { BitsAllocated: 8, BitsStored: 8, HighBit: 7, NumberOfFrames: '100' },
    pixels: { frames: Array.from({ length: 60 }, (_, index) => jpegLike(200, index + 1)) },
  });
}

const concept = (meaning: string): readonly DicomItem[] => [{ CodeValue: '1', CodeMeaning: meaning }];

/** Items that refer to their own parents by reference, (0040,DB73), and very many of them. */
function report(items: number): Uint8Array {
  const one = dataSet(
    {
      ValueType: 'TEXT',
      ConceptNameCodeSequence: concept('Invented'),
      TextValue: 'x'.repeat(200),
      '0040DB73': { vr: 'UL', value: [1, 1] },
    },
    EXPLICIT,
  );
  const item = concat([Uint8Array.from(ITEM_OPEN), one, Uint8Array.from(ITEM_END)]);
  const all = new Uint8Array(item.length * items);
  for (let index = 0; index < items; index++) all.set(item, index * item.length);
  return ending(concat([Uint8Array.from(SQ_OPEN), all, Uint8Array.from(SQ_END)]));
}

/** Every record's links lead to one record: the first, or itself. */
function directory(links: 'first' | 'self' | 'crossed'): Uint8Array {
  const count = 3_000;
  const bytes = buildDicomDir(
    Array.from({ length: count }, (_, index) => ({
      path: ['D', `IM${index}`],
      sopInstanceUID: seededUid(`d/${index}`),
      seriesInstanceUID: seededUid('series'),
      studyInstanceUID: seededUid('study'),
      patientID: 'TEST-1',
    })),
  );
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const starts: number[] = [];
  for (let at = 132; at + 12 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x14000004 && bytes[at + 4] === 0x55) starts.push(at - 8);
  for (const [index, start] of starts.entries()) {
    const target = links === 'first' ? starts[0] : links === 'self' ? start : starts[starts.length - 1 - index];
    view.setUint32(start + 16, target as number, true);
    for (let at = start; at < start + 60; at++)
      if (view.getUint32(at, true) === 0x14200004) view.setUint32(at + 8, target as number, true);
  }
  return bytes;
}

function withPreamble(text: Uint8Array): Uint8Array {
  const bytes = buildDicom({ pixels: pixels16(16, 16, 1) });
  bytes.set(text.subarray(0, 128), 0);
  return bytes;
}

export interface Attack {
  readonly name: string;
  readonly build: () => Uint8Array;
  /** Verdicts that are right; a failure by its reason. */
  readonly verdicts: readonly string[];
}

export const attacks: readonly Attack[] = [
  ...[1_000, 10_000, 100_000].flatMap((depth): Attack[] => [
    { name: `nested ${depth}`, build: () => nested(depth, true), verdicts: ['limit'] },
    { name: `nested ${depth}, implicit`, build: () => nestedImplicit(depth), verdicts: ['limit'] },
  ]),
  { name: 'nested 100, never closed', build: () => nested(100, false), verdicts: ['truncated'] },
  { name: 'nested 1000, never closed', build: () => nested(1_000, false), verdicts: ['limit', 'truncated'] },
  {
    name: 'a million empty items',
    build: () =>
      ending(
        concat([
          Uint8Array.from(SQ_OPEN),
          repeated([0xfe, 0xff, 0, 0xe0, 0, 0, 0, 0], 1_000_000),
          Uint8Array.from(SQ_END),
        ]),
      ),
    verdicts: ['instance', 'limit'],
  },
  { name: 'a million fragments', build: () => fragments(1_000_000), verdicts: ['instance', 'limit'] },
  { name: '491,000 elements', build: () => ending(elements(491_000)), verdicts: ['instance'] },
  { name: '3,000,000 elements', build: () => ending(elements(3_000_000)), verdicts: ['limit'] },
  {
    name: '64 MB UT of backslashes',
    build: () => backslashes(64 * 2 ** 20, [0x40, 0, 0x60, 0xa1], 'UT'),
    verdicts: ['instance'],
  },
  {
    name: '8 MB ImageType of backslashes',
    build: () =>
      buildDicom({
        transferSyntaxUID: IMPLICIT_LITTLE,
        elements: { ImageType: new Uint8Array(8 * 2 ** 20).fill(0x5c) },
        pixels: pixels16(16, 16, 1),
      }),
    verdicts: ['instance'],
  },
  {
    name: '8 MB DS of backslashes',
    build: () =>
      buildDicom({
        transferSyntaxUID: IMPLICIT_LITTLE,
        elements: { ImagePositionPatient: new Uint8Array(8 * 2 ** 20).fill(0x5c) },
        pixels: pixels16(16, 16, 1),
      }),
    verdicts: ['instance'],
  },
  {
    name: 'Pixel Data of 0xFFFFFFFE bytes',
    build: () =>
      buildDicom({ elements: { PixelData: { vr: 'OW', value: new Uint8Array(1_024), declaredLength: 0xfffffffe } } }),
    verdicts: ['truncated'],
  },
  { name: 'the last fragment cut', build: cutFragment, verdicts: ['truncated'] },
  { name: '60 of 100 frames', build: () => sixtyOfHundred(false), verdicts: ['truncated'] },
  { name: '60 of 100 frames, encapsulated', build: () => sixtyOfHundred(true), verdicts: ['truncated'] },
  {
    name: '65,535 × 65,535 pixels in 1,000 bytes',
    build: () => buildDicom({ elements: { Rows: 65_535, Columns: 65_535 }, pixels: new Uint8Array(1_000) }),
    verdicts: ['truncated'],
  },
  {
    name: '65,535 × 65,535 pixels of 2,147,483,647 frames',
    build: () =>
      buildDicom({
        elements: { Rows: 65_535, Columns: 65_535, NumberOfFrames: '2147483647' },
        pixels: new Uint8Array(1_000),
      }),
    verdicts: ['truncated'],
  },
  { name: 'a program in the preamble', build: () => withPreamble(latin1('MZ\x90\0\x03')), verdicts: ['instance'] },
  {
    name: 'a web page in the preamble',
    build: () => withPreamble(latin1('<html><script>alert(1)</script>')),
    verdicts: ['instance'],
  },
  { name: 'deflate bomb, 1 GB', build: () => deflateBomb(1_024), verdicts: ['limit'] },
  {
    name: '1 MB of zeros behind',
    build: () => buildDicom({ pixels: pixels16(16, 16, 1), trailing: new Uint8Array(2 ** 20) }),
    verdicts: ['instance'],
  },
  { name: 'a report of 50,000 items that refer to their parents', build: () => report(50_000), verdicts: ['instance'] },
  ...(['first', 'self', 'crossed'] as const).map((links): Attack => ({
    name: `a directory with links: ${links}`,
    build: () => directory(links),
    verdicts: ['dicomdir'],
  })),
];

/** A small file with each length field of its header set to each of these: the fields are found by reading it as written. */
export function* lengthFields(): Generator<Uint8Array> {
  const whole = buildDicom({
    pixels: pixels16(4, 4, 1),
    elements: { Rows: 4, Columns: 4, ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.2' }] },
  });
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  for (let at = 132; at + 8 <= whole.length;) {
    const vr = String.fromCharCode(whole[at + 4] as number, whole[at + 5] as number);
    const long = ['OB', 'OW', 'SQ', 'UN', 'UT'].includes(vr);
    const field = long ? at + 8 : at + 6;
    const length = long ? view.getUint32(field, true) : view.getUint16(field, true);
    const values = long
      ? [0, 1, 7, length - 1, length + 1, length * 2, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]
      : Array.from({ length: 256 }, (_, index) => index * 257);
    for (const value of values) {
      const bytes = whole.slice();
      const fields = new DataView(bytes.buffer);
      if (long) fields.setUint32(field, value >>> 0, true);
      else fields.setUint16(field, value, true);
      yield bytes;
    }
    at = (long ? at + 12 : at + 8) + (vr === 'SQ' ? 0 : length);
    if (vr === 'SQ') at += 8;
  }
}
