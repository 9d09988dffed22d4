import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { examinationLines, examinationsWithoutScan, titleLines } from './heads.ts';
import { headNumbers } from './labelled.ts';
import { describedSides, namedSides } from './sides.ts';
import { namedSpineParts } from './spine-parts.ts';
import { paperModality } from './subjects.ts';
import { titledModalities } from './titles.ts';

/** Blank lines, and lines of blanks, as word processors leave them. */
const blank = '\n  \n\t\n\n \n\n\n\n\n\n\n\n\n\n';
const lines = (count: number) => 'Nobody, Anna\n'.repeat(count);

describe('the head of a paper', () => {
  it('is its first lines, however much room is between them', () => {
    expect(titleLines(`${blank}  Arztbrief ${blank}Anna`)).toEqual(['Arztbrief', 'Anna']);
    expect(titleLines(lines(9))).toHaveLength(6);
    expect(titleLines('x'.repeat(60))).toHaveLength(1);
    expect(titleLines('x'.repeat(61))).toEqual([]);
    expect(examinationLines(fold(`${lines(9)}${blank}CT abdomen`))).toEqual(['ct abdomen']);
    expect(examinationLines(fold(`${lines(10)}CT abdomen`))).toEqual([]);
    expect(examinationLines(fold(`${lines(10)}CT abdomen`), 11)).toEqual(['ct abdomen']);
    const long = `ct abdomen ${'x'.repeat(129)}`;
    expect([long.length, examinationLines(long).length, examinationLines(`${long}x`).length]).toEqual([140, 1, 0]);
    expect(examinationsWithoutScan(fold(`${blank}Gastroskopie${blank}`))).toEqual(['gastroskopie']);
  });

  it('names the side of a part that there are two of, in twelve lines', () => {
    expect(namedSides(`${lines(11)}${blank}MRT Knie links`)).toEqual(['left']);
    expect(namedSides(`${lines(12)}MRT Knie links`)).toEqual([]);
    const long = `MRT Knie links ${'x'.repeat(125)}`;
    expect([long.length, namedSides(long), namedSides(`${long}x`)]).toEqual([140, ['left'], []]);
    // Of the descriptions of a scan each is a line of its own.
    expect(describedSides(['Knie', 'rechts'])).toEqual([]);
    expect(describedSides(['MR Knie', 'Knie rechts'])).toEqual(['right']);
  });

  it('names the part of the spine, in twelve lines that are none of a text', () => {
    expect(namedSpineParts(`${lines(11)}${blank}MRT LWS`)).toEqual(['lumbar']);
    expect(namedSpineParts(`${lines(12)}MRT LWS`)).toEqual([]);
    const long = `MRT LWS ${'x'.repeat(132)}`;
    expect([long.length, namedSpineParts(long), namedSpineParts(`${long}x`)]).toEqual([140, ['lumbar'], []]);
    // Below its head a text tells it by the levels that it counts.
    expect(namedSpineParts(`${lines(12)}MRT LWS\nC5/6: protrusion`)).toEqual(['cervical']);
  });

  it('tells a machine by a ray’s direction or the word for sound, where it names a part and no machine', () => {
    expect(titledModalities('chest ap')).toEqual(['XR']);
    expect(titledModalities('ct chest ap')).toEqual([]);
    expect(titledModalities('patient ap')).toEqual([]);
    expect(titledModalities('us thyroid')).toEqual(['US']);
    expect(titledModalities('us and them')).toEqual([]);
    const long = `chest ap ${'x'.repeat(51)}`;
    expect([long.length, titledModalities(long), titledModalities(`${long}x`)]).toEqual([60, ['XR'], []]);
  });
});

describe('numbers that may be those of an examination', () => {
  it.each([
    ['Auftrag A-1234 vom Tage', ['A-1234']],
    ['Room ABC-123', []],
    ['Nr. AB-1234-C', ['AB-1234-C']],
    // Dates are none; what only begins or ends like one may be.
    ['12.03.2026 und 2026-03-12', []],
    ['12.03.2026-77 und X12-03-2026', ['12.03.2026-77', 'X12-03-2026']],
  ])('%s', (text, numbers) => expect(headNumbers(text)).toEqual(numbers));

  it('stand in the head, each once, forty at the most', () => {
    expect(headNumbers('A-1234 A-1234')).toEqual(['A-1234']);
    expect(headNumbers(`${'x '.repeat(750)}A-1234`)).toEqual([]);
    expect(headNumbers(Array.from({ length: 50 }, (_, at) => `A-${1000 + at}`).join(' '))).toHaveLength(40);
    expect(headNumbers('')).toEqual([]);
  });
});

it('X-rays of all machines are one word of papers, and so is sound', () => {
  expect(['CR', 'DX', 'RF', 'RG'].map(paperModality)).toEqual(['XR', 'XR', 'XR', 'XR']);
  expect(['IVUS', 'US', 'CT', 'MR', 'MG'].map(paperModality)).toEqual(['US', 'US', 'CT', 'MR', 'MG']);
});
