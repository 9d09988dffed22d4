import { describe, expect, it } from 'vitest';
import { birthDates, priorDates, rankDates, writtenDates } from './dates.ts';
import { headNumbers, labelledPatients } from './labelled.ts';

// A label within a word is none: “freigegeben”, “terminée le”, “Kaltenborn”.
describe('labels that are part of a word', () => {
  it('say nothing of a birth', () => {
    expect(birthDates(writtenDates('freigegeben am 13.01.2026', 'de'))).toEqual([]);
    expect(birthDates(writtenDates('imprimée le 13/01/2026', 'fr'))).toEqual([]);
    expect(birthDates(writtenDates('geb. am 13.01.1956', 'de'))).toEqual(['1956-01-13']);
    expect(birthDates(writtenDates('née le 13/01/1956', 'fr'))).toEqual(['1956-01-13']);
  });

  it('do not end a name', () => {
    expect(labelledPatients('Name: Ada Holborn   DOB 1.2.1950')).toEqual(['Ada Holborn']);
    expect(labelledPatients('Name: Ingrid Sexton, born 1.2.1950')).toEqual(['Ingrid Sexton']);
    expect(labelledPatients('姓名：王小明性别：男')).toEqual(['王小明']);
  });
});

describe('dates of short and of listed kinds', () => {
  const read = (text: string, language: string) => rankDates(writtenDates(text, language));

  it('have two figures for the year', () => {
    expect(read('RX 14/02/26', 'es')).toEqual(['2026-02-14']);
    expect(read('21-02-26', 'es')).toEqual(['2026-02-21']);
    expect(read('03/04/26', 'en')).toEqual(['2026-03-04', '2026-04-03']);
    expect(read('26.02.14', 'zh')).toEqual(['2026-02-14']);
    expect(read('26/02/14', 'zh')).toEqual(['2026-02-14']);
    expect(read('14/abr/2026', 'es')).toEqual(['2026-04-14']);
    expect(read('L4/5/S1, 12/24/36/48, 120/80/60x', 'en')).toEqual([]);
  });

  it('of birth are not of the future', () => {
    expect(birthDates(writtenDates('*14.02.31\nMRT vom 03.05.26', 'de'))).toEqual(['1931-02-14']);
    expect(birthDates(writtenDates('*14.02.21\nMRT vom 03.05.26', 'de'))).toEqual(['2021-02-14']);
  });

  it('are all compared ones in one list, and those before “old films”', () => {
    expect(priorDates(writtenDates('Comparison: CT of 2 May 2025, 3 June 2024 and PET of 4 July 2023.', 'en'))).toEqual(
      ['2025-05-02', '2024-06-03', '2023-07-04'],
    );
    expect(priorDates(writtenDates('2025-05-02旧片', 'zh'))).toEqual(['2025-05-02']);
    expect(priorDates(writtenDates('Comparison: 2 May 2025. Printed 3 June 2026', 'en'))).toEqual(['2025-05-02']);
  });

  it('stand first behind the examination that the head names', () => {
    expect(read('Addendum 9 April 2026\nMRI of the wrist, 2 April 2026', 'en')[0]).toBe('2026-04-02');
    expect(read('Printed 9 April 2026\nCT chest, 2 April 2026, Ann Oak, 3 May 1950', 'en')).toEqual([
      '2026-04-02',
      '2026-04-09',
      '1950-05-03',
    ]);
  });
});

describe('numbers in the head', () => {
  it('are those with four figures and more that are no dates', () => {
    expect(headNumbers('Ref. RX10255 of 12.03.2026, room 12, tel 12345, 2026-03-12, K-2026/0044, ABCDEF')).toEqual([
      'RX10255',
      'K-2026/0044',
    ]);
  });
});
