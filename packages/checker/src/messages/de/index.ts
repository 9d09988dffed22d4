import type { Messages } from '../messages.ts';
import { deCaseChoice } from './case-choice.ts';
import { deLetter } from './letter.ts';
import { deGapRules } from './rules-gaps.ts';
import { deImageRules } from './rules-images.ts';
import { dePaperRules } from './rules-papers.ts';
import { deSetRules } from './rules-sets.ts';
import { deRules } from './rules.ts';
import { deSending } from './sending.ts';
import { deShell } from './shell.ts';
import { deTerms } from './terms.ts';
import { deUi } from './ui.ts';

// Entwurf, den noch niemand geprüft hat, der mit der Sprache aufgewachsen ist. Sätze sprechen von Dateien, nicht von Gesundheit.
// Wörter: Untersuchung = study, Bildserie = series, Dateien der Untersuchung (DICOM), Befund = report, Dokumente = papers.
export const de: Messages = {
  lang: 'de',
  dir: 'ltr',
  state: 'draft',
  terms: deTerms,
  rules: { ...deRules, ...deImageRules, ...deSetRules, ...deGapRules, ...dePaperRules },
  fallback: {
    notChecked: { what: 'Diesen Teil konnten wir nicht prüfen.', do: 'Das sieht sich Ihr Koordinationsteam an.' },
    unknown: {
      what: 'Wir haben etwas gefunden, das jemand ansehen sollte: {rule}.',
      do: 'Das sieht sich Ihr Koordinationsteam an.',
    },
  },
  actions: {
    'ask-for-series': 'Bitten Sie die Klinik um diese Bilder',
    'ask-for-scan-files': 'Bitten Sie die Klinik um die Dateien der Untersuchung',
    'ask-for-new-copy': 'Bitten Sie die Klinik um eine neue Kopie',
    'ask-for-report': 'Bitten Sie die Klinik um den Befund',
    'ask-for-document': 'Bitten Sie die Klinik um dieses Dokument',
    'copy-again': 'Kopieren Sie die Dateien noch einmal',
    'add-files': 'Fügen Sie die Dateien hinzu',
    'choose-files': 'Wählen Sie Ihre eigenen Dateien',
    'enter-password': 'Geben Sie das Passwort ein',
    'coordinator-looks': 'Das sieht sich Ihr Koordinationsteam an',
    nothing: 'Es gibt nichts zu tun',
  },
  cases: {
    general: 'Etwas anderes, oder nicht sicher',
    'brain-tumour': 'Ein Hirntumor',
    pituitary: 'Die Hirnanhangdrüse (Hypophyse)',
    epilepsy: 'Epilepsie (Anfälle)',
    ms: 'Multiple Sklerose (MS)',
    'spine-cervical': 'Der Hals und Nacken',
    'spine-lumbar': 'Der untere Rücken',
    'coronary-ct': 'Das Herz: CT seiner Arterien',
    'cardiac-mr': 'Das Herz: MRT',
    echo: 'Das Herz: Ultraschall (Echo)',
    angiogram: 'Das Herz: Angiographie (bewegtes Röntgen)',
    'tavi-ct': 'Eine Herzklappe: CT vor TAVI',
    'pet-ct': 'Eine PET',
    'liver-ct': 'Die Leber: CT',
    'liver-mr': 'Die Leber: MRT',
    'pancreas-ct': 'Die Bauchspeicheldrüse: CT',
    'lung-ct': 'Die Lunge: CT',
    'prostate-mr': 'Die Prostata: MRT',
    'rectal-mr': 'Der Enddarm: MRT',
    'breast-mr': 'Die Brust: MRT',
    'joints-mr': 'Ein Gelenk, zum Beispiel das Knie: MRT',
  },
  caseChoice: deCaseChoice,
  letter: deLetter,
  ui: { ...deShell, ...deUi },
  sending: deSending,
};
