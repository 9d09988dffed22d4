import type { TextTree } from './catalogue.ts';

/** What the element says before there is anything to show of the files: it comes with the page, all else later. */
export const enShell = {
  caveat: 'This checks the files, not your health.',
  preview: 'Preview, not for diagnosis.',
  local: 'Your files stay on this device until you press Send.',

  privacy: {
    how: 'How do I know?',
    page: 'The check runs inside this page. There is no upload in it.',
    offline: 'Try it: turn off Wi-Fi and mobile data, then check your files. It still works.',
    forget: 'Nothing is kept. Close the page and it forgets everything.',
  },

  choose: {
    title: 'Are your scan files complete?',
    lead: 'Choose what you have. In a minute you know what is there and what is missing.',
    folder: 'Folder',
    folderHint: 'On this computer or a USB stick',
    zip: 'ZIP file',
    zipHint: 'Often behind a hospital’s link',
    disc: 'CD or DVD',
    discHint: 'Choose the whole disc',
    papers: 'Photos and reports',
    papersHint: 'PDF, Word, or a photo of the paper',
    drop: 'You can also drop files anywhere on this page.',
    dropNow: 'Let go to check these files',
    help: 'Which one do I choose?',
    discTitle: 'A CD or DVD',
    disc1: 'Put the disc in the drive. Close the viewer if one opens by itself.',
    disc2: 'Press “CD or DVD”. Choose the drive: often D: on Windows, under Locations on a Mac.',
    disc3: 'Choose the disc itself, not a folder on it.',
    browserAsks: 'Your browser may ask to “upload” the folder. Say yes: the files are only read here.',
    notShared:
      'No folder came through. Chrome does not share some folders. Choose the folder inside it, or another way.',
    anotherWay: 'Choose another way',
    blocked: 'If the browser does not share a folder, choose the folder inside it.',
    phoneTitle: 'On an iPhone',
    phone: 'Open the Files app and hold a finger on the folder. Press Compress, then choose that ZIP file here.',
    inApp: 'This app may not open files. Open this page in Chrome or Safari.',
    notChosen: 'No files came through. Choose the folder inside it, or choose another way.',
    adding: 'Add more files',
    back: 'Back to the result',
  },

  password: {
    title: 'This file has a password',
    hint: 'It is often on the hospital’s letter, or it is your date of birth.',
    label: 'Password',
    again: 'That password did not open it. Check it and try again.',
    open: 'Open',
    skip: 'Leave it closed',
  },

  progress: {
    starting: 'Getting ready…',
    finding: 'Looking for files… {found} found',
    reading: 'Checking {read} of {found}',
    judging: 'Putting it all together…',
    secondsLeft: 'Less than a minute left',
    minutesLeft: { count: 'count', one: 'About {count} minute left', other: 'About {count} minutes left' },
    stop: 'Stop',
    stopping: 'Stopping…',
    kept: 'What is found so far is kept.',
    soFar: 'Found so far',
    percent: '{percent} percent checked.',
    finished: 'Check finished.',
  },

  failure: {
    title: 'The check stopped',
    'engine-missing': 'A part of this page did not load. Check the connection, then try again.',
    'no-files': 'No files came through. Choose the folder inside it, or choose another way.',
    'out-of-memory': 'This device ran out of memory. Try a computer, or check one folder at a time.',
    internal: 'This page stopped working. Your files are not changed.',
    again: 'Try again',
  },
  draft: 'Draft translation',
} as const satisfies TextTree;
