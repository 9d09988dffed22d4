import type { Messages } from '../messages.ts';
import { arCaseChoice } from './case-choice.ts';
import { arLetter } from './letter.ts';
import { arRules } from './rules.ts';
import { arPaperRules } from './rules-papers.ts';
import { arSetRules } from './rules-sets.ts';
import { arSending } from './sending.ts';
import { arShell } from './shell.ts';
import { arTerms } from './terms.ts';
import { arUi } from './ui.ts';

// A draft, for a native reader to sign. Sentences speak of files, never of health.
// Words: فحص = study, مجموعة صور = series, ملفات الفحص (DICOM), تقرير = report, مستند = paper, التحقق = this check, المنسّق = coordinator.
export const ar: Messages = {
  lang: 'ar',
  dir: 'rtl',
  state: 'draft',
  terms: arTerms,
  rules: { ...arRules, ...arSetRules, ...arPaperRules },

  fallback: {
    notChecked: {
      what: 'لم نستطع التحقق من هذا الجزء.',
      do: 'سينظر المنسّق في الأمر.',
    },
    unknown: {
      what: 'وجدنا شيئًا يحتاج إلى نظرة: {rule}.',
      do: 'سينظر المنسّق في الأمر.',
    },
  },

  actions: {
    'ask-for-series': 'اطلب هذه الصور من المستشفى',
    'ask-for-scan-files': 'اطلب ملفات الفحص من المستشفى',
    'ask-for-new-copy': 'اطلب نسخة جديدة من المستشفى',
    'ask-for-report': 'اطلب التقرير من المستشفى',
    'ask-for-document': 'اطلب هذا المستند من المستشفى',
    'copy-again': 'انسخ الملفات مرة أخرى',
    'add-files': 'أضف الملفات',
    'choose-files': 'اختر الملفات التي تخصك',
    'enter-password': 'أدخل كلمة المرور',
    'coordinator-looks': 'سينظر المنسّق في الأمر',
    nothing: 'لا شيء مطلوب',
  },

  cases: {
    general: 'شيء آخر، أو لست متأكدًا',
    'brain-tumour': 'ورم في الدماغ',
    pituitary: 'الغدة النخامية',
    epilepsy: 'الصرع (النوبات)',
    ms: 'التصلب المتعدد (MS)',
    'spine-cervical': 'الرقبة',
    'spine-lumbar': 'أسفل الظهر',
    'coronary-ct': 'القلب: أشعة مقطعية CT لشرايينه',
    'cardiac-mr': 'القلب: رنين مغناطيسي',
    echo: 'القلب: موجات فوق صوتية (إيكو)',
    angiogram: 'القلب: قسطرة (أشعة متحركة)',
    'tavi-ct': 'صمام القلب: أشعة مقطعية CT قبل TAVI',
    'pet-ct': 'فحص PET',
    'liver-ct': 'الكبد: أشعة مقطعية CT',
    'liver-mr': 'الكبد: رنين مغناطيسي',
    'pancreas-ct': 'البنكرياس: أشعة مقطعية CT',
    'lung-ct': 'الرئتان: أشعة مقطعية CT',
    'prostate-mr': 'البروستاتا: رنين مغناطيسي',
    'rectal-mr': 'المستقيم: رنين مغناطيسي',
    'breast-mr': 'الثدي: رنين مغناطيسي',
    'joints-mr': 'مفصل مثل الركبة: رنين مغناطيسي',
  },
  caseChoice: arCaseChoice,
  letter: arLetter,
  ui: { ...arShell, ...arUi },
  sending: arSending,
};
