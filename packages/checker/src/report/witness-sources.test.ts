import { describe, expect, it } from 'vitest';
import type { Witness } from './report.ts';
import { independent, independentPairs, referrerSource, sourceOf, twoOf } from './witness-sources.ts';

const witness = (kind: Witness['kind'], tag?: string) => ({ kind, ...(tag !== undefined && { tag }) });

describe('sources of witnesses', () => {
  it.each<[string, Pick<Witness, 'kind' | 'tag'>, Pick<Witness, 'kind' | 'tag'>]>([
    ['two counts of one scanner', witness('count-tag', '(0020,1002)'), witness('count-tag', '(0021,104F)')],
    ['a count and the list of one archive', witness('count-tag', '(0020,1209)'), witness('dicomdir', '(0004,1500)')],
    ['counts of one archive', witness('count-tag', '(0020,1208)'), witness('count-tag', '(0020,1206)')],
    ['a number and the name that repeats it', witness('instance-number'), witness('file-name', '(0020,0013)')],
    [
      'events of one dose report, and how many',
      witness('dose-report', '(0008,3010)'),
      witness('dose-report', '(0020,0012)'),
    ],
    ['places of one series, and how far others reach', witness('geometry'), witness('sibling')],
    ['names that a writer gave, and its list', witness('file-name'), witness('dicomdir')],
  ])('%s are one', (_, one, other) => {
    expect(sourceOf(one)).toBe(sourceOf(other));
    expect(independent(sourceOf(one), sourceOf(other))).toBe(false);
  });

  it.each<[string, Pick<Witness, 'kind' | 'tag'>, Pick<Witness, 'kind' | 'tag'>]>([
    ['places and numbers', witness('geometry'), witness('instance-number', '(0020,0013)')],
    ['numbers and the way of the table', witness('instance-number'), witness('count-tag', '(0018,0022)')],
    ['the counts of scanner and archive', witness('count-tag', '(0020,1002)'), witness('count-tag', '(0020,1209)')],
    ['an exposure and a name that no picture bears', witness('dose-report'), witness('dose-report', '(0018,1030)')],
  ])('%s are two', (_, one, other) => {
    expect(independent(sourceOf(one), sourceOf(other))).toBe(true);
    expect(independent(sourceOf(other), sourceOf(one))).toBe(true);
  });

  it('one doctor at one screen is one', () => {
    expect(twoOf((['report', 'key-images', 'view'] as const).map(referrerSource))).toBe(false);
    expect(twoOf((['report', 'treatment'] as const).map(referrerSource))).toBe(true);
    expect(twoOf((['segmentation', 'treatment'] as const).map(referrerSource))).toBe(false);
  });

  it('no source is a second one to itself, and a pair is listed once', () => {
    expect(twoOf([])).toBe(false);
    expect(twoOf(['places', 'places'])).toBe(false);
    // Three of which only two are independent.
    expect(twoOf(['file', 'exposures', 'picture-names'])).toBe(true);
    expect(twoOf(['file', 'places', 'exposures'])).toBe(false);
    const seen = independentPairs.map((pair) => [...pair].sort().join(' '));
    expect(new Set(seen).size).toBe(seen.length);
    expect(independentPairs.every(([one, other]) => (one as string) !== other)).toBe(true);
  });
});
