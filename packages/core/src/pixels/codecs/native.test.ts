import { expect, test } from 'vitest';
import type { FrameShape } from './codec.ts';
import type { NativeEncoding } from './native.ts';
import { decodeNative, nativeExtent, swapPairs } from './native.ts';

const little: NativeEncoding = { littleEndian: true, words: true, float: false };
const grey: FrameShape = {
  rows: 2,
  columns: 2,
  samplesPerPixel: 1,
  bitsAllocated: 8,
  bitsStored: 8,
  pixelRepresentation: 0,
  photometricInterpretation: 'MONOCHROME2',
  planarConfiguration: 0,
};
const rgb: FrameShape = { ...grey, samplesPerPixel: 3, photometricInterpretation: 'RGB' };

test('one-bit frames follow each other without a gap, lowest bit first', () => {
  const shape = { ...grey, rows: 3, columns: 3, bitsAllocated: 1, bitsStored: 1 };
  const extent = nativeExtent(shape, 2);
  expect(extent).toEqual({ offset: 1, length: 2, skipBits: 1 });
  // Bits 9 to 17 of the stream: 1 0 1 0 0 0 0 1 | 1
  const bytes = Uint8Array.of(0b0000_1010, 0b0000_0011);
  expect([...decodeNative(bytes, shape, little, extent.skipBits).samples]).toEqual([1, 0, 1, 0, 0, 0, 0, 1, 1]);
});

test('twelve packed bits: two samples in three bytes', () => {
  const shape = { ...grey, rows: 1, columns: 3, bitsAllocated: 12, bitsStored: 12 };
  const bytes = Uint8Array.of(0x23, 0x61, 0x45, 0x89, 0x07);
  expect([...decodeNative(bytes, shape, little, 0).samples]).toEqual([0x123, 0x456, 0x789]);
  expect(nativeExtent(shape, 2)).toEqual({ offset: 4, length: 5, skipBits: 4 });
});

test('sixteen and thirty-two bits in both byte orders', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  const sixteen = { ...grey, bitsAllocated: 16, bitsStored: 16 };
  expect([...decodeNative(bytes, sixteen, little, 0).samples]).toEqual([0x0201, 0x0403, 0x0605, 0x0807]);
  expect([...decodeNative(bytes, sixteen, { ...little, littleEndian: false }, 0).samples]).toEqual([
    0x0102, 0x0304, 0x0506, 0x0708,
  ]);
  const wide = { ...grey, rows: 1, bitsAllocated: 32, bitsStored: 32 };
  expect([...decodeNative(bytes, wide, little, 0).samples]).toEqual([0x04030201, 0x08070605]);
  expect([...decodeNative(bytes, wide, { ...little, littleEndian: false }, 0).samples]).toEqual([
    0x01020304, 0x05060708,
  ]);
});

test('float and double float pixel data', () => {
  const floats = new Uint8Array(Float32Array.of(1.5, -2.25).buffer);
  const shape = { ...grey, rows: 1, bitsAllocated: 32, bitsStored: 32 };
  const single = decodeNative(floats, shape, { ...little, float: true }, 0).samples;
  expect(single).toBeInstanceOf(Float32Array);
  expect([...single]).toEqual([1.5, -2.25]);
  const doubles = new Uint8Array(Float64Array.of(Math.PI, 1e-300).buffer);
  expect([
    ...decodeNative(doubles, { ...shape, bitsAllocated: 64, bitsStored: 64 }, { ...little, float: true }, 0).samples,
  ]).toEqual([Math.PI, 1e-300]);
});

test('planar colour comes out by pixel', () => {
  const planar = Uint8Array.of(1, 2, 3, 4, 11, 12, 13, 14, 21, 22, 23, 24);
  expect([...decodeNative(planar, { ...rgb, planarConfiguration: 1 }, little, 0).samples]).toEqual([
    1, 11, 21, 2, 12, 22, 3, 13, 23, 4, 14, 24,
  ]);
});

test('YBR_FULL_422 shares its chrominance between two pixels, in two thirds of the bytes', () => {
  const shape = { ...rgb, photometricInterpretation: 'YBR_FULL_422' };
  expect(nativeExtent(shape, 3)).toEqual({ offset: 16, length: 8, skipBits: 0 });
  const bytes = Uint8Array.of(10, 11, 100, 200, 20, 21, 110, 210);
  expect([...decodeNative(bytes, shape, little, 0).samples]).toEqual([
    10, 100, 200, 11, 100, 200, 20, 110, 210, 21, 110, 210,
  ]);
});

test('a frame that is one byte short is truncated', () => {
  expect(() => decodeNative(new Uint8Array(3), grey, little, 0)).toThrow('truncated');
});

test('big-endian words exchange the bytes of each pair', () => {
  expect([...swapPairs(Uint8Array.of(1, 2, 3, 4))]).toEqual([2, 1, 4, 3]);
});
