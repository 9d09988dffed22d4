import type { PersonFacts } from '../../packages/checker/src/evidence/same-person/relate-persons.ts';
import * as names from './name-variants.ts';

export interface PersonPair {
  readonly kind: string;
  readonly truth: 'same' | 'different';
  readonly a: PersonFacts;
  readonly b: PersonFacts;
}

interface Draw {
  number(below: number): number;
  of<T>(items: readonly T[]): T;
}

/** The same numbers for the same seed (Mulberry32). */
function drawer(seed: number): Draw {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return { number, of: (items) => items[number(items.length)] as (typeof items)[number] };
}

type Rows = readonly (readonly string[])[];
const peoples: Readonly<Record<string, { readonly family: Rows; readonly given: Rows; readonly spaced: boolean }>> = {
  cyrillic: { family: names.cyrillicFamily, given: names.cyrillicGiven, spaced: true },
  chinese: { family: names.hanFamily, given: names.hanGiven, spaced: false },
  arabic: { family: names.arabicFamily, given: names.arabicGiven, spaced: true },
  greek: { family: names.greekFamily, given: names.greekGiven, spaced: true },
  latin: { family: names.latinFamily, given: names.latinGiven, spaced: true },
};

/** One way to write a person: as a DICOM name, in either order, or with a comma and a title. */
function written(draw: Draw, family: string, given: string, spaced: boolean): string {
  if (!spaced && /\p{Script=Han}/u.test(family) && /\p{Script=Han}/u.test(given))
    return draw.of([`${family}${given}`, `${family}^${given}`, `${family} ${given}`]);
  return draw.of([
    `${family}^${given}`,
    `${family}^${given}`.toUpperCase(),
    `${family}, ${given}`,
    `${given} ${family}`,
    `${family} ${given}`,
    `Mr ${given} ${family}`,
  ]);
}

/** Both halves in one script: nobody writes one half of a name in each. */
function forms(draw: Draw, family: readonly string[], given: readonly string[]): readonly [string, string] {
  const original = draw.number(2) === 0;
  const pick = (row: readonly string[]): string =>
    original || row.length === 1 ? (row[0] as string) : draw.of(row.slice(1));
  return [pick(family), pick(given)];
}

