import { describe, expect, it } from 'vitest';
import { characterSet } from './charset.ts';
import { parsePersonName } from './person-name.ts';
import type { ReadWarning } from './read-failure.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

function decode(declared: string | undefined, hex: string): { text: string; warnings: readonly ReadWarning[] } {
  const warnings = new Set<ReadWarning>();
  return { text: characterSet(declared).decode(bytes(hex), warnings), warnings: [...warnings] };
}

// Bytes by Python's codecs, an implementation of their own.
const SINGLE: readonly (readonly [string, string, string])[] = [
  ['ISO_IR 100', 'Äneas^Rüdiger', 'c46e6561735e52fc6469676572'],
  ['ISO_IR 101', 'Řezáč^Žaneta', 'd8657ae1e85eae616e657461'],
  ['ISO_IR 109', 'Ĉapek^Ĝoja', 'c66170656b5ed86f6a61'],
  ['ISO_IR 110', 'Ģirts^Ķēniņš', 'ab697274735ed3ba6e69f1b9'],
  ['ISO_IR 144', 'Люкceмбypг', 'bbeeda6365dcd17970d3'],
  ['ISO_IR 127', 'قباني^لنزار', 'e2c8c7e6ea5ee4e6d2c7d1'],
  ['ISO_IR 126', 'Διονυσιος', 'c4e9efedf5f3e9eff2'],
  ['ISO_IR 138', 'שרון^דבורה', 'f9f8e5ef5ee3e1e5f8e4'],
  ['ISO_IR 148', 'Çavuşoğlu^İğde', 'c7617675fe6ff06c755eddf06465'],
  ['ISO_IR 203', 'Œuvre^Žofie€', 'bc757672655eb46f666965a4'],
  ['ISO_IR 13', 'ﾔﾏﾀﾞ^ﾀﾛｳ', 'd4cfc0de5ec0dbb3'],
  ['ISO_IR 166', 'นามสกุล', 'b9d2c1caa1d8c5'],
  ['ISO_IR 192', 'Wang^小东=王^小東', '57616e675ee5b08fe4b89c3de78e8b5ee5b08fe69db1'],
  ['GB18030', '王^小东㐂', 'cdf55ed0a1b6ab8139ef31'],
  ['GBK', '王^小东镕', 'cdf55ed0a1b6abe946'],
];

describe('character sets without code extensions (PS3.3 C.12.1.1.2)', () => {
  it.each(SINGLE)('%s', (declared, text, hex) => {
    expect(decode(declared, hex)).toEqual({ text, warnings: [] });
  });

  it('is the default repertoire where nothing is declared or needed', () => {
    expect(decode(undefined, '446f655e4a616e65')).toEqual({ text: 'Doe^Jane', warnings: [] });
    expect(decode('ISO_IR 6', '446f65')).toEqual({ text: 'Doe', warnings: [] });
  });

  it('is understood in the spellings that writers use', () => {
    for (const spelling of ['ISO_IR 100', 'ISO-IR 100', 'ISO IR 100', 'ISO 2022 IR 100', 'iso_ir 100', 'ISO-8859-1']) {
      expect(decode(spelling, '4dfc6c6c6572'), spelling).toEqual({ text: 'Müller', warnings: [] });
    }
    expect(decode('UTF-8', '4dc3bc6c6c6572')).toEqual({ text: 'Müller', warnings: [] });
  });

  it('keeps a backslash that is the second byte of a character', () => {
    expect(decode('GB18030', '815c41')).toEqual({ text: '乗A', warnings: [] });
    expect(parsePersonName(decode('GB18030', '815c5e41').text)).toEqual({ alphabetic: '乗^A' });
    expect(decode('ISO_IR 13', '955c').text).toBe('表');
  });
});

