import { defineCasePack } from './case-pack.ts';
import { anyDiffusion, anyT1, asks, must, should, threePlanes, weakly } from './expect.ts';
import { papers } from './papers.ts';
import { sources } from './sources.ts';

const btip = asks('MR', sources.btip, ['HEAD']);
export const brainTumour = defineCasePack({
  id: 'brain-tumour',
  version: 2,
  rules: {
    ...papers('pathology-report'),
    'expected-sequence-absent': {
      options: {
        expects: [
          btip.series('t1-3d', ['t1-3d']),
          btip.series('t2', ['t2']),
          btip.series('flair', ['flair']),
          btip.series('dwi', anyDiffusion),
        ],
      },
    },
    'contrast-absent': { options: { expects: [btip.series('t1-post', anyT1, must, { why: 'contrast' })] } },
    'thin-slices-absent': { options: { expects: [btip.thin('t1-3d', ['t1-3d'], 1.5, weakly)] } },
  },
});

const gland = asks('MR', sources.pituitary, ['HEAD']);
export const pituitary = defineCasePack({
  id: 'pituitary',
  version: 2,
  rules: {
    ...papers('endocrine', 'visual-field'),
    'expected-sequence-absent': {
      options: { expects: [gland.series('t1', anyT1, weakly), gland.series('t2', ['t2'], weakly)] },
    },
    'contrast-absent': { options: { expects: [gland.series('t1-post', anyT1, weakly, { why: 'contrast' })] } },
    'plane-absent': { options: { expects: [gland.planes('t1', anyT1, ['coronal', 'sagittal'], 2, weakly)] } },
    'thin-slices-absent': { options: { expects: [gland.thin('t1', anyT1, 3, weakly)] } },
  },
});

const six = asks('MR', sources.essentialSix, ['HEAD']);
export const epilepsy = defineCasePack({
  id: 'epilepsy',
  version: 2,
  rules: {
    ...papers(),
    'expected-sequence-absent': {
      options: {
        expects: [
          six.series('t1-3d', ['t1-3d']),
          six.series('flair', ['flair']),
          six.series('t2', ['t2']),
          six.series('swi', ['swi']),
        ],
      },
    },
    'plane-absent': {
      options: { expects: [six.planes('flair', ['flair'], threePlanes, 2), six.planes('t2', ['t2'], threePlanes, 2)] },
    },
    'thin-slices-absent': { options: { expects: [six.thin('flair', ['flair'], 3), six.thin('t2', ['t2'], 3)] } },
  },
});

const magnims = asks('MR', sources.ms, ['HEAD', 'NECK', 'SPINE']);
export const ms = defineCasePack({
  id: 'ms',
  version: 2,
  rules: {
    ...papers(),
    'expected-sequence-absent': {
      options: {
        expects: [
          magnims.series('flair', ['flair']),
          magnims.series('t2', ['t2', 'pd']),
          magnims.series('t1', anyT1, should),
        ],
      },
    },
    'contrast-absent': { options: { expects: [magnims.series('t1-post', anyT1, should, { why: 'contrast' })] } },
    'thin-slices-absent': { options: { expects: [magnims.thin('flair', ['flair'], 3)] } },
  },
});

const acr = asks('MR', sources.acrSpine, ['SPINE', 'NECK', 'ABDOMEN', 'PELVIS']);
const bright = ['t2', 'stir', 'swi'] as const;
const spine = [
  acr.series('t1', anyT1, must, { planes: ['sagittal'] }),
  acr.series('t2', bright, must, { planes: ['sagittal'] }),
];
export const spineCervical = defineCasePack({
  id: 'spine-cervical',
  version: 2,
  rules: {
    ...papers(),
    'expected-sequence-absent': {
      options: { expects: [...spine, acr.series('axial-t2', bright, must, { planes: ['axial'] })] },
    },
    'thin-slices-absent': { options: { expects: [acr.thin('t1', anyT1, 3), acr.thin('t2', bright, 3)] } },
  },
});

export const spineLumbar = defineCasePack({
  id: 'spine-lumbar',
  version: 2,
  rules: {
    ...papers(),
    'expected-sequence-absent': {
      options: { expects: [...spine, acr.series('axial-t2', [...bright, ...anyT1], must, { planes: ['axial'] })] },
    },
  },
});
