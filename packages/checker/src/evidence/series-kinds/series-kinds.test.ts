import type { InstanceHeader, StackFacts } from '@medpass/dicom-core';
import { ModelAssembler } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { entry, header, type HeaderOptions } from '../../../../../test/build/headers.ts';
import { contrastOf, kindsOf } from './index.ts';
import { normalise } from './normalise.ts';
import { plainLabel } from './other-labels.ts';
import { firstOf, sampleOf } from './sample.ts';
import type { SeriesKind } from './series-kind.ts';

type Slice = Omit<HeaderOptions, 'id'>;
type Change = (made: InstanceHeader) => InstanceHeader;

function modelOf(slices: readonly Slice[], change: Change = (made) => made) {
  const assembler = new ModelAssembler();
  slices.forEach((slice, id) =>
    assembler.addOutcome(entry(id, `${id}`), { kind: 'instance', header: change(header({ ...slice, id })) }),
  );
  return assembler.snapshot({ settled: true });
}
function kind(slices: readonly Slice[], change?: Change): SeriesKind {
  const [first] = kindsOf(modelOf(slices, change));
  if (!first) throw new Error('no series');
  return first;
}
const stack = (count: number, more: Slice = {}): readonly Slice[] =>
  Array.from({ length: count }, (_, at) => ({ position: [0, 0, at * 3], number: at + 1, ...more }));
const mr = (description: string, facts: StackFacts = {}, more: Slice = {}) =>
  kind(stack(4, { modality: 'MR', description, stack: facts, ...more }));
const ct = (description: string, facts: StackFacts = {}) => kind(stack(4, { description, stack: facts }));
const pet = (description: string, provenance: InstanceHeader['provenance']) =>
  kind(stack(4, { modality: 'PT', description }), (made) => ({ ...made, ...(provenance && { provenance }) }));

describe('what a series is', () => {
  it('comes with its names, its date and its measures', () => {
    const facts = kind(stack(5, { modality: 'MR', description: 'SAG T2', image: { sliceThickness: 2.5 } }), (made) => ({
      ...made,
      series: { ...made.series, frameOfReferenceUID: '1.9' },
    }));
    expect(facts).toEqual({
      seriesInstanceUID: '1.2.3.1',
      studyInstanceUID: '1.2.3',
      studyDate: '2024-03-04',
      modality: 'MR',
      label: 't2',
      confidence: 0.8,
      by: ['description'],
      planes: ['axial'],
      contrast: 'unknown',
      kernel: 'unknown',
      sliceThickness: 2.5,
      spacing: 3,
      coverage: 12,
      frameOfReferenceUID: '1.9',
      frames: 5,
    });
  });
  it('is of the parts of the body that its scan names anywhere', () => {
    const partsOf = (study: string, ...series: readonly string[]) =>
      [
        ...kindsOf(
          modelOf(
            series.flatMap((description, at) =>
              stack(3, { modality: 'MR', description, seriesInstanceUID: `1.2.3.${at}` } as Slice),
            ),
            (made) => ({ ...made, study: { ...made.study, studyDescription: study } }),
          ),
        ),
      ].map(({ bodyParts }) => bodyParts);
    expect(partsOf('IRM du genou', 'SAG DP FS')).toEqual([['KNEE']]);
    expect(partsOf('MRI', 'ax_T2_brain')).toEqual([['HEAD']]);
    expect(partsOf('MRI', 'ax_T2')).toEqual([undefined]);
    // Of so many names that nobody looks through them all, none speaks.
    expect(partsOf('MRI brain', 'x'.repeat(10_000))).toEqual([undefined]);
  });
  it('says nothing of what its header does not say', () => {
    const [bare] = kindsOf(
      modelOf([{ modality: 'MR', position: undefined, orientation: undefined }], (made) => ({
        ...made,
        study: { studyInstanceUID: '1.2.3' },
      })),
    );
    expect(bare).toEqual({
      seriesInstanceUID: '1.2.3.1',
      studyInstanceUID: '1.2.3',
      modality: 'MR',
      label: 'unknown',
      confidence: 0,
      by: [],
      planes: [],
      contrast: 'unknown',
      kernel: 'unknown',
      frames: 1,
    });
  });
  it('is measured along its longest and densest stack, at its thinnest', () => {
    const echoes = [
      ...stack(4, { modality: 'MR', stack: { echoNumbers: 1 }, image: { sliceThickness: 3 } }),
      ...Array.from({ length: 6 }, (_, at): Slice => ({
        modality: 'MR',
        number: at + 5,
        position: [0, 0, at * 2],
        stack: { echoNumbers: 2 },
        image: { sliceThickness: 2 },
      })),
    ];
    expect(kind(echoes)).toMatchObject({ sliceThickness: 2, spacing: 2, coverage: 10, frames: 10 });
    expect(kind(stack(3, { image: { sliceThickness: 0 } }))).not.toHaveProperty('sliceThickness');
    expect(kind(stack(1))).not.toHaveProperty('coverage');
    expect(kind(stack(1))).not.toHaveProperty('spacing');
  });
  it('is told by its direction: measured, else named', () => {
    const coronal = [1, 0, 0, 0, 0, -1] as const;
    expect(
      kind([
        ...stack(3),
        ...stack(3, { orientation: coronal }).map((slice, at) => ({
          ...slice,
          position: [0, at * 3, 0] as const,
          number: at + 4,
        })),
      ]).planes,
    ).toEqual(['axial', 'coronal']);
    expect(mr('SAG T2', {}, { orientation: undefined, position: undefined }).planes).toEqual(['sagittal']);
    expect(mr('T2', {}, { orientation: undefined, position: undefined }).planes).toEqual([]);
  });
  it('is one of several, in their order', () => {
    const two = [
      ...stack(2),
      ...stack(2, { series: '2', uid: 'x', modality: 'MR' }).map((slice, at) => ({ ...slice, uid: `9.${at}` })),
    ];
    expect([...kindsOf(modelOf(two))].map(({ modality }) => modality)).toEqual(['CT', 'MR']);
  });
});

