import { describe, expect, it } from 'vitest';
import { fold, hasTerm, indexOfTerm, terms } from './fold.ts';
import { namedBodyParts, namedModalities, paperModality } from './subjects.ts';

describe('text as words are looked for', () => {
  it.each([
    ['RÉSULTATS résultats', 'resultats resultats'],
    ['ﬁndings １２', 'findings 12'],
    ['ﺍﻟﺪﻣﺎﻍ', 'دماغ'],
    ['للدماغ بالدماغ والدماغ الدماغ', 'دماغ دماغ دماغ دماغ'],
    ['الى لله', 'الي لله'],
    ['دِمَاغ ـدماغ', 'دماغ دماغ'],
    ['نتيجة', 'نتيجه'],
    ['a\u200bb\ufeffc\u202ad', 'abcd'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  it.each<[string, string, number, number]>([
    ['a word', 'the mri of', 4, 0],
    ['not within another', 'primrite mrix', -1, 0],
    ['at the start', 'mri', 0, 0],
    ['between signs', '(mri)', 1, 0],
    ['behind the first', 'mri mri', 4, 1],
    ['behind a part of another', 'xmri mri', 5, 0],
    ['beside Chinese', '头mri检', 1, 0],
    ['behind a letter of two units', '\u{1d400}mri', -1, 0],
  ])('mri, %s', (_, text, at, from) => expect(indexOfTerm(text, 'mri', from)).toBe(at));

  it('may go on, begin earlier, and stand anywhere in scripts without spaces', () => {
    expect(indexOfTerm('pneumonia', 'pneumo*')).toBe(0);
    expect(indexOfTerm('xpneumonia', 'pneumo*')).toBe(-1);
    expect(indexOfTerm('laborbefund', '*befund')).toBe(5);
    expect(indexOfTerm('befunde', '*befund')).toBe(-1);
    expect(indexOfTerm('xbefunde', '*befund*')).toBe(1);
    expect(indexOfTerm('头颅平扫', '颅平')).toBe(1);
    expect(indexOfTerm('anything', '*')).toBe(-1);
    expect(indexOfTerm('anything', '')).toBe(-1);
    expect(hasTerm('the mri', 'mri')).toBe(true);
    expect(hasTerm('prim', 'mri')).toBe(false);
  });

  it('lists are folded, each word once', () => {
    expect(terms(' Résumé | resume |  | 检查 ')).toEqual(['resume', '检查']);
  });
});

describe('what was examined, as papers write it', () => {
  it.each([
    ['MRT Knie links', ['MR'], ['KNEE']],
    ['CT-Thorax mit KM', ['CT'], ['CHEST']],
    ['PET-CT whole body', ['CT', 'PT'], []],
    ['超声 腹部', ['US'], ['ABDOMEN']],
    ['Рентгенография грудной клетки', ['XR'], ['CHEST']],
    ['a letter', [], []],
  ])('%s', (text, modalities, parts) => {
    expect(namedModalities(text)).toEqual(modalities);
    expect(namedBodyParts(text)).toEqual(parts);
  });
  it('calls X-rays by one word, and ultrasound inside of vessels ultrasound', () => {
    expect(['CR', 'DX', 'RF', 'RG', 'IVUS', 'MR', ''].map(paperModality)).toEqual([
      'XR',
      'XR',
      'XR',
      'XR',
      'US',
      'MR',
      '',
    ]);
  });
});
