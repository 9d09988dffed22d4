/** What a reading calls its sets of pictures. Keys are labels of series. */
export const enSequences = {
  t1: 'T1',
  't1-3d': '3D T1',
  t2: 'T2',
  flair: 'FLAIR',
  pd: 'PD',
  stir: 'STIR',
  dwi: 'DWI (diffusion)',
  adc: 'ADC (diffusion)',
  swi: 'SWI or T2*',
  mra: 'vessel pictures (MRA)',
  perfusion: 'perfusion',
  'ct-arterial': 'early phase (arterial)',
  'ct-portal-venous': 'portal phase',
  'ct-delayed': 'late phase',
} as const;

/** BCP 47 tags of the languages that papers are told apart in. */
export const enLanguages = {
  ar: 'Arabic',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fa: 'Persian',
  fr: 'French',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  kk: 'Kazakh',
  ko: 'Korean',
  pt: 'Portuguese',
  ru: 'Russian',
  tr: 'Turkish',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
  zh: 'Chinese',
} as const;

/** Words of the rules about what papers are, say and are called. */
export const enPaperRules = {
  'pictures-in-papers': {
    title: 'Scan pictures inside papers',
    messages: {
      'photos-of-screen': {
        what: {
          count: 'count',
          one: '{file} holds a picture that looks like a photo of a screen: picture {numbers}.',
          other: '{file} holds {count} pictures that look like photos of a screen: {numbers}.',
        },
        why: 'Doctors need the scan files.',
        do: 'Ask the hospital for “the DICOM files on a CD or by link”.',
      },
      'photos-of-film': {
        what: {
          count: 'count',
          one: '{file} holds a picture that looks like a photo of printed film: picture {numbers}.',
          other: '{file} holds {count} pictures that look like photos of printed film: {numbers}.',
        },
        why: 'Film shows less than the scan files hold.',
        do: 'Ask the hospital for the scan files (DICOM).',
      },
      copies: {
        what: {
          count: 'count',
          one: '{file} holds a copy of a scan picture: picture {numbers}.',
          other: '{file} holds copies of {count} scan pictures: {numbers}.',
        },
        why: 'A copy shows less than the scan files hold.',
        do: 'Ask the hospital for the scan files (DICOM).',
      },
      maybe: {
        what: {
          count: 'count',
          one: '{file} may hold a picture of a scan: picture {numbers}.',
          other: '{file} may hold {count} pictures of a scan: {numbers}.',
        },
        do: 'If it does, ask the hospital for the scan files.',
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'We could not look at {count} picture in {file}.',
          other: 'We could not look at {count} pictures in {file}.',
        },
        do: 'Your coordinator will look.',
      },
    },
  },
  'report-is-photo': {
    title: 'Reports as files',
    messages: {
      photo: {
        what: '{file} is a photo of a scan report.',
        why: 'A file from the hospital is easier to read and to check.',
        do: 'Ask the hospital for the report as a PDF. If it has none, the photo is fine.',
      },
      pages: {
        what: '{file} is a scan report made of pictures of pages.',
        why: 'A file from the hospital is easier to read and to check.',
        do: 'Ask the hospital for the report as a PDF. If it has none, this one is fine.',
      },
      'maybe-photo': {
        what: {
          count: 'count',
          one: '{count} paper is a picture. It may be a scan report.',
          other: '{count} papers are pictures. Some may be scan reports.',
        },
        do: 'If you have a report as a PDF, add it.',
      },
    },
  },
  'document-page-missing': {
    title: 'All pages of the papers',
    messages: {
      missing: {
        what: '{file} has {present} of {total} pages.',
        why: 'The rest of the text is not here.',
        do: 'Add the other pages.',
      },
      'maybe-missing': {
        what: '{file} says it has {total} pages. We did not see them all.',
        do: 'Look if all pages are here. If not, add them.',
      },
    },
  },
  'series-named-in-report-absent': {
    title: 'Pictures that the report speaks of',
    messages: {
      absent: {
        what: '{file} says that {sequence} pictures were taken. They are not here.',
        why: 'Doctors look at all the pictures of a scan.',
        do: 'Ask the hospital for all pictures of this scan.',
      },
      'maybe-absent': {
        what: '{file} says that {sequence} pictures were taken. We are not sure they are here.',
        do: 'Your coordinator will look.',
      },
    },
  },
  'contrast-named-in-report-absent': {
    title: 'Contrast pictures that the report speaks of',
    messages: {
      absent: {
        what: '{file} says that pictures with contrast were taken. They are not here.',
        why: 'Doctors look at all the pictures of a scan.',
        do: 'Ask the hospital for all pictures of this scan.',
      },
      'maybe-absent': {
        what: '{file} says that pictures with contrast were taken. We are not sure they are here.',
        do: 'Your coordinator will look.',
      },
    },
  },
  'prior-named-in-report-absent': {
    title: 'Older scans that the report speaks of',
    messages: {
      absent: {
        what: '{file} speaks of an older scan of {date}. It is not here.',
        why: 'Doctors compare old and new pictures.',
        do: 'If you can, add the older scan. Or ask the hospital for it.',
      },
      'maybe-absent': {
        what: '{file} may speak of an older scan of {date}. We did not find it.',
        do: 'If you have an older scan, add it.',
      },
    },
  },
  'file-name-unclear': {
    title: 'Names of the papers',
    messages: {
      unclear: {
        what: 'The name {file} does not say what it is.',
        do: 'You can call it {suggested}.',
      },
      'unclear-unknown': {
        what: {
          count: 'count',
          one: 'The name of {count} paper does not say what it is.',
          other: 'The names of {count} papers do not say what they are.',
        },
        do: 'A name like 2026-03-05 blood test helps.',
      },
    },
  },
  'needs-translation': {
    title: 'Language of the papers',
    messages: {
      'other-language': {
        what: {
          count: 'count',
          one: '{count} paper is in {language}.',
          other: '{count} papers are in {language}.',
        },
        why: 'The doctors may need them in English or Chinese.',
        do: 'You can send them as they are. Your coordinator will look.',
      },
      'unknown-language': {
        what: {
          count: 'count',
          one: 'We could not tell the language of {count} paper.',
          other: 'We could not tell the language of {count} papers.',
        },
        do: 'Your coordinator will look.',
      },
    },
  },
} as const;
