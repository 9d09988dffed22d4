import { describe, expect, it } from 'vitest';
import { writtenDates } from './dates.ts';

const labels = (text: string, language = 'de') => writtenDates(text, language).map(({ label }) => label);

describe('the day of an examination, by the line it stands on', () => {
  it.each([
    '5.3.2026: MRI of the brain',
    '5.3.2026 – MRT Knie',
    '  5.3.2026 | CT chest',
    '5.3.2026 MRT re. Knie',
    'Anna B.\n5.3.2026 MRI brain\nNormal.',
    'MRI of the brain, 5.3.2026',
    'MRI (5.3.2026)',
    '5.3.2026 : MRI of the brain',
  ])('%s', (text) => expect(labels(text)).toEqual(['examination']));

  it.each([
    // Alone on its line, without a machine, without a part of the body.
    '5.3.2026\nMRI of the brain',
    '5.3.2026 MRI',
    '5.3.2026 brain',
    // Sentences, and a line longer than a title.
    '5.3.2026 CT chest. Normal.',
    '5.3.2026 CT chest: normal',
    '5.3.2026 CT chest:normal',
    // Something stands before it.
    'Termin 5.3.2026 MRI of the brain',
    `5.3.2026 MRI of the brain ${'and so on '.repeat(6)}`,
    // A list of what was done before.
    'Comparison:\n5.3.2026 CT chest',
    'Earlier examinations\n\n5.3.2026 CT chest',
    `${'x '.repeat(41)}MRI 5.3.2026`,
  ])('not: %s', (text) => expect(labels(text)).toEqual(['none']));

  it('is one a reading: below a line that opens with a day stands a list', () => {
    expect(labels('1.2.2026 CT chest\n5.3.2026 MRI knee')).toEqual(['examination', 'none']);
    expect(labels('2026-02-01 CT chest\n2026-03-05 MRI knee')).toEqual(['examination', 'none']);
    expect(labels('2026年2月1日 胸部CT\n2026年3月5日 膝关节MRI', 'zh')).toEqual(['examination', 'none']);
    expect(labels('1.2.2026 CT chest\nNormal.\n5.3.2026 MRI knee')).toEqual(['examination', 'examination']);
    for (const above of ['• 1.2.2026 CT chest', '1. 2. 2026 CT chest'])
      expect(labels(`${above}\n5.3.2026 MRI knee`).at(-1)).toBe('none');
    expect(labels('Seen on 1.2.2026 and well\n5.3.2026 MRI knee').at(-1)).toBe('examination');
  });

  it('is the first of its line: a second one is of birth, or of print', () => {
    expect(labels('MRI of the brain, 5.3.2026, printed 6.3.2026')).toEqual(['examination', 'none']);
    expect(labels('MRT Kopf, geb. 1.2.1980')).toEqual(['birth']);
  });

  it('stands at the head of the paper, unless a line is the day and the examination alone', () => {
    const below = `${'Nothing else. '.repeat(50)}\n`;
    expect(below.length).toBeGreaterThan(700);
    expect(labels(`${below}MRI of the brain, 5.3.2026`)).toEqual(['none']);
    expect(labels(`${below}5.3.2026 MRI of the brain`)).toEqual(['examination']);
  });
});

describe('dates of one list', () => {
  it('are all compared with, where the first one is', () => {
    expect(labels('Compared with CT of 1.2.2024 and MRI of 3.4.2025')).toEqual(['prior', 'prior']);
    expect(labels('Compared with CT of 1.2.2024. Signed 3.4.2026')).toEqual(['prior', 'document']);
    expect(labels('x 1.2.2024 and MRI of 3.4.2025')[0]).toBe('none');
  });

  it('are compared with where that is said behind them', () => {
    expect(labels('2024年2月1日旧片比较', 'zh')).toEqual(['prior']);
    expect(labels('2024年2月1日的前片', 'zh')).toEqual(['prior']);
  });
});

describe('two figures of a year of birth', () => {
  const births = (text: string) =>
    writtenDates(text, 'de')
      .filter(({ label }) => label === 'birth')
      .flatMap(({ values }) => values);

  it('are of the last century where the paper is older than that', () => {
    expect(births('geb. 12.10.27\nBerlin, den 3.4.2026')).toEqual(['1927-10-12']);
    expect(births('geb. 12.10.26\nBerlin, den 3.4.2026')).toEqual(['2026-10-12']);
    expect(births('geb. 12.10.05\nBerlin, den 3.4.2026')).toEqual(['2005-10-12']);
    expect(births('geb. 12.10.25\nBefund 3.4.2020\nBerlin, den 3.4.2026')).toEqual(['2025-10-12']);
    expect(births('geb. 1.1.00\nBerlin, den 3.4.1999')).toEqual(['1900-01-01']);
    // Nothing else tells when the paper was written.
    expect(births('geb. 12.10.27')).toEqual(['2027-10-12']);
  });
});

describe('readings of their figures', () => {
  it.each([
    ['04/05/2026', 'en', ['2026-04-05', '2026-05-04']],
    ['04/05/2026', 'fr', ['2026-05-04', '2026-04-05']],
    // One that can be read one way only settles the others.
    ['04/05/2026 and 25/12/2025', 'en', ['2026-05-04', '2026-04-05']],
    ['CT(26.3.2)', 'zh', ['2026-03-02']],
    ['CT(26.3.2)', 'de', []],
    ['26/03/05', 'zh', ['2026-03-05']],
    ['26/3/12', 'de', ['2012-03-26']],
    ['26.3.12', 'zh', ['2026-03-12']],
    ['26.3.12', 'de', ['2012-03-26']],
    ['12.3.2026', 'zh', ['2026-03-12']],
    ['5/3/26', 'zh', ['2026-03-05', '2026-05-03']],
    ['26-3-12', 'zh', ['2026-03-12']],
  ] as const)('%s in %s', (text, language, values) =>
    expect(writtenDates(text, language)[0]?.values ?? []).toEqual(values),
  );
});
