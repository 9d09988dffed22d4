import type { Messages } from '../messages.ts';
import { ruCaseChoice } from './case-choice.ts';
import { ruLetter } from './letter.ts';
import { ruGapRules } from './rules-gaps.ts';
import { ruImageRules } from './rules-images.ts';
import { ruPaperRules } from './rules-papers.ts';
import { ruSetRules } from './rules-sets.ts';
import { ruRules } from './rules.ts';
import { ruSending } from './sending.ts';
import { ruShell } from './shell.ts';
import { ruTerms } from './terms.ts';
import { ruUi } from './ui.ts';

// Черновик, ждёт проверки носителем языка. Фразы говорят о файлах, а не о здоровье.
// Слова: исследование = study, набор снимков = series, файлы исследования (DICOM), заключение = report, документы = papers.
// Дату не ставить перед точкой: она сама кончается на «г.».
export const ru: Messages = {
  lang: 'ru',
  dir: 'ltr',
  state: 'draft',
  terms: ruTerms,
  rules: { ...ruRules, ...ruImageRules, ...ruSetRules, ...ruGapRules, ...ruPaperRules },
  fallback: {
    notChecked: { what: 'Эту часть мы не смогли проверить.', do: 'Это посмотрит ваш координатор.' },
    unknown: { what: 'Мы нашли то, на что нужно взглянуть: {rule}.', do: 'Это посмотрит ваш координатор.' },
  },
  actions: {
    'ask-for-series': 'Попросите в больнице эти снимки',
    'ask-for-scan-files': 'Попросите в больнице файлы исследования',
    'ask-for-new-copy': 'Попросите в больнице новую копию',
    'ask-for-report': 'Попросите в больнице заключение',
    'ask-for-document': 'Попросите в больнице этот документ',
    'copy-again': 'Скопируйте файлы ещё раз',
    'add-files': 'Добавьте файлы',
    'choose-files': 'Выберите свои файлы',
    'enter-password': 'Введите пароль',
    'coordinator-looks': 'Это посмотрит ваш координатор',
    nothing: 'Делать ничего не нужно',
  },
  cases: {
    general: 'Другое или не знаю',
    'brain-tumour': 'Опухоль мозга',
    pituitary: 'Гипофиз',
    epilepsy: 'Эпилепсия (приступы)',
    ms: 'Рассеянный склероз (РС)',
    'spine-cervical': 'Шея',
    'spine-lumbar': 'Поясница',
    'coronary-ct': 'Сердце: КТ его артерий',
    'cardiac-mr': 'Сердце: МРТ',
    echo: 'Сердце: УЗИ (эхо)',
    angiogram: 'Сердце: ангиография (рентген в движении)',
    'tavi-ct': 'Клапан сердца: КТ перед TAVI',
    'pet-ct': 'ПЭТ',
    'liver-ct': 'Печень: КТ',
    'liver-mr': 'Печень: МРТ',
    'pancreas-ct': 'Поджелудочная железа: КТ',
    'lung-ct': 'Лёгкие: КТ',
    'prostate-mr': 'Простата: МРТ',
    'rectal-mr': 'Прямая кишка: МРТ',
    'breast-mr': 'Грудь: МРТ',
    'joints-mr': 'Сустав, например колено: МРТ',
  },
  caseChoice: ruCaseChoice,
  letter: ruLetter,
  ui: { ...ruShell, ...ruUi },
  sending: ruSending,
};
