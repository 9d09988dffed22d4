import { describe, expect, it } from 'vitest';
import { pageMarks } from './page-marks.ts';

describe('what a paper prints of its pages', () => {
  it.each([
    ['Page 2 of 3', 3, [2]],
    ['Seite 1 von 2 … Seite 2 von 2', 2, [1, 2]],
    ['page 1/4', 4, [1]],
    ['Página 2 de 5', 5, [2]],
    ['Pág. 1 de 2', 2, [1]],
    ['страница 1 из 3', 3, [1]],
    ['стр. 2 из 3', 3, [2]],
    ['第1页 共2页', 2, [1]],
    ['第 2 页，共 3 页', 3, [2]],
    ['共3页 第1页', 3, [1]],
    ['صفحة ٢ من ٣', 3, [2]],
    ['الصفحة 1 من 3', 3, [1]],
    ['Halaman 1 dari 2', 2, [1]],
    ['page 3 sur 3', 3, [3]],
    ['Page 2 of 3 … Page 1 of 3 … page 2 of 3', 3, [1, 2]],
    ['Page 60 of 60', 60, [60]],
  ])('%s', (text, total, seen) => {
    expect(pageMarks(text)).toEqual({ total, seen });
  });

  it.each([
    '12/03/2026',
    'Hausseite 1 von',
    '1 of 3 nodules',
    'page 4 of 3',
    'page 0 of 3',
    'page 3 of 61',
    'slice 2 of 3',
    'Page 1 of 2, Page 1 of 3',
  ])('says nothing of %s', (text) => {
    expect(pageMarks(text)).toBeUndefined();
  });
});
