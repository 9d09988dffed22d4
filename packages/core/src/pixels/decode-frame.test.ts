import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPLICIT_BIG, IMPLICIT_LITTLE, DEFLATED, buildDicom } from '../../../../test/build/dicom.ts';
import type { BuildOptions } from '../../../../test/build/dicom.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { ByteSourceError } from '../bytes/byte-source.ts';
import { MemorySource } from '../bytes/memory-source.ts';
import { decodeFrame } from './decode-frame.ts';
import type { PixelFrame } from './pixel-frame.ts';

const fixtures = new URL('../../../../test/fixtures/codecs/', import.meta.url);
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, fixtures)));

function source(options: BuildOptions): MemorySource {
  return new MemorySource(buildDicom(options));
}
async function pixels(from: ByteSource, frame = 1): Promise<PixelFrame> {
  const result = await decodeFrame(from, frame);
  if (!result.ok) throw new Error(result.reason);
  return result.frame;
}

const grey16 = Uint16Array.from({ length: 256 }, (_, index) => index * 16);
const small = new Uint8Array(grey16.buffer.slice(0));
const swapped = small.map((_, index) => small[index ^ 1] as number);

test.each([
  ['explicit little endian', {}, small],
  ['implicit little endian', { transferSyntaxUID: IMPLICIT_LITTLE }, small],
  ['big endian', { transferSyntaxUID: EXPLICIT_BIG }, swapped],
  ['deflated', { transferSyntaxUID: DEFLATED }, small],
  ['no preamble', { preamble: false }, small],
] as const)('native pixels: %s', async (_, options, bytes) => {
  expect([...(await pixels(source({ ...options, pixels: bytes }))).data]).toEqual([...grey16]);
});

test('frame by frame, each its own, and no more of the file is read than that', async () => {
  const frames = Uint16Array.from({ length: 256 * 400 }, (_, index) => index >> 8);
  const file = source({ elements: { NumberOfFrames: '400' }, pixels: new Uint8Array(frames.buffer) });
  let read = 0;
  const counted = Object.assign(Object.create(file) as MemorySource, {
    read: (offset: number, length: number): Promise<Uint8Array> => {
      read += length;
      return file.read(offset, length);
    },
  });
  expect(new Set((await pixels(counted, 399)).data)).toEqual(new Set([398]));
  expect(read).toBeLessThan(100_000);
  for (const frame of [0, 401, -1, 1.5])
    expect(await decodeFrame(file, frame)).toEqual({ ok: false, reason: 'no-such-frame' });
});

test('what is missing is named', async () => {
  const whole = buildDicom({ pixels: small });
  expect(await decodeFrame(new MemorySource(whole.slice(0, whole.length - 2)), 1)).toEqual({
    ok: false,
    reason: 'truncated',
  });
  expect(await decodeFrame(source({}), 1)).toEqual({ ok: false, reason: 'no-pixel-data' });
  expect(await decodeFrame(source({ elements: { NumberOfFrames: '3' }, pixels: small }), 2)).toEqual({
    ok: false,
    reason: 'truncated',
  });
  expect(await decodeFrame(new MemorySource(new Uint8Array(400)), 1)).toMatchObject({ ok: false });
  expect(
    await decodeFrame(
      source({ transferSyntaxUID: '1.2.840.10008.1.2.4.102', pixels: { frames: [new Uint8Array(64)] } }),
      1,
    ),
  ).toEqual({ ok: false, reason: 'unsupported-syntax' });
});

test('65,535 × 65,535 pixels in a thousand bytes cost nothing', async () => {
  const huge = source({ elements: { Rows: 65_535, Columns: 65_535 }, pixels: new Uint8Array(1_000) });
  expect(await decodeFrame(huge, 1)).toEqual({ ok: false, reason: 'limit' });
});

test('a medium that fails is `io`; a cancelled decode throws the reason of its signal', async () => {
  const broken = Object.assign(Object.create(source({ pixels: small })) as MemorySource, {
    read: () => Promise.reject(new ByteSourceError('io')),
  });
  expect(await decodeFrame(broken, 1)).toEqual({ ok: false, reason: 'io' });
  const controller = new AbortController();
  controller.abort(new Error('enough'));
  await expect(decodeFrame(source({ pixels: small }), 1, controller.signal)).rejects.toThrow('enough');
});

test('window, rescale, function and padding come with the frame', async () => {
  const elements = {
    PixelRepresentation: 1,
    BitsStored: 16,
    HighBit: 15,
    WindowCenter: '40\\300',
    WindowWidth: '400\\1500',
    RescaleIntercept: '-1024',
    RescaleSlope: '2',
    '00281056': { vr: 'CS', value: 'SIGMOID' },
    '00280120': { vr: 'SS', value: Uint8Array.of(0x30, 0xf8) },
  };
  const frame = await pixels(source({ elements: elements as never, pixels: small }));
  expect(frame).toMatchObject({
    windowCenter: 40,
    windowWidth: 400,
    rescaleIntercept: -1024,
    rescaleSlope: 2,
    voiLUTFunction: 'SIGMOID',
    pixelPaddingValue: -2_000,
  });
});

const jpegElements = { Rows: 23, Columns: 37, BitsAllocated: 16, BitsStored: 12, HighBit: 11 };
const one = fixture('jpeg-lossless-sv1-12.bin');
const other = fixture('jpeg-extended-12.bin');
const oneRaw = [...new Uint16Array(fixture('jpeg-lossless-sv1-12.raw').buffer)];

test('fragments of one frame are joined; a cut one is truncated; another size is a mismatch', async () => {
  const syntax = { transferSyntaxUID: '1.2.840.10008.1.2.4.70' };
  const halves = [one.slice(0, 500), one.slice(500)];
  const joined = source({ ...syntax, elements: jpegElements, pixels: { frames: [halves] } as never });
  expect([...(await pixels(joined)).data]).toEqual(oneRaw);
  const cut = source({ ...syntax, elements: jpegElements, pixels: { frames: [one.slice(0, 900)] } as never });
  expect(await decodeFrame(cut, 1)).toEqual({ ok: false, reason: 'truncated' });
  const wrong = source({ ...syntax, elements: { ...jpegElements, Rows: 24 }, pixels: { frames: [one] } as never });
  expect(await decodeFrame(wrong, 1)).toEqual({ ok: false, reason: 'mismatch' });
  const mislabelled = source({ ...syntax, elements: jpegElements, pixels: { frames: [other] } as never });
  expect(await decodeFrame(mislabelled, 1)).toEqual({ ok: false, reason: 'undecodable' });
});
