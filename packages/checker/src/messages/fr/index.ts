import type { Messages } from '../messages.ts';
import { frCaseChoice } from './case-choice.ts';
import { frLetter } from './letter.ts';
import { frRules } from './rules.ts';
import { frPaperRules } from './rules-papers.ts';
import { frSetRules } from './rules-sets.ts';
import { frSending } from './sending.ts';
import { frShell } from './shell.ts';
import { frTerms } from './terms.ts';
import { frUi } from './ui.ts';

// Traduction provisoire, à relire par une personne dont c’est la langue. Les phrases parlent des fichiers, jamais de la santé.
// Mots choisis : examen = study, série d’images = series, fichiers d’examen (DICOM), compte rendu = report, document = paper.
export const fr: Messages = {
  lang: 'fr',
  dir: 'ltr',
  state: 'draft',
  terms: frTerms,
  rules: { ...frRules, ...frSetRules, ...frPaperRules },

  fallback: {
    notChecked: {
      what: 'Nous n’avons pas pu vérifier cette partie.',
      do: 'Votre coordinateur regardera.',
    },
    unknown: {
      what: 'Nous avons trouvé quelque chose qu’il faut regarder : {rule}.',
      do: 'Votre coordinateur regardera.',
    },
  },

  actions: {
    'ask-for-series': 'Demander ces images à l’hôpital',
    'ask-for-scan-files': 'Demander les fichiers d’examen à l’hôpital',
    'ask-for-new-copy': 'Demander une nouvelle copie à l’hôpital',
    'ask-for-report': 'Demander le compte rendu à l’hôpital',
    'ask-for-document': 'Demander ce document à l’hôpital',
    'copy-again': 'Copier à nouveau les fichiers',
    'add-files': 'Ajouter les fichiers',
    'choose-files': 'Choisir les fichiers qui sont à vous',
    'enter-password': 'Entrer le mot de passe',
    'coordinator-looks': 'Votre coordinateur regardera',
    nothing: 'Rien à faire',
  },

  cases: {
    general: 'Autre chose, ou pas sûr',
    'brain-tumour': 'Une tumeur du cerveau',
    pituitary: 'L’hypophyse',
    epilepsy: 'L’épilepsie (crises)',
    ms: 'La sclérose en plaques (SEP)',
    'spine-cervical': 'Le cou',
    'spine-lumbar': 'Le bas du dos',
    'coronary-ct': 'Le cœur : un scanner CT de ses artères',
    'cardiac-mr': 'Le cœur : une IRM',
    echo: 'Le cœur : une échographie',
    angiogram: 'Le cœur : une angiographie (coronarographie)',
    'tavi-ct': 'Une valve du cœur : un scanner CT avant TAVI',
    'pet-ct': 'Un examen TEP (PET)',
    'liver-ct': 'Le foie : un scanner CT',
    'liver-mr': 'Le foie : une IRM',
    'pancreas-ct': 'Le pancréas : un scanner CT',
    'lung-ct': 'Les poumons : un scanner CT',
    'prostate-mr': 'La prostate : une IRM',
    'rectal-mr': 'Le rectum : une IRM',
    'breast-mr': 'Le sein : une IRM',
    'joints-mr': 'Une articulation, comme le genou : une IRM',
  },
  caseChoice: frCaseChoice,
  letter: frLetter,
  ui: { ...frShell, ...frUi },
  sending: frSending,
};
