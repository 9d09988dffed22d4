import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

const looks = 'سينظر المنسّق في الأمر.';
const comparing = 'يقارنه الأطباء بالصور.';
const askOrPhoto = 'اطلبه، أو أضف صورة له.';
const picturesToo = 'يحتاج الأطباء إلى الصور أيضًا.';
const askFiles = 'اطلب ملفات الفحص من المستشفى.';
const askDicom = 'اطلب ملفات الفحص (DICOM) من المستشفى.';
const askAll = 'اطلب من المستشفى كل صور هذا الفحص.';
const allPictures = 'ينظر الأطباء إلى كل صور الفحص.';

/** Rules about what papers are, say and are called. */
export const arPaperRules = {
  'report-missing': {
    title: 'التقارير المكتوبة',
    messages: {
      'no-report': {
        what: 'لم نجد تقريرًا مكتوبًا لهذا الفحص: {modality}، {date}.',
        why: comparing,
        do: askOrPhoto,
      },
      'no-report-undated': {
        what: 'لم نجد تقريرًا مكتوبًا لهذا الفحص: {modality}.',
        why: comparing,
        do: askOrPhoto,
      },
      'only-addition': {
        what: 'لا يوجد هنا لهذا الفحص إلا ملحق للتقرير، وليس التقرير نفسه: {modality}، {date}.',
        why: 'لا يقول الملحق كل ما يقوله التقرير.',
        do: 'اطلب التقرير كاملًا، أو أضف صورة له.',
      },
      'maybe-report': {
        what: {
          count: 'count',
          one: 'قد يكون أحد المستندات تقرير فحص واحد.',
          two: 'قد تكون بعض المستندات تقارير فحصين.',
          few: 'قد تكون بعض المستندات تقارير {count} فحوص.',
          many: 'قد تكون بعض المستندات تقارير {count} فحصًا.',
          other: 'قد تكون بعض المستندات تقارير {count} فحص.',
        },
        do: 'انظر هل يتحدث المستند عن هذا الفحص.',
      },
      'papers-not-read': {
        what: {
          count: 'count',
          one: 'لم نستطع قراءة كل المستندات. قد يكون أحدها تقرير فحص واحد.',
          two: 'لم نستطع قراءة كل المستندات. قد يكون بعضها تقارير فحصين.',
          few: 'لم نستطع قراءة كل المستندات. قد يكون بعضها تقارير {count} فحوص.',
          many: 'لم نستطع قراءة كل المستندات. قد يكون بعضها تقارير {count} فحصًا.',
          other: 'لم نستطع قراءة كل المستندات. قد يكون بعضها تقارير {count} فحص.',
        },
        do: 'انظر هل التقرير هنا. إن لم يكن، فاطلبه.',
      },
    },
  },
  'report-without-images': {
    title: 'فحوص التقارير',
    messages: {
      'no-scan': {
        what: '{file} يبدو تقرير فحص. الفحص نفسه ليس هنا.',
        why: picturesToo,
        do: askFiles,
      },
      'no-scan-dated': {
        what: '{file} يبدو تقرير فحص بتاريخ {date}. الفحص نفسه ليس هنا.',
        why: picturesToo,
        do: askFiles,
      },
      'maybe-no-scan': {
        what: {
          count: 'count',
          one: 'قد يكون مستند واحد تقريرًا لفحص ليس هنا.',
          two: 'قد يكون مستندان تقريرين لفحصين ليسا هنا.',
          few: 'قد تكون {count} مستندات تقارير لفحوص ليست هنا.',
          many: 'قد يكون {count} مستندًا تقارير لفحوص ليست هنا.',
          other: 'قد يكون {count} مستند تقارير لفحوص ليست هنا.',
        },
        do: 'إذا أُجري هذا الفحص، فاطلب ملفاته.',
      },
    },
  },
  'report-preliminary': {
    title: 'التقارير النهائية',
    messages: {
      preliminary: {
        what: '{file} يذكر أنه ليس التقرير النهائي.',
        do: 'اطلب التقرير النهائي من المستشفى.',
      },
      'maybe-preliminary': {
        what: '{file} قد لا يكون التقرير النهائي.',
        do: 'اسأل المستشفى هل يوجد تقرير نهائي.',
      },
    },
  },
  'expected-document-absent': {
    title: 'المستندات في قائمة هذه الحالة',
    messages: {
      absent: {
        what: 'تطلب قائمة هذه الحالة هذا المستند: {documentKind}. لم نجده.',
        why: 'يقرؤه الأطباء مع الفحص.',
        do: 'إذا كان لديك، فأضفه. صورة للورقة تكفي.',
      },
      'maybe-absent': {
        what: 'تطلب قائمة هذه الحالة هذا المستند: {documentKind}. قد يكون أحد مستنداتك.',
        do: 'انظر هل هو هنا. إن لم يكن، فأضفه.',
      },
    },
  },
  'document-outdated': {
    title: 'تاريخ المستندات',
    messages: {
      old: {
        what: 'أحدث مستند من هذا النوع ({documentKind}) بتاريخ {date}. كثيرًا ما يطلب الأطباء أحدث منه.',
        do: 'إذا كان لديك أحدث منه، فأضفه.',
      },
      'no-date': {
        what: 'لم نستطع قراءة تاريخ هذا المستند: {documentKind}.',
        do: 'انظر هل هو من الأشهر الأخيرة.',
      },
    },
  },
  'pictures-in-papers': {
    title: 'صور فحص داخل المستندات',
    messages: {
      'photos-of-screen': {
        what: {
          count: 'count',
          one: 'في {file} صورة تبدو ملتقطة لشاشة. رقمها {numbers}.',
          two: 'في {file} صورتان تبدوان ملتقطتين لشاشة. رقماهما {numbers}.',
          few: 'في {file} صور تبدو ملتقطة لشاشة، عددها {count}. أرقامها {numbers}.',
          other: 'في {file} صور تبدو ملتقطة لشاشة، عددها {count}. أرقامها {numbers}.',
        },
        why: 'يحتاج الأطباء إلى ملفات الفحص.',
        do: 'اطلب من المستشفى «ملفات DICOM على قرص أو عبر رابط».',
      },
      'photos-of-film': {
        what: {
          count: 'count',
          one: 'في {file} صورة تبدو ملتقطة لفيلم مطبوع. رقمها {numbers}.',
          two: 'في {file} صورتان تبدوان ملتقطتين لفيلم مطبوع. رقماهما {numbers}.',
          few: 'في {file} صور تبدو ملتقطة لفيلم مطبوع، عددها {count}. أرقامها {numbers}.',
          other: 'في {file} صور تبدو ملتقطة لفيلم مطبوع، عددها {count}. أرقامها {numbers}.',
        },
        why: 'الفيلم يُظهر أقل مما في ملفات الفحص.',
        do: askDicom,
      },
      copies: {
        what: {
          count: 'count',
          one: 'في {file} نسخة من صورة فحص. رقمها {numbers}.',
          two: 'في {file} نسختان من صورتي فحص. رقماهما {numbers}.',
          few: 'في {file} نسخ من {count} صور فحص. أرقامها {numbers}.',
          other: 'في {file} نسخ من {count} صورة فحص. أرقامها {numbers}.',
        },
        why: 'النسخة تُظهر أقل مما في ملفات الفحص.',
        do: askDicom,
      },
      maybe: {
        what: {
          count: 'count',
          one: 'قد تكون في {file} صورة من فحص. رقمها {numbers}.',
          two: 'قد تكون في {file} صورتان من فحص. رقماهما {numbers}.',
          few: 'قد تكون في {file} صور من فحص، عددها {count}. أرقامها {numbers}.',
          other: 'قد تكون في {file} صور من فحص، عددها {count}. أرقامها {numbers}.',
        },
        do: 'إن كان كذلك، فاطلب ملفات الفحص من المستشفى.',
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'لم نستطع النظر إلى صورة واحدة في {file}.',
          two: 'لم نستطع النظر إلى صورتين في {file}.',
          few: 'لم نستطع النظر إلى {count} صور في {file}.',
          other: 'لم نستطع النظر إلى {count} صورة في {file}.',
        },
        do: looks,
      },
    },
  },
  'report-is-photo': {
    title: 'التقارير كملفات',
    messages: {
      photo: {
        what: '{file} صورة لتقرير فحص.',
        why: 'الملف القادم من المستشفى أسهل في القراءة والتحقق.',
        do: 'اطلب التقرير من المستشفى كملف PDF. إن لم يكن لديه، فالصورة تكفي.',
      },
      pages: {
        what: '{file} تقرير فحص مكوّن من صور صفحات.',
        why: 'الملف القادم من المستشفى أسهل في القراءة والتحقق.',
        do: 'اطلب التقرير من المستشفى كملف PDF. إن لم يكن لديه، فهذا يكفي.',
      },
      'maybe-photo': {
        what: {
          count: 'count',
          one: 'مستند واحد هو صورة. قد يكون تقرير فحص.',
          two: 'مستندان هما صورتان. قد يكونان تقريري فحص.',
          few: '{count} مستندات هي صور. قد يكون بعضها تقارير فحص.',
          many: '{count} مستندًا هي صور. قد يكون بعضها تقارير فحص.',
          other: '{count} مستند هي صور. قد يكون بعضها تقارير فحص.',
        },
        do: 'إذا كان لديك تقرير كملف PDF، فأضفه.',
      },
    },
  },
  'document-page-missing': {
    title: 'كل صفحات المستندات',
    messages: {
      missing: {
        what: 'عدد صفحات {file} هنا: {present} من {total}.',
        why: 'بقية النص ليست هنا.',
        do: 'أضف الصفحات الأخرى.',
      },
      'maybe-missing': {
        what: '{file} يذكر هذا العدد من الصفحات: {total}. لم نرها كلها.',
        do: 'انظر هل كل الصفحات هنا. إن لم تكن، فأضفها.',
      },
    },
  },
  'series-named-in-report-absent': {
    title: 'صور يتحدث عنها التقرير',
    messages: {
      absent: {
        what: '{file} يذكر أن صورًا من هذا النوع أُخذت: {sequence}. ليست هنا.',
        why: allPictures,
        do: askAll,
      },
      'maybe-absent': {
        what: '{file} يذكر أن صورًا من هذا النوع أُخذت: {sequence}. لسنا متأكدين أنها هنا.',
        do: looks,
      },
    },
  },
  'contrast-named-in-report-absent': {
    title: 'صور بالصبغة يتحدث عنها التقرير',
    messages: {
      absent: {
        what: '{file} يذكر أن صورًا بالصبغة أُخذت. ليست هنا.',
        why: allPictures,
        do: askAll,
      },
      'maybe-absent': {
        what: '{file} يذكر أن صورًا بالصبغة أُخذت. لسنا متأكدين أنها هنا.',
        do: looks,
      },
    },
  },
  'prior-named-in-report-absent': {
    title: 'فحوص أقدم يتحدث عنها التقرير',
    messages: {
      absent: {
        what: '{file} يتحدث عن فحص أقدم بتاريخ {date}. ليس هنا.',
        why: 'يقارن الأطباء الصور القديمة بالجديدة.',
        do: 'إذا استطعت، فأضف الفحص الأقدم. أو اطلبه من المستشفى.',
      },
      'maybe-absent': {
        what: '{file} قد يتحدث عن فحص أقدم بتاريخ {date}. لم نجده.',
        do: 'إذا كان لديك فحص أقدم، فأضفه.',
      },
    },
  },
  'file-name-unclear': {
    title: 'أسماء المستندات',
    messages: {
      unclear: {
        what: 'الاسم {file} لا يوضح ما هو.',
        do: 'يمكنك أن تسميه {suggested}.',
      },
      'unclear-unknown': {
        what: {
          count: 'count',
          one: 'اسم مستند واحد لا يوضح ما هو.',
          two: 'اسما مستندين لا يوضحان ما هما.',
          few: 'أسماء {count} مستندات لا توضح ما هي.',
          many: 'أسماء {count} مستندًا لا توضح ما هي.',
          other: 'أسماء {count} مستند لا توضح ما هي.',
        },
        do: 'اسم مثل «تحليل دم \u20662026-03-05\u2069» يفيد.',
      },
    },
  },
  'needs-translation': {
    title: 'لغة المستندات',
    messages: {
      'other-language': {
        what: {
          count: 'count',
          one: 'مستند واحد بهذه اللغة: {language}.',
          two: 'مستندان بهذه اللغة: {language}.',
          few: '{count} مستندات بهذه اللغة: {language}.',
          many: '{count} مستندًا بهذه اللغة: {language}.',
          other: '{count} مستند بهذه اللغة: {language}.',
        },
        why: 'قد يحتاج الأطباء إليها بالإنجليزية أو الصينية.',
        do: 'يمكنك إرسالها كما هي. سينظر المنسّق في الأمر.',
      },
      'unknown-language': {
        what: {
          count: 'count',
          one: 'لم نعرف لغة مستند واحد.',
          two: 'لم نعرف لغة مستندين.',
          few: 'لم نعرف لغة {count} مستندات.',
          many: 'لم نعرف لغة {count} مستندًا.',
          other: 'لم نعرف لغة {count} مستند.',
        },
        do: looks,
      },
    },
  },
  'document-locked': {
    title: 'مستندات نستطيع فتحها',
    messages: {
      locked: {
        what: {
          count: 'count',
          one: 'مستند واحد له كلمة مرور.',
          two: 'مستندان لهما كلمة مرور.',
          few: '{count} مستندات لها كلمة مرور.',
          many: '{count} مستندًا لها كلمة مرور.',
          other: '{count} مستند لها كلمة مرور.',
        },
        why: 'لا أحد يستطيع قراءته بدون كلمة المرور.',
        do: 'أضف نسخة بدون كلمة مرور.',
      },
      'not-read': {
        what: {
          count: 'count',
          one: 'لم نستطع قراءة مستند واحد.',
          two: 'لم نستطع قراءة مستندين.',
          few: 'لم نستطع قراءة {count} مستندات.',
          many: 'لم نستطع قراءة {count} مستندًا.',
          other: 'لم نستطع قراءة {count} مستند.',
        },
        do: looks,
      },
    },
  },
} as const satisfies Draft<Messages['rules']>;