function birth(draw: Draw): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${1935 + draw.number(75)}-${pad(1 + draw.number(12))}-${pad(1 + draw.number(28))}`;
}

function samePerson(draw: Draw, kind: string): PersonPair {
  const { family, given, spaced } = peoples[kind] as (typeof peoples)[string];
  const [rowF, rowG] = [draw.of(family), draw.of(given)];
  const born = birth(draw);
  const sex = draw.of(['M', 'F']);
  const person = (place: number): PersonFacts => {
    const [f, g] = forms(draw, rowF, rowG);
    const kept = draw.number(10);
    return {
      names: [written(draw, f, g, spaced)],
      // Two hospitals in ten do not write the date.
      birthDates: kept < 8 ? [born] : [],
      ...(draw.number(3) > 0 ? { sex } : {}),
      ...(draw.number(2) > 0 ? { number: `H${place}-${10_000 + draw.number(90_000)}` } : {}),
    };
  };
  return { kind, truth: 'same', a: person(1), b: person(2) };
}

/** Slips at the desk, and changes of life. */
function sameWithSlip(draw: Draw): PersonPair {
  const [family, other] = [draw.of(names.latinFamily)[0] as string, draw.of(names.latinFamily)[0] as string];
  const given = draw.of(['Margaret', 'Christopher', 'Alexandra', 'Sebastian', 'Catherine', 'Benjamin']);
  const born = birth(draw);
  const number = String(100_000 + draw.number(900_000));
  const a: PersonFacts = { names: [`${family}^${given}`], birthDates: [born], number };
  const [year, month, day] = born.split('-') as [string, string, string];
  const slips: readonly (readonly [string, PersonFacts])[] = [
    ['slip: one letter', { ...a, names: [`${family}^${given.slice(0, 3)}${given.slice(4)}`] }],
    [
      'slip: letters swapped',
      { ...a, names: [`${family}^${given.slice(0, 2)}${given[3]}${given[2]}${given.slice(4)}`] },
    ],
    [
      'slip: day and month',
      { ...a, birthDates: [`${year}-${day <= '12' ? day : month}-${day <= '12' ? month : '01'}`] },
    ],
    ['number with zeros', { ...a, number: `000${number.slice(0, 3)}-${number.slice(3)}` }],
    ['initial only', { ...a, names: [`${family}^${given[0]}`] }],
    ['second given name', { ...a, names: [`${family}^${given}^Louise`], number: 'X-1' }],
    ['maiden name', { ...a, names: [`${other}^${given}`], sex: 'F' }],
    ['double family name', { ...a, names: [`${family}-Hartmann^${given}`], number: 'X-2' }],
    ['date unread', { ...a, birthDates: [`${year}-${month}-${day}`, `${year}-${day}-${month}`] }],
  ];
  const [kind, b] = draw.of(slips);
  return { kind, truth: 'same', a, b };
}

const NEAR: readonly (readonly [string, string])[] = [
  ['Hassan', 'Hussein'],
  ['Anna', 'Hanna'],
  ['Sergei', 'Svetlana'],
  ['Jan', 'Jana'],
  ['Aleksandr', 'Aleksandra'],
  ['Marie', 'Maria'],
  ['Wei', 'Wen'],
  ['Li', 'Lin'],
  ['Mehmet', 'Ahmet'],
  ['Daniel', 'Daniela'],
  ['Ali', 'Ala'],
  ['Julia', 'Julian'],
];

function differentPeople(draw: Draw): PersonPair {
  const people = peoples[draw.of(Object.keys(peoples))] as (typeof peoples)[string];
  const rowF = draw.of(people.family);
  const rowG = draw.of(people.given);
  const others = people.given.filter((row) => row !== rowG);
  const family = rowF[1] ?? (rowF[0] as string);
  const given = rowG[1] ?? (rowG[0] as string);
  const [born, later] = [birth(draw), birth(draw)];
  const number = String(100_000 + draw.number(900_000));
  const next = String(Number(number) + 1);
  const a: PersonFacts = { names: [`${family}^${given}`], birthDates: [born], number, sex: 'M' };
  const [near, nearer] = draw.of(NEAR);
  const twin = draw.of(others);
  const shown = (row: readonly string[]): string => draw.of(row);
  const pairs: readonly (readonly [string, PersonFacts, PersonFacts])[] = [
    [
      'strangers',
      a,
      {
        names: [`${draw.of(names.latinFamily)[0]}^${draw.of(['Peter', 'Martha', 'Oskar'])}`],
        birthDates: [later],
        number: next,
      },
    ],
    ['twins', a, { ...a, names: [`${family}^${twin[1] ?? twin[0]}`], number: next }],
    ['parent and child', a, { ...a, names: [`${family}^${shown(twin)}`], birthDates: [later], number: next }],
    ['junior', a, { ...a, birthDates: [`${Number(born.slice(0, 4)) + 27}${born.slice(4)}`], number: next }],
    ['namesakes', a, { ...a, names: [written(draw, family, given, true)], birthDates: [later], number: next }],
    ['namesakes in two scripts', a, { ...a, names: [`${rowF[0]}^${rowG[0]}`], birthDates: [later], number: next }],
    [
      'near names',
      { ...a, names: [`${family}^${near}`] },
      { ...a, names: [`${family}^${nearer}`], birthDates: [later], number: next },
    ],
    [
      'twins of near names',
      { ...a, names: [`${family}^${near}`] },
      { ...a, names: [`${family}^${nearer}`], number: next },
    ],
    [
      'husband and wife',
      { ...a, names: ['Ivanov^Evgeny'] },
      { names: ['Ivanova^Evgeniya'], birthDates: [later], number: next, sex: 'F' },
    ],
    [
      'undated strangers',
      { names: a.names, birthDates: [], number },
      { names: ['Hartmann^Ottilie'], birthDates: [], number: next },
    ],
  ];
  const [kind, left, right] = draw.of(pairs);
  // A draw of two equal dates would make the label a lie.
  return {
    kind,
    truth: 'different',
    a: left,
    b:
      right.birthDates[0] === left.birthDates[0] && !/twins|undated/u.test(kind)
        ? { ...right, birthDates: ['1901-01-01'] }
        : right,
  };
}

/** Seeded pairs with the truth by construction. */
export function samePersonPairs(seed: number, count: number): readonly PersonPair[] {
  const draw = drawer(seed);
  const kinds = Object.keys(peoples);
  return Array.from({ length: count }, (_, index): PersonPair => {
    if (index % 2 === 1) return differentPeople(draw);
    return index % 12 === 0 ? sameWithSlip(draw) : samePerson(draw, kinds[(index / 2) % kinds.length] as string);
  });
}