describe('what no picture tells', () => {
  it('a series without pictures is none', () => {
    expect(kind([{ modality: 'SR', image: null }])).toMatchObject({
      label: 'non-image',
      confidence: 0.95,
      by: ['attribute'],
    });
  });
  it('a picture of pictures is a capture, whatever its modality says, if all of it is', () => {
    const capture = '1.2.840.10008.5.1.4.1.1.7';
    for (const sopClassUID of [capture, `${capture}.2`])
      expect(mr('AX T2', {}, { sopClassUID })).toMatchObject({ label: 'capture', confidence: 0.95, by: ['attribute'] });
    const mixed = [
      ...stack(2, { description: 'AX T2', modality: 'MR' }),
      { modality: 'MR', sopClassUID: capture, position: [0, 0, 9] as const },
    ];
    expect(kind(mixed).label).toBe('t2');
  });
});

describe('fat, volume and contrast', () => {
  it('fat is taken out where the description or the options say so; else nobody knows', () => {
    expect(mr('PD FS')).toMatchObject({ label: 'pd-fs', fatSuppressed: true });
    for (const scanOptions of ['FS', 'PFP\\FS', 'SFS', 'FATSAT', 'FAT_SAT\\X', 'fs'])
      expect(mr('PD', { scanOptions })).toMatchObject({ label: 'pd-fs', fatSuppressed: true });
    for (const scanOptions of ['PFP', 'OFFS', 'PFP\\XFS']) {
      const kept = mr('PD', { scanOptions });
      expect(kept.label).toBe('pd');
      expect(kept).not.toHaveProperty('fatSuppressed');
    }
    expect(mr('T2 FS').label).toBe('t2');
    expect(ct('abdomen fs')).not.toHaveProperty('fatSuppressed');
  });
  it('a volume is a volume where the header says so, and a T1 volume is its own kind', () => {
    expect(mr('AX T1', { mrAcquisitionType: '3D' })).toMatchObject({ label: 't1-3d', volume: true });
    expect(mr('AX T1', { mrAcquisitionType: '2D' })).toMatchObject({ label: 't1', volume: false });
    expect(mr('AX T1')).not.toHaveProperty('volume');
    expect(mr('AX T2', { mrAcquisitionType: '3D' })).toMatchObject({ label: 't2', volume: true });
    expect(mr('MPRAGE')).toMatchObject({ label: 't1-3d', volume: true });
  });
  it('contrast is after where a word or an agent says so, before where a word says it', () => {
    expect(mr('T1 post').contrast).toBe('post');
    expect(mr('T1', { contrastBolusAgent: 'Gadovist' }).contrast).toBe('post');
    expect(mr('T1 native', { contrastBolusAgent: 'Gadovist' }).contrast).toBe('pre');
    expect(mr('T1').contrast).toBe('unknown');
    for (const contrastBolusAgent of ['NONE', 'no', '0', 'N', ' none ', 'WITHOUT contrast'])
      expect(mr('T1', { contrastBolusAgent }).contrast).toBe('unknown');
    for (const contrastBolusAgent of ['Nothing but Gd', 'yes', 'Omnipaque none'])
      expect(mr('T1', { contrastBolusAgent }).contrast).toBe('post');
    expect(contrastOf('', [header({ id: 0 }), header({ id: 1, stack: { contrastBolusAgent: 'Gd' } })])).toBe('post');
  });
  it('contrast is what the series is called, not the protocol', () => {
    const facts = kind(stack(3, { modality: 'MR', description: 'T1' }), (made) => ({
      ...made,
      series: { ...made.series, protocolName: 'T1 post' },
    }));
    expect(facts.contrast).toBe('unknown');
  });
  it.each([
    ['B70f', 'bone'],
    ['BONEPLUS', 'bone'],
    ['LUNG', 'lung'],
    ['STANDARD', 'soft'],
    ['B30f', 'soft'],
    ['XYZ', 'unknown'],
  ])('kernel %s: %s', (convolutionKernel, kernel) => expect(ct('abdomen', { convolutionKernel }).kernel).toBe(kernel));
});

