import { describe, expect, it } from 'vitest';
import { birthDates, examinationDates, priorDates, rankDates, writtenDates } from './dates.ts';

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

describe('dates, more closely', () => {
  it.each([
    ['01.01.1900 und 31.12.2099, 31.12.1899 und 01.01.2100', ['2099-12-31', '1900-01-01']],
    ['2026-13-01, 2026-00-10, 2026-01-00', []],
    ['29.02.2024 und 29.02.2023', ['2024-02-29']],
    ['31.12.2025', ['2025-12-31']],
    ['5. 3. 29', ['2029-03-05']],
    ['5. 3. 30', ['1930-03-05']],
    // The same letters are read once: a date is no part of another.
    ['5 March 2026', ['2026-03-05']],
    ['12.05.2025.', ['2025-05-12']],
    ['version 1.2.2026.4', []],
    ['2026年3月5日 2026-03-05', ['2026-03-05']],
  ])('%s', (text, expected) => expect(read(text, 'de')).toEqual(expected));

  it('share none of their figures', () => {
    expect(read('5 March 2026 April 7', 'en')).toEqual(['2026-03-05']);
    expect(read('7 нояб 2026 март 5', 'ru')).toEqual(['2026-03-05']);
    expect(writtenDates('31.02.2026', 'de')).toEqual([]);
  });

  it('stand in the order of the text, whatever their form', () => {
    const dates = writtenDates('1 May 2024, 2023-01-02, 3.4.2022', 'en');
    expect(dates.map(({ values }) => values[0])).toEqual(['2024-05-01', '2023-01-02', '2022-04-03']);
    expect(dates.map(({ at }) => at)).toEqual([0, 12, 24]);
  });

  it('are known by what stands before them', () => {
    const label = (text: string) => writtenDates(text, 'en')[0]?.label;
    for (const text of ['born 2.3.1980', 'DOB: 2.3.1980', '出生 1980-03-02', 'né le 2.3.1980', '* 2.3.1980'])
      expect(label(text), text).toBe('birth');
    for (const text of ['Exam date: 2.3.2026', 'Untersuchung vom 2.3.2026', '检查日期：2026年3月2日'])
      expect(label(text), text).toBe('examination');
    for (const text of ['Comparison: 2.3.2026', 'Voruntersuchung vom 2.3.2026', '对照 2026-03-02'])
      expect(label(text), text).toBe('prior');
    for (const text of ['Date: 2.3.2026', 'Berlin, den 2.3.2026', '报告日期: 2026-03-02'])
      expect(label(text), text).toBe('document');
    for (const text of ['2.3.2026', 'Room 4, 2.3.2026', 'Compared with the film. 2.3.2026'])
      expect(label(text), text).toBe('none');
  });

  it('come with the paper’s own first: of the examination, of the paper, others, old ones, compared ones', () => {
    const text = 'x 3.3.2026\ny 4.4.1990\nComparison: 1.1.2026.\nDate: 5.5.2026\nz 6.6.2026\nExam date: 7.7.2026';
    expect(read(text, 'de')).toEqual([
      '2026-07-07',
      '2026-05-05',
      '2026-03-03',
      '2026-06-06',
      '1990-04-04',
      '2026-01-01',
    ]);
  });

  it('of birth are none of the paper, also where they stand again without a label', () => {
    expect(read('geb. 1.2.1980, x 1.2.1980, y 3.4.2026', 'de')).toEqual(['2026-04-03']);
  });

  it('a generation older than the rest are of birth, where none is said to be', () => {
    const births = (text: string) => birthDates(writtenDates(text, 'de'));
    expect(births('x 1.2.2010, y 3.4.2026')).toEqual(['2010-02-01']);
    expect(births('x 1.2.2011, y 3.4.2026')).toEqual([]);
    expect(births('Datum: 1.2.1980, y 3.4.2026')).toEqual([]);
    expect(read('x 1.2.2010, y 3.4.2026', 'de')).toEqual(['2026-04-03', '2010-02-01']);
    expect(read('x 1.2.2011, y 3.4.2026', 'de')).toEqual(['2011-02-01', '2026-04-03']);
  });

  it('are two hundred of a kind at the most', () => {
    const many = Array.from({ length: 260 }, (_, at) => `${1 + (at % 28)}.${1 + (at % 12)}.${1950 + (at % 70)}`).join(
      ' x ',
    );
    expect(writtenDates(many, 'de')).toHaveLength(200);
  });
});

describe('labels and what only looks like them', () => {
  it('a label behind the date says that it is of birth', () => {
    for (const text of ['Иванова, 12.01.1986 г.р. № 5', '王某 1986年1月12日出生', 'Doe, 12 January 1986 (born)']) {
      expect(birthDates(writtenDates(`${text}\n15.06.2025`, undefined))).toEqual(['1986-01-12']);
    }
  });

  it('a word that begins like a label is none', () => {
    expect(birthDates(writtenDates('КТ органов грудной клетки от 15.06.2025', 'ru'))).toEqual([]);
    expect(birthDates(writtenDates('Gebracht am 15.06.2025', 'de'))).toEqual([]);
  });

  it('of two figures a year is not one to come', () => {
    expect(read('12.10.31', 'ru')).toEqual(['1931-10-12']);
    expect(read('12.10.26', 'ru')).toEqual(['2026-10-12']);
  });

  it('what a scan was held against is no examination of its own', () => {
    const dates = writtenDates("Examen du 05/03/2026\nPar rapport à l'examen du 01/02/2024 : stable", 'fr');
    expect(examinationDates(dates)).toEqual(['2026-03-05']);
    expect(priorDates(dates)).toEqual(['2024-02-01', '2024-01-02']);
  });

  it('a file of two readings has two days', () => {
    const two = 'Study date: 5 March 2026\nCT chest. Clear.\n\nStudy date: 9 June 2026\nMRI head. Normal.';
    expect(examinationDates(writtenDates(two, 'en'))).toEqual(['2026-03-05', '2026-06-09']);
  });
});