describe('ISO 2022 code extensions (PS3.5 H, I, K)', () => {
  it('Japanese: Kanji and Hiragana beside ASCII', () => {
    const hex =
      '59616d6164615e5461726f753d1b24423b3345441b28425e1b244242404f3a1b28423d1b24422464245e24401b28425e1b2442243f246d24261b2842';
    const { text, warnings } = decode('\\ISO 2022 IR 87', hex);
    expect(parsePersonName(text)).toEqual({
      alphabetic: 'Yamada^Tarou',
      ideographic: '山田^太郎',
      phonetic: 'やまだ^たろう',
    });
    expect(warnings).toEqual([]);
  });

  it('Japanese: half-width Katakana first, Kanji by escape', () => {
    const hex = 'd4cfc0de5ec0dbb33d1b24423b3345441b284a5e1b244242404f3a1b284a';
    expect(decode('ISO 2022 IR 13\\ISO 2022 IR 87', hex)).toEqual({ text: 'ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎', warnings: [] });
  });

  it('Japanese: the supplementary Kanji', () => {
    expect(decode('\\ISO 2022 IR 159', '411b24284430211b2842')).toEqual({ text: 'A丂', warnings: [] });
  });

  it('Korean: the escape is written anew after each delimiter', () => {
    const hex = '486f6e675e47696c646f6e673d1b242943fbf35e1b242943d1ced4d73d1b242943c8ab5e1b242943b1e6b5bf';
    expect(decode('\\ISO 2022 IR 149', hex)).toEqual({ text: 'Hong^Gildong=洪^吉洞=홍^길동', warnings: [] });
  });

  it('Chinese: GB 2312 by escape', () => {
    const hex = '5a68616e675e5869616f446f6e673d1b242941d5c55e1b242941d0a1b6ab3d';
    expect(decode('\\ISO 2022 IR 58', hex)).toEqual({ text: 'Zhang^XiaoDong=张^小东=', warnings: [] });
  });

  it('Greek and Cyrillic beside Latin-1, back to it after a delimiter', () => {
    const declared = 'ISO 2022 IR 100\\ISO 2022 IR 126\\ISO 2022 IR 144';
    expect(decode(declared, '4275635e4ae972f46d655e1b2d46c4e9efed5e1b2d4cbbeeda')).toEqual({
      text: 'Buc^Jérôme^Διον^Люк',
      warnings: [],
    });
    expect(decode(declared, '1b2d46c4e95ee9').text).toBe('Δι^é');
  });

  it('never throws, whatever stands behind an escape', () => {
    for (const hex of ['1b', '1b24', '1b2429', '1b2442', '1b244224', '41ff1b', '1bffff', '1b24284421']) {
      expect(decode('\\ISO 2022 IR 87', hex).text, hex).toBeTypeOf('string');
    }
  });
});

describe('text that is not what it says', () => {
  const guesses: readonly (readonly [string, string | undefined, string, string])[] = [
    ['UTF-8 without a declaration', undefined, '4dc3bc6c6c6572', 'Müller'],
    ['UTF-8 declared as Latin-1', 'ISO_IR 100', '4dc3bc6c6c6572', 'Müller'],
    ['Latin-1 without a declaration', undefined, '4dfc6c6c6572', 'Müller'],
    ['Latin-1 declared as UTF-8', 'ISO_IR 192', '4dfc6c6c6572', 'Müller'],
    ['Windows-1251 declared as Latin-1', 'ISO_IR 100', 'c8e2e0edeee25ecfb8f2f0', 'Иванов^Пётр'],
    ['Windows-1251 declared as ISO 8859-5', 'ISO_IR 144', 'c8e2e0edeee220ff', 'Иванов я'],
    ['GB 2312 declared as Latin-1', 'ISO_IR 100', 'cdf5d0a1b6ab5ed2bdd4ba', '王小东^医院'],
    ['Shift JIS without a declaration', undefined, '8e529363955c8ea6', '山田表示'],
  ];
  it.each(guesses)('%s is guessed, and the guess is said', (_, declared, hex, text) => {
    expect(decode(declared, hex)).toEqual({ text, warnings: ['charset-guessed'] });
  });

  it('an unknown set is named', () => {
    expect(decode('ISO_IR 999', '4dfc6c6c6572').warnings).toContain('charset-unknown');
  });

  it('true Latin-1 stays as it is', () => {
    for (const hex of ['c46e6561735e52fc6469676572', '4a6fe36f', 'd8726e']) {
      expect(decode('ISO_IR 100', hex).warnings, hex).toEqual([]);
    }
  });
});
