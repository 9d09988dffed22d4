import type { TextTree } from './catalogue.ts';

/** Words around a letter to a hospital. Those of the letter itself are in `letters/words/`. */
export const enLetter = {
  open: 'Write to the hospital',
  title: 'A letter to the hospital',
  titleOf: 'A letter to {hospital}',
  lead: 'Read it and fill in what stands in [brackets]. Then send it yourself: this page sends nothing.',
  which: 'Hospital',
  unknownHospital: 'The hospital is not named in the files',
  language: 'Language of the letter',
  guess: {
    script: 'Chosen by how the hospital’s name is written.',
    report: 'Chosen by the language of its report.',
    address: 'Chosen by its country.',
    name: 'Chosen by its name.',
    'character-set': 'Chosen by how the files are written.',
    none: 'Nothing in the files tells the language. Change it if you know.',
  },
  english: 'English stands beneath it.',
  draft: 'Draft translation',
  draftHint: 'No native reader has checked it yet. Let somebody read it who knows the language.',
  names: 'Fill in name, birth date and numbers from the files',
  namesHint: 'Leave it off for a chat. Turn it on for a letter to the hospital itself.',
  body: 'The letter',
  text: 'Download as text',
  page: 'Download to print',
  share: 'Share',
  failed: 'The words of this language did not load. Choose another one.',
} as const satisfies TextTree;
