import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

const noNeed = 'لا تحتاج إلى فعل شيء الآن. سينظر المنسّق في الأمر.';
const looks = 'سينظر المنسّق في الأمر.';
const oneAfterAnother = 'ينظر الأطباء إلى كل الصور، واحدة بعد أخرى.';
const wholeSet = 'يحتاج الأطباء إلى المجموعة كلها.';
const copyThenAsk = 'انسخ القرص أو المجلد مرة أخرى. إذا بقي النقص، فاطلب المجموعة كلها من المستشفى.';
const askIfMade = 'اسأل المستشفى هل أُخذت هذه المجموعة. إن كان كذلك، فاطلبها.';
const maybeName = 'قد يكون هناك اسم داخل الصورة.';
const lookIfNames = 'لا تحتاج إلى فعل شيء. انظر إلى الصور إذا كنت لا تريد أن يظهر أي اسم.';
const askAllSets = 'اطلب من المستشفى كل مجموعات هذا الفحص.';
const askIfAllSent = 'اسأل المستشفى هل أُرسلت كل مجموعات هذا الفحص.';

/** Rules about what is missing in the sets of pictures. */
export const arSetRules = {
  'missing-slices': {
    title: 'كل صور المجموعة',
    messages: {
      'interior-gap': {
        what: {
          count: 'count',
          one: 'في هذه المجموعة ({modality}) صورة واحدة ناقصة بين الصور. الصور الموجودة هنا: {present}.',
          two: 'في هذه المجموعة ({modality}) صورتان ناقصتان بين الصور. الصور الموجودة هنا: {present}.',
          few: 'في هذه المجموعة ({modality}) {count} صور ناقصة بين الصور. الصور الموجودة هنا: {present}.',
          other: 'في هذه المجموعة ({modality}) {count} صورة ناقصة بين الصور. الصور الموجودة هنا: {present}.',
        },
        why: oneAfterAnother,
        do: copyThenAsk,
      },
      'numbers-absent': {
        what: {
          count: 'count',
          one: 'صورة واحدة لم تأتِ مع هذه المجموعة ({modality}). الصور الموجودة هنا: {present}.',
          two: 'صورتان لم تأتيا مع هذه المجموعة ({modality}). الصور الموجودة هنا: {present}.',
          few: '{count} صور لم تأتِ مع هذه المجموعة ({modality}). الصور الموجودة هنا: {present}.',
          other: '{count} صورة لم تأتِ مع هذه المجموعة ({modality}). الصور الموجودة هنا: {present}.',
        },
        why: oneAfterAnother,
        do: copyThenAsk,
      },
      'maybe-gap': {
        what: 'في هذه المجموعة ({modality}) فراغ. ربما أُخذت هكذا.',
        do: noNeed,
      },
    },
  },
  'cut-series': {
    title: 'بداية المجموعة ونهايتها',
    messages: {
      'only-few': {
        what: {
          count: 'present',
          one: 'توجد هنا صورة واحدة فقط ({modality}) من مجموعة أطول. رقمها {number}.',
          two: 'توجد هنا صورتان فقط ({modality}) من مجموعة أطول. رقم الأولى {number}.',
          few: 'توجد هنا {present} صور فقط ({modality}) من مجموعة أطول. رقم الأولى {number}.',
          other: 'توجد هنا {present} صورة فقط ({modality}) من مجموعة أطول. رقم الأولى {number}.',
        },
        why: wholeSet,
        do: 'اطلب المجموعة كلها من المستشفى.',
      },
      'starts-late': {
        what: {
          count: 'count',
          one: 'الصورة الأولى من هذه المجموعة ({modality}) ناقصة. عدد الصور هنا: {present}.',
          two: 'أول صورتين من هذه المجموعة ({modality}) ناقصتان. عدد الصور هنا: {present}.',
          few: 'أول {count} صور من هذه المجموعة ({modality}) ناقصة. عدد الصور هنا: {present}.',
          other: 'أول {count} صورة من هذه المجموعة ({modality}) ناقصة. عدد الصور هنا: {present}.',
        },
        why: wholeSet,
        do: copyThenAsk,
      },
      'maybe-starts-late': {
        what: {
          count: 'count',
          one: 'ربما تنقص هذه المجموعة ({modality}، عدد الصور: {present}) صورتها الأولى.',
          two: 'ربما تنقص هذه المجموعة ({modality}، عدد الصور: {present}) أول صورتين.',
          few: 'ربما تنقص هذه المجموعة ({modality}، عدد الصور: {present}) أول {count} صور.',
          other: 'ربما تنقص هذه المجموعة ({modality}، عدد الصور: {present}) أول {count} صورة.',
        },
        do: 'اسأل المستشفى هل المجموعة كاملة. يستطيع المنسّق مساعدتك.',
      },
    },
  },
  'count-conflict': {
    title: 'عدد الصور',
    messages: {
      'fewer-than-stated': {
        what: 'عدد الصور بحسب الملفات ({modality}): {expected}. الموجود هنا: {present}، بلا فراغ ظاهر.',
        do: noNeed,
      },
      'fewer-in-study': {
        what: 'عدد ملفات هذا الفحص أو مجموعاته بحسب الملفات: {expected}. الموجود هنا: {present}.',
        do: noNeed,
      },
    },
  },
  'short-volume': {
    title: 'جولات الفحص الواحد',
    messages: {
      'fewer-slices': {
        what: 'في الجولة {volume} من {volumes} ({modality}) يوجد {present} من أصل {expected} من الصور.',
        why: 'يقارن الأطباء الجولات بعضها ببعض.',
        do: 'اسأل المستشفى هل توقف الفحص مبكرًا. إن لم يتوقف، فاطلب المجموعة كلها.',
      },
    },
  },
  'missing-frames': {
    title: 'الصور داخل الملف',
    messages: {
      'fewer-frames': {
        what: 'عدد الصور المتوقع في ملف واحد ({modality}): {expected}. الملف يصف: {present}.',
        why: oneAfterAnother,
        do: 'اطلب من المستشفى نسخة جديدة من هذه المجموعة.',
      },
      'part-absent': {
        what: 'عدد أجزاء هذه المجموعة ({modality}): {expected}. الموجود هنا: {present}.',
        why: 'يحتاج الأطباء إلى كل الأجزاء.',
        do: 'انسخ القرص أو المجلد مرة أخرى. إذا بقي النقص، فاطلب نسخة جديدة من المستشفى.',
      },
    },
  },
  'variable-spacing': {
    title: 'المسافة بين الصور',
    messages: {
      uneven: {
        what: 'المسافة بين صور مجموعة واحدة ({modality}) من {smallest} إلى {largest} ملم. كثيرًا ما تفعل الأجهزة ذلك.',
        do: 'لا تحتاج إلى فعل شيء.',
      },
    },
  },
  'pet-without-ct': {
    title: 'صور PET مع الأشعة المقطعية',
    messages: {
      'no-ct': {
        what: 'توجد صور PET، لكن لا توجد أشعة مقطعية CT ولا رنين مغناطيسي من الفحص نفسه.',
        why: 'ينظر الأطباء إليهما معًا.',
        do: 'اطلب من المستشفى الأشعة المقطعية CT التي أُخذت مع PET.',
      },
    },
  },
  'thin-slices-absent': {
    title: 'الشرائح الرقيقة',
    messages: {
      'only-thick': {
        what: 'تطلب قائمة هذه الحالة: {need}، {limit} ملم. الأرق هنا: {thinnest} ملم.',
        why: '{why}',
        do: 'اطلب الشرائح الرقيقة من المستشفى. غالبًا تُحفظ ولا تُرسل.',
      },
      'all-thick': {
        what: 'كل شرائح CT في هذا الفحص سميكة. الأرق هنا: {thinnest} ملم.',
        why: '{why}',
        do: 'اسأل المستشفى إن كان يحتفظ بشرائح أرق. غالبًا تُحفظ ولا تُرسل.',
      },
      'maybe-all-thick': {
        what: 'قد تكون كل شرائح CT في هذا الفحص سميكة. لم نستطع معرفة ذلك.',
        do: noNeed,
      },
      'maybe-only-thick': {
        what: 'تطلب قائمة هذه الحالة: {need}، {limit} ملم. لم نستطع معرفة ذلك.',
        why: '{why}',
        do: noNeed,
      },
    },
  },
  'expected-sequence-absent': {
    title: 'المجموعات في قائمة هذه الحالة',
    messages: {
      absent: {
        what: 'تطلب قائمة هذه الحالة: {need}. لم نجد مجموعة بهذا الاسم.',
        why: '{why}',
        do: askIfMade,
      },
      'maybe-absent': {
        what: 'تطلب قائمة هذه الحالة: {need}. قد تكون إحدى المجموعات هنا هي المطلوبة.',
        why: '{why}',
        do: noNeed,
      },
      'no-such-scan': {
        what: 'تطلب قائمة هذه الحالة هذا النوع من الفحص: {modality}. لم نجده.',
        why: '{why}',
        do: 'إذا أجريت هذا الفحص، فأضف ملفاته.',
      },
      'other-part': {
        what: 'الفحص الموجود هنا ({modality}) لجزء من الجسم غير جزء هذه الحالة.',
        why: '{why}',
        do: 'إذا كان لديك فحص لذلك الجزء، فأضف ملفاته. أو غيّر نوع الحالة.',
      },
    },
  },
  'plane-absent': {
    title: 'اتجاهات الصور',
    messages: {
      absent: {
        what: 'تطلب قائمة هذه الحالة: {need}. عدد الجهات المطلوبة: {expected}. وجدنا: {present}.',
        why: '{why}',
        do: 'اسأل المستشفى هل أُخذت مجموعات أخرى. إن كان كذلك، فاطلبها.',
      },
      'maybe-absent': {
        what: 'تطلب قائمة هذه الحالة: {need}. عدد الجهات المطلوبة: {expected}. المؤكد هنا: {present}.',
        why: '{why}',
        do: noNeed,
      },
    },
  },
  'contrast-absent': {
    title: 'الصور بعد الصبغة',
    messages: {
      absent: {
        what: 'تطلب قائمة هذه الحالة: {need}. لم نجد مجموعة بهذا الاسم.',
        why: '{why}',
        do: askIfMade,
      },
      'maybe-absent': {
        what: 'تطلب قائمة هذه الحالة: {need}. الملفات لا تذكر هل هي هنا.',
        why: '{why}',
        do: noNeed,
      },
    },
  },
  'coverage-differs': {
    title: 'أزواج المجموعات',
    messages: {
      'shorter-half': {
        what: 'مجموعتان ({modality}) معًا. طول إحداهما {smallest} ملم، وطول الأخرى {largest} ملم.',
        why: 'ربما تُرك جزء من إحدى المجموعتين.',
        do: noNeed,
      },
      'not-measured': {
        what: 'مجموعتان ({modality}) معًا. لم نستطع مقارنة طولهما.',
        do: noNeed,
      },
    },
  },
  'pet-not-corrected': {
    title: 'صور PET المصحَّحة',
    messages: {
      'only-raw': {
        what: 'توجد هنا صور PET الخام فقط. المجموعة المصحَّحة ليست هنا.',
        why: 'يقيس الأطباء على الصور المصحَّحة.',
        do: 'اطلب من المستشفى صور PET المصحَّحة (AC).',
      },
      'not-told': {
        what: 'ملفات PET لا تذكر هل هي الصور المصحَّحة.',
        do: noNeed,
      },
    },
  },
  'study-outdated': {
    title: 'تاريخ الفحص',
    messages: {
      old: {
        what: 'أحدث فحص هنا بتاريخ {date}. قائمة هذه الحالة تطلب فحصًا أحدث.',
        do: 'إذا كان لديك فحص أحدث، فأضفه. سينظر المنسّق في الأمر.',
      },
      'no-date': {
        what: 'بعض ملفات الفحص بلا تاريخ. لم نستطع معرفة وقتها.',
        do: noNeed,
      },
    },
  },
  'diffusion-pair': {
    title: 'صور الانتشار وخريطتها',
    messages: {
      'dwi-absent': {
        what: 'توجد هنا خريطة (ADC). صور الانتشار (DWI) التي صُنعت منها ليست هنا.',
        why: 'ينظر الأطباء إليهما جنبًا إلى جنب.',
        do: 'اطلب صور الانتشار (DWI) من المستشفى.',
      },
      'maybe-dwi-absent': {
        what: 'توجد هنا خريطة (ADC). لسنا متأكدين من وجود صور الانتشار (DWI) معها.',
        do: looks,
      },
      'adc-absent': {
        what: 'توجد هنا صور الانتشار (DWI). خريطتها (ADC) ليست هنا.',
        why: 'في هذا النوع من الحالات يطلب الأطباء الاثنين.',
        do: looks,
      },
    },
  },
  'plane-cut': {
    title: 'فحص واحد من ثلاثة اتجاهات',
    messages: {
      cut: {
        what: 'اتجاه واحد يغطي {reach} ملم، والاتجاهات الأخرى {other} ملم. بعض صوره ناقصة.',
        why: 'يحتاج الأطباء إلى الجزء كله من الجسم.',
        do: 'اطلب من المستشفى كل صور هذه المجموعة.',
      },
      'maybe-cut': {
        what: 'اتجاه واحد يغطي {reach} ملم، والاتجاهات الأخرى {other} ملم.',
        do: looks,
      },
    },
  },
  'referenced-series-missing': {
    title: 'صور تذكرها ملفات أخرى',
    messages: {
      'series-absent': {
        what: {
          count: 'count',
          one: 'تذكر ملفات أخرى صورة واحدة من مجموعة ليست هنا.',
          two: 'تذكر ملفات أخرى صورتين من مجموعة ليست هنا.',
          few: 'تذكر ملفات أخرى {count} صور من مجموعة ليست هنا.',
          other: 'تذكر ملفات أخرى {count} صورة من مجموعة ليست هنا.',
        },
        why: 'يحتاج الأطباء إلى المجموعة التي تتحدث عنها تلك الملفات.',
        do: askAllSets,
      },
      'maybe-series-absent': {
        what: {
          count: 'count',
          one: 'يذكر ملف صورة واحدة من مجموعة لم نجدها.',
          two: 'يذكر ملف صورتين من مجموعة لم نجدها.',
          few: 'يذكر ملف {count} صور من مجموعة لم نجدها.',
          other: 'يذكر ملف {count} صورة من مجموعة لم نجدها.',
        },
        why: 'قد يحتاج الأطباء إلى المجموعة التي يتحدث عنها هذا الملف.',
        do: askIfAllSent,
      },
      'some-absent': {
        what: {
          count: 'count',
          one: 'يذكر ملف صورة واحدة من هذه المجموعة لم نجدها.',
          two: 'يذكر ملف صورتين من هذه المجموعة لم نجدهما.',
          few: 'يذكر ملف {count} صور من هذه المجموعة لم نجدها.',
          other: 'يذكر ملف {count} صورة من هذه المجموعة لم نجدها.',
        },
        do: noNeed,
      },
      'source-absent': {
        what: {
          count: 'count',
          one: 'مجموعة واحدة صُنعت من صور ليست هنا.',
          two: 'مجموعتان صُنعتا من صور ليست هنا.',
          few: '{count} مجموعات صُنعت من صور ليست هنا.',
          other: '{count} مجموعة صُنعت من صور ليست هنا.',
        },
        why: 'قد يطلب الأطباء الصور التي صُنعت منها.',
        do: noNeed,
      },
      'plan-absent': {
        what: {
          count: 'count',
          one: 'ملف علاج واحد يذكر ملفًا آخر ليس هنا.',
          two: 'ملفا علاج يذكران ملفات أخرى ليست هنا.',
          few: '{count} ملفات علاج تذكر ملفات أخرى ليست هنا.',
          many: '{count} ملف علاج تذكر ملفات أخرى ليست هنا.',
          other: '{count} ملف علاج تذكر ملفات أخرى ليست هنا.',
        },
        do: noNeed,
      },
    },
  },
  'dose-report-acquisition-missing': {
    title: 'اللقطات في ورقة الجرعة',
    messages: {
      'exposure-absent': {
        what: 'عدد اللقطات في ورقة الجرعة لهذه الزيارة: {expected}. لقطات بلا صور هنا: {count}.',
        why: 'قد تُظهر كل واحدة منها شيئًا آخر.',
        do: askAllSets,
      },
      'maybe-exposure-absent': {
        what: 'عدد اللقطات في ورقة الجرعة لهذه الزيارة: {expected}. لقطات ربما بلا صور هنا: {count}.',
        why: 'قد يحدث هذا أيضًا إذا بدأت لقطة مرتين.',
        do: askIfAllSent,
      },
    },
  },
  'mammography-views': {
    title: 'لقطات الماموغرام',
    messages: {
      'view-absent': {
        what: 'في هذا الماموغرام ثلاث من اللقطات الأربع المعتادة. واحدة ليست هنا: {breastView}.',
        why: 'ينظر الأطباء إلى اللقطات الأربع معًا.',
        do: 'اطلب من المستشفى كل لقطات هذا الماموغرام.',
      },
      'maybe-views-absent': {
        what: 'للماموغرام غالبًا أربع لقطات. الموجود هنا: {present}.',
        do: noNeed,
      },
      'one-side': {
        what: 'يُظهر هذا الماموغرام جهة واحدة فقط: {breastSide}. ربما هذا كل ما يوجد.',
        do: noNeed,
      },
      'not-told': {
        what: {
          count: 'count',
          one: 'صورة واحدة من هذا الماموغرام لا تذكر أي لقطة هي.',
          two: 'صورتان من هذا الماموغرام لا تذكران أي لقطتين هما.',
          few: '{count} صور من هذا الماموغرام لا تذكر أي لقطات هي.',
          other: '{count} صورة من هذا الماموغرام لا تذكر أي لقطات هي.',
        },
        do: noNeed,
      },
    },
  },
  'cine-single-frame': {
    title: 'الصور المتحركة',
    messages: {
      'one-picture': {
        what: {
          count: 'count',
          one: 'ملف واحد ({modality}) يُفترض أن يكون فيه فيلم. فيه صورة واحدة.',
          two: 'ملفان ({modality}) يُفترض أن يكون فيهما أفلام. في كل منهما صورة واحدة.',
          few: '{count} ملفات ({modality}) يُفترض أن تكون فيها أفلام. في كل منها صورة واحدة.',
          many: '{count} ملفًا ({modality}) يُفترض أن تكون فيها أفلام. في كل منها صورة واحدة.',
          other: '{count} ملف ({modality}) يُفترض أن تكون فيها أفلام. في كل منها صورة واحدة.',
        },
        why: 'ينظر الأطباء إلى الحركة.',
        do: 'اطلب من المستشفى الأفلام، لا صورًا مفردة.',
      },
      'stills-only': {
        what: {
          count: 'count',
          one: 'في هذا الفحص ({modality}) صورة ثابتة واحدة ولا فيلم.',
          two: 'في هذا الفحص ({modality}) صورتان ثابتتان ولا فيلم.',
          few: 'في هذا الفحص ({modality}) {count} صور ثابتة ولا فيلم.',
          other: 'في هذا الفحص ({modality}) {count} صورة ثابتة ولا فيلم.',
        },
        why: 'كثيرًا ما ينظر الأطباء إلى الحركة.',
        do: noNeed,
      },
    },
  },
  'burned-in-text': {
    title: 'نص داخل الصور',
    messages: {
      'text-in-pictures': {
        what: {
          count: 'count',
          one: 'بحسب الملف، يوجد نص داخل صورة واحدة.',
          two: 'بحسب الملفات، يوجد نص داخل صورتين.',
          few: 'بحسب الملفات، يوجد نص داخل {count} صور.',
          other: 'بحسب الملفات، يوجد نص داخل {count} صورة.',
        },
        why: maybeName,
        do: lookIfNames,
      },
      'names-in-pictures': {
        what: {
          count: 'count',
          one: 'أُزيلت الأسماء من هذه الملفات. ما زال هناك نص داخل صورة واحدة.',
          two: 'أُزيلت الأسماء من هذه الملفات. ما زال هناك نص داخل صورتين.',
          few: 'أُزيلت الأسماء من هذه الملفات. ما زال هناك نص داخل {count} صور.',
          other: 'أُزيلت الأسماء من هذه الملفات. ما زال هناك نص داخل {count} صورة.',
        },
        why: maybeName,
        do: 'انظر إلى الصور قبل أن تشاركها.',
      },
      'maybe-text': {
        what: {
          count: 'count',
          one: 'صورة واحدة من نوع قد يوجد فيه نص.',
          two: 'صورتان من نوع قد يوجد فيه نص.',
          few: '{count} صور من نوع قد يوجد فيه نص.',
          other: '{count} صورة من نوع قد يوجد فيه نص.',
        },
        why: maybeName,
        do: lookIfNames,
      },
    },
  },
  'series-number-gap': {
    title: 'أرقام المجموعات',
    messages: {
      skipped: {
        what: {
          count: 'count',
          one: 'أرقام المجموعات تقفز فوق رقم واحد: {number}. هذا شائع.',
          two: 'أرقام المجموعات تقفز فوق رقمين. الأول هو {number}. هذا شائع.',
          few: 'أرقام المجموعات تقفز فوق {count} أرقام. الأول هو {number}. هذا شائع.',
          many: 'أرقام المجموعات تقفز فوق {count} رقمًا. الأول هو {number}. هذا شائع.',
          other: 'أرقام المجموعات تقفز فوق {count} رقم. الأول هو {number}. هذا شائع.',
        },
        do: 'لا تحتاج إلى فعل شيء.',
      },
    },
  },
} as const satisfies Draft<Messages['rules']>;
