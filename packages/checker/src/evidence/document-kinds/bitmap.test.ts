import { expect, it } from 'vitest';
import { bitmapOf } from './bitmap.ts';

it('writes rows from the lowest up, blue first, each padded to four bytes', () => {
  const rgba = Uint8ClampedArray.from([1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255, 10, 11, 12, 255]);
  const bytes = bitmapOf({ width: 2, height: 2, naturalWidth: 2, naturalHeight: 2, rgba });
  expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('BM');
  expect(new DataView(bytes.buffer).getUint32(2, true)).toBe(bytes.length);
  expect([...bytes.subarray(54)]).toEqual([9, 8, 7, 12, 11, 10, 0, 0, 3, 2, 1, 6, 5, 4, 0, 0]);
});
