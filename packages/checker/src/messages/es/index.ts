import type { Messages } from '../messages.ts';
import { esCaseChoice } from './case-choice.ts';
import { esLetter } from './letter.ts';
import { esGapRules } from './rules-gaps.ts';
import { esImageRules } from './rules-images.ts';
import { esPaperRules } from './rules-papers.ts';
import { esSetRules } from './rules-sets.ts';
import { esRules } from './rules.ts';
import { esSending } from './sending.ts';
import { esShell } from './shell.ts';
import { esTerms } from './terms.ts';
import { esUi } from './ui.ts';

// Borrador, a la espera de un hablante nativo. Las frases hablan de archivos, no de salud.
// Palabras: estudio = study, grupo de imágenes = series, archivos del estudio (DICOM), informe = report, documentos = papers.
export const es: Messages = {
  lang: 'es',
  dir: 'ltr',
  state: 'draft',
  terms: esTerms,
  rules: { ...esRules, ...esImageRules, ...esSetRules, ...esGapRules, ...esPaperRules },
  fallback: {
    notChecked: { what: 'No pudimos revisar esta parte.', do: 'Su coordinador lo revisará.' },
    unknown: { what: 'Encontramos algo que hay que mirar: {rule}.', do: 'Su coordinador lo revisará.' },
  },
  actions: {
    'ask-for-series': 'Pida estas imágenes al hospital',
    'ask-for-scan-files': 'Pida los archivos del estudio al hospital',
    'ask-for-new-copy': 'Pida una copia nueva al hospital',
    'ask-for-report': 'Pida el informe al hospital',
    'ask-for-document': 'Pida este documento al hospital',
    'copy-again': 'Copie otra vez los archivos',
    'add-files': 'Añada los archivos',
    'choose-files': 'Elija los archivos que son suyos',
    'enter-password': 'Escriba la contraseña',
    'coordinator-looks': 'Su coordinador lo revisará',
    nothing: 'No hay nada que hacer',
  },
  cases: {
    general: 'Otra cosa, o no lo sé',
    'brain-tumour': 'Un tumor cerebral',
    pituitary: 'La hipófisis',
    epilepsy: 'Epilepsia (crisis)',
    ms: 'Esclerosis múltiple (EM)',
    'spine-cervical': 'El cuello',
    'spine-lumbar': 'La parte baja de la espalda',
    'coronary-ct': 'El corazón: tomografía (TC) de sus arterias',
    'cardiac-mr': 'El corazón: resonancia',
    echo: 'El corazón: ecografía (eco)',
    angiogram: 'El corazón: angiografía (radiografía en movimiento)',
    'tavi-ct': 'Una válvula del corazón: tomografía (TC) antes de TAVI',
    'pet-ct': 'Una PET',
    'liver-ct': 'El hígado: tomografía (TC)',
    'liver-mr': 'El hígado: resonancia',
    'pancreas-ct': 'El páncreas: tomografía (TC)',
    'lung-ct': 'Los pulmones: tomografía (TC)',
    'prostate-mr': 'La próstata: resonancia',
    'rectal-mr': 'El recto: resonancia',
    'breast-mr': 'La mama: resonancia',
    'joints-mr': 'Una articulación, como la rodilla: resonancia',
  },
  caseChoice: esCaseChoice,
  letter: esLetter,
  ui: { ...esShell, ...esUi },
  sending: esSending,
};
