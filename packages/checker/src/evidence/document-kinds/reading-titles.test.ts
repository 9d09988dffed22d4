import { describe, expect, it } from 'vitest';
import { countWords } from './count-words.ts';
import { writtenDates } from './dates.ts';
import { describeText } from './describe-text.ts';
import { daysOfReadings } from './readings-in-one.ts';

const seen =
  'No focal lesion. The ventricles are of normal size. Bones are intact, no effusion. Nothing else was seen. ';
const days = (...parts: readonly string[]) => {
  const text = parts.join('\n');
  return daysOfReadings(text, writtenDates(text, 'de'));
};
const first = ['CT chest', '12.04.2025', seen];

describe('the second reading of a file', () => {
  it.each([
    ['its day below its title', ['MRI knee', '03.02.2026', seen]],
    ['its day two lines below', ['MRI knee', 'Anna B.', '03.02.2026', seen]],
    ['blank lines between', ['MRI knee', '', ' ', '03.02.2026', seen]],
    ['its day on its title', ['MRI knee (03.02.2026)', seen]],
    ['a birth date before its day', ['MRI knee', 'geb. 01.02.1980', '03.02.2026', seen]],
  ])('has %s', (_, second) => expect(days(...first, ...second)).toEqual(['2025-04-12', '2026-02-03']));

  it.each([
    ['three lines below', ['MRI knee', 'Anna B.', 'Berlin', '03.02.2026', seen]],
    ['below a machine alone', ['MRI', '03.02.2026', seen]],
    ['below a part of the body alone', ['Knee', '03.02.2026', seen]],
    ['below a sentence', ['Seen again. MRI of the knee', '03.02.2026', seen]],
    ['below a line longer than a title', [`MRI of the knee ${'and so on '.repeat(6)}`, '03.02.2026', seen]],
    ['in a line longer than a title', ['MRI knee', `03.02.2026 ${'and so on '.repeat(7)}`, seen]],
    ['with nothing below', ['MRI knee', '03.02.2026', 'x']],
    ['as a day of birth', ['MRI knee', 'geb. 03.02.1980', seen]],
  ])('is none %s', (_, second) => expect(days(...first, ...second)).toEqual([]));

  it('of the same day is no second day', () => {
    expect(days(...first, 'MRI knee', '12.04.2025', seen)).toEqual([]);
  });

  it('has one day, where day and month could be either', () => {
    expect(days(...first, 'MRI knee', '03/02/2026', seen)).toEqual(['2025-04-12', '2026-02-03']);
  });
});

describe('what a paper says was examined', () => {
  const facts = (text: string) => describeText(`${text}\n${seen}`, 'x.pdf');

  it('has a side and a part of the spine, where it names them', () => {
    expect(facts('MRI of the left knee')).toMatchObject({ sides: ['left'], examinedBy: ['MR'] });
    expect(facts('MRI of the lumbar spine')).toMatchObject({ spineParts: ['lumbar'] });
    expect(facts('MRI of the knee')).not.toHaveProperty('sides');
    expect(facts('MRI of the whole spine')).not.toHaveProperty('spineParts');
    // What only sounds like a level of the spine is none where no spine is named.
    expect(facts('MRI of the knee, L3/4')).not.toHaveProperty('spineParts');
    expect(facts('Nothing of it')).not.toHaveProperty('examinedBy');
  });
});

it('two characters of Chinese are a word, and part the words around them', () => {
  expect([countWords('检查'), countWords('检查所'), countWords('MRI检查CT')]).toEqual([1, 2, 3]);
});
