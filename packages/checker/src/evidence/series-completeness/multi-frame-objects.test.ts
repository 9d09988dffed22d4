import { describe, expect, it } from 'vitest';
import { ctSeries, enhancedMr, enhancedVolumes } from '../../../../../test/build/dicom.ts';
import type { BuiltFile, EnhancedVolumes } from '../../../../../test/build/dicom.ts';
import { modelFromBytes } from '../../../../../test/build/model-from-bytes.ts';
import { completenessOf } from './index.ts';

/** One object of six slices. */
const volume = (number: number, more: Partial<EnhancedVolumes> = {}) =>
  enhancedVolumes({
    slices: 6,
    ...more,
    elements: { InstanceNumber: String(number), SOPInstanceUID: `1.2.9.${number}`, ...more.elements },
  });
const judge = (...files: readonly BuiltFile[]) => {
  const [series] = completenessOf(modelFromBytes(files.map((file, index) => ({ ...file, path: `${index}` }))));
  if (!series) throw new Error('no series');
  return series;
};
const said = (...files: readonly BuiltFile[]) => judge(...files).witnesses.filter(({ kind }) => kind === 'multi-frame');

describe('several enhanced objects of one series', () => {
  it('are whole where each is, and their numbers run from one on', () => {
    expect(judge(...[1, 2, 3].flatMap((number) => volume(number))).state).toBe('complete');
    expect(said(...[1, 2, 3].flatMap((number) => volume(number)))).toEqual([
      { kind: 'multi-frame', says: 'complete', strength: 'strong', expected: 18, present: 18, tag: '(0020,9157)' },
    ]);
  });

  it('prove nothing where the first may be gone, or two have one number', () => {
    expect(judge(...[2, 3].flatMap((number) => volume(number))).state).toBe('unproven');
    const twice = volume(2, { elements: { InstanceNumber: '1' } });
    expect(judge(...volume(1), ...twice).state).toBe('unproven');
  });

  it('lack the frames that one of them lacks, counted within that one', () => {
    const holed = volume(2, { drop: ({ place }) => place === 1 });
    expect(judge(...volume(1), ...holed)).toMatchObject({
      state: 'incomplete',
      missing: [{ what: 'frame', where: { kind: 'unknown' }, count: 1 }],
    });
    expect(said(...volume(1), ...holed)).toEqual([
      { kind: 'multi-frame', says: 'incomplete', strength: 'strong', expected: 6, present: 5, tag: '(0020,9057)' },
    ]);
  });

  it('prove nothing beside a picture that is none of them', () => {
    const [study] = volume(1);
    const plain = ctSeries({ slices: 1, elements: { Modality: 'MR' } });
    expect(judge(study!, ...plain).state).not.toBe('complete');
  });
});

describe('frames that an object declares and does not describe', () => {
  it('are counted in all objects together, and stand before what their grids lack', () => {
    const short = (number: number, dropItems: readonly number[]) =>
      enhancedMr({
        frames: 8,
        dropItems,
        elements: { InstanceNumber: String(number), SOPInstanceUID: `1.2.9.${number}` },
      });
    expect(said(short(1, [3]), short(2, [2, 3]))).toEqual([
      { kind: 'multi-frame', says: 'incomplete', strength: 'strong', expected: 16, present: 13, tag: '(5200,9230)' },
    ]);
    // A whole object beside it counts for nothing there.
    expect(said(short(1, [3]), short(2, []))).toMatchObject([{ expected: 8, present: 7 }]);
  });
});

describe('a concatenation', () => {
  const parts = (more: Partial<EnhancedVolumes>) => judge(...enhancedVolumes({ slices: 12, parts: 4, ...more }));

  it('says by its parts what it has, and by its total what it ought to have', () => {
    const witnesses = (more: Partial<EnhancedVolumes>) =>
      parts(more).witnesses.filter(({ tag }) => tag === '(0020,9163)');
    const told = { kind: 'multi-frame', strength: 'strong', tag: '(0020,9163)' };
    expect(witnesses({})).toEqual([{ ...told, says: 'complete', expected: 4, present: 4 }]);
    expect(witnesses({ dropParts: [4] })).toEqual([{ ...told, says: 'incomplete', expected: 4, present: 3 }]);
    expect(witnesses({ dropParts: [2], withTotal: false })).toEqual([
      { ...told, says: 'incomplete', expected: 4, present: 3 },
    ]);
    // Without a total nobody says that the fourth is the last.
    expect(witnesses({ withTotal: false })).toEqual([]);
  });

  it('lacks whole instances', () => {
    expect(parts({ dropParts: [2, 3] }).missing).toEqual([{ what: 'instance', where: { kind: 'unknown' }, count: 2 }]);
  });
});
