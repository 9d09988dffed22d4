import type { InstanceHeader, Series, SeriesFacts, Study, StudyModel } from '@medpass/dicom-core';
import { defineEvidence } from '../define-evidence.ts';
import { namedBodyParts } from '../document-kinds/subjects.ts';
import { paced } from '../paced.ts';
import { partsOf } from '../series-parts.ts';
import { fatSuppressedWords } from './lexicon-mr.ts';
import { afterContrast, beforeContrast, boneKernel, lungKernel, planeWords, softKernel } from './lexicon-shared.ts';
import { mrLabel, unlabelled } from './mr-label.ts';
import type { Labelled } from './mr-label.ts';
import { normalise } from './normalise.ts';
import { ctLabel, hasAgent, petLabel, plainLabel } from './other-labels.ts';
import { firstOf, sampleOf } from './sample.ts';
import type { Plane, SeriesKind } from './series-kind.ts';
import { isThickByDesign } from './thick-by-design.ts';

export type { Plane, SeriesKind } from './series-kind.ts';

export const seriesKindsEvidence = defineEvidence({
  id: 'series-kinds',
  requires: [],
  gather: ({ model }) => paced(kindsOf(model)),
});

/** One a series, in the model's order. */
export function* kindsOf(model: StudyModel): Generator<SeriesKind, void> {
  for (const { studies } of model.patients)
    for (const study of studies) {
      const bodyParts = bodyPartsOf(study);
      for (const series of study.series) yield kindOf(series, study, bodyParts);
    }
}

/** Characters of names beyond which nobody looks for a part: half of them could name the wrong one. */
const mostNames = 10_000;

/** A scan of several parts names several; one series that says more than the others speaks for all of them. */
function bodyPartsOf({ facts, series }: Study): readonly string[] {
  const words = series.flatMap((one) => [
    one.facts.bodyPartExamined,
    one.facts.seriesDescription,
    one.facts.protocolName,
  ]);
  const named = [...new Set([facts.studyDescription, ...words])].filter((word) => word !== undefined);
  const text = named.join('\n');
  return text.length > mostNames ? [] : namedBodyParts(text.replace(/[_^]/g, ' '));
}

function kindOf(series: Series, study: Study, bodyParts: readonly string[]): SeriesKind {
  const headers = sampleOf(series);
  const { facts, modality } = series;
  const labelled = labelOf(modality, facts, headers);
  const text = normalise(facts.seriesDescription, facts.protocolName);
  const fat = modality === 'MR' ? fatSuppression(text, headers) : undefined;
  const volume = volumeOf(headers, labelled.label);
  const { studyDate } = study.facts;
  const { frameOfReferenceUID } = facts;
  return {
    seriesInstanceUID: facts.seriesInstanceUID,
    studyInstanceUID: study.facts.studyInstanceUID,
    ...(studyDate !== undefined && { studyDate }),
    modality,
    ...labelled,
    ...(labelled.label === 'pd' && fat === true && { label: 'pd-fs' as const }),
    ...(labelled.label === 't1' && volume.volume === true && { label: 't1-3d' as const }),
    planes: planesOf(series, text),
    ...(fat !== undefined && { fatSuppressed: fat }),
    contrast: contrastOf(normalise(facts.seriesDescription), headers),
    ...volume,
    kernel: kernelOf(firstOf(headers, ({ stack }) => stack.convolutionKernel)),
    ...measures(series, headers),
    ...(modality === 'CT' && isThickByDesign(facts, study, headers) && { thickByDesign: true as const }),
    ...(frameOfReferenceUID !== undefined && { frameOfReferenceUID }),
    ...(bodyParts.length > 0 && { bodyParts }),
    frames: partsOf(series).frames,
  };
}

/** Secondary Capture (PS3.4 B.5) and its multi-frame kin: whatever its modality says, a picture of pictures. */
const secondaryCapture = '1.2.840.10008.5.1.4.1.1.7';

export function labelOf(modality: string, facts: SeriesFacts, headers: readonly InstanceHeader[]): Labelled {
  if (headers.length === 0) return { label: 'non-image', confidence: 0.95, by: ['attribute'] };
  if (headers.every(({ sopClassUID }) => sopClassUID.startsWith(secondaryCapture)))
    return { label: 'capture', confidence: 0.95, by: ['attribute'] };
  if (modality === 'MR') return mrLabel(facts, headers);
  if (modality === 'CT') return ctLabel(facts, headers);
  if (modality === 'PT') return petLabel(facts, headers);
  return modality === '' ? unlabelled : plainLabel(modality, headers);
}

function planesOf(series: Series, text: string): readonly Plane[] {
  const measured = new Set(series.displaySets.flatMap(({ geometry }) => (geometry ? [geometry.plane] : [])));
  if (measured.size > 0) return [...measured].sort();
  return planeWords.filter(([, pattern]) => pattern.test(text)).map(([plane]) => plane);
}

function fatSuppression(text: string, headers: readonly InstanceHeader[]): boolean | undefined {
  if (fatSuppressedWords.test(text)) return true;
  const options = firstOf(headers, ({ stack }) => stack.scanOptions);
  if (options === undefined) return undefined;
  return /(^|\\)(FS|SFS|FATSAT|FAT_SAT)/iu.test(options) ? true : undefined;
}

/** A word for “without” outweighs the header: agents are copied from exam to exam. No word and no agent say nothing. */
export function contrastOf(text: string, headers: readonly InstanceHeader[]): SeriesKind['contrast'] {
  if (beforeContrast.test(text)) return 'pre';
  if (headers.some(({ stack }) => hasAgent(stack.contrastBolusAgent))) return 'post';
  return afterContrast.test(text) ? 'post' : 'unknown';
}

function volumeOf(headers: readonly InstanceHeader[], label: SeriesKind['label']): Pick<SeriesKind, 'volume'> {
  const type = firstOf(headers, ({ stack }) => stack.mrAcquisitionType);
  if (type === '3D' || label === 't1-3d') return { volume: true };
  return type === '2D' ? { volume: false } : {};
}

function kernelOf(kernel: string | undefined): SeriesKind['kernel'] {
  if (kernel === undefined) return 'unknown';
  if (lungKernel.test(kernel)) return 'lung';
  if (boneKernel.test(kernel)) return 'bone';
  return softKernel.test(kernel) ? 'soft' : 'unknown';
}

function measures(
  series: Series,
  headers: readonly InstanceHeader[],
): Pick<SeriesKind, 'sliceThickness' | 'spacing' | 'coverage'> {
  const thick = headers.map(({ image }) => image?.sliceThickness ?? 0).filter((value) => value > 0);
  const stacks = series.displaySets.flatMap(({ geometry }) =>
    geometry && geometry.positions.length > 1 ? [geometry] : [],
  );
  const lengths = stacks.map(({ positions }) => (positions.at(-1) ?? 0) - (positions[0] ?? 0));
  const spacings = stacks.map(({ spacing }) => spacing).filter((value) => value > 0);
  return {
    ...(thick.length > 0 && { sliceThickness: Math.min(...thick) }),
    ...(spacings.length > 0 && { spacing: Math.min(...spacings) }),
    ...(lengths.length > 0 && { coverage: Math.max(...lengths) }),
  };
}
