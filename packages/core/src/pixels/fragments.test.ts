import { expect, test } from 'vitest';
import { encapsulated } from '../../../../test/build/dicom.ts';
import type { EncapsulatedPixels } from '../../../../test/build/dicom.ts';
import { MemorySource } from '../bytes/memory-source.ts';
import { findFrame } from './fragments.ts';

/** A codestream of `length` bytes that begins with its own number and ends in EOI. */
function stream(number: number, length = 8): Uint8Array {
  const bytes = new Uint8Array(length).fill(number);
  bytes.set([0xff, 0xd9], length - 2);
  return bytes;
}

async function frame(pixels: EncapsulatedPixels, frames: number, wanted: number, endMarker = true): Promise<number[]> {
  const prefix = new Uint8Array(5);
  const source = new MemorySource(Uint8Array.of(...prefix, ...encapsulated(pixels)));
  const ranges = await findFrame(source, { offset: 5, frames, endMarker }, wanted);
  const found: number[] = [];
  for (const { offset, length } of ranges) found.push(...(await source.read(offset, length)));
  return found;
}

const split = (number: number): Uint8Array[] => [new Uint8Array(6).fill(number), stream(number)];
const whole = (number: number): number[] => [...new Uint8Array(6).fill(number), ...stream(number)];

test.each(['right', 'empty', [0, 0, 0], [0, 40, 16], [4, 20, 36], [0, 16, 5_000]] as const)(
  'one fragment a frame, table %s',
  async (basicOffsetTable) => {
    const pixels = { frames: [stream(1), stream(2), stream(3)], basicOffsetTable };
    for (const number of [1, 2, 3]) expect(await frame(pixels, 3, number)).toEqual([...stream(number)]);
  },
);

test.each(['right', 'empty', [0, 30, 44]] as const)('several fragments a frame, table %s', async (basicOffsetTable) => {
  const pixels = { frames: [split(1), split(2), split(3)], basicOffsetTable };
  for (const number of [1, 2, 3]) expect(await frame(pixels, 3, number)).toEqual(whole(number));
});

test('a table that skips a frame does not put another in its place', async () => {
  const pixels = { frames: [stream(1), stream(2), stream(3), stream(4)], basicOffsetTable: [0, 32, 48] as const };
  expect(await frame(pixels, 3, 1)).toEqual([...stream(1)]);
  const repeated = { ...pixels, basicOffsetTable: [0, 32, 48, 50] as const };
  for (const number of [1, 2, 3, 4]) expect(await frame(repeated, 4, number)).toEqual([...stream(number)]);
});

test('among a hundred frames the table leads straight to each', async () => {
  const frames = Array.from({ length: 100 }, (_, index) => stream(index + 1));
  for (const number of [1, 50, 100]) expect(await frame({ frames }, 100, number)).toEqual([...stream(number)]);
});

test('one frame has all fragments; no delimiter is needed', async () => {
  expect(await frame({ frames: [[stream(1).slice(0, 4), stream(2)]], delimiter: false }, 1, 1)).toEqual([
    1,
    1,
    1,
    1,
    ...stream(2),
  ]);
});

test('frames that are declared and not there are missing, not the last one again', async () => {
  await expect(frame({ frames: [stream(1), stream(2)], basicOffsetTable: 'empty' }, 5, 3)).rejects.toThrow('truncated');
  await expect(frame({ frames: [split(1), split(2)], basicOffsetTable: 'empty' }, 3, 3)).rejects.toThrow('truncated');
});

test('RLE frames are one fragment each, whatever a table says', async () => {
  const raw = (number: number): Uint8Array => new Uint8Array(8).fill(number);
  const pixels = { frames: [raw(1), raw(2), raw(3)], basicOffsetTable: [0, 32, 48] as const };
  expect(await frame(pixels, 3, 1, false)).toEqual([...raw(1)]);
});

test('an extended offset table leads to the frame', async () => {
  const frames = [stream(1), stream(2), stream(3)];
  const source = new MemorySource(encapsulated({ frames, basicOffsetTable: 'empty' }));
  const extendedOffsets = new Uint8Array(BigUint64Array.of(0n, 16n, 32n).buffer);
  const [range] = await findFrame(source, { offset: 0, frames: 3, endMarker: true, extendedOffsets }, 2);
  expect([...(await source.read(range?.offset ?? 0, range?.length ?? 0))]).toEqual([...stream(2)]);
});

test('what is no item is undecodable, what is not there truncated', async () => {
  await expect(
    findFrame(new MemorySource(new Uint8Array(64)), { offset: 0, frames: 1, endMarker: true }, 1),
  ).rejects.toThrow('undecodable');
  await expect(
    findFrame(new MemorySource(new Uint8Array(4)), { offset: 0, frames: 1, endMarker: true }, 1),
  ).rejects.toThrow('truncated');
});
