import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import { en } from '../messages/index.ts';
import type { ReportFinding, Witness } from '../report/report.ts';
import { aboutLine, plain, whoToAsk } from './findings.ts';
import { witnessLine, witnessTexts } from './witnesses.ts';

const report = sampleReport();
const study = report.inventory.patients[0]?.studies[0];
const set = study?.series[3];

function about(witnesses: readonly Witness[]): ReportFinding {
  return {
    rule: 'missing-slices',
    severity: 'gap',
    outcome: 'fail',
    message: 'interior-gap',
    params: { count: 5 },
    subjects: [{ kind: 'series', seriesInstanceUID: set?.seriesInstanceUID ?? '' }],
    witnesses,
    action: { who: 'hospital', message: 'ask-for-series', letter: true },
  };
}

describe('how we know', () => {
  it('is one plain sentence for each witness of an absence', () => {
    const finding = about([
      { kind: 'dicomdir', says: 'incomplete', expected: 28, present: 23, strength: 'strong' },
      { kind: 'geometry', says: 'incomplete', strength: 'strong' },
      { kind: 'instance-number', says: 'incomplete', strength: 'medium' },
      { kind: 'count-tag', says: 'silent', strength: 'medium' },
    ]);
    expect(witnessTexts(en, report, finding)).toEqual([
      'The list on the disc names 28 for this set, and 23 are here.',
      'The spacing of the pictures shows a hole of 5.',
      'The numbers of the pictures skip some.',
    ]);
  });

  it('of thick slices is their thickness, and of a lone slice that more were made', () => {
    const witnesses: readonly Witness[] = [
      { kind: 'geometry', says: 'incomplete', strength: 'medium' },
      { kind: 'count-tag', says: 'incomplete', strength: 'medium', tag: '(0018,0050)' },
    ];
    expect(witnessTexts(en, report, { ...about(witnesses), rule: 'thin-slices-absent' })).toEqual([
      'The files name the thickness, and the places of the slices agree.',
    ]);
    const moved = about([
      { kind: 'count-tag', says: 'incomplete', present: 1, strength: 'medium', tag: '(0018,0022)' },
    ]);
    expect(witnessTexts(en, report, { ...moved, rule: 'cut-series' })).toEqual([
      'The scanner moved along the body. That makes more pictures.',
    ]);
  });

  it('keeps the technical line for whoever helps', () => {
    expect(
      witnessLine({
        kind: 'count-tag',
        says: 'incomplete',
        expected: 40,
        present: 31,
        tag: '(0020,1002)',
        strength: 'medium',
      }),
    ).toBe('count-tag: incomplete, expected 40, present 31, (0020,1002), medium');
  });

  it('names the scan, the set, and who to ask', () => {
    expect(plain(aboutLine(en, report, about([])) ?? '')).toBe(
      'MRI of the brain, 3 March 2024 · From the front · FLAIR',
    );
    expect(whoToAsk(en, report, about([]))).toBe('Radiology, Invented Hospital');
    expect(aboutLine(en, report, { ...about([]), subjects: [] })).toBeUndefined();
  });
});
