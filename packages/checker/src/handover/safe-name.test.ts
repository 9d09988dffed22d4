import { describe, expect, it } from 'vitest';
import { safeFileName, safeName, UniquePaths } from './safe-name.ts';

describe('names every system can write', () => {
  it.each([
    ['IM00001', 'IM00001'],
    ['Müller MRT (Kopf)', 'Muller-MRT-Kopf'],
    ['头部核磁', 'file'],
    ['../../evil', 'evil'],
    ['fdp\u202Eexe', 'fdp-exe'],
    ['CON', '_CON'],
    ['aux.dcm', '_aux.dcm'],
    ['name.', 'name'],
    ['.hidden', 'hidden'],
    ['a'.repeat(300), 'a'.repeat(64)],
    ['', 'file'],
    ['C:\\x', 'C-x'],
    ['\u0000', 'file'],
  ])('%j becomes %j', (text, name) => {
    expect(safeName(text, 'file')).toBe(name);
  });

  it('keeps a short extension and nothing that only looks like one', () => {
    expect(safeFileName('Отчёт.PDF', 'paper')).toBe('paper.pdf');
    expect(safeFileName('x.exe ', 'paper')).toBe('x.exe');
    expect(safeFileName('a.b.c-and-more', 'paper')).toBe('a.b.c-and-more');
  });

  it('gives no path twice, whatever its case', () => {
    const paths = new UniquePaths();
    expect(['A/x.pdf', 'a/X.PDF', 'A/x.pdf', 'A/x_2.pdf', 'IM'].map((path) => paths.take(path))).toEqual([
      'A/x.pdf',
      'a/X_2.PDF',
      'A/x_3.pdf',
      'A/x_2_2.pdf',
      'IM',
    ]);
  });
});
