import { expect, test } from 'vitest';
import { readJpegHeader, readWholeJpegHeader } from './jpeg-markers.ts';
import { readJpeg2000Header } from './jpeg2000-markers.ts';

const frame = [0xff, 0xc0, 0, 11, 8, 0, 16, 0, 32, 1, 1, 0x11, 0];
const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0];

test('reads the frame header, and an end only where EOI stands behind the scan', () => {
  const bytes = Uint8Array.of(0xff, 0xd8, ...frame, ...scan, 1, 2, 0xff, 0, 0xff, 0xd0, 3, 0xff, 0xd9, 0);
  expect(readWholeJpegHeader(bytes)).toMatchObject({
    rows: 16,
    columns: 32,
    precision: 8,
    components: 1,
    frameType: 0xc0,
    scans: 1,
    end: bytes.length - 1,
  });
  expect(readJpegHeader(bytes.subarray(0, bytes.length - 2)).end).toBeUndefined();
  expect(() => readWholeJpegHeader(bytes.subarray(0, bytes.length - 2))).toThrow('truncated');
});

test('an EOI inside an application segment is no end', () => {
  const bytes = Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xd9, 0xff, 0xd9, ...frame, ...scan, 1, 2);
  expect(() => readWholeJpegHeader(bytes)).toThrow('truncated');
});

test('in JPEG-LS 0xFF before a byte below 0x80 is data', () => {
  const sof55 = frame.map((value, index) => (index === 1 ? 0xf7 : value));
  const bytes = Uint8Array.of(0xff, 0xd8, ...sof55, ...scan, 0xff, 0x59, 0xff, 0xd9);
  expect(readWholeJpegHeader(bytes).end).toBe(bytes.length);
});

function jpeg2000(tilePartLength: number, body: number): Uint8Array {
  const long = (value: number): number[] => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
  const size = [
    0xff,
    0x51,
    0,
    41,
    0,
    0,
    ...long(32),
    ...long(16),
    ...long(0),
    ...long(0),
    ...long(32),
    ...long(16),
    ...long(0),
    ...long(0),
    0,
    1,
    11,
    1,
    1,
  ];
  const coding = [0xff, 0x52, 0, 12, 0, 0, 0, 1, 0, 1, 4, 4, 0, 1];
  const tile = [0xff, 0x90, 0, 10, 0, 0, ...long(tilePartLength), 0, 1, 0xff, 0x93];
  return Uint8Array.of(0xff, 0x4f, ...size, ...coding, ...tile, ...new Array<number>(body).fill(7), 0xff, 0xd9);
}

test('JPEG 2000: size, precision, and tile-parts that lie within the bytes', () => {
  const all = (): void => undefined;
  expect(readJpeg2000Header(jpeg2000(24, 10), all)).toMatchObject({
    rows: 16,
    columns: 32,
    precision: 12,
    signed: false,
    components: 1,
    start: 0,
  });
  expect(() => readJpeg2000Header(jpeg2000(60, 10), all)).toThrow('truncated');
  expect(() => readJpeg2000Header(jpeg2000(24, 10).subarray(0, 80), all)).toThrow('truncated');
});

test('JPEG 2000: whole tile-parts without EOC are whole', () => {
  const bytes = jpeg2000(24, 10);
  expect(readJpeg2000Header(bytes.subarray(0, bytes.length - 2), () => undefined).rows).toBe(16);
});
