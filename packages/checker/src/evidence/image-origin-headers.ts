import type { InstanceHeader, Series } from '@medpass/dicom-core';
import { lookupTransferSyntax } from '@medpass/dicom-core/standard';
import type { ImageOriginFacts } from './image-origin.ts';
import { partsOf } from './series-parts.ts';
import type { HeaderRun } from './series-parts.ts';

/** Instances that are pictures of the patient's examination: maps, plans and segmentations are computed from them. */
export function pictures(series: Series): readonly InstanceHeader[] {
  return computed.has(series.modality) ? [] : partsOf(series).imaged;
}

/** The same, in runs of neighbours that were made alike. */
export function pictureRuns(series: Series): readonly HeaderRun[] {
  return computed.has(series.modality) ? [] : partsOf(series).runs;
}

const computed = new Set(['SEG', 'RTDOSE', 'RTSTRUCT', 'RTPLAN', 'PR', 'KO', 'SR', 'DOC', 'REG', 'RWV', 'ECG']);

/** Secondary Capture Image Storage and its multi-frame kin, PS3.4 B.5. */
export function isSecondaryCapture(header: InstanceHeader): boolean {
  return /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.7(?:\.[1-4])?$/.test(header.sopClassUID);
}

const scoutWords = /locali[sz]er|scout|topogram|surview|scanogram|定位/i;
const weakScoutWords = /survey|pilot|\bloc\b|3.?plan/i;

/** Image Type names it (PS3.3 C.8.2.1.1.1, C.8.3.1.1.1); where it does not, its description does, a vague one with slices in several directions. */
export function isLocalizer(series: Series, images: readonly InstanceHeader[]): boolean {
  if (images.every(({ stack }) => stack.imageType?.some((value) => value.toUpperCase() === 'LOCALIZER') === true)) {
    return true;
  }
  if (images.length > 30) return false;
  const words = [series.facts.seriesDescription, series.facts.protocolName].filter((word) => word !== undefined);
  return scoutWords.test(words.join(' ')) || (weakScoutWords.test(words.join(' ')) && directions(images) > 1);
}

const computedWords =
  /\b(?:MPR|MIP|MINIP|MAX_IP|MIN_IP|CPR|VRT?|3D|PROJECTION|REFORMATTED|RESAMPLED|SUBTRACT(?:ION|ED)?|ADC|EADC|FA|TRACE[WD]?|TENSOR|AVERAGE|MEAN|STDEV|PERFUSION|TTP|MTT|CBF|CBV|T[12] MAP|T_?TEST|COMPOSED|RENDERED|CURVED)\b/;

/**
 * Computed from other pictures: slabs, reformats, maps. `DERIVED` alone does not say so (PS3.3 C.7.6.1.1.2): slices that were
 * corrected for distortion, filtered, made anonymous or compressed carry it too, and are the slices to send.
 */
export function isComputed({ stack }: InstanceHeader): boolean {
  const [first, , ...rest] = (stack.imageType ?? []).map((value) => value.toUpperCase());
  return first === 'DERIVED' && computedWords.test(rest.join(' ').replace(/_/g, ' '));
}

function directions(images: readonly InstanceHeader[]): number {
  return new Set(
    images
      .map(({ image }) => image?.imageOrientationPatient?.map((cosine) => cosine.toFixed(1)).join())
      .filter((key) => key !== undefined),
  ).size;
}

// JPEG 2000 (.91) and HTJ2K (.203) may be lossless; only the attribute can tell.
const mayBeLossless = new Set([
  '1.2.840.10008.1.2.4.91',
  '1.2.840.10008.1.2.4.93',
  '1.2.840.10008.1.2.4.203',
  '1.2.840.10008.1.2.4.112',
]);

/** Lossy Image Compression (0028,2110) is sticky: `01` once is `01` for ever (PS3.3 C.7.6.1.1.5). */
export function lossyOf(series: Series): ImageOriginFacts['lossy'] {
  const by = new Set<'tag' | 'transfer-syntax'>();
  let ratio: number | undefined;
  let method: string | undefined;
  let instances = 0;
  for (const { header, count } of pictureRuns(series)) {
    const { provenance, transferSyntaxUID } = header;
    const tag = provenance?.lossyImageCompression === '01';
    const syntax = isLossySyntax(transferSyntaxUID);
    if (!tag && !syntax) continue;
    instances += count;
    if (tag) by.add('tag');
    if (syntax) by.add('transfer-syntax');
    for (const value of provenance?.lossyImageCompressionRatio ?? []) if (value > (ratio ?? 0)) ratio = value;
    method ??= provenance?.lossyImageCompressionMethod;
  }
  if (instances === 0) return undefined;
  return {
    ...(ratio === undefined ? {} : { ratio }),
    ...(method === undefined ? {} : { method }),
    by: [...by].sort(),
    instances,
  };
}

/** A syntax for either, and Lossy Image Compression (0028,2110) absent: `00` would say that nothing was lost. */
export function maybeLossy(series: Series): boolean {
  return pictureRuns(series).some(
    ({ header: { provenance, transferSyntaxUID } }) =>
      mayBeLossless.has(transferSyntaxUID) && provenance?.lossyImageCompression === undefined,
  );
}

function isLossySyntax(uid: string): boolean {
  return lookupTransferSyntax(uid)?.lossy === true && !mayBeLossless.has(uid);
}

/** PET: Corrected Image (0028,0051) with ATTN, or a method in (0054,1101). */
export function attenuationCorrected(modality: string, images: readonly InstanceHeader[]): boolean | undefined {
  if (modality !== 'PT') return undefined;
  const said = images.map(({ provenance }) => {
    if (provenance?.correctedImage?.some((value) => value.toUpperCase() === 'ATTN')) return true;
    const method = provenance?.attenuationCorrectionMethod?.trim().toUpperCase();
    if (method !== undefined && method !== '' && method !== 'NONE') return true;
    return provenance?.correctedImage !== undefined || method !== undefined ? false : undefined;
  });
  if (said.includes(true)) return true;
  return said.includes(false) ? false : undefined;
}

const slicedModalities = new Set(['CT', 'MR', 'PT']);

/**
 * A few pictures chosen out of a long stack: their numbers lie far apart, and so do their places. Numbers alone say nothing:
 * Philips numbers 680 dense slices from 16 to 1280.
 */
export function pickedOut(series: Series): boolean {
  const images = pictures(series);
  if (!slicedModalities.has(series.modality) || images.length < 2 || images.length > 24 || isLocalizer(series, images))
    return false;
  if (images.some(({ numberOfFrames }) => numberOfFrames > 1)) return false;
  const numbers = [
    ...new Set(images.map(({ instanceNumber }) => instanceNumber).filter((value) => value !== undefined)),
  ].sort((a, b) => a - b);
  const first = numbers[0];
  const last = numbers.at(-1);
  if (numbers.length !== images.length || first === undefined || last === undefined) return false;
  if (last - first + 1 < numbers.length * 3 || median(gaps(numbers)) < 3) return false;
  const geometry = series.displaySets.map((set) => set.geometry).filter((value) => value !== undefined);
  const thickness = median(images.map(({ image }) => image?.sliceThickness ?? 0));
  return geometry.every(
    ({ positions }) => positions.length < 2 || thickness <= 0 || median(gaps(positions)) > thickness * 1.8,
  );
}

function gaps(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, index) => value - (values[index] ?? 0));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
