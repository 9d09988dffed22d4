import { describe, expect, it } from 'vitest';
import { compareBirths, compareForms, relatePersons } from './relate-persons.ts';
import type { PersonFacts, PersonVerdict } from './relate-persons.ts';
import { readName } from './written-name.ts';

const born = '1970-05-14';
const dates = {
  agrees: ['1970-05-14'],
  near: ['1970-05-15'],
  differs: ['1985-11-30'],
  silent: [],
} as const;
const numbers = { agrees: '4711', differs: '4712', silent: undefined } as const;
type Row = readonly [birth: keyof typeof dates, number: keyof typeof numbers, verdict: PersonVerdict];

/** A person against the same one written otherwise: other name, date and number as told. */
function ask(one: string, other: string, birth: Row[0], number: Row[1], more: Partial<PersonFacts> = {}) {
  const filed = numbers[number];
  return relatePersons(
    { names: [one], birthDates: [born], number: '4711', ...more },
    { names: [other], birthDates: dates[birth], ...(filed !== undefined && { number: filed }) },
  );
}

/** What every date and every number make of a relation of names; rows in this order. */
const columns = ['agrees', 'differs', 'silent'] as const;
const verdicts = (one: string, other: string) =>
  (['agrees', 'near', 'differs', 'silent'] as const).map((birth) =>
    columns.map((number) => ask(one, other, birth, number).verdict),
  );
const [same, ways, two, ask1] = ['same', 'written-two-ways', 'two-people', 'cannot-tell'] as const;

describe('the verdict, by date of birth (agrees, near, differs, silent) and number (agrees, differs, silent)', () => {
  it('of one name needs the date, or the number where no date is there', () => {
    expect(verdicts('DOE^JANE', 'Doe, Jane')).toEqual([
      [same, same, same],
      [ways, ask1, ask1],
      [ask1, two, two],
      [same, ask1, ask1],
    ]);
  });

  it.each([
    ['swapped', 'DOE^JANE', 'JANE DOE'],
    ['written', 'MOHAMMED^ALI', 'MUHAMMED^ALI'],
    ['shorter', 'DOE^JANE^MARIA', 'DOE^JANE'],
  ])('of a name that is %s is never that it is the same', (relation, one, other) => {
    expect(ask(one, other, 'agrees', 'agrees').witnesses.name).toBe(relation);
    expect(verdicts(one, other)).toEqual([
      [ways, ways, ways],
      [ways, ask1, ask1],
      [ask1, two, two],
      [ways, ask1, ask1],
    ]);
  });

  it('of a name with a slip needs both', () => {
    expect(ask('Smith^Benjamin', 'Smith^Benjamim', 'agrees', 'agrees').witnesses.name).toBe('alike');
    expect(verdicts('Smith^Benjamin', 'Smith^Benjamim')).toEqual([
      [ways, ask1, ask1],
      [ask1, ask1, ask1],
      [ask1, two, two],
      [ask1, ask1, ask1],
    ]);
  });

  it('of a shared family name is that they are two, unless a number joins them', () => {
    expect(verdicts('Doe^Archibald', 'Doe^Peter')).toEqual([
      [ask1, two, two],
      [ask1, two, two],
      [ask1, two, two],
      [ask1, two, two],
    ]);
  });

  it('of a shared given name may be a changed family name', () => {
    expect(verdicts('Hartmann^Margaret', 'Brown^Margaret')).toEqual([
      [ways, ask1, ask1],
      [ask1, two, two],
      [ask1, two, two],
      [ask1, two, two],
    ]);
  });

  it('of two names is that they are two, unless date and number both join them', () => {
    expect(verdicts('DOE^JANE', 'ROE^MARY')).toEqual([
      [ask1, two, two],
      [two, two, two],
      [two, two, two],
      [two, two, two],
    ]);
  });

  it('of names in scripts that nobody here reads is left to a person', () => {
    expect(verdicts('김철수', 'Kim Cheolsu')).toEqual([
      [ask1, ask1, ask1],
      [ask1, ask1, ask1],
      [ask1, two, ask1],
      [ask1, ask1, ask1],
    ]);
  });

  it('across scripts never says two people by the name alone', () => {
    const other = ask('Иванов^Пётр', 'Smith^John', 'agrees', 'silent');
    expect(other).toMatchObject({ verdict: 'cannot-tell', witnesses: { name: 'other' } });
    const part = ask('Иванов^Пётр', 'Ivanov^John', 'near', 'silent');
    expect(part).toMatchObject({ verdict: 'cannot-tell', witnesses: { name: 'part' } });
  });
});

