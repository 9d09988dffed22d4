import { defineCasePack } from './case-pack.ts';
import { asks, everyCt, must, weakly } from './expect.ts';
import { papers } from './papers.ts';
import { sources } from './sources.ts';

const heartPapers = papers('ecg', 'echo-report');

const ccta = asks('CT', sources.ccta, ['HEART', 'CHEST']);
export const coronaryCt = defineCasePack({
  id: 'coronary-ct',
  version: 2,
  rules: {
    ...heartPapers,
    'thin-slices-absent': { options: { expects: [ccta.thin('thin-ct', everyCt, 0.75, weakly)] } },
  },
});

const scmr = asks('MR', sources.scmr, ['HEART', 'CHEST']);
export const cardiacMr = defineCasePack({
  id: 'cardiac-mr',
  version: 2,
  rules: {
    ...heartPapers,
    'expected-sequence-absent': {
      options: {
        expects: [
          scmr.series('cine', ['cine'], weakly, { why: 'motion' }),
          scmr.series('lge', ['lge'], weakly, { why: 'contrast' }),
        ],
      },
    },
  },
});

/** No protocol is cited for echo: the papers of a heart case only. */
export const echo = defineCasePack({ id: 'echo', version: 1, rules: heartPapers });

const cath = asks('XA', sources.cath, ['HEART', 'CHEST']);
export const angiogram = defineCasePack({
  id: 'angiogram',
  version: 2,
  rules: {
    ...heartPapers,
    'expected-sequence-absent': {
      options: { expects: [cath.series('xa-cine', ['xa-cine'], must, { why: 'motion' })] },
    },
  },
});

const scct = asks('CT', sources.tavi, ['HEART', 'CHEST', 'ABDOMEN', 'PELVIS']);
export const taviCt = defineCasePack({
  id: 'tavi-ct',
  version: 2,
  rules: {
    ...heartPapers,
    'thin-slices-absent': { options: { expects: [scct.thin('thin-ct', everyCt, 1)] } },
  },
});
