import { describe, expect, it } from 'vitest';
import { pairingWith } from '../../../../test/build/findings.ts';
import { applyPairings } from './decisions.ts';

const held = { path: 'a.pdf', because: ['same-date'], confidence: 0.7 };

describe('the patient’s word on which scan a report is about', () => {
  it('moves the report to that scan, and leaves the other without', () => {
    const pairing = pairingWith([
      { studyInstanceUID: '1', documents: [held] },
      { studyInstanceUID: '2', state: 'missing' },
    ]);
    expect(applyPairings(pairing, { documentStudies: { 'a.pdf': '2' } }).studies).toMatchObject([
      { state: 'missing', documents: [] },
      { state: 'found', documents: [{ path: 'a.pdf', because: ['patient'], confidence: 1 }] },
    ]);
  });

  it('takes a report from all scans, and back', () => {
    const pairing = pairingWith([{ studyInstanceUID: '1', documents: [held] }]);
    const without = applyPairings(pairing, { documentStudies: { 'a.pdf': 'none' } });
    expect(without.studies).toMatchObject([{ state: 'missing' }]);
    expect(without.withoutImages).toEqual([{ path: 'a.pdf', confidence: 1 }]);
    expect(applyPairings(pairing, { documentStudies: {} })).toBe(pairing);
    const alone = pairingWith([{ studyInstanceUID: '1', state: 'missing' }], [{ path: 'a.pdf', confidence: 0.9 }]);
    expect(applyPairings(alone, { documentStudies: { 'a.pdf': '1' } })).toMatchObject({
      studies: [{ state: 'found' }],
      withoutImages: [],
    });
  });
});
