import { describe, expect, it } from 'vitest';
import { flair, kind } from '../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../evidence/series-kinds/series-kind.ts';
import type { SeriesExpectation } from './expectation.ts';
import { about, matches, scansOf } from './series-match.ts';

const match = (series: Partial<SeriesKind>, wanted: Partial<SeriesExpectation>) =>
  matches(kind(series), { ...flair, ...wanted });
const label = (own: SeriesKind['label'], ...labels: SeriesExpectation['labels']) => match({ label: own }, { labels });

describe('whether a series is what a list asks for', () => {
  it('is by its label, of the same kind of scan', () => {
    expect(label('flair', 'flair')).toBe('yes');
    expect(label('flair', 't2', 'flair')).toBe('yes');
    expect(label('t2', 'flair')).toBe('no');
    expect(match({ label: 'flair', modality: 'CT' }, {})).toBe('no');
  });

  it('is none of a scan of another part of the body, and may be of a scan that names none', () => {
    const of = (bodyParts: readonly string[] | undefined, parts?: readonly string[]) =>
      match(
        { label: 'flair', ...(bodyParts === undefined ? {} : { bodyParts }) },
        parts === undefined ? {} : { parts },
      );
    expect(of(['KNEE'], ['HEAD'])).toBe('no');
    expect(of(['KNEE', 'HEAD'], ['HEAD', 'NECK'])).toBe('yes');
    expect(of(undefined, ['HEAD'])).toBe('yes');
    expect(of(['KNEE'])).toBe('yes');
  });

  it('is open where nobody knows what the series is: unknown is never absent', () => {
    expect(label('unknown', 'flair')).toBe('maybe');
    expect(match({ label: 't2', confidence: 0.59 }, {})).toBe('maybe');
    expect(match({ label: 't2', confidence: 0.6 }, {})).toBe('no');
    expect(match({ label: 'flair', confidence: 0.6 }, {})).toBe('yes');
  });

  it.each(['localizer', 'capture', 'non-image'] as const)('is never a %s, however unsure', (own) => {
    expect(match({ label: own, confidence: 0.1 }, { labels: [own] })).toBe('no');
  });

  it.each([
    ['ct', 'ct-arterial'],
    ['ct', 'ct-portal-venous'],
    ['ct', 'ct-delayed'],
    ['ct', 'ct-angio'],
    ['ct', 'ct-non-contrast'],
    ['ct-angio', 'ct-arterial'],
    ['t1', 't1-3d'],
    ['t1', 'dce'],
    ['t1', 'dixon'],
    ['t1-3d', 'dce'],
    ['t1-3d', 'dixon'],
    ['pd', 'pd-fs'],
  ] as const)('a series of %s may prove to be %s when looked at, not the other way round', (own, wanted) => {
    expect(label(own, 'swi', wanted)).toBe('maybe');
    expect(label(wanted, own)).not.toBe('yes');
  });

  it('a T1 known to be taken slice by slice is no volume; one that is not known may be', () => {
    const volume = (of: Partial<SeriesKind>, ...labels: SeriesExpectation['labels']) =>
      match({ label: 't1', ...of }, { labels });
    expect(volume({ volume: false }, 't1-3d')).toBe('no');
    expect(volume({}, 't1-3d')).toBe('maybe');
    expect(volume({ volume: true }, 't1-3d')).toBe('maybe');
    expect(volume({ volume: false }, 't1-3d', 'dce')).toBe('maybe');
    expect(volume({ label: 't1-3d', volume: false }, 'dce')).toBe('maybe');
  });

  it('with or without contrast, as far as the file says', () => {
    const contrast = (own: SeriesKind['contrast'], wanted?: 'pre' | 'post') =>
      match({ label: 'flair', contrast: own }, wanted === undefined ? {} : { contrast: wanted });
    expect(contrast('post', 'post')).toBe('yes');
    expect(contrast('pre', 'post')).toBe('no');
    expect(contrast('unknown', 'post')).toBe('maybe');
    expect(contrast('pre')).toBe('yes');
    // Many pictures while the contrast arrives are both.
    expect(match({ label: 'dce', contrast: 'pre' }, { labels: ['dce'], contrast: 'post' })).toBe('yes');
    // What surely is not so weighs more than a label that may fit.
    expect(match({ label: 't1', contrast: 'pre' }, { labels: ['t1-3d'], contrast: 'post' })).toBe('no');
  });

  it('with the fat dark, where a file rarely says so', () => {
    const fat = (of: Partial<SeriesKind>) =>
      match({ label: 't2', ...of }, { labels: ['t2', 'stir', 'pd-fs'], fatSuppressed: true });
    expect(fat({ fatSuppressed: true })).toBe('yes');
    expect(fat({})).toBe('maybe');
    expect(fat({ fatSuppressed: false })).toBe('maybe');
    expect(fat({ label: 'stir' })).toBe('yes');
    expect(fat({ label: 'pd-fs' })).toBe('yes');
    expect(match({ label: 't2', fatSuppressed: false }, { labels: ['t2'] })).toBe('yes');
  });

  it('in the direction asked for; a volume can be cut in any, a tilted stack may be any', () => {
    const plane = (of: Partial<SeriesKind>) => match({ label: 'flair', ...of }, { planes: ['axial', 'coronal'] });
    expect(plane({ planes: ['coronal'] })).toBe('yes');
    expect(plane({ planes: ['sagittal', 'axial'] })).toBe('yes');
    expect(plane({ planes: ['sagittal'] })).toBe('no');
    expect(plane({ planes: ['sagittal'], volume: true })).toBe('yes');
    expect(plane({ planes: ['sagittal'], volume: false })).toBe('no');
    expect(plane({ planes: [] })).toBe('maybe');
    expect(plane({ planes: ['sagittal', 'oblique'] })).toBe('maybe');
    expect(match({ label: 'flair', planes: ['sagittal'] }, {})).toBe('yes');
  });
});

describe('what is said about an expectation', () => {
  it('names each scan of that kind once', () => {
    const of = (studyInstanceUID: string, modality = 'MR') => kind({ studyInstanceUID, modality });
    expect(scansOf([of('1'), of('2', 'CT'), of('3'), of('1')], flair)).toEqual([
      { kind: 'study', studyInstanceUID: '1' },
      { kind: 'study', studyInstanceUID: '3' },
    ]);
  });

  it('is a gap only for a minimum whose source is sure; anything else is advice', () => {
    const severities = (['min', 'preferred'] as const).flatMap((level) =>
      (['high', 'medium', 'weak'] as const).map((confidence) => about({ ...flair, level, confidence })),
    );
    expect(severities.map(({ severity, confidence }) => `${severity} ${confidence}`)).toEqual([
      'gap 0.9',
      'advice 0.6',
      'advice 0.4',
      'advice 0.9',
      'advice 0.6',
      'advice 0.4',
    ]);
    expect(about(flair).source).toBe(flair.source);
  });
});
