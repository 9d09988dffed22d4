import type { StackFacts } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { header } from '../../../../../test/build/headers.ts';
import type { SeriesLabel } from '../../report/series-labels.ts';
import { mrLabel } from './mr-label.ts';
import { mrPhysics } from './mr-physics.ts';

const says = (stack: StackFacts, bValue?: number) => {
  const said = mrPhysics(stack, bValue);
  return said && `${said.label}${said.strong ? '!' : ''}`;
};
const spin = (te: number, tr: number, ti?: number): StackFacts => ({
  echoTime: te,
  repetitionTime: tr,
  ...(ti !== undefined && { inversionTime: ti }),
  scanningSequence: 'SE',
});
const gradient = (parts: StackFacts): StackFacts => ({ scanningSequence: 'GR', ...parts });

describe('what a scanner did', () => {
  it.each<[string, StackFacts, number | undefined, string | undefined]>([
    ['image type ADC', { imageType: ['DERIVED', 'PRIMARY', 'ADC'] }, undefined, 'adc!'],
    ['in small letters', { imageType: ['derived', 'adc'] }, undefined, 'adc!'],
    ['ADC of enhanced MR', { imageType: ['DERIVED', 'ADC_UNSPECIFIED'] }, undefined, 'adc!'],
    ['ADC outweighs the b-value', { imageType: ['ADC'] }, 800, 'adc!'],
    ['a b-value', {}, 50, 'dwi!'],
    ['no b-value', {}, 0, undefined],
    ['image type DIFFUSION', { imageType: ['ORIGINAL', 'DIFFUSION'] }, undefined, 'dwi!'],
    ['image type TOF', { imageType: ['ORIGINAL', 'TOF'] }, undefined, 'mra!'],
    ['image type FMRI', { imageType: ['ORIGINAL', 'FMRI'] }, undefined, 'fmri!'],
    ['diffusion by its sequence', { sequenceName: '*ep_b1000t' }, undefined, 'dwi!'],
    ['and by its other name', { pulseSequenceName: 'EP2D_DIFF' }, undefined, 'dwi!'],
    ['magnetisation-prepared', { sequenceName: '*tfl3d1_16ns' }, undefined, 't1-3d!'],
    ['MPRAGE', { pulseSequenceName: 'MPRAGE' }, undefined, 't1-3d!'],
    ['time of flight', { sequenceName: '*fi3d_tof' }, undefined, 'mra!'],
    ['and', { sequenceName: 'tof3d' }, undefined, 'mra!'],
    ['echo-planar FID', { sequenceName: '*epfid2d1_64' }, undefined, 'fmri'],
    ['susceptibility', { sequenceName: '*swi3d1r' }, undefined, 'swi!'],
    ['a name that says nothing', { sequenceName: '*tse2d1_15' }, undefined, undefined],
  ])('%s', (_, stack, bValue, expected) => expect(says(stack, bValue)).toBe(expected));

  it.each<[string, StackFacts, string | undefined]>([
    ['long TE, long TR', spin(70, 1800), 't2'],
    ['TE below', spin(69, 1800), undefined],
    ['TR below', spin(70, 1799), undefined],
    ['short TE, long TR', spin(46, 1800), 'pd'],
    ['TE above', spin(47, 1800), undefined],
    ['short TE, TR below', spin(46, 1799), undefined],
    ['short TE, short TR', spin(30, 1100), 't1'],
    ['T1 with TE above', spin(31, 1100), undefined],
    ['T1 with TR above', spin(30, 1101), undefined],
    ['no sequence named', { echoTime: 95, repetitionTime: 4000 }, 't2'],
    ['inversion recovery', { ...spin(95, 4000), scanningSequence: 'IR' }, 't2'],
    ['a research sequence', { ...spin(95, 4000), scanningSequence: 'RM' }, undefined],
    ['echo-planar', { ...spin(95, 4000), scanningSequence: 'EP\\SE' }, undefined],
    ['gradient and spin echo', { ...spin(95, 4000), scanningSequence: 'GR\\SE' }, 't2'],
    ['in small letters', { ...spin(95, 4000), scanningSequence: 'se' }, 't2'],
    ['no TE', { repetitionTime: 4000, scanningSequence: 'SE' }, undefined],
    ['no TR', { echoTime: 10, scanningSequence: 'SE' }, undefined],
    ['TE of nought', spin(0, 500), undefined],
    ['TR of nought', spin(10, 0), undefined],
  ])('spin echo, %s', (_, stack, expected) => expect(says(stack)).toBe(expected));

  it.each<[string, StackFacts, string | undefined]>([
    ['FLAIR', spin(60, 4000, 1600), 'flair!'],
    ['FLAIR with TI below', spin(60, 4000, 1599), undefined],
    ['FLAIR with TE below', spin(59, 4000, 1600), undefined],
    ['FLAIR with TR below', spin(60, 3999, 1600), undefined],
    ['STIR', spin(45, 1500, 80), 'stir!'],
    ['STIR at the other end', spin(45, 1500, 270), 'stir!'],
    ['STIR with TI below', spin(45, 1500, 79), undefined],
    ['STIR with TI above', spin(45, 1500, 271), undefined],
    ['STIR with TR below', spin(45, 1499, 160), undefined],
    ['an inversion between the two says nothing', spin(95, 4000, 900), undefined],
    ['an inversion time of nought is none', spin(95, 4000, 0), 't2'],
  ])('inversion, %s', (_, stack, expected) => expect(says(stack)).toBe(expected));

  const mprage = { echoTime: 3, repetitionTime: 2000, inversionTime: 900, mrAcquisitionType: '3D' };
  const spoiled = { echoTime: 5, repetitionTime: 12, flipAngle: 8, mrAcquisitionType: '3D' };
  const star = { echoTime: 15, repetitionTime: 650, flipAngle: 30 };
  it.each<[string, StackFacts, string | undefined]>([
    ['prepared by inversion', mprage, 't1-3d!'],
    ['prepared, not said to be 3D', { ...mprage, mrAcquisitionType: '2D' }, 't1-3d'],
    ['TI at the lower end', { ...mprage, inversionTime: 400 }, 't1-3d!'],
    ['TI below', { ...mprage, inversionTime: 399 }, undefined],
    ['TI at the upper end', { ...mprage, inversionTime: 1300 }, 't1-3d!'],
    ['TI above', { ...mprage, inversionTime: 1301 }, undefined],
    ['TE too long', { ...mprage, echoTime: 8 }, undefined],
    ['spoiled volume', spoiled, 't1-3d'],
    ['at the largest angle', { ...spoiled, flipAngle: 20 }, 't1-3d'],
    ['angle below', { ...spoiled, flipAngle: 7 }, undefined],
    ['angle above', { ...spoiled, flipAngle: 21 }, undefined],
    ['TE above', { ...spoiled, echoTime: 5.1 }, undefined],
    ['TR above', { ...spoiled, repetitionTime: 13 }, undefined],
    ['slices', { ...spoiled, mrAcquisitionType: '2D' }, undefined],
    ['T2 star', star, 'swi'],
    ['without an angle', { echoTime: 15, repetitionTime: 650 }, 'swi'],
    ['TE below', { ...star, echoTime: 14 }, undefined],
    ['angle too large', { ...star, flipAngle: 31 }, undefined],
    ['echo-planar', { ...star, scanningSequence: 'EP\\GR' }, undefined],
  ])('gradient echo, %s', (_, stack, expected) => expect(says(gradient(stack))).toBe(expected));
});

