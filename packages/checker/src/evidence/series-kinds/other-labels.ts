import type { InstanceHeader, SeriesFacts } from '@medpass/dicom-core';
import type { SeriesLabel } from '../../report/series-labels.ts';
import { ctLocalizerWords, ctPhases } from './lexicon-shared.ts';
import { unlabelled } from './mr-label.ts';
import type { Labelled } from './mr-label.ts';
import { normalise } from './normalise.ts';

/** CT says little of its phase in attributes: words alone tell, and a plain `ct` is a CT of unknown phase. */
export function ctLabel(facts: SeriesFacts, headers: readonly InstanceHeader[]): Labelled {
  const words = normalise(facts.seriesDescription);
  if (headers.some(({ stack }) => stack.imageType?.some((value) => value.toUpperCase() === 'LOCALIZER')))
    return { label: 'localizer', confidence: 0.98, by: ['attribute'] };
  if (ctLocalizerWords.test(words)) return { label: 'localizer', confidence: 0.9, by: ['description'] };
  const phases = phasesIn(words);
  const [phase, other] = phases.length > 0 ? phases : phasesIn(normalise(facts.protocolName));
  if (phase === undefined || other !== undefined) return { label: 'ct', confidence: 0.8, by: ['attribute'] };
  const agent = headers.some(({ stack }) => hasAgent(stack.contrastBolusAgent));
  const contradicted = phase === 'ct-non-contrast' && agent;
  return { label: phase, confidence: contradicted ? 0.4 : 0.85, by: ['description'] };
}

/** An angiography is arterial by nature: both words name one phase. Any other two leave it open. */
function phasesIn(words: string): readonly SeriesLabel[] {
  if (words === '') return [];
  const found = ctPhases.filter(([, pattern]) => pattern.test(words)).map(([label]) => label);
  return found.includes('ct-angio') ? found.filter((label) => label !== 'ct-arterial') : found;
}

/** Whether the header names a contrast agent; scanners also write `NONE` there. */
export function hasAgent(agent: string | undefined): boolean {
  return agent !== undefined && !/^(none|no|0|n|nein|non|without.*)$/iu.test(agent.trim());
}

/** PS3.3 C.8.9.1: Attenuation Correction Method (0054,1101), Corrected Image (0028,0051). */
export function petLabel(facts: SeriesFacts, headers: readonly InstanceHeader[]): Labelled {
  const method = headers.find(({ provenance }) => provenance?.attenuationCorrectionMethod !== undefined)?.provenance
    ?.attenuationCorrectionMethod;
  const corrected = headers.find(({ provenance }) => provenance?.correctedImage !== undefined)?.provenance
    ?.correctedImage;
  if ((method !== undefined && !/^none/iu.test(method)) || corrected?.includes('ATTN') === true)
    return { label: 'pet-ac', confidence: 0.95, by: ['attribute'] };
  const words = normalise(facts.seriesDescription);
  const wordSaysNot = / (nac|noac|no ac|uncorrected|non ac|nonac|unkorrigiert) |没有衰减|未校正/u.test(words);
  if (corrected !== undefined || method !== undefined) return { label: 'pet-nac', confidence: 0.95, by: ['attribute'] };
  if (wordSaysNot) return { label: 'pet-nac', confidence: 0.8, by: ['description'] };
  return / (ac|ctac|mrac|wb ac) /u.test(words) ? { label: 'pet-ac', confidence: 0.8, by: ['description'] } : unlabelled;
}

const moving: Readonly<Record<string, readonly [SeriesLabel, SeriesLabel]>> = {
  US: ['us-clip', 'us-still'],
  IVUS: ['us-clip', 'us-still'],
  XA: ['xa-cine', 'xa-still'],
  RF: ['xa-cine', 'xa-still'],
};
const still: Readonly<Record<string, SeriesLabel>> = { CR: 'xray', DX: 'xray', MG: 'mammogram' };

/** Modalities whose kind is their modality, and whether anything moves. */
export function plainLabel(modality: string, headers: readonly InstanceHeader[]): Labelled {
  const pair = moving[modality];
  const label = pair?.[headers.some(({ numberOfFrames }) => numberOfFrames > 1) ? 0 : 1] ?? still[modality];
  return label === undefined ? unlabelled : { label, confidence: 0.95, by: ['attribute'] };
}