describe('the sex', () => {
  const person: PersonFacts = { names: ['DOE^KIM'], birthDates: [born] };
  const verdict = (one: string | undefined, other: string | undefined) =>
    relatePersons({ ...person, ...(one && { sex: one }) }, { ...person, ...(other && { sex: other }) });
  it('that differs makes a person ask, also of a name that is written in two ways', () => {
    expect(verdict('M', 'F')).toMatchObject({ verdict: 'cannot-tell', witnesses: { sex: 'differs' } });
    const swapped = relatePersons({ ...person, sex: 'M' }, { ...person, names: ['KIM DOE'], sex: 'F' });
    expect(swapped.verdict).toBe('cannot-tell');
  });
  it('does not make one person of two', () => {
    const other = { ...person, names: ['ROE^MARY'], sex: 'M' };
    expect(relatePersons({ ...person, sex: 'F' }, other).verdict).toBe('two-people');
  });
  it('is read as machines write it, and is silent where it is another or none', () => {
    expect(verdict(' f ', 'F')).toMatchObject({ verdict: 'same', witnesses: { sex: 'agrees' } });
    for (const unsaid of ['O', '', undefined])
      expect(verdict('M', unsaid)).toMatchObject({ verdict: 'same', witnesses: { sex: 'silent' } });
  });
});

describe('dates of birth', () => {
  it.each([
    ['1970-05-14', '1970-05-14', 'agrees'],
    ['1970-05-04', '1970-04-05', 'near'],
    ['1970-05-14', '1970-05-11', 'near'],
    ['1970-05-14', '1970-06-14', 'near'],
    ['1970-05-14', '1970-06-15', 'differs'],
    ['1970-05-14', '1971-05-14', 'differs'],
    ['1970-05-14', '1971-14-05', 'differs'],
    ['1970-05-04', '1970-04-06', 'differs'],
    ['1970-05-04', '1970-06-05', 'differs'],
  ])('%s and %s: %s', (one, other, agreement) => {
    expect(compareBirths([one], [other])).toBe(agreement);
    expect(compareBirths([other], [one])).toBe(agreement);
  });
  it('that can be read in two ways agree where one of them does', () => {
    expect(compareBirths(['1970-05-04', '1970-04-05'], ['1970-04-05'])).toBe('agrees');
    expect(compareBirths(['1970-05-04', '1985-01-01'], ['1985-01-02'])).toBe('near');
    expect(compareBirths([], ['1970-05-04'])).toBe('silent');
    expect(compareBirths(['1970-05-04'], [])).toBe('silent');
  });
});

describe('numbers', () => {
  const facts = (number: string, issuer?: string): PersonFacts => ({
    names: ['DOE^JANE'],
    birthDates: [],
    number,
    ...(issuer !== undefined && { issuer }),
  });
  const agreement = (one: PersonFacts, other: PersonFacts) => relatePersons(one, other).witnesses.number;
  it.each([
    ['0012', '12', 'agrees'],
    ['ab-12.3', 'AB123', 'agrees'],
    ['000', '0', 'agrees'],
    ['120', '12', 'differs'],
    ['', '12', 'silent'],
    ['12', '--', 'silent'],
  ])('%s and %s: %s', (one, other, expected) => expect(agreement(facts(one), facts(other))).toBe(expected));
  it('of two hospitals say nothing; of one, or of none that is named, they do', () => {
    expect(agreement(facts('12', 'One'), facts('12', 'Two'))).toBe('silent');
    expect(agreement(facts('12', ' one '), facts('12', 'ONE'))).toBe('agrees');
    expect(agreement(facts('12', 'One'), facts('12'))).toBe('agrees');
    expect(agreement(facts('12'), facts('12', 'One'))).toBe('agrees');
  });
});

describe('several ways to write one name', () => {
  it('the best pair in one script decides', () => {
    expect(compareForms(['Wong^David', '黄^大文'], ['Huang^Dawen', '黄大文'])).toEqual({
      relation: 'same',
      oneScript: true,
    });
  });
  it('a reading of another script speaks for one person, never against', () => {
    expect(compareForms(['Петров^Иван', 'Smith^John'], ['Petrov^Ivan'])).toMatchObject({ relation: 'written' });
    expect(compareForms(['Сидоров^Пётр', 'Smith^John'], ['Brown^John'])).toEqual({
      relation: 'part',
      shared: 'given',
      oneScript: true,
    });
    expect(compareForms(['Сидоров^Пётр'], ['Brown^John'])).toEqual({ relation: 'other', oneScript: false });
  });
  it('of many forms the best is told, in whatever order they stand', () => {
    for (const forms of [
      ['Doe^Jane', 'Roe^Mary'],
      ['Roe^Mary', 'Doe^Jane'],
    ])
      expect(compareForms(['Doe^Jane'], forms)).toMatchObject({ relation: 'same' });
    expect(compareForms(['Ivanov^Ivan'], ['Smith^John', 'Иванов^Иван'])).toMatchObject({ relation: 'written' });
    // Half of a reading is no witness against what stands in one script.
    expect(compareForms(['Ivanov^Petr'], ['Smith^John', 'Иванов^Иван'])).toEqual({
      relation: 'other',
      oneScript: true,
    });
  });
  it('of nothing nothing is read', () => {
    expect(compareForms([], ['Doe^Jane'])).toEqual({ relation: 'unread', oneScript: false });
  });
});

