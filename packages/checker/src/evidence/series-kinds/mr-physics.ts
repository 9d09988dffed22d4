import type { StackFacts } from '@medpass/dicom-core';
import type { SeriesLabel } from '../../report/series-labels.ts';

export interface PhysicsSays {
  readonly label: SeriesLabel;
  /** Whether no other kind of picture is made with such numbers. */
  readonly strong: boolean;
}

/**
 * Kind by what the scanner did: b-value, then TI with TE and TR in ms, then scanning sequence (0018,0020). Numbers between the
 * weightings say nothing: a TE of 50 ms may be either.
 */
export function mrPhysics(stack: StackFacts, bValue: number | undefined): PhysicsSays | undefined {
  const type = stack.imageType?.map((value) => value.toUpperCase()) ?? [];
  if (type.includes('ADC') || type.includes('ADC_UNSPECIFIED')) return { label: 'adc', strong: true };
  if ((bValue ?? 0) > 0 || type.includes('DIFFUSION')) return { label: 'dwi', strong: true };
  if (type.includes('TOF')) return { label: 'mra', strong: true };
  if (type.includes('FMRI')) return { label: 'fmri', strong: true };
  const named = byName(stack);
  if (named) return named;
  const { echoTime: te, repetitionTime: tr, inversionTime: ti } = stack;
  if (te === undefined || tr === undefined || te <= 0 || tr <= 0) return undefined;
  const sequence = (stack.scanningSequence ?? '').toUpperCase();
  const gradient = sequence.includes('GR') && !sequence.includes('SE');
  if (sequence.includes('EP')) return undefined;
  if (gradient) return gradientEcho(stack, te, tr, ti);
  if (sequence !== '' && !sequence.includes('SE') && !sequence.includes('IR')) return undefined;
  if (ti !== undefined && ti >= 1600 && te >= 60 && tr >= 4000) return { label: 'flair', strong: true };
  if (ti !== undefined && ti >= 80 && ti <= 270 && tr >= 1500) return { label: 'stir', strong: true };
  if (ti !== undefined && ti > 0) return undefined;
  if (tr >= 1800 && te >= 70) return { label: 't2', strong: false };
  if (tr >= 1800 && te <= 46) return { label: 'pd', strong: false };
  if (tr <= 1100 && te <= 30) return { label: 't1', strong: false };
  return undefined;
}

function gradientEcho(
  { flipAngle = 0, mrAcquisitionType }: StackFacts,
  te: number,
  tr: number,
  ti: number | undefined,
): PhysicsSays | undefined {
  const volume = mrAcquisitionType === '3D';
  // Magnetisation-prepared: the inversion gives the weighting.
  if (ti !== undefined && ti >= 400 && ti <= 1300 && te < 8) return { label: 't1-3d', strong: volume };
  if (volume && te <= 5 && tr <= 12 && flipAngle >= 8 && flipAngle <= 20) return { label: 't1-3d', strong: false };
  if (te >= 15 && flipAngle <= 30) return { label: 'swi', strong: false };
  return undefined;
}

/** Names that scanners give a pulse sequence (0018,0024), (0018,9005). */
function byName({ sequenceName, pulseSequenceName }: StackFacts): PhysicsSays | undefined {
  const name = `${sequenceName ?? ''} ${pulseSequenceName ?? ''}`.toLowerCase();
  if (/ep_b\d|ep2d_diff|ep_b/u.test(name)) return { label: 'dwi', strong: true };
  if (/\*?tfl3d|mprage/u.test(name)) return { label: 't1-3d', strong: true };
  if (/\*?fi3d_?(tof)|tof3d/u.test(name)) return { label: 'mra', strong: true };
  if (/epfid2d/u.test(name)) return { label: 'fmri', strong: false };
  if (/swi3d|\*?swi/u.test(name)) return { label: 'swi', strong: true };
  return undefined;
}

/** Enhanced MR's own word for it (0008,9209), PS3.3 C.8.13.3.1.1. */
export const acquisitionContrasts: Readonly<Record<string, SeriesLabel>> = {
  DIFFUSION: 'dwi',
  FLUID_ATTENUATED: 'flair',
  PERFUSION: 'perfusion',
  PROTON_DENSITY: 'pd',
  STIR: 'stir',
  T1: 't1',
  T2: 't2',
  T2_STAR: 'swi',
  TOF: 'mra',
};
