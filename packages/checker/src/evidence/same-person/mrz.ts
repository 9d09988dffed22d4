/** The machine-readable zone of a passport or identity card (ICAO 9303, parts 4 to 6). */
export interface MrzHolder {
  readonly format: 'TD1' | 'TD2' | 'TD3';
  readonly surname: string;
  readonly given: string;
  /** `YYYY-MM-DD` in each century that the day of expiry allows; empty where the check digit does not hold. */
  readonly birthDates: readonly string[];
  readonly sex?: 'M' | 'F';
  /** Which check digits hold. The name has none. */
  readonly checks: Readonly<Record<'number' | 'birthDate' | 'expiry' | 'composite', boolean>>;
}

interface Layout {
  readonly format: MrzHolder['format'];
  readonly lines: number;
  readonly length: number;
  /** Line and first column of each field. */
  readonly number: readonly [line: number, from: number];
  readonly birth: readonly [line: number, from: number];
  readonly sex: readonly [line: number, from: number];
  readonly expiry: readonly [line: number, from: number];
  readonly names: readonly [line: number, from: number];
  /** Parts that the composite digit covers, and where it stands. */
  readonly covered: readonly (readonly [line: number, from: number, to: number])[];
  readonly composite: readonly [line: number, at: number];
}

const LAYOUTS: readonly Layout[] = [
  twoLines('TD3', 44),
  twoLines('TD2', 36),
  {
    format: 'TD1',
    lines: 3,
    length: 30,
    number: [0, 5],
    birth: [1, 0],
    sex: [1, 7],
    expiry: [1, 8],
    names: [2, 0],
    covered: [
      [0, 5, 30],
      [1, 0, 7],
      [1, 8, 15],
      [1, 18, 29],
    ],
    composite: [1, 29],
  },
];

/** A passport, and a card or visa of its width: the second line has all but the names. */
function twoLines(format: 'TD2' | 'TD3', length: number): Layout {
  const composite = length - 1;
  return {
    format,
    lines: 2,
    length,
    number: [1, 0],
    birth: [1, 13],
    sex: [1, 20],
    expiry: [1, 21],
    names: [0, 5],
    covered: [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, composite],
    ],
    composite: [1, composite],
  };
}

/** What a camera or a reader takes a digit for, and a letter. */
const AS_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};
const AS_LETTER: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '6': 'G', '8': 'B' };

/** The holder that a text’s machine-readable zone names; `undefined` where it has none, or none that can be trusted. */
export function readMrz(text: string): MrzHolder | undefined {
  const lines = text.split(/[\r\n]+/u).map(clean);
  for (const layout of LAYOUTS) {
    for (let at = 0; at + layout.lines <= lines.length; at += 1) {
      const zone = lines.slice(at, at + layout.lines);
      if (!zone.every((line) => line.length === layout.length && /^[A-Z0-9<]+$/u.test(line))) continue;
      const holder = readZone(layout, zone);
      if (holder !== undefined) return holder;
    }
  }
  return undefined;
}

/** Fillers are misread as brackets and quotation marks, and spaces creep in. */
function clean(line: string): string {
  return line
    .replace(/\s+/gu, '')
    .replace(/«/gu, '<<')
    .replace(/[‹([{]/gu, '<')
    .toUpperCase();
}

function readZone(layout: Layout, zone: readonly string[]): MrzHolder | undefined {
  const names = letters(zone[layout.names[0]]?.slice(layout.names[1]) ?? '');
  const [surname = '', given = ''] = names.split('<<');
  if (!/^[A-Z]/u.test(surname) || !/^[ACIPV]/u.test(zone[0] ?? '')) return undefined;
  const field = ([line, from]: readonly [number, number], length: number): string =>
    zone[line]?.slice(from, from + length) ?? '';
  const birth = digits(field(layout.birth, 6));
  const expiry = digits(field(layout.expiry, 6));
  const checkAfter = ([line, from]: readonly [number, number], length: number): string =>
    digits(field([line, from + length], 1));
  const number = field(layout.number, 9);
  const checks = {
    number: [number, digits(number)].some((one) => holds(one, checkAfter(layout.number, 9))),
    birthDate: holds(birth, checkAfter(layout.birth, 6)),
    expiry: holds(expiry, checkAfter(layout.expiry, 6)),
    composite: holds(
      layout.covered.map(([line, from, to]) => zone[line]?.slice(from, to) ?? '').join(''),
      digits(field(layout.composite, 1)),
    ),
  };
  // Two lines of the right length are no passport yet.
  if (Object.values(checks).filter(Boolean).length < 2) return undefined;
  const sex = field(layout.sex, 1);
  return {
    format: layout.format,
    surname: spaced(surname),
    given: spaced(given),
    birthDates: checks.birthDate ? birthDates(birth, expiry) : [],
    ...(sex === 'M' || sex === 'F' ? { sex } : {}),
    checks,
  };
}

function digits(text: string): string {
  return [...text].map((letter) => AS_DIGIT[letter] ?? letter).join('');
}

function letters(text: string): string {
  return [...text].map((letter) => AS_LETTER[letter] ?? letter).join('');
}

function spaced(part: string): string {
  return part.replace(/<+/gu, ' ').trim();
}

/** Weights 7, 3, 1; A is 10, the filler 0 (ICAO 9303-3, 4.9). */
function holds(text: string, digit: string): boolean {
  const sum = [...text].reduce(
    (total, letter, index) => total + (parseInt(letter, 36) || 0) * ([7, 3, 1][index % 3] ?? 0),
    0,
  );
  return sum % 10 === Number(digit);
}

function birthDates(birth: string, expiry: string): readonly string[] {
  const [year, month, day] = [birth.slice(0, 2), birth.slice(2, 4), birth.slice(4, 6)];
  if (/\D/u.test(birth) || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return [];
  const until = /\D/u.test(expiry)
    ? '2099-12-31'
    : `20${expiry.slice(0, 2)}-${expiry.slice(2, 4)}-${expiry.slice(4, 6)}`;
  return ['19', '20'].map((century) => `${century}${year}-${month}-${day}`).filter((date) => date <= until);
}