describe('a written name', () => {
  const words = (text: string) => readName(text).words.map(({ plain, group }) => [plain, group]);
  it('knows which half is which where the writing says so', () => {
    expect(words('DOE^JANE^MARIA^DR^JR')).toEqual([
      ['doe', 'family'],
      ['jane', 'given'],
      ['maria', 'given'],
    ]);
    expect(words('Doe, Jane Maria')).toEqual([
      ['doe', 'family'],
      ['jane', 'given'],
      ['maria', 'given'],
    ]);
    expect(words('Doe，Jane')).toEqual([
      ['doe', 'family'],
      ['jane', 'given'],
    ]);
    expect(words('Jane Doe')).toEqual([
      ['jane', 'free'],
      ['doe', 'free'],
    ]);
    expect(words('Doe, Jane, MD')).toEqual([
      ['doe', 'free'],
      ['jane', 'free'],
      ['md', 'free'],
    ]);
  });
  it('leaves out titles and particles, but not a name made of particles alone', () => {
    expect(words('Dr. Jane van der Berg')).toEqual([
      ['jane', 'free'],
      ['berg', 'free'],
    ]);
    expect(words('Le Da')).toEqual([
      ['le', 'free'],
      ['da', 'free'],
    ]);
  });
  it('joins what an apostrophe parts and parts what a hyphen joins', () => {
    expect(words("O'Brien Al-Hassan")).toEqual([
      ['obrien', 'free'],
      ['hassan', 'free'],
    ]);
  });
  it('joins the servant with the one whom he serves', () => {
    expect(words('Abdul Rahman Mansour')).toEqual(words('Abdulrahman Mansour'));
    expect(words('Abd al-Rahman Mansour')).toEqual(words('Abdulrahman Mansour'));
    expect(words('Mansour Abd')).toEqual([
      ['mansour', 'free'],
      ['abd', 'free'],
    ]);
  });
  it('of Chinese begins with one character of family name, or with two of a known one', () => {
    expect(words('张晓明')).toEqual([
      ['张', 'family'],
      ['晓明', 'given'],
    ]);
    expect(words('欧阳娜娜')).toEqual([
      ['欧阳', 'family'],
      ['娜娜', 'given'],
    ]);
    expect(words('欧阳')).toEqual([
      ['欧', 'family'],
      ['阳', 'given'],
    ]);
    expect(words('张')).toEqual([['张', 'free']]);
    expect(words('欧阳^娜娜')).toEqual([
      ['欧阳', 'family'],
      ['娜娜', 'given'],
    ]);
  });
  it.each([
    ['Doe', 'Latin'],
    ['Иванов', 'Cyrillic'],
    ['Παπα', 'Greek'],
    ['محمد', 'Arabic'],
    ['张伟', 'Han'],
    ['김철수', 'other'],
    ['123', 'other'],
  ])('%s is in %s', (text, script) => expect(readName(text).script).toBe(script));
});

it('one day of two that a paper may mean is near enough to ask', () => {
  expect(compareBirths(['1970-05-14'], ['1970-05-15', '1985-01-30'])).toBe('near');
  expect(compareBirths(['1985-01-30', '1970-05-14'], ['1970-05-15'])).toBe('near');
});

it('noughts within a number are part of it', () => {
  const person = (number: string) => ({ names: ['Doe^Jane'], birthDates: [], number });
  expect(relatePersons(person('1002'), person('12')).witnesses.number).toBe('differs');
  expect(relatePersons(person('00-12.'), person('12')).witnesses.number).toBe('agrees');
});

it('names without a word in them leave the question open', () => {
  expect(relatePersons({ names: ['Dr.'], birthDates: [] }, { names: ['Mr.'], birthDates: [] }).verdict).toBe(
    'cannot-tell',
  );
});

it('a half that is not written in characters is no word of a Chinese name', () => {
  expect(readName('Zhang^伟').words.map(({ plain, group }) => [plain, group])).toEqual([['伟', 'given']]);
});
