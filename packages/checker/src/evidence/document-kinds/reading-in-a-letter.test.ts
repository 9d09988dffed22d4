import { describe, expect, it } from 'vitest';
import { kindByContent } from './by-content.ts';

const knee =
  'The medial meniscus is torn at its root. Cartilage is preserved. There is a 6 mm cyst behind the joint. Ligaments are intact, no effusion.';
const clinic = 'I saw her in clinic; on examination reflexes were brisk. Plan: physiotherapy, review in six weeks.';
const english = (...lines: readonly string[]) =>
  ['Dear colleague,', 'Thank you for referring this patient.', ...lines, 'Kind regards'].join('\n');
const german = (...lines: readonly string[]) =>
  ['Sehr geehrte Frau Kollegin,', 'vielen Dank für die Überweisung.', ...lines, 'Mit freundlichen Grüßen'].join('\n');

describe('a letter that answers with a reading', () => {
  it.each([
    ['a line that names the examination, and what was seen', english('MRI of the left knee', knee)],
    [
      'the same in German',
      german(
        'MRT des linken Kniegelenks',
        'Der Innenmeniskus ist an der Wurzel gerissen. Der Knorpel ist erhalten. Zyste von 6 mm hinter dem Gelenk, kein Erguss.',
      ),
    ],
  ])('is one: %s', (_, text) => expect(kindByContent(text).kind).toBe('radiology-report'));

  it.each([
    ['no line names what was examined', english(knee)],
    ['it tells of a visit', english('MRI of the left knee', clinic)],
    ['nothing was seen', english('MRI of the left knee', 'All is as it was.')],
  ])('is none where %s', (_, text) => expect(kindByContent(text).kind).not.toBe('radiology-report'));
});
