import { describe, expect, it } from 'vitest';
import type { ApartOf } from './named-among.ts';
import { settled } from './report-rivals.ts';
import type { Claim, Claims } from './report-rivals.ts';

const claim = (path: string, machine: Claim['machine'], parts: Partial<Claim> = {}): Claim => ({
  path,
  machine,
  because: ['same-date', 'modality', 'body-part'],
  confidence: 0.85,
  ...parts,
});
const of = (...whole: readonly Claim[]): Claims => ({ person: 'A', whole });
const by = (person: string, ...whole: readonly Claim[]): Claims => ({ person, whole });
const two: ApartOf = (one, other) => (one === other ? undefined : 'sure');
const settle = (...all: readonly Claims[]) =>
  settled(all, two).map((whole) => whole.map(({ path, confidence }) => `${path} ${confidence}`).join(', '));

describe('a mammogram and an ultrasound of one day', () => {
  const ultrasound = of(claim('us', 'own'));

  it('have each their own report', () => {
    expect(settle(of(claim('mg', 'own'), claim('us', 'other')), ultrasound)).toEqual(['mg 0.85', 'us 0.85']);
  });

  it('have it where the head of the one report names no machine', () => {
    expect(settle(of(claim('mg', 'unsaid'), claim('us', 'other')), ultrasound)).toEqual(['mg 0.85', 'us 0.85']);
    const vague = claim('mg', 'unsaid', { because: ['same-date', 'body-part'] });
    expect(settle(of(vague, claim('us', 'other')), ultrasound)).toEqual(['mg 0.85, us 0.85', 'us 0.85']);
  });

  it('share the one report that is here', () => {
    expect(settle(of(claim('us', 'other')), ultrasound)).toEqual(['us 0.85', 'us 0.85']);
  });

  it('do not share it where the other may have its own', () => {
    const doubt = claim('mg', 'own', { confidence: 0.4 });
    expect(settle(of(doubt, claim('us', 'other')), ultrasound)).toEqual(['mg 0.4', 'us 0.85']);
    // Its own scan is not here: nothing says that it is another's.
    expect(settle(of(doubt, claim('us', 'other')))).toEqual(['mg 0.4, us 0.85']);
  });

  it('share what bears the number of both', () => {
    const numbered = claim('us', 'other', { because: ['accession-number', 'modality'] });
    expect(settle(of(claim('mg', 'own'), numbered), ultrasound)).toEqual(['mg 0.85, us 0.85', 'us 0.85']);
  });
});

describe('a report that says not whose it is', () => {
  const plain = claim('r', 'own');
  const later = claim('r', 'own', { because: ['near-date', 'modality', 'body-part'], confidence: 0.75 });

  it('may be of either of two people, and is of both scans of one', () => {
    expect(settle(by('A', plain), by('B', plain))).toEqual(['r 0.4', 'r 0.4']);
    expect(settle(by('A', plain), by('A', plain))).toEqual(['r 0.85', 'r 0.85']);
    expect(settled([by('A', plain), by('B', plain)], () => 'likely')).toEqual([[plain], [plain]]);
  });

  it('is of the scan of its day', () => {
    expect(settle(by('A', plain), by('B', later))).toEqual(['r 0.85', 'r 0.4']);
    expect(settle(by('A', later), by('B', later))).toEqual(['r 0.4', 'r 0.4']);
  });

  it('is of the scan of its number, and what is doubtful anyway changes nothing', () => {
    const numbered = claim('r', 'own', { because: ['accession-number'] });
    expect(settle(by('A', numbered), by('B', numbered))).toEqual(['r 0.85', 'r 0.85']);
    expect(settle(by('A', numbered), by('B', plain))).toEqual(['r 0.85', 'r 0.4']);
    const undated = claim('r', 'own', { because: ['accession-number', 'modality'] });
    expect(settle(by('A', undated), by('B', plain))).toEqual(['r 0.85', 'r 0.4']);
    expect(settle(by('A', plain), by('B', claim('r', 'own', { confidence: 0.59 })))).toEqual(['r 0.85', 'r 0.59']);
  });
});
