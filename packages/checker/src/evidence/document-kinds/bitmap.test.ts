import { expect, it } from 'vitest';
import { bitmapOf } from './bitmap.ts';

const picture = (width: number, height: number, rgba: readonly number[]) =>
  bitmapOf({ width, height, naturalWidth: width, naturalHeight: height, rgba: Uint8ClampedArray.from(rgba) });

it('writes rows from the lowest up, blue first, each padded to four bytes', () => {
  const bytes = picture(2, 2, [1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255, 10, 11, 12, 255]);
  expect([...bytes.subarray(54)]).toEqual([9, 8, 7, 12, 11, 10, 0, 0, 3, 2, 1, 6, 5, 4, 0, 0]);
});

it('says of itself what every reader of bitmaps goes by (BITMAPFILEHEADER, BITMAPINFOHEADER)', () => {
  const bytes = picture(
    3,
    2,
    Array.from({ length: 24 }, () => 7),
  );
  const view = new DataView(bytes.buffer);
  expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('BM');
  const words = [2, 10, 14, 18, 22, 34].map((at) => view.getUint32(at, true));
  expect(words).toEqual([54 + 2 * 12, 54, 40, 3, 2, 2 * 12]);
  expect([view.getUint16(26, true), view.getUint16(28, true)]).toEqual([1, 24]);
  expect(bytes).toHaveLength(54 + 2 * 12);
});