describe('the kind of an MR series', () => {
  const label = (description: string | undefined, ...stacks: readonly StackFacts[]) =>
    mrLabel(
      { seriesInstanceUID: '1.2', ...(description !== undefined && { seriesDescription: description }) },
      stacks.map((stack, id) => header({ id, modality: 'MR', stack })),
    );
  const t2 = spin(95, 4000);

  it('is the scanner’s own word, surer where the description says the same', () => {
    const own = { acquisitionContrast: 'FLUID_ATTENUATED' };
    expect(label(undefined, own)).toEqual({ label: 'flair', confidence: 0.9, by: ['attribute'] });
    expect(label('FLAIR', own)).toEqual({ label: 'flair', confidence: 0.95, by: ['attribute', 'description'] });
    expect(label('AX T1', own)).toEqual({ label: 'flair', confidence: 0.4, by: ['attribute', 'description'] });
    expect(label(undefined, {}, own)).toMatchObject({ label: 'flair', by: ['attribute'] });
    expect(label(undefined, { ...t2, acquisitionContrast: 'UNKNOWN' })).toMatchObject({ label: 't2', by: ['physics'] });
  });
  it('is what the scanner did, surer where no other kind is made so', () => {
    expect(label(undefined, t2)).toEqual({ label: 't2', confidence: 0.7, by: ['physics'] });
    expect(label(undefined, spin(110, 9000, 2500))).toEqual({ label: 'flair', confidence: 0.85, by: ['physics'] });
    expect(label('AX T2', t2)).toEqual({ label: 't2', confidence: 0.95, by: ['physics', 'description'] });
    expect(label(undefined, {}, t2)).toMatchObject({ label: 't2', by: ['physics'] });
  });
  it('is what it is called where nothing else speaks', () => {
    expect(label('AX T2')).toEqual({ label: 't2', confidence: 0.8, by: ['description'] });
    expect(label('AX T2', {})).toEqual({ label: 't2', confidence: 0.8, by: ['description'] });
    expect(label(undefined, {})).toEqual({ label: 'unknown', confidence: 0, by: [] });
    expect(label('T1 T2 map', {})).toEqual({ label: 'unknown', confidence: 0, by: [] });
  });
  it('is the protocol’s word where the description says none', () => {
    const facts = { seriesInstanceUID: '1.2', seriesDescription: 'Series 4', protocolName: 'STIR cor' };
    expect(mrLabel(facts, [])).toMatchObject({ label: 'stir', by: ['description'] });
    expect(mrLabel({ ...facts, seriesDescription: 'AX T2' }, [])).toMatchObject({ label: 't2' });
  });
  it.each<[string, StackFacts, SeriesLabel]>([
    ['dynamic', { acquisitionContrast: 'T1' }, 'dce'],
    ['MRCP t2', { acquisitionContrast: 'T2' }, 't2'],
    ['STIR', { acquisitionContrast: 'T2' }, 'stir'],
    ['FLAIR', { acquisitionContrast: 'T2' }, 'flair'],
    ['DTI', { acquisitionContrast: 'DIFFUSION' }, 'dti'],
    ['AX T2 map', { acquisitionContrast: 'PROTON_DENSITY' }, 't2'],
    ['fieldmap', { acquisitionContrast: 'T2_STAR' }, 'fieldmap'],
  ])('of %s is the word, where that is a kin of what was done', (description, stack, kind) => {
    const said = label(description, stack);
    expect(said.label).toBe(kind);
    expect(said.confidence).toBeGreaterThanOrEqual(0.85);
    expect(said.by).toEqual(['attribute', 'description']);
  });
  it('of physics and a word that contradict each other is the word, and weak', () => {
    expect(label('AX T1', t2)).toEqual({ label: 't1', confidence: 0.4, by: ['physics', 'description'] });
    expect(label('dixon', t2)).toMatchObject({ label: 'dixon', confidence: 0.85 });
    expect(label('PD FS', spin(32, 2800))).toMatchObject({ label: 'pd', confidence: 0.95 });
  });
  it('is a localizer by its type, in whatever letters, before all else, or by its name', () => {
    const scout = { imageType: ['ORIGINAL', 'PRIMARY', 'localizer'], ...t2 };
    expect(label('AX T2', t2, scout)).toEqual({ label: 'localizer', confidence: 0.98, by: ['attribute'] });
    expect(label('localizer', t2)).toEqual({ label: 'localizer', confidence: 0.9, by: ['description'] });
  });
  it('is diffusion where one picture of many has a b-value, in a header or in a frame', () => {
    expect(label(undefined, { ...t2, diffusionBValue: 0 }, { ...t2, diffusionBValue: 800 })).toMatchObject({
      label: 'dwi',
    });
    const framed = header({
      id: 0,
      modality: 'MR',
      stack: t2,
      frames: 2,
      multiFrame: { perFrameItems: 2, bValues: Float64Array.of(0, 500) },
    });
    expect(mrLabel({ seriesInstanceUID: '1.2' }, [framed])).toMatchObject({ label: 'dwi' });
    const still = { ...framed, multiFrame: { perFrameItems: 2, bValues: Float64Array.of(0, 0) } };
    expect(mrLabel({ seriesInstanceUID: '1.2' }, [still])).toMatchObject({ label: 't2' });
  });
});
