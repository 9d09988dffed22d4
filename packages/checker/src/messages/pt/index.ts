import type { Messages } from '../messages.ts';
import { ptCaseChoice } from './case-choice.ts';
import { ptLetter } from './letter.ts';
import { ptGapRules } from './rules-gaps.ts';
import { ptImageRules } from './rules-images.ts';
import { ptPaperRules } from './rules-papers.ts';
import { ptSetRules } from './rules-sets.ts';
import { ptRules } from './rules.ts';
import { ptSending } from './sending.ts';
import { ptShell } from './shell.ts';
import { ptTerms } from './terms.ts';
import { ptUi } from './ui.ts';

// Rascunho, à espera de um falante nativo. As frases falam de arquivos, não de saúde.
// Palavras: exame = study, grupo de imagens = series, arquivos do exame (DICOM), laudo = report, documentos = papers.
export const pt: Messages = {
  lang: 'pt',
  dir: 'ltr',
  state: 'draft',
  terms: ptTerms,
  rules: { ...ptRules, ...ptImageRules, ...ptSetRules, ...ptGapRules, ...ptPaperRules },
  fallback: {
    notChecked: { what: 'Não conseguimos verificar esta parte.', do: 'O seu coordenador vai ver isso.' },
    unknown: { what: 'Encontramos algo que precisa ser olhado: {rule}.', do: 'O seu coordenador vai ver isso.' },
  },
  actions: {
    'ask-for-series': 'Peça estas imagens ao hospital',
    'ask-for-scan-files': 'Peça os arquivos do exame ao hospital',
    'ask-for-new-copy': 'Peça uma nova cópia ao hospital',
    'ask-for-report': 'Peça o laudo ao hospital',
    'ask-for-document': 'Peça este documento ao hospital',
    'copy-again': 'Copie os arquivos de novo',
    'add-files': 'Adicione os arquivos',
    'choose-files': 'Escolha os arquivos que são seus',
    'enter-password': 'Digite a senha',
    'coordinator-looks': 'O seu coordenador vai ver isso',
    nothing: 'Não há nada a fazer',
  },
  cases: {
    general: 'Outra coisa, ou não sei',
    'brain-tumour': 'Um tumor no cérebro',
    pituitary: 'A hipófise',
    epilepsy: 'Epilepsia (crises)',
    ms: 'Esclerose múltipla (EM)',
    'spine-cervical': 'O pescoço',
    'spine-lumbar': 'A parte baixa das costas',
    'coronary-ct': 'O coração: tomografia (TC) das artérias',
    'cardiac-mr': 'O coração: ressonância',
    echo: 'O coração: ultrassom (eco)',
    angiogram: 'O coração: angiografia (raio X em movimento)',
    'tavi-ct': 'Uma válvula do coração: tomografia (TC) antes da TAVI',
    'pet-ct': 'Uma PET',
    'liver-ct': 'O fígado: tomografia (TC)',
    'liver-mr': 'O fígado: ressonância',
    'pancreas-ct': 'O pâncreas: tomografia (TC)',
    'lung-ct': 'Os pulmões: tomografia (TC)',
    'prostate-mr': 'A próstata: ressonância',
    'rectal-mr': 'O reto: ressonância',
    'breast-mr': 'A mama: ressonância',
    'joints-mr': 'Uma articulação, como o joelho: ressonância',
  },
  caseChoice: ptCaseChoice,
  letter: ptLetter,
  ui: { ...ptShell, ...ptUi },
  sending: ptSending,
};