describe('the kind of a CT series', () => {
  it('is its phase, by words alone', () => {
    expect(ct('Abdomen arterial')).toMatchObject({ label: 'ct-arterial', confidence: 0.85, by: ['description'] });
    expect(ct('Abdomen portal venous')).toMatchObject({ label: 'ct-portal-venous' });
    expect(ct('Abdomen')).toMatchObject({ label: 'ct', confidence: 0.8, by: ['attribute'] });
    expect(ct('')).toMatchObject({ label: 'ct', confidence: 0.8 });
  });
  it('is open where words name two phases; an angiography is arterial by nature', () => {
    expect(ct('arterial and delayed')).toMatchObject({ label: 'ct', by: ['attribute'] });
    expect(ct('CTA arterial')).toMatchObject({ label: 'ct-angio' });
    expect(ct('CTA delayed')).toMatchObject({ label: 'ct' });
  });
  it('without contrast is doubtful where the header names an agent', () => {
    expect(ct('native')).toMatchObject({ label: 'ct-non-contrast', confidence: 0.85 });
    expect(ct('native', { contrastBolusAgent: 'Iomeron' })).toMatchObject({
      label: 'ct-non-contrast',
      confidence: 0.4,
    });
    expect(ct('arterial', { contrastBolusAgent: 'Iomeron' })).toMatchObject({ label: 'ct-arterial', confidence: 0.85 });
  });
  it('is the protocol’s word where the description says none', () => {
    const said = (description: string) =>
      kind(stack(3, { description }), (made) => ({
        ...made,
        series: { ...made.series, protocolName: 'Liver arterial' },
      })).label;
    expect(said('Abdomen 5 mm')).toBe('ct-arterial');
    expect(said('delayed')).toBe('ct-delayed');
  });
  it('is a localizer by its type or its name', () => {
    expect(ct('x', { imageType: ['ORIGINAL', 'PRIMARY', 'LOCALIZER'] })).toMatchObject({
      label: 'localizer',
      confidence: 0.98,
      by: ['attribute'],
    });
    expect(ct('x', { imageType: ['original', 'localizer'] }).label).toBe('localizer');
    expect(ct('Topogram 0.6')).toMatchObject({ label: 'localizer', confidence: 0.9, by: ['description'] });
  });
});

