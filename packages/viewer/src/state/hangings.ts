import type { Hanging, HangingPlace } from './hanging.ts';

const t1 = ['t1', 't1-3d'] as const;
const t2 = ['t2'] as const;

function places(...list: readonly HangingPlace[]): Hanging {
  return { layout: list.length > 2 ? '2x2' : '1x2', places: list };
}

const spine = places(
  { labels: t2, plane: 'sagittal' },
  { labels: t1, plane: 'sagittal' },
  { labels: ['stir'], plane: 'sagittal' },
  { labels: t2, plane: 'axial' },
);
const phases = places(
  { labels: ['ct-non-contrast'] },
  { labels: ['ct-arterial'] },
  { labels: ['ct-portal-venous'] },
  { labels: ['ct-delayed'] },
);
const diffusion = places({ labels: t2, plane: 'axial' }, { labels: ['dwi'] }, { labels: ['adc'] }, { labels: ['dce'] });

/** Usual places by the id of a case pack. Data: a pack without an entry has none. */
export const hangings: Readonly<Record<string, Hanging>> = {
  'brain-tumour': places(
    { labels: ['flair'] },
    { labels: t2 },
    { labels: t1, contrast: 'pre' },
    { labels: t1, contrast: 'post' },
  ),
  ms: places({ labels: ['flair'] }, { labels: t2 }, { labels: ['swi', 'dwi'] }, { labels: t1, contrast: 'post' }),
  epilepsy: places(
    { labels: ['t1-3d', 't1'] },
    { labels: ['flair'] },
    { labels: t2, plane: 'coronal' },
    { labels: ['swi'] },
  ),
  pituitary: places(
    { labels: t1, plane: 'coronal', contrast: 'pre' },
    { labels: t1, plane: 'coronal', contrast: 'post' },
    { labels: t2, plane: 'coronal' },
    { labels: t1, plane: 'sagittal', contrast: 'post' },
  ),
  'spine-cervical': spine,
  'spine-lumbar': spine,
  'liver-ct': phases,
  'pancreas-ct': phases,
  'liver-mr': diffusion,
  'prostate-mr': diffusion,
  'breast-mr': diffusion,
  'rectal-mr': places(
    { labels: t2, plane: 'sagittal' },
    { labels: t2, plane: 'axial' },
    { labels: ['dwi'] },
    { labels: ['adc'] },
  ),
  'joints-mr': places(
    { labels: ['pd-fs', 'pd', 't2'], plane: 'sagittal' },
    { labels: ['pd-fs', 'pd', 't2'], plane: 'coronal' },
    { labels: ['pd-fs', 'pd', 't2'], plane: 'axial' },
    { labels: t1 },
  ),
  'pet-ct': places({ labels: ['ct', 'ct-non-contrast', 'ct-portal-venous'] }, { labels: ['pet-ac'] }),
  'cardiac-mr': places({ labels: ['cine'] }, { labels: ['lge'] }),
};
