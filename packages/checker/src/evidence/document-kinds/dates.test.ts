import { describe, expect, it } from 'vitest';
import { birthDates, priorDates, rankDates, writtenDates } from './dates.ts';

const read = (text: string, language?: string) => rankDates(writtenDates(text, language));

describe('dates of a paper', () => {
  it.each([
    ['2026-03-05', ['2026-03-05']],
    ['20260305', ['2026-03-05']],
    ['检查日期：2026年3月5日', ['2026-03-05']],
    ['Untersuchung vom 05.03.2026', ['2026-03-05']],
    ['vom 5. 3. 26 an', ['2026-03-05']],
    ['5 March 2026', ['2026-03-05']],
    ['March 5th, 2026', ['2026-03-05']],
    ['5 марта 2026 г.', ['2026-03-05']],
    ['le 1er février 2026', ['2026-02-01']],
    ['5 de marzo de 2026', ['2026-03-05']],
    ['5. März 2026', ['2026-03-05']],
    ['5 Maret 2026', ['2026-03-05']],
    ['٥ مارس ٢٠٢٦', ['2026-03-05']],
    ['25/03/2026', ['2026-03-25']],
    ['31.02.2026 und 12.13.2026', []],
    ['10.20.30.40 and 1.2.840.10008.1.2', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps both readings where day and month cannot be told apart, the likelier first', () => {
    expect(read('03/04/2026', 'en')).toEqual(['2026-03-04', '2026-04-03']);
    expect(read('03/04/2026', 'fr')).toEqual(['2026-04-03', '2026-03-04']);
    // Another date of the same paper settles it.
    expect(read('03/04/2026 25/04/2026', 'en')[0]).toBe('2026-04-03');
  });

  it('puts the date of the examination first and leaves birth dates out', () => {
    expect(read('Patient: X, geb. 01.02.1980\nDatum: 09.03.2026\nUntersuchung vom 05.03.2026')).toEqual([
      '2026-03-05',
      '2026-03-09',
    ]);
    expect(read('DOB: 01/13/1980  Exam date: 03/20/2026', 'en')).toEqual(['2026-03-20']);
    expect(read('Herr Muster (* 4.4.1997)')).toEqual([]);
  });

  it('puts last what was only compared with, and first readings before a birth date without a label', () => {
    const text = 'Voruntersuchung vom 02.02.2020 zum Vergleich. MRT vom 09.03.2026';
    expect(read(text, 'de')).toEqual(['2026-03-09', '2020-02-02']);
    expect(priorDates(writtenDates(text, 'de'))).toEqual(['2020-02-02']);
    const head = 'Wendelin Osterkamp 14.01.1950   09.03.2026';
    expect(read(head, 'de')).toEqual(['2026-03-09', '1950-01-14']);
    expect(birthDates(writtenDates(head, 'de'))).toEqual(['1950-01-14']);
    expect(birthDates(writtenDates('geb. 01.02.1980, 14.01.1950', 'de'))).toEqual(['1980-02-01']);
  });

  it('reads a date at the end of a sentence, and one whose year comes first', () => {
    expect(read('TC de 12.05.2025. Paciente', 'pt')).toEqual(['2025-05-12']);
    expect(read('2024 نوفمبر 9', 'ar')).toEqual(['2024-11-09']);
  });
});
