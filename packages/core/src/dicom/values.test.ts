import { expect, it } from 'vitest';
import { parseDate, parseNumber, parseTime, readAscii } from './values.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['20240131', '2024-01-31'],
  ['2024.01.31', '2024-01-31'],
  ['2024-01-31', '2024-01-31'],
  ['20240131101112.5', '2024-01-31'],
  ['20241301', undefined],
  ['20240132', undefined],
  ['00000000', undefined],
  ['2024', undefined],
  ['0000', undefined],
  ['', undefined],
  ['yesterday', undefined],
  [undefined, undefined],
])('date %j', (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});

it.each([
  ['101112', false, '10:11:12'],
  ['101112.123456', false, '10:11:12'],
  ['101112.123456', true, '10:11:12.123456'],
  ['10:11:12', false, '10:11:12'],
  ['1011', false, '10:11:00'],
  ['10', false, '10:00:00'],
  ['2511', false, undefined],
  ['1061', false, undefined],
  ['235960', false, '23:59:60'],
  ['', false, undefined],
])('time %j', (text, fraction, expected) => {
  expect(parseTime(text, fraction)).toBe(expected);
});

it.each([
  [' 12 ', 12],
  ['-1.5e3', -1500],
  ['+7', 7],
  ['', undefined],
  ['1,5', undefined],
  ['NaN', undefined],
  ['Infinity', undefined],
  ['1e999', undefined],
  ['0x10', undefined],
  ['9'.repeat(50), undefined],
])('number %j', (text, expected) => {
  expect(parseNumber(text)).toBe(expected);
});

it('trims the padding of text and goes no further than the bytes', () => {
  expect(readAscii(latin('  A B \0\0'), 0, 8)).toBe('A B');
  expect(readAscii(latin('ABC'), 1, 100)).toBe('BC');
  expect(readAscii(latin('\0\0'), 0, 2)).toBe('');
});
