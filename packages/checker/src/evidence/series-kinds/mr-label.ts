import type { InstanceHeader, SeriesFacts } from '@medpass/dicom-core';
import type { SeriesLabel } from '../../report/series-labels.ts';
import { bothWeights, mrWords } from './lexicon-mr.ts';
import { acquisitionContrasts, mrPhysics } from './mr-physics.ts';
import { normalise } from './normalise.ts';
import { firstOf } from './sample.ts';
import type { SeriesKind } from './series-kind.ts';

export interface Labelled {
  readonly label: SeriesLabel;
  readonly confidence: number;
  readonly by: SeriesKind['by'];
}

export const unlabelled: Labelled = { label: 'unknown', confidence: 0, by: [] };

// What a description calls a thing and what physics calls it: not the same word, yet no contradiction.
const kin: Readonly<Partial<Record<SeriesLabel, readonly SeriesLabel[]>>> = {
  t1: ['t1-3d', 'dce', 'dixon', 'lge', 'cine'],
  't1-3d': ['t1', 'dce', 'dixon', 'lge', 'mra', 'perfusion'],
  t2: ['stir', 'dixon', 'mra', 'flair'],
  pd: ['t2', 'stir', 'dixon'],
  flair: ['t2'],
  stir: ['t2', 'pd'],
  dwi: ['dti', 'adc', 'perfusion'],
  adc: ['dti'],
  swi: ['fmri', 'perfusion', 'fieldmap', 'mra', 't2'],
  fmri: ['perfusion', 'fieldmap'],
};

/** Kind of an MR series: the scanner's own attribute, then what it did, then what it was called; together where they agree. */
export function mrLabel(facts: SeriesFacts, headers: readonly InstanceHeader[]): Labelled {
  if (headers.some(({ stack }) => stack.imageType?.some((value) => value.toUpperCase() === 'LOCALIZER')))
    return { label: 'localizer', confidence: 0.98, by: ['attribute'] };
  const said = byWords(normalise(facts.seriesDescription)) ?? byWords(normalise(facts.protocolName));
  const attribute = firstOf(headers, ({ stack }) => acquisitionContrasts[stack.acquisitionContrast ?? '']);
  const bValue = Math.max(0, ...headers.map(bValueOf));
  const first = headers[0];
  const physics =
    first && (mrPhysics(first.stack, bValue) ?? firstOf(headers, ({ stack }) => mrPhysics(stack, bValue)));
  if (said === 'localizer') return { label: said, confidence: 0.9, by: ['description'] };
  if (attribute) return agree(attribute, said, 'attribute', 0.9);
  if (physics) return agree(physics.label, said, 'physics', physics.strong ? 0.85 : 0.7);
  return said === undefined ? unlabelled : { label: said, confidence: 0.8, by: ['description'] };
}

function agree(
  label: SeriesLabel,
  said: SeriesLabel | undefined,
  by: 'attribute' | 'physics',
  alone: number,
): Labelled {
  if (said === undefined) return { label, confidence: alone, by: [by] };
  const both = [by, 'description'] as const;
  if (said === label || (said === 'pd-fs' && label === 'pd')) return { label: said, confidence: 0.95, by: both };
  if (kin[label]?.includes(said)) return { label: said, confidence: 0.85, by: both };
  // A description is copied from exam to exam; what the scanner did is not. Neither is believed alone.
  return { label: by === 'attribute' ? label : said, confidence: 0.4, by: both };
}

function bValueOf({ stack, multiFrame }: InstanceHeader): number {
  let most = stack.diffusionBValue ?? 0;
  for (const value of multiFrame?.bValues ?? []) if (value > most) most = value;
  return most;
}

export function byWords(text: string): SeriesLabel | undefined {
  if (text === '') return undefined;
  const label = mrWords.find(([, pattern]) => pattern.test(text))?.[0];
  if ((label === 't1' || label === 't2') && bothWeights.test(text)) return undefined;
  return label;
}
