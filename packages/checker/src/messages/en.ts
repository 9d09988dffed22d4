import type { Catalogue } from './catalogue.ts';
import { enCaseChoice } from './en-case-choice.ts';
import { enCases, enNeeds, enWhys } from './en-cases.ts';
import { enBreastTerms, enGaps } from './en-gaps.ts';
import { enLanguages, enPaperRules, enSequences } from './en-papers.ts';
import { enLetter } from './en-letter.ts';
import { enSending } from './en-sending.ts';
import { enUi } from './en-ui.ts';

// Words: reading age 9–11, at most 15 words a sentence, one action each. Sentences speak of files, never of health.
// “Scan” is a study, “set of pictures” a series, “report” the doctor's written result.
export const en = {
  lang: 'en',
  dir: 'ltr',
  state: 'source',

  terms: {
    because: {
      'birth-date': 'The birth date is the same.',
      number: 'The number is the same.',
      'birth-date-and-number': 'The birth date and the number are the same.',
      'name-only': 'Nothing else in the files tells.',
    },
    modality: {
      CR: 'X-ray',
      CT: 'CT',
      DX: 'X-ray',
      ECG: 'ECG',
      IO: 'dental X-ray',
      MG: 'mammogram',
      MR: 'MRI',
      NM: 'nuclear medicine',
      OP: 'eye photo',
      OPT: 'eye scan',
      PT: 'PET',
      RF: 'moving X-ray',
      SM: 'slide',
      US: 'ultrasound',
      XA: 'moving X-ray',
    },
    ...enBreastTerms,
    plane: {
      axial: 'across (axial)',
      coronal: 'front (coronal)',
      sagittal: 'side (sagittal)',
      oblique: 'tilted (oblique)',
      none: 'no direction',
    },
    documentKind: {
      'radiology-report': 'scan report',
      'discharge-summary': 'discharge letter',
      'operative-note': 'operation note',
      'clinic-letter': 'clinic letter',
      'lab-result': 'lab results',
      ecg: 'ECG',
      'echo-report': 'heart ultrasound report',
      endocrine: 'hormone test results',
      'visual-field': 'eye field test',
      'pathology-report': 'tissue (pathology) report',
      'medication-list': 'list of medicines',
      'symptom-timeline': 'symptom timeline',
      passport: 'passport page',
      'scanner-protocol': 'scanner settings',
      'disc-help': 'help page of the disc',
      other: 'other paper',
      unknown: 'paper',
    },
    need: enNeeds,
    sequence: enSequences,
    language: enLanguages,
    why: enWhys,
    container: {
      'archive-unsupported': 'packed file (RAR or 7z)',
      zip: 'ZIP file',
      gzip: 'packed file',
      iso9660: 'disc copy',
    },
    reason: {
      truncated: 'cut off',
      'not-dicom': 'not a scan file',
      'no-meta': 'start of the file is missing',
      io: 'the disc or folder did not let us read it',
      locked: 'locked',
      limit: 'too big to open here',
      'worker-lost': 'the check stopped while reading it',
      malformed: 'damaged',
    },
  },

  rules: {
    // ── package ──────────────────────────────────────────────────────────────
    'no-scan-files': {
      title: 'Scan files',
      messages: {
        nothing: {
          what: 'We found no scan files (DICOM) here.',
          why: 'Doctors need the scan files to look at the pictures.',
          do: 'Choose the whole folder or the whole disc. Or ask the hospital for the scan files.',
        },
        'only-reports': {
          what: 'You have reports but no scan files.',
          why: 'Doctors need the scan files to look at the pictures.',
          do: 'Add the scan files. If you have none, ask the hospital for them on a disc or by link.',
        },
        'only-pictures': {
          what: 'You have photos but no scan files.',
          why: 'A photo loses much of what is in a scan file.',
          do: 'Add the scan files. If you have none, ask the hospital for them on a disc or by link.',
        },
        'only-program': {
          what: 'This disc seems to hold a viewer but no scan files.',
          why: 'The viewer alone cannot show your scan to another doctor.',
          do: "Ask the hospital for 'the DICOM files on a CD or by link'.",
        },
        'maybe-inside': {
          what: {
            count: 'count',
            one: 'We found no scan files yet. {count} file did not open and may hold them.',
            other: 'We found no scan files yet. {count} files did not open and may hold them.',
          },
          do: 'Unpack the files on your computer. Then add the folder here.',
        },
      },
    },
    'unreadable-files': {
      title: 'Files that open',
      messages: {
        unreadable: {
          what: {
            count: 'count',
            one: 'We could not open {count} file. It may be damaged.',
            other: 'We could not open {count} files. They may be damaged.',
          },
          do: 'Copy the disc again. If that does not help, ask the hospital for a new copy.',
        },
        'unreadable-disc': {
          what: {
            count: 'count',
            one: 'Your device could not read {count} file.',
            other: 'Your device could not read {count} files.',
          },
          why: 'A scratched disc or a file kept online can cause this.',
          do: 'Copy the files to your device first. Then add them again.',
        },
        'not-read': {
          what: {
            count: 'count',
            one: 'We had to skip {count} file. It was too big or stopped the check.',
            other: 'We had to skip {count} files. They were too big or stopped the check.',
          },
          do: 'Try again on a computer. Or your coordinator will look.',
        },
        'stopped-early': {
          what: 'The check was stopped early. Some files were not read.',
          do: 'Start the check again and let it run to the end.',
        },
      },
    },
    'truncated-files': {
      title: 'Whole files',
      messages: {
        'cut-off': {
          what: {
            count: 'count',
            one: '{count} scan file is cut off. Part of its picture is missing.',
            other: '{count} scan files are cut off. Part of each picture is missing.',
          },
          why: 'A copy that stopped too soon leaves half a file.',
          do: 'Copy the disc again, or load the files again.',
        },
        'maybe-cut-off': {
          what: {
            count: 'count',
            one: 'The end of {count} scan file looks odd. The picture may be cut off.',
            other: 'The ends of {count} scan files look odd. The pictures may be cut off.',
          },
          do: 'Copy the disc again if you can.',
        },
      },
    },
    'no-pixels-decodable': {
      title: 'Pictures that show',
      messages: {
        'none-shown': {
          what: 'We could not show a single picture from these scan files.',
          why: 'Doctors may not be able to open them as well.',
          do: 'Ask the hospital for a new copy of the scan.',
        },
        'set-not-shown': {
          what: {
            count: 'count',
            one: 'We could not show a picture from {count} set of pictures.',
            other: 'We could not show a picture from {count} sets of pictures.',
          },
          why: 'The files may be damaged.',
          do: 'Copy the disc again. If that does not help, ask the hospital for a new copy.',
        },
        'picture-not-shown': {
          what: {
            count: 'count',
            one: '{count} picture is broken inside its file. We could not show it.',
            other: '{count} pictures are broken inside their files. We could not show them.',
          },
          do: 'Copy the disc again, or load the files again.',
        },
        'not-tried': {
          what: {
            count: 'count',
            one: 'We did not open the pictures of {count} set.',
            other: 'We did not open the pictures of {count} sets.',
          },
          do: 'You can send the files. Your coordinator will look.',
        },
      },
    },
    'unsupported-transfer-syntax': {
      title: 'Picture format',
      messages: {
        'not-shown-here': {
          what: {
            count: 'count',
            one: '{count} set of pictures is stored in a way that we cannot show here.',
            other: '{count} sets of pictures are stored in a way that we cannot show here.',
          },
          why: 'The files seem fine. Only this check cannot open the pictures.',
          do: 'You can send them. Your coordinator will look.',
        },
      },
    },
    'locked-container': {
      title: 'Files with a password',
      messages: {
        locked: {
          what: {
            count: 'count',
            one: '{file} has a password.',
            other: '{count} files have a password.',
          },
          why: 'We cannot check what is inside.',
          do: 'Look for the password on the letter from the hospital. It is often your date of birth.',
        },
      },
    },
    'unsupported-container': {
      title: 'Packed files',
      messages: {
        'cannot-open': {
          what: {
            count: 'count',
            one: 'We cannot open {file} here. It is a packed file.',
            other: 'We cannot open {count} packed files here.',
          },
          why: 'We cannot check what is inside.',
          do: 'Unpack it on your computer first. Then add the folder here.',
        },
      },
    },
    'dicomdir-missing-files': {
      title: 'Files on the list of the disc',
      messages: {
        missing: {
          what: {
            count: 'count',
            one: 'The list on the disc names {listed} files. {count} of them is not here.',
            other: 'The list on the disc names {listed} files. {count} of them are not here.',
          },
          why: 'Parts of the disc may not have been copied.',
          do: 'Copy the whole disc again, or choose the disc itself.',
        },
        'list-damaged': {
          what: 'The list on the disc is damaged. We could not compare all of it.',
          do: 'Copy the disc again if you can.',
        },
      },
    },
    'dicomdir-only': {
      title: 'More than the list',
      messages: {
        'only-the-list': {
          what: 'You chose the list of the disc, but none of the scan files on it.',
          why: 'The list only says where the pictures are.',
          do: 'Choose the whole disc or its folder. The pictures are often in a folder named DICOM.',
        },
        'pictures-not-read': {
          what: {
            count: 'count',
            one: 'The list of the disc is here. {count} file did not open and may be a picture.',
            other: 'The list of the disc is here. {count} files did not open and may be pictures.',
          },
          do: 'Copy the whole disc again, or choose the disc itself.',
        },
      },
    },
    'executable-content': {
      title: 'Programs on the disc',
      messages: {
        'programs-ignored': {
          what: {
            count: 'count',
            one: 'We left out {count} program of the disc. It is never sent.',
            other: 'We left out {count} programs of the disc. They are never sent.',
          },
          do: 'There is nothing to do.',
        },
      },
    },
    'duplicate-instances': {
      title: 'Files that are here twice',
      messages: {
        'same-file-again': {
          what: {
            count: 'count',
            one: '{count} file is here twice. We count it once.',
            other: '{count} files are here more than once. We count each once.',
          },
          do: 'There is nothing to do.',
        },
      },
    },
    'conflicting-duplicates': {
      title: 'Pictures with the same number',
      messages: {
        'same-id-other-content': {
          what: {
            count: 'count',
            one: 'Two files claim to be the same picture, but they differ.',
            other: 'For {count} pictures we found two files that differ.',
          },
          why: 'We cannot tell which one is right. We keep both.',
          do: 'If you copied the disc twice, send only the newest copy.',
        },
      },
    },

    // ── identity ─────────────────────────────────────────────────────────────
    'one-patient': {
      title: 'One person',
      messages: {
        'several-people': {
          what: {
            count: 'count',
            other: 'These scan files are from {count} people: {names}.',
          },
          why: 'Files of another person must not be sent by mistake.',
          do: 'Choose which files are yours. Leave out the others.',
        },
        'written-two-ways': {
          what: {
            count: 'count',
            other: 'One name is written in {count} ways: {names}. {because}',
          },
          why: 'A hospital may take them for two people.',
          do: 'Tell your coordinator which one is in your passport.',
        },
        'maybe-same-person': {
          what: {
            count: 'count',
            other: 'The name is written in {count} ways: {names}. It may be one person. {because}',
          },
          do: 'Check the names. Leave out files that are not yours.',
        },
        'no-name': {
          what: {
            count: 'count',
            one: '{count} scan has no name and no number inside.',
            other: '{count} scans have no name and no number inside.',
          },
          do: 'Check that these files are yours.',
        },
      },
    },
    'deidentified-data': {
      title: 'Names in the scan files',
      messages: {
        'names-removed': {
          what: {
            count: 'count',
            one: 'The name was taken out of {count} scan.',
            other: 'The name was taken out of {count} scans.',
          },
          why: 'The hospital may not be able to link the files to you.',
          do: 'Tell your coordinator. Or ask the hospital for files with your name.',
        },
        'maybe-removed': {
          what: {
            count: 'count',
            one: '{count} scan has no name inside. It may have been taken out.',
            other: '{count} scans have no name inside. They may have been taken out.',
          },
          do: 'Tell your coordinator that these files are yours.',
        },
      },
    },
    'implausible-dates': {
      title: 'Dates that make sense',
      messages: {
        'scan-in-future': {
          what: 'A scan has a date that is yet to come: {date}.',
          why: 'A wrong clock on the scanner can cause this.',
          do: 'Tell your coordinator the real date.',
        },
        'scan-too-old': {
          what: 'A scan has a date long before such scans existed: {date}.',
          do: 'Tell your coordinator the real date.',
        },
        'scan-before-birth': {
          what: 'A scan has a date before the date of birth: {date}.',
          why: 'One of the two dates is wrong.',
          do: 'Tell your coordinator which one is right.',
        },
        'no-date': {
          what: {
            count: 'count',
            one: '{count} scan has no date inside.',
            other: '{count} scans have no date inside.',
          },
          do: 'Tell your coordinator when the scan was made.',
        },
      },
    },
    'document-of-another-patient': {
      title: 'Papers of the same person',
      messages: {
        'other-name': {
          what: 'The name in {file} is not the name in the scan files.',
          why: 'Papers of another person must not be sent by mistake.',
          do: 'Check that this paper is yours. If not, leave it out.',
        },
        'near-name': {
          what: 'The name in {file} is written in another way than in the scan files.',
          do: 'Check that this paper is yours.',
        },
      },
    },
    // ── images ──────────────────────────────────────────────────────────────────
    'screen-photo': {
      title: 'Photos of a screen',
      messages: {
        'photo-of-screen': {
          what: {
            count: 'count',
            one: 'This looks like a photo of a screen.',
            other: '{count} pictures look like photos of a screen.',
          },
          why: 'Doctors need the scan files.',
          do: 'Ask the hospital for “the DICOM files on a CD or by link”.',
        },
        'maybe-photo-of-screen': {
          what: {
            count: 'count',
            one: '{count} picture may be a photo of a screen.',
            other: '{count} pictures may be photos of a screen.',
          },
          do: 'If it is, ask the hospital for the scan files.',
        },
        'not-seen': {
          what: {
            count: 'count',
            one: 'We could not look at {count} picture.',
            other: 'We could not look at {count} pictures.',
          },
          do: 'Your coordinator will look.',
        },
      },
    },
    screenshot: {
      title: 'Copies of a screen',
      messages: {
        screenshot: {
          what: {
            count: 'count',
            one: '{count} picture looks like a copy of a screen.',
            other: '{count} pictures look like copies of a screen.',
          },
          why: 'Doctors need the scan files.',
          do: 'Ask the hospital for the scan files (DICOM).',
        },
        'screenshot-in-scan': {
          what: {
            count: 'count',
            one: '{count} set of pictures looks like copies of a screen.',
            other: '{count} sets of pictures look like copies of a screen.',
          },
          why: 'Copies lose the sizes and the fine steps of grey.',
          do: 'Ask the hospital for the pictures the scanner made.',
        },
        'maybe-screenshot': {
          what: {
            count: 'count',
            one: '{count} item may be a copy of a screen.',
            other: '{count} items may be copies of a screen.',
          },
          do: 'Your coordinator will look.',
        },
      },
    },
    'film-scan': {
      title: 'Pictures of film',
      messages: {
        'photo-of-film': {
          what: {
            count: 'count',
            one: '{count} picture looks like a photo of printed film.',
            other: '{count} pictures look like photos of printed film.',
          },
          why: 'Film shows less than the scan files hold.',
          do: 'Ask the hospital for the scan files (DICOM).',
        },
        'film-in-scan': {
          what: {
            count: 'count',
            one: '{count} set of pictures was scanned from film.',
            other: '{count} sets of pictures were scanned from film.',
          },
          why: 'Film shows less than the scan files hold.',
          do: 'Ask the hospital for the pictures the scanner made.',
        },
        'maybe-film': {
          what: {
            count: 'count',
            one: '{count} item may be a picture of film.',
            other: '{count} items may be pictures of film.',
          },
          do: 'Your coordinator will look.',
        },
      },
    },
    'screen-video': {
      title: 'Videos of a screen',
      messages: {
        'video-of-screen': {
          what: {
            count: 'count',
            one: '{count} video looks like a video of a screen.',
            other: '{count} videos look like videos of a screen.',
          },
          why: 'Doctors need the scan files.',
          do: 'Ask the hospital for the scan files (DICOM).',
        },
        'maybe-video-of-screen': {
          what: {
            count: 'count',
            one: '{count} video may show a screen.',
            other: '{count} videos may show a screen.',
          },
          do: 'If it does, ask the hospital for the scan files.',
        },
        'not-seen': {
          what: {
            count: 'count',
            one: 'We could not look at {count} video.',
            other: 'We could not look at {count} videos.',
          },
          do: 'Your coordinator will look.',
        },
      },
    },
    'photo-wrapped-as-dicom': {
      title: 'Photos inside scan files',
      messages: {
        'wrapped-photo': {
          what: {
            count: 'count',
            one: '{count} scan file looks like a photo from a camera.',
            other: '{count} scan files look like photos from a camera.',
          },
          why: 'A photo has lost what doctors need from a scan.',
          do: 'Ask the hospital for the pictures the scanner made.',
        },
        'maybe-wrapped-photo': {
          what: {
            count: 'count',
            one: '{count} scan file may be a photo from a camera.',
            other: '{count} scan files may be photos from a camera.',
          },
          do: 'Your coordinator will look.',
        },
      },
    },
    'lossy-compression': {
      title: 'Detail of the pictures',
      messages: {
        lossy: {
          what: {
            count: 'count',
            one: '{count} set of pictures was made smaller and lost detail.',
            other: '{count} sets of pictures were made smaller and lost detail.',
          },
          why: 'Doctors see more in the full pictures.',
          do: 'Ask the hospital for the files without such loss (“lossless”).',
        },
        'lossy-ratio': {
          what: {
            count: 'count',
            one: '{count} set of pictures was made {ratio} times smaller and lost detail.',
            other: '{count} sets of pictures were made up to {ratio} times smaller and lost detail.',
          },
          why: 'Doctors see more in the full pictures.',
          do: 'Ask the hospital for the files without such loss (“lossless”).',
        },
        'maybe-lossy': {
          what: {
            count: 'count',
            one: '{count} set of pictures may have been made smaller.',
            other: '{count} sets of pictures may have been made smaller.',
          },
          do: 'You can ask the hospital for “lossless” files.',
        },
      },
    },
    'only-secondary-captures': {
      title: 'Pictures from the scanner',
      messages: {
        'only-captures': {
          what: {
            count: 'count',
            one: '{count} scan holds only copies of a screen.',
            other: '{count} scans hold only copies of a screen.',
          },
          why: 'Doctors need the pictures the scanner made.',
          do: 'Ask the hospital for all pictures the scanner made.',
        },
        'maybe-only-captures': {
          what: {
            count: 'count',
            one: '{count} scan holds only captured pictures. There may be more.',
            other: '{count} scans hold only captured pictures. There may be more.',
          },
          do: 'Ask the hospital if it has more pictures.',
        },
      },
    },
    'only-derived': {
      title: 'Pictures that others were made from',
      messages: {
        'only-derived': {
          what: {
            count: 'count',
            one: '{count} scan holds only pictures made by a computer from others.',
            other: '{count} scans hold only pictures made by a computer from others.',
          },
          why: 'Doctors need the first pictures too.',
          do: 'Ask the hospital for the first pictures, “the original series”.',
        },
        'maybe-only-derived': {
          what: {
            count: 'count',
            one: '{count} scan may hold only pictures made from others.',
            other: '{count} scans may hold only pictures made from others.',
          },
          do: 'Ask the hospital if it has more pictures.',
        },
      },
    },
    'only-localizers': {
      title: 'More than planning pictures',
      messages: {
        'only-localizers': {
          what: {
            count: 'count',
            one: '{count} scan holds only the planning pictures.',
            other: '{count} scans hold only the planning pictures.',
          },
          why: 'Planning pictures only show where to scan.',
          do: 'Ask the hospital for all pictures of this scan.',
        },
        'maybe-only-localizers': {
          what: {
            count: 'count',
            one: '{count} scan holds planning pictures and copies of a screen.',
            other: '{count} scans hold planning pictures and copies of a screen.',
          },
          do: 'Ask the hospital for all pictures of this scan.',
        },
      },
    },
    'only-key-images': {
      title: 'All pictures, not a choice',
      messages: {
        'only-key-images': {
          what: {
            count: 'count',
            one: '{count} scan holds only a few chosen pictures.',
            other: '{count} scans hold only a few chosen pictures.',
          },
          why: 'Doctors need the whole set.',
          do: 'Ask the hospital for all pictures of this scan.',
        },
        'maybe-only-key-images': {
          what: {
            count: 'count',
            one: '{count} scan may hold only a few chosen pictures.',
            other: '{count} scans may hold only a few chosen pictures.',
          },
          do: 'Ask the hospital if it has more pictures.',
        },
      },
    },
    // ── completeness ─────────────────────────────────────────────────────────────
    'missing-slices': {
      title: 'Every picture of a set',
      messages: {
        'interior-gap': {
          what: {
            count: 'count',
            one: 'This set ({modality}) has {present} pictures. {count} picture between them is missing.',
            other: 'This set ({modality}) has {present} pictures. {count} pictures between them are missing.',
          },
          why: 'Doctors look through all pictures, one after another.',
          do: 'Copy the disc or folder again. If it stays, ask the hospital for the whole set.',
        },
        'numbers-absent': {
          what: {
            count: 'count',
            one: 'This set ({modality}) has {present} pictures. {count} picture did not come with it.',
            other: 'This set ({modality}) has {present} pictures. {count} pictures did not come with it.',
          },
          why: 'Doctors look through all pictures, one after another.',
          do: 'Copy the disc or folder again. If it stays, ask the hospital for the whole set.',
        },
        'maybe-gap': {
          what: 'This set ({modality}) has a gap. It may have been made that way.',
          do: 'You need not do anything now. Your coordinator will look.',
        },
      },
    },
    'cut-series': {
      title: 'Beginning and end of a set',
      messages: {
        'only-few': {
          what: {
            count: 'present',
            one: 'Only {present} picture ({modality}) of a longer set is here. It has number {number}.',
            other: 'Only {present} pictures ({modality}) of a longer set are here. The first has number {number}.',
          },
          why: 'Doctors need the whole set.',
          do: 'Ask the hospital for the whole set.',
        },
        'starts-late': {
          what: {
            count: 'count',
            one: 'The first picture of this set ({modality}) is missing. It has {present}.',
            other: 'The first {count} pictures of this set ({modality}) are missing. It has {present}.',
          },
          why: 'Doctors need the whole set.',
          do: 'Copy the disc or folder again. If it stays, ask the hospital for the whole set.',
        },
        'maybe-starts-late': {
          what: {
            count: 'count',
            one: 'This set ({modality}, {present} pictures) may lack its first picture.',
            other: 'This set ({modality}, {present} pictures) may lack its first {count} pictures.',
          },
          do: 'Ask the hospital if the set is whole. Your coordinator can help.',
        },
      },
    },
    'count-conflict': {
      title: 'Number of pictures',
      messages: {
        'fewer-than-stated': {
          what: 'The files speak of {expected} pictures ({modality}). {present} are here, without a visible gap.',
          do: 'You need not do anything now. Your coordinator will look.',
        },
        'fewer-in-study': {
          what: 'The files say that this scan had {expected} files or sets. {present} are here.',
          do: 'You need not do anything now. Your coordinator will look.',
        },
      },
    },
    'short-volume': {
      title: 'Rounds of one scan',
      messages: {
        'fewer-slices': {
          what: 'Round {volume} of {volumes} ({modality}) has {present} of {expected} pictures.',
          why: 'Doctors compare the rounds with each other.',
          do: 'Ask the hospital if the scan stopped early. If not, ask for the whole set.',
        },
      },
    },
    'missing-frames': {
      title: 'Pictures inside a file',
      messages: {
        'fewer-frames': {
          what: 'A file ({modality}) should hold {expected} pictures. It describes {present}.',
          why: 'Doctors look through all pictures, one after another.',
          do: 'Ask the hospital for a new copy of this set.',
        },
        'part-absent': {
          what: 'This set ({modality}) comes in {expected} parts. {present} are here.',
          why: 'Doctors need all parts.',
          do: 'Copy the disc or folder again. If it stays, ask the hospital for a new copy.',
        },
      },
    },
    'variable-spacing': {
      title: 'Distance between pictures',
      messages: {
        uneven: {
          what: 'Pictures of one set ({modality}) lie {smallest} to {largest} mm apart. Scanners often do that.',
          do: 'You need not do anything.',
        },
      },
    },
    'pet-without-ct': {
      title: 'PET with its CT',
      messages: {
        'no-ct': {
          what: 'There are PET pictures, but no CT or MRI of the same scan.',
          why: 'Doctors look at both together.',
          do: 'Ask the hospital for the CT that was made with the PET.',
        },
      },
    },
    ...enGaps,
    'thin-slices-absent': {
      title: 'Thin slices',
      messages: {
        'only-thick': {
          what: 'The list for this case asks for {need} of {limit} mm. The thinnest here: {thinnest} mm.',
          why: '{why}',
          do: 'Ask the hospital for the thin slices. They are often kept but not sent.',
        },
        'all-thick': {
          what: 'All CT slices of this scan are thick. The thinnest: {thinnest} mm.',
          why: '{why}',
          do: 'Ask the hospital if it kept thinner slices. They are often kept but not sent.',
        },
        'maybe-all-thick': {
          what: 'The CT slices of this scan may all be thick. We could not tell.',
          do: 'You need not do anything now. Your coordinator will look.',
        },
        'maybe-only-thick': {
          what: 'The list for this case asks for {need} of {limit} mm. We could not tell.',
          why: '{why}',
          do: 'You need not do anything now. Your coordinator will look.',
        },
      },
    },
    'expected-sequence-absent': {
      title: 'Sets on the list for this case',
      messages: {
        absent: {
          what: 'The list for this case asks for {need}. We did not find a set with that name.',
          why: '{why}',
          do: 'Ask the hospital if this set was made. If so, ask for it.',
        },
        'maybe-absent': {
          what: 'The list for this case asks for {need}. A set here may be it.',
          why: '{why}',
          do: 'You need not do anything now. Your coordinator will look.',
        },
        'no-such-scan': {
          what: 'The list for this case asks for this kind of scan: {modality}. We did not find one.',
          why: '{why}',
          do: 'If you had such a scan, add its files.',
        },
        'other-part': {
          what: 'The {modality} here is of another part of the body than this case.',
          why: '{why}',
          do: 'If you had a scan of that part, add its files. Or change the kind of case.',
        },
      },
    },
    'plane-absent': {
      title: 'Directions of the pictures',
      messages: {
        absent: {
          what: 'The list for this case asks for {need} from {expected} sides. We found {present}.',
          why: '{why}',
          do: 'Ask the hospital if more sets were made. If so, ask for them.',
        },
        'maybe-absent': {
          what: 'The list for this case asks for {need} from {expected} sides. We are sure of {present}.',
          why: '{why}',
          do: 'You need not do anything now. Your coordinator will look.',
        },
      },
    },
    'contrast-absent': {
      title: 'Pictures after contrast',
      messages: {
        absent: {
          what: 'The list for this case asks for {need}. We did not find a set with that name.',
          why: '{why}',
          do: 'Ask the hospital if this set was made. If so, ask for it.',
        },
        'maybe-absent': {
          what: 'The list for this case asks for {need}. The files do not say if they are here.',
          why: '{why}',
          do: 'You need not do anything now. Your coordinator will look.',
        },
      },
    },
    'coverage-differs': {
      title: 'Pairs of sets',
      messages: {
        'shorter-half': {
          what: 'Two sets ({modality}) belong together. One is {smallest} mm long, the other {largest} mm.',
          why: 'Part of a set may have been left out.',
          do: 'You need not do anything now. Your coordinator will look.',
        },
        'not-measured': {
          what: 'Two sets ({modality}) belong together. We could not compare their length.',
          do: 'You need not do anything now. Your coordinator will look.',
        },
      },
    },
    'pet-not-corrected': {
      title: 'Corrected PET pictures',
      messages: {
        'only-raw': {
          what: 'Only the raw PET pictures are here. The corrected set is not.',
          why: 'Doctors measure on the corrected pictures.',
          do: 'Ask the hospital for the corrected PET pictures (AC).',
        },
        'not-told': {
          what: 'The PET files do not say if they are the corrected pictures.',
          do: 'You need not do anything now. Your coordinator will look.',
        },
      },
    },
    'study-outdated': {
      title: 'Date of the scan',
      messages: {
        old: {
          what: 'The newest scan here is of {date}. The list for this case asks for a newer one.',
          do: 'If you have a newer scan, add it. Your coordinator will look.',
        },
        'no-date': {
          what: 'Some scan files have no date. We could not tell how old they are.',
          do: 'You need not do anything now. Your coordinator will look.',
        },
      },
    },
    // ── documents ───────────────────────────────────────────────────────────────
    'report-missing': {
      title: 'Written reports',
      messages: {
        'no-report': {
          what: 'No written report found for the {modality} of {date}.',
          why: 'Doctors compare it with the pictures.',
          do: 'Ask for it, or add a photo of it.',
        },
        'no-report-undated': {
          what: 'No written report found for the {modality}.',
          why: 'Doctors compare it with the pictures.',
          do: 'Ask for it, or add a photo of it.',
        },
        'only-addition': {
          what: 'For the {modality} of {date} only an added note is here. The report itself is not.',
          why: 'The note leaves out what the report says.',
          do: 'Ask for the whole report, or add a photo of it.',
        },
        'maybe-report': {
          what: {
            count: 'count',
            one: 'A paper may be the report of {count} scan.',
            other: 'Papers may be the reports of {count} scans.',
          },
          do: 'Look if the paper is about this scan.',
        },
        'papers-not-read': {
          what: {
            count: 'count',
            one: 'We could not read all papers. One may be the report of {count} scan.',
            other: 'We could not read all papers. Some may be the reports of {count} scans.',
          },
          do: 'Look if the report is here. If not, ask for it.',
        },
      },
    },
    'report-without-images': {
      title: 'Scans for the reports',
      messages: {
        'no-scan': {
          what: '{file} looks like a scan report. Its scan is not here.',
          why: 'Doctors need the pictures too.',
          do: 'Ask the hospital for the scan files.',
        },
        'no-scan-dated': {
          what: '{file} looks like a scan report of {date}. Its scan is not here.',
          why: 'Doctors need the pictures too.',
          do: 'Ask the hospital for the scan files.',
        },
        'maybe-no-scan': {
          what: {
            count: 'count',
            one: '{count} paper may be a report of a scan that is not here.',
            other: '{count} papers may be reports of scans that are not here.',
          },
          do: 'If there was such a scan, ask for its files.',
        },
      },
    },
    'report-preliminary': {
      title: 'Final reports',
      messages: {
        preliminary: {
          what: '{file} says that it is not the final report.',
          do: 'Ask the hospital for the final report.',
        },
        'maybe-preliminary': {
          what: '{file} may not be the final report.',
          do: 'Ask the hospital if there is a final report.',
        },
      },
    },
    'expected-document-absent': {
      title: 'Papers on the list for this case',
      messages: {
        absent: {
          what: 'The list for this case asks for this paper: {documentKind}. We did not find one.',
          why: 'Doctors read it next to the scan.',
          do: 'If you have it, add it. A photo of the paper is fine.',
        },
        'maybe-absent': {
          what: 'The list for this case asks for this paper: {documentKind}. One of yours may be it.',
          do: 'Look if it is here. If not, add it.',
        },
      },
    },
    'document-outdated': {
      title: 'Date of the papers',
      messages: {
        old: {
          what: 'The newest paper of this kind ({documentKind}) is of {date}. Doctors often ask for a newer one.',
          do: 'If you have a newer one, add it.',
        },
        'no-date': {
          what: 'We could not read the date of this paper: {documentKind}.',
          do: 'Look if it is from the last months.',
        },
      },
    },
    ...enPaperRules,
    'document-locked': {
      title: 'Papers we can open',
      messages: {
        locked: {
          what: {
            count: 'count',
            one: '{count} paper has a password.',
            other: '{count} papers have a password.',
          },
          why: 'Nobody can read it without the password.',
          do: 'Add a copy without the password.',
        },
        'not-read': {
          what: {
            count: 'count',
            one: 'We could not read {count} paper.',
            other: 'We could not read {count} papers.',
          },
          do: 'Your coordinator will look.',
        },
      },
    },
  },

  fallback: {
    notChecked: {
      what: 'We could not check this part.',
      do: 'Your coordinator will look.',
    },
    unknown: {
      what: 'We found something that needs a look: {rule}.',
      do: 'Your coordinator will look.',
    },
  },

  actions: {
    'ask-for-series': 'Ask the hospital for these pictures',
    'ask-for-scan-files': 'Ask the hospital for the scan files',
    'ask-for-new-copy': 'Ask the hospital for a new copy',
    'ask-for-report': 'Ask the hospital for the report',
    'ask-for-document': 'Ask the hospital for this paper',
    'copy-again': 'Copy the files again',
    'add-files': 'Add the files',
    'choose-files': 'Choose which files are yours',
    'enter-password': 'Enter the password',
    'coordinator-looks': 'Your coordinator will look',
    nothing: 'Nothing to do',
  },

  cases: enCases,
  caseChoice: enCaseChoice,
  letter: enLetter,
  ui: enUi,
  sending: enSending,
} as const satisfies Catalogue;
