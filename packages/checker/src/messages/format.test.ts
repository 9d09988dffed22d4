import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { findingTexts, formatBytes, formatDate, formatText, isolate, joined } from './format.ts';

const bare = (text: string) => text.replace(/[\u2068\u2069]/gu, '');
const language = (lang: string) => ({ lang, terms: {} });

describe('texts', () => {
  it('chooses the plural form by the language', () => {
    const text = { count: 'n', one: '{n} файл', few: '{n} файла', many: '{n} файлов', other: '{n} файла' };
    const ru = (n: number) => formatText(language('ru'), text, { n });
    expect([1, 3, 5, 21].map(ru)).toEqual(['1 файл', '3 файла', '5 файлов', '21 файл']);
    expect(formatText(language('en'), { count: 'n', one: 'one', other: 'other' }, {})).toBe('other');
  });

  it('has a form for each of the six of Arabic', () => {
    const text = { count: 'n', zero: '0', one: '1', two: '2', few: '3', many: '4', other: '5' };
    const ar = (n: number) => formatText(language('ar'), text, { n });
    expect([0, 1, 2, 3, 10, 11, 99, 100, 101, 103].map(ar)).toEqual(['0', '1', '2', '3', '3', '4', '4', '5', '5', '3']);
  });

  it('says a form of exactly one, where `one` holds other numbers too or is none', () => {
    const text = { count: 'n', '=1': 'этот файл', one: '{n} файл', other: '{n} файла' };
    expect([1, 21].map((n) => formatText(language('ru'), text, { n }))).toEqual(['этот файл', '21 файл']);
    expect([1, 2].map((n) => formatText(language('zh'), { count: 'n', '=1': 'one', other: 'any' }, { n }))).toEqual([
      'one',
      'any',
    ]);
  });

  it('writes digits and months the way the region of the reader does, whatever its catalogue is', () => {
    const date = '2024-03-03';
    expect(formatText(language('ar-EG'), '{n} / {date}', { n: 1840, date })).toBe('١٬٨٤٠ / ٣ مارس ٢٠٢٤');
    expect(formatText(language('ar-MA'), '{n}', { n: 1840 })).toBe('1.840');
    expect(formatText(language('ar-EG-u-nu-latn'), '{n}', { n: 1840 })).toBe('1,840');
    // What a file says stays as it is written there.
    expect(bare(formatText(language('ar-EG'), '{number}', { number: '1.2.840.10008' }))).toBe('1.2.840.10008');
  });

  it('writes numbers and dates the way the language does', () => {
    expect(formatText(language('en'), '{n} on {date}', { n: 1840, date: '2024-03-03' })).toBe('1,840 on 3 March 2024');
    expect(formatDate('en-US', '2024-03-03')).toBe('March 3, 2024');
    expect(formatText(language('de'), '{n} am {date}', { n: 1840, date: '2024-03-03' })).toBe('1.840 am 3. März 2024');
    expect(formatDate('en', '2024-03')).toBe('March 2024');
    expect(formatDate('en', '2024-13-45')).toBeUndefined();
    expect(formatDate('th', '2024-03-03')).toContain('2024');
  });

  it('reads coded values by their terms', () => {
    expect(formatText(en, '{modality} {plane}', { modality: 'MR', plane: 'axial' })).toBe('MRI across (axial)');
    expect(bare(formatText(en, '{modality}', { modality: 'constructor' }))).toBe('constructor');
  });

  it('sets names apart, so that they cannot turn the sentence round', () => {
    expect(formatText(en, 'Open {file}.', { file: 'scan.zip' })).toBe('Open \u2068scan.zip\u2069.');
    expect(isolate('gpj.\u202eexe\u2069\n')).toBe('\u2068gpj.\ufffdexe\ufffd\ufffd\u2069');
  });

  it('sets every part apart where the text runs from right to left: two numbers there would change places', () => {
    const arabic = { ...language('ar-AE-u-nu-latn'), dir: 'rtl' } as const;
    expect(formatText(arabic, '{a} – {b}', { a: 1, b: 2 })).toBe('\u20681\u2069 – \u20682\u2069');
    expect(joined(arabic, ['T1', undefined, '', '22'])).toBe('\u2068T1\u2069 · \u206822\u2069');
    expect(joined(arabic, [joined(arabic, ['T1', 'صورة']), '22'])).toBe(
      '\u2067\u2068T1\u2069 · \u2067صورة\u2069\u2069 · \u206822\u2069',
    );
    expect(joined({ dir: 'ltr' }, ['T1', undefined, '', '22'])).toBe('T1 · 22');
  });

  it('does not fill a name that looks like a placeholder', () => {
    expect(bare(formatText(en, '{a}', { a: '{b}', b: 'x' }))).toBe('{b}');
  });

  it('shows a hole rather than hide it', () => {
    expect(formatText(en, 'Open {file}.')).toBe('Open {file}.');
  });

  it('writes bytes in the unit that keeps them short', () => {
    expect(formatBytes('en', 123_456_789)).toBe('123 MB');
    expect(formatBytes('en', 1500)).toBe('1.5 kB');
    expect(formatBytes('en', 0)).toMatch(/^0 byte/u);
  });
});

describe('findings', () => {
  const finding = {
    rule: 'truncated-files',
    outcome: 'fail',
    message: 'cut-off',
    params: { count: 2 },
    action: { message: 'copy-again' },
  };

  it('have title, sentence, reason, next step and request', () => {
    expect(findingTexts(en, finding)).toEqual({
      title: 'Whole files',
      what: '2 scan files are cut off. Part of each picture is missing.',
      why: 'A copy that stopped too soon leaves half a file.',
      do: 'Copy the disc again, or load the files again.',
      action: 'Copy the files again',
    });
  });

  it('are never without words', () => {
    expect(findingTexts(en, { ...finding, outcome: 'error', message: 'not-checked' }).what).toBe(
      'We could not check this part.',
    );
    expect(bare(findingTexts(en, { ...finding, rule: 'host-rule' }).what)).toContain('host-rule');
  });
});