describe('the kind of a PET series', () => {
  it.each<[string, string, InstanceHeader['provenance'], string, number, string]>([
    ['a method', 'x', { attenuationCorrectionMethod: 'measured,AC_CT' }, 'pet-ac', 0.95, 'attribute'],
    ['a list of corrections', 'x', { correctedImage: ['DECY', 'ATTN'] }, 'pet-ac', 0.95, 'attribute'],
    ['a list without it', 'x', { correctedImage: ['DECY'] }, 'pet-nac', 0.95, 'attribute'],
    ['a method that is none', 'x', { attenuationCorrectionMethod: 'NONE' }, 'pet-nac', 0.95, 'attribute'],
    ['attributes before words', 'WB NAC', { correctedImage: ['ATTN'] }, 'pet-ac', 0.95, 'attribute'],
    ['a word for none', 'WB NAC', undefined, 'pet-nac', 0.8, 'description'],
    ['a word for one', 'WB CTAC', undefined, 'pet-ac', 0.8, 'description'],
  ])('by %s', (_, description, provenance, label, confidence, by) => {
    expect(pet(description, provenance)).toMatchObject({ label, confidence, by: [by] });
  });
  it('is unknown where nothing says it', () => {
    expect(pet('whole body', undefined)).toMatchObject({ label: 'unknown', confidence: 0, by: [] });
  });
});

describe('kinds that are their modality', () => {
  it.each([
    ['US', 1, 'us-still'],
    ['US', 30, 'us-clip'],
    ['IVUS', 30, 'us-clip'],
    ['XA', 1, 'xa-still'],
    ['XA', 12, 'xa-cine'],
    ['RF', 12, 'xa-cine'],
    ['CR', 1, 'xray'],
    ['DX', 1, 'xray'],
    ['MG', 1, 'mammogram'],
    ['OPT', 1, 'unknown'],
  ])('%s with %i frames: %s', (modality, frames, label) => {
    const said = plainLabel(modality, [header({ id: 0 }), header({ id: 1, frames })]);
    expect(said).toEqual(
      label === 'unknown' ? { label, confidence: 0, by: [] } : { label, confidence: 0.95, by: ['attribute'] },
    );
  });
});

describe('the sample of a series', () => {
  const ids = (count: number) => {
    const series = modelOf(stack(count)).patients[0]?.studies[0]?.series[0];
    return series ? sampleOf(series).map(({ entryId }) => entryId) : [];
  };
  it('is all of a short one, and 32 of a long one, evenly, with both ends', () => {
    expect(ids(1)).toEqual([0]);
    expect(ids(5)).toEqual([0, 1, 2, 3, 4]);
    const long = ids(311);
    expect(long).toHaveLength(32);
    expect([long[0], long[1], long[16], long[31]]).toEqual([0, 10, 160, 310]);
  });
  it('is of every stack', () => {
    const two = [
      ...stack(40, { modality: 'MR', stack: { echoNumbers: 1 } }),
      ...stack(40, { modality: 'MR', stack: { echoNumbers: 2 } }).map((slice, at) => ({ ...slice, number: at + 41 })),
    ];
    const [series] = modelOf(two).patients[0]?.studies[0]?.series ?? [];
    const places = (series ? sampleOf(series) : []).map(({ entryId }) => entryId);
    expect(places).toHaveLength(32);
    expect(places).toEqual(expect.arrayContaining([0, 39, 40, 79]));
  });
  it('holds no object without pictures', () => {
    const [series] = modelOf([{ modality: 'MR', image: null }]).patients[0]?.studies[0]?.series ?? [];
    expect(series && sampleOf(series)).toEqual([]);
  });
  it('gives the first value that any header has', () => {
    const headers = [header({ id: 0 }), header({ id: 1, number: 7 }), header({ id: 2, number: 8 })];
    expect(firstOf(headers, ({ instanceNumber }) => ((instanceNumber ?? 0) > 6 ? instanceNumber : undefined))).toBe(7);
    expect(firstOf(headers, () => undefined)).toBeUndefined();
  });
});

describe('a description as words', () => {
  it.each([
    [['T2_TSE-sag'], ' t2 tse sag '],
    [['T1 +C'], ' t1 + c '],
    [['T1+C'], ' t1 + c '],
    [['a', undefined, '', 'B'], ' a | b '],
    [['résumé ёлка'], ' resume ёлка '],
    [['Т1 Т 2 тест'], ' t1 t 2 тест '],
    [['  a.b,c;d:e(f)g[h]i=j&k^l/m  '], ' a b c d e f g h i j k l m '],
    [['   '], ''],
    [[''], ''],
    [[undefined], ''],
    [[`${'x'.repeat(600)}`], ` ${'x'.repeat(512)} `],
  ] as const)('%j', (texts, words) => expect(normalise(...texts)).toBe(words));
});
