import type { CasePackId } from '../case-packs/index.ts';
import type { NeedKey, WhyKey } from '../rules/expectation.ts';

/** What the patient chooses from: the words people use, not ours. */
export const enCases = {
  general: 'Something else, or not sure',
  'brain-tumour': 'A brain tumour',
  pituitary: 'The pituitary gland',
  epilepsy: 'Epilepsy (seizures)',
  ms: 'Multiple sclerosis (MS)',
  'spine-cervical': 'The neck',
  'spine-lumbar': 'The lower back',
  'coronary-ct': 'The heart: a CT of its arteries',
  'cardiac-mr': 'The heart: an MRI',
  echo: 'The heart: an ultrasound (echo)',
  angiogram: 'The heart: an angiogram (moving X-ray)',
  'tavi-ct': 'A heart valve: a CT before TAVI',
  'pet-ct': 'A PET scan',
  'liver-ct': 'The liver: a CT',
  'liver-mr': 'The liver: an MRI',
  'pancreas-ct': 'The pancreas: a CT',
  'lung-ct': 'The lungs: a CT',
  'prostate-mr': 'The prostate: an MRI',
  'rectal-mr': 'The rectum: an MRI',
  'breast-mr': 'The breast: an MRI',
  'joints-mr': 'A joint, such as the knee: an MRI',
} as const satisfies Readonly<Record<CasePackId, string>>;

export const enNeeds = {
  t1: 'T1 pictures',
  't1-3d': '3D T1 pictures',
  't1-post': 'T1 pictures after contrast',
  t2: 'T2 pictures',
  flair: 'FLAIR pictures',
  dwi: 'DWI (diffusion) pictures',
  swi: 'SWI or T2* pictures',
  'in-out': 'in-phase and out-of-phase pictures',
  dce: 'pictures while the contrast runs in (DCE)',
  cine: 'moving (cine) pictures',
  lge: 'late pictures after contrast (LGE)',
  'fluid-fs': 'T2, PD or STIR pictures without fat',
  'axial-t2': 'pictures across the spine (axial)',
  arterial: 'early pictures after contrast (arterial phase)',
  portal: 'pictures of the portal phase',
  delayed: 'late pictures after contrast (delayed phase)',
  'thin-ct': 'thin CT slices',
  'xa-cine': 'moving X-ray pictures',
  'pet-ac': 'corrected PET pictures (AC)',
  joint: 'joint pictures',
} as const satisfies Readonly<Record<NeedKey, string>>;

export const enWhys = {
  compare: 'Doctors compare several kinds of pictures.',
  detail: 'Thin slices show small parts.',
  contrast: 'Doctors look at both times, before and after contrast.',
  directions: 'Doctors look from several sides.',
  motion: 'Doctors look at how it moves.',
  'whole-picture': 'Doctors measure on these pictures.',
} as const satisfies Readonly<Record<WhyKey, string>>;
