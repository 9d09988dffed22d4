import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const cellOf = (value: string | number): string => toCsv([[value]]).slice(1, -2);

describe('a table for spreadsheets', () => {
  it('begins with its mark and ends each line as RFC 4180 says', () => {
    expect(
      toCsv([
        ['病例', 'b'],
        [1, 'c'],
      ]),
    ).toBe('\ufeff病例,b\r\n1,c\r\n');
  });

  it('quotes what would break a line or a cell', () => {
    expect(cellOf('a,b')).toBe('"a,b"');
    expect(cellOf('say "x"')).toBe('"say ""x"""');
    expect(cellOf('two\nlines')).toBe('"two\nlines"');
  });

  it('lets no cell become a formula', () => {
    const attacks = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '＝1',
      '＋1',
      '－1',
      '＠x',
      '|x',
      '%x',
      '\u00a0=1',
    ];
    for (const attack of attacks) expect(cellOf(attack).replace(/^"/, ''), attack).toMatch(/^'/);
    expect(cellOf('=HYPERLINK("http://x","y")')).toBe(`"'=HYPERLINK(""http://x"",""y"")"`);
  });

  it('leaves names, dates and numbers as they are', () => {
    for (const value of ['Sample Ada', '2026-11-25', 'CT MR', '张三']) expect(cellOf(value)).toBe(value);
    expect(cellOf(-5)).toBe('-5');
  });
});
