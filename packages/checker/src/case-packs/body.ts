import { defineCasePack } from './case-pack.ts';
import { anyDiffusion, anyT1, asks, everyCt, must, should, threePlanes, weakly } from './expect.ts';
import { papers } from './papers.ts';
import { sources } from './sources.ts';

/** What a scan of the belly is called: its neighbours are taken with it. */
const trunk = ['ABDOMEN', 'CHEST', 'PELVIS'];
const tumourPapers = papers('pathology-report');

const eanm = asks('PT', sources.eanm);
export const petCt = defineCasePack({
  id: 'pet-ct',
  version: 2,
  rules: {
    ...tumourPapers,
    'expected-sequence-absent': {
      options: { expects: [eanm.series('pet-ac', ['pet-ac'], weakly, { why: 'whole-picture' })] },
    },
  },
});

const liRadsCt = asks('CT', sources.liRads, trunk);
export const liverCt = defineCasePack({
  id: 'liver-ct',
  version: 2,
  rules: {
    ...tumourPapers,
    'expected-sequence-absent': {
      options: {
        expects: [
          liRadsCt.series('arterial', ['ct-arterial', 'ct-angio'], must, { why: 'contrast' }),
          liRadsCt.series('portal', ['ct-portal-venous'], must, { why: 'contrast' }),
          liRadsCt.series('delayed', ['ct-delayed'], must, { why: 'contrast' }),
        ],
      },
    },
    'thin-slices-absent': { options: { expects: [liRadsCt.thin('thin-ct', everyCt, 5)] } },
  },
});

const liRadsMr = asks('MR', sources.liRads, trunk);
export const liverMr = defineCasePack({
  id: 'liver-mr',
  version: 2,
  rules: {
    ...tumourPapers,
    'expected-sequence-absent': {
      options: {
        expects: [
          liRadsMr.series('in-out', ['dixon']),
          liRadsMr.series('t2', ['t2']),
          liRadsMr.series('dwi', anyDiffusion, should),
        ],
      },
    },
    'contrast-absent': {
      options: { expects: [liRadsMr.series('t1-post', [...anyT1, 'dce'], must, { why: 'contrast' })] },
    },
  },
});

const pancreas = asks('CT', sources.pancreas, trunk);
export const pancreasCt = defineCasePack({
  id: 'pancreas-ct',
  version: 2,
  rules: {
    ...tumourPapers,
    'expected-sequence-absent': {
      options: {
        expects: [
          pancreas.series('arterial', ['ct-arterial', 'ct-angio'], weakly, { why: 'contrast' }),
          pancreas.series('portal', ['ct-portal-venous'], weakly, { why: 'contrast' }),
        ],
      },
    },
    'thin-slices-absent': { options: { expects: [pancreas.thin('thin-ct', everyCt, 3, weakly)] } },
  },
});

const fleischner = asks('CT', sources.fleischner, ['CHEST', 'HEART', 'ABDOMEN']);
export const lungCt = defineCasePack({
  id: 'lung-ct',
  version: 2,
  rules: {
    ...tumourPapers,
    'thin-slices-absent': { options: { expects: [fleischner.thin('thin-ct', everyCt, 1.5)] } },
  },
});

const piRads = asks('MR', sources.piRads, ['PELVIS', 'ABDOMEN']);
export const prostateMr = defineCasePack({
  id: 'prostate-mr',
  version: 3,
  rules: {
    ...tumourPapers,
    'expected-sequence-absent': {
      options: {
        expects: [
          piRads.series('t2', ['t2']),
          piRads.series('dwi', anyDiffusion),
          piRads.series('dce', ['dce'], must, { why: 'contrast' }),
        ],
      },
    },
    'diffusion-pair': { options: { adcSource: sources.piRads } },
    'plane-absent': { options: { expects: [piRads.planes('t2', ['t2'], threePlanes, 2)] } },
    'thin-slices-absent': { options: { expects: [piRads.thin('t2', ['t2'], 3), piRads.thin('dwi', anyDiffusion, 4)] } },
  },
});

const esgar = asks('MR', sources.esgar, ['PELVIS', 'ABDOMEN']);
export const rectalMr = defineCasePack({
  id: 'rectal-mr',
  version: 2,
  rules: {
    ...tumourPapers,
    'expected-sequence-absent': {
      options: { expects: [esgar.series('t2', ['t2']), esgar.series('dwi', anyDiffusion)] },
    },
    'plane-absent': { options: { expects: [esgar.planes('t2', ['t2'], threePlanes)] } },
    'thin-slices-absent': { options: { expects: [esgar.thin('t2', ['t2'], 3)] } },
  },
});

const acrBreast = asks('MR', sources.acrBreast, ['BREAST', 'CHEST']);
export const breastMr = defineCasePack({
  id: 'breast-mr',
  version: 2,
  rules: {
    ...tumourPapers,
    'expected-sequence-absent': {
      options: { expects: [acrBreast.series('t2', ['t2', 'stir']), acrBreast.series('t1', [...anyT1, 'dce'])] },
    },
    'contrast-absent': {
      options: { expects: [acrBreast.series('t1-post', [...anyT1, 'dce'], must, { why: 'contrast' })] },
    },
    'thin-slices-absent': { options: { expects: [acrBreast.thin('t1', [...anyT1, 'dce'], 3)] } },
  },
});

const acrJoints = asks('MR', sources.acrJoints, ['SHOULDER', 'ARM', 'HIP', 'KNEE', 'LEG', 'PELVIS']);
const fluid = ['pd-fs', 'stir', 't2', 'pd'] as const;
export const jointsMr = defineCasePack({
  id: 'joints-mr',
  version: 2,
  rules: {
    ...papers(),
    'expected-sequence-absent': {
      options: {
        expects: [acrJoints.series('t1', anyT1), acrJoints.series('fluid-fs', fluid, must, { fatSuppressed: true })],
      },
    },
    'plane-absent': { options: { expects: [acrJoints.planes('joint', [...fluid, ...anyT1], threePlanes)] } },
  },
});
