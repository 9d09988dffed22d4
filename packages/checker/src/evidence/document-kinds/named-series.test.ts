import { describe, expect, it } from 'vitest';
import { namedSeries } from './named-series.ts';

const named = (text: string, modality = 'MR') => namedSeries(text, [modality]).map(({ label }) => label);

describe('sequences a technique section names', () => {
  it.each([
    [
      'en',
      'Technique: Sagittal T1, axial T2, FLAIR and diffusion were obtained.\nFindings: none.',
      ['t1', 't2', 'flair', 'dwi'],
    ],
    ['de', 'Technik: Sag. T1 und T2, STIR sag.\nBefund: kein Herd.', ['t1', 't2', 'stir']],
    [
      'fr',
      'Technique : séquences T1 sagittale, T2, FLAIR et diffusion.\nRésultats : rien.',
      ['t1', 't2', 'flair', 'dwi'],
    ],
    ['es', 'Técnica: sagital T1, axial T2, FLAIR y difusión.\nHallazgos: nada.', ['t1', 't2', 'flair', 'dwi']],
    ['pt', 'Técnica: T1 sagital, T2 axial, FLAIR e difusão.\nAnálise: nada.', ['t1', 't2', 'flair', 'dwi']],
    ['ru', 'Методика: T1, Т2, FLAIR, диффузия.\nОписание: без изменений.', ['t1', 't2', 'flair', 'dwi']],
    ['zh', '扫描方法：矢状位T1WI、轴位T2WI、FLAIR及DWI。\n影像所见：略。', ['t1', 't2', 'flair', 'dwi']],
    ['ar', 'التقنية: مقاطع T1 و T2 و FLAIR\nالنتائج: طبيعي', ['t1', 't2', 'flair']],
    ['id', 'Teknik: sagital T1, aksial T2, FLAIR dan DWI.\nHasil: normal.', ['t1', 't2', 'flair', 'dwi']],
  ])('in %s', (_, text, labels) => {
    expect(named(text)).toEqual(labels);
  });

  it('counts nothing that was left out or only compared with, and nothing outside of the section', () => {
    expect(named('Technique: T1 and T2. No diffusion was obtained.\nFindings: FLAIR shows nothing.')).toEqual([
      't1',
      't2',
    ]);
    expect(named('Technik: T2. Auf eine DWI wurde verzichtet.\nBefund: .')).toEqual(['t2']);
    expect(named('Technique: T2. Compared with the FLAIR of 2020.')).toEqual(['t2']);
    expect(named('Findings: T2 and FLAIR show nothing.')).toEqual([]);
  });

  it('reads a section of many lines, and one whose heading stands alone', () => {
    expect(named('Technique:\nSagittal T1\nAxial T2\nFindings: FLAIR shows nothing.')).toEqual(['t1', 't2']);
    expect(named('TECHNIQUE\nSagittal T1\nFindings: .')).toEqual(['t1']);
    expect(named('1. Technique\n\n\nSagittal T1, axial T2.\n\nFLAIR shows nothing.')).toEqual(['t1', 't2']);
    expect(named('Technique:\nNo diffusion\nT2')).toEqual(['t2']);
  });

  it('ends a section at the next heading and at an empty line', () => {
    expect(named('Technique: T1.\nComparison: none.\nT2 as before.')).toEqual(['t1']);
    expect(named('Technique: T1.\n \nOn T2 nothing.')).toEqual(['t1']);
  });

  it('is no section where the word only begins a sentence', () => {
    expect(named('Technique was limited to T1.')).toEqual([]);
    expect(named('1. Technique was limited to T1.')).toEqual([]);
  });

  it('judges each sentence by itself', () => {
    expect(named('Technique: No contrast.  T1 and T2.')).toEqual(['t1', 't2']);
    expect(named('Technique: T1.  Without FLAIR. Axial T2')).toEqual(['t1', 't2']);
    expect(named('Technique: T2 with 0.5 mm, FLAIR.')).toEqual(['t2', 'flair']);
  });

  it('says where the rest of the reading speaks of it again', () => {
    expect(namedSeries('Technique: T2, FLAIR.\nFindings: On FLAIR a small focus.', ['MR'])).toEqual([
      { label: 't2', modality: 'MR', again: false },
      { label: 'flair', modality: 'MR', again: true },
    ]);
  });

  it('names phases of CT, and nothing of a paper that names no modality', () => {
    expect(named('Technique: arterial and portal venous phase.\nFindings: .', 'CT')).toEqual([
      'ct-arterial',
      'ct-portal-venous',
    ]);
    expect(named('Technique: T1, T2', 'US')).toEqual([]);
  });
});
