import { expect, it } from 'vitest';
import { parsePersonName } from './person-name.ts';

it.each([
  ['Doe^Jane^^Dr', { alphabetic: 'Doe^Jane^^Dr' }],
  ['Doe^Jane^^^', { alphabetic: 'Doe^Jane' }],
  ['Doe ^Jane \0', { alphabetic: 'Doe ^Jane' }],
  ['Wang^XiaoDong=王^小东=', { alphabetic: 'Wang^XiaoDong', ideographic: '王^小东' }],
  ['=山田^太郎=やまだ', { ideographic: '山田^太郎', phonetic: 'やまだ' }],
  ['A=B=C=D', { alphabetic: 'A', ideographic: 'B', phonetic: 'C' }],
  ['First^One\\Second^One', { alphabetic: 'First^One' }],
  ['^^^^', undefined],
  ['==', undefined],
  ['', undefined],
  [undefined, undefined],
])('reads %j', (text, expected) => {
  expect(parsePersonName(text)).toEqual(expected);
});
