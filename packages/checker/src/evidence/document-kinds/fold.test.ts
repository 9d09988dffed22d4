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
    // As Word sets them, and as a machine types them.
    ['d’examen l‘examen lʼexamen', "d'examen l'examen l'examen"],
    ['CT\u2011scan x\u2010ray Be\u00adfund', 'ct-scan x-ray befund'],
    // Headings that are spaced out are words; the columns of a table stay apart.
    ['诊 断 报 告', '诊断报告'],
    ['诊 断 报 告\n姓 名', '诊断报告\n姓名'],
    ['姓名 张三', '姓名 张三'],
    ['正常 左 侧', '正常左侧'],
    ['头 MRI', '头 mri'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  it.each<[string, string, number, number]>([
    ['a word', 'the mri of', 4, 0],
    ['not within another', 'primrite mrix', -1, 0],
    ['at the start', 'mri', 0, 0],
    ['between signs', '(mri)', 1, 0],
    ['behind the first', 'mri mri', 4, 1],
    ['behind a part of another', 'xmri mri', 5, 0],
    ['beside Chinese', '头mri检', 1, 0],
    ['behind a letter of two units', 'x \u{10400}mri', -1, 0],
    ['behind a letter of two units at the very start', '\u{10400}mri', -1, 0],
    ['behind a sign of two units', '\u{1f642}mri', 2, 0],
    ['behind a letter that could not be read', 'x\ufffdmri', 2, 0],
    ['before a letter', 'mrix', -1, 0],
    ['at the end', 'the mri', 4, 0],
    ['before a full stop', 'the mri.', 4, 0],
  ])('mri, %s', (_, text, at, from) => expect(indexOfTerm(text, 'mri', from)).toBe(at));

  it('may go on, begin earlier, and stand anywhere in scripts without spaces', () => {
    expect(indexOfTerm('pneumonia', 'pneumo*')).toBe(0);
    expect(indexOfTerm('xpneumonia', 'pneumo*')).toBe(-1);
    expect(indexOfTerm('laborbefund', '*befund')).toBe(5);
    expect(indexOfTerm('befunde', '*befund')).toBe(-1);
    expect(indexOfTerm('xbefunde', '*befund*')).toBe(1);
    expect(indexOfTerm('头颅平扫', '颅平')).toBe(1);
    expect(indexOfTerm('t2平扫', '平扫')).toBe(2);
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
