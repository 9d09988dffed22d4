import { compareWritten, stronger } from './compare-names.ts';
import type { NameComparison } from './compare-names.ts';
import { readName } from './written-name.ts';
import type { HanReader, WrittenName } from './written-name.ts';

/** What a header or a paper says of a person. */
export interface PersonFacts {
  /** Every way the name is written: groups of a DICOM name, or a paper’s line. */
  readonly names: readonly string[];
  /** `YYYY-MM-DD`; several where day and month cannot be told apart. */
  readonly birthDates: readonly string[];
  readonly sex?: string;
  readonly number?: string;
  readonly issuer?: string;
}

/** `written-two-ways` and `cannot-tell` are for a person to judge: nothing is merged behind anyone’s back. */
export type PersonVerdict = 'same' | 'written-two-ways' | 'two-people' | 'cannot-tell';

export type Agreement = 'agrees' | 'near' | 'differs' | 'silent';

/** What each kind of fact says; the evidence that is shown. */
export interface PersonWitnesses {
  readonly name: NameComparison['relation'];
  readonly birthDate: Agreement;
  readonly number: Agreement;
  readonly sex: Agreement;
}

export interface PersonRelation {
  readonly verdict: PersonVerdict;
  readonly witnesses: PersonWitnesses;
}

export function relatePersons(a: PersonFacts, b: PersonFacts, readHan?: HanReader): PersonRelation {
  const name = compareForms(a.names, b.names, readHan);
  const witnesses: PersonWitnesses = {
    name: name.relation,
    birthDate: compareBirths(a.birthDates, b.birthDates),
    number: compareNumbers(a, b),
    sex: compareSex(a.sex, b.sex),
  };
  return { verdict: judge(name, witnesses), witnesses };
}

const NOTHING: NameComparison = { relation: 'unread', oneScript: false };
const AGREES: ReadonlySet<NameComparison['relation']> = new Set(['written', 'shorter', 'alike']);

/** The best relation between the written forms of two names: one person may have an English name beside the Chinese one. */
export function compareForms(a: readonly string[], b: readonly string[], readHan?: HanReader): NameComparison {
  const left = readForms(a, readHan);
  const right = readForms(b, readHan);
  const all = left.flatMap((one) => right.map((other) => compareWritten(one, other)));
  const [first, ...rest] = all.filter(({ oneScript }) => oneScript);
  const read = all.filter(({ oneScript, relation }) => !oneScript && (first === undefined || AGREES.has(relation)));
  // Forms in one script decide; a reading of another script may only speak for one person, not against.
  return [...(first === undefined ? [] : [first]), ...rest, ...read].reduce<NameComparison>(
    (best, one) => (best === NOTHING ? one : stronger(best, one)),
    NOTHING,
  );
}

/** What was read of a person's names, as long as somebody holds them: each is compared with everybody, and reading is the costly part. */
const readings = new WeakMap<
  readonly string[],
  { readonly by: HanReader | undefined; readonly read: readonly WrittenName[] }
>();

function readForms(forms: readonly string[], by: HanReader | undefined): readonly WrittenName[] {
  const known = readings.get(forms);
  if (known && known.by === by) return known.read;
  const read = forms.map((form) => readName(form, by));
  readings.set(forms, { by, read });
  return read;
}

function judge(name: NameComparison, { birthDate, number, sex }: PersonWitnesses): PersonVerdict {
  const { relation } = name;
  const born = birthDate === 'agrees';
  const numbered = number === 'agrees';
  if (birthDate === 'differs' && !numbered)
    return relation === 'unread' && number === 'silent' ? 'cannot-tell' : 'two-people';
  const sure: PersonVerdict =
    relation === 'same'
      ? born || (numbered && birthDate === 'silent')
        ? 'same'
        : numbered && birthDate === 'near'
          ? 'written-two-ways'
          : 'cannot-tell'
      : relation === 'swapped' || relation === 'written' || relation === 'shorter'
        ? born || (numbered && birthDate !== 'differs')
          ? 'written-two-ways'
          : 'cannot-tell'
        : relation === 'alike'
          ? born && numbered
            ? 'written-two-ways'
            : 'cannot-tell'
          : relation === 'part'
            ? judgePart(name, born, numbered)
            : relation === 'other'
              ? (born && numbered) || !name.oneScript
                ? 'cannot-tell'
                : 'two-people'
              : 'cannot-tell';
  // One name for a man and for a woman: a brother and a sister, or a slip at the desk.
  return sex === 'differs' && (sure === 'same' || sure === 'written-two-ways') ? 'cannot-tell' : sure;
}

/** A shared family name makes a relative; a shared given name with one birth date may be a changed family name. */
function judgePart({ shared, oneScript }: NameComparison, born: boolean, numbered: boolean): PersonVerdict {
  if (numbered) return born && shared === 'given' ? 'written-two-ways' : 'cannot-tell';
  // A half that could not be read in the other script proves nothing.
  if (!oneScript) return 'cannot-tell';
  if (shared === 'family') return 'two-people';
  return born ? 'cannot-tell' : 'two-people';
}

export function compareBirths(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 || b.length === 0) return 'silent';
  if (a.some((date) => b.includes(date))) return 'agrees';
  return a.some((date) => b.some((other) => nearDates(date, other))) ? 'near' : 'differs';
}

/** Day and month changed places, or one digit of the day or the month is another. Of the year it is another person’s. */
function nearDates(a: string, b: string): boolean {
  const [yearA, monthA = '', dayA = ''] = a.split('-');
  const [yearB, monthB = '', dayB = ''] = b.split('-');
  if (yearA !== yearB) return false;
  if (monthA === dayB && dayA === monthB) return true;
  const digits = [...`${monthA}${dayA}`].filter((digit, index) => digit !== `${monthB}${dayB}`[index]).length;
  return digits === 1;
}

/** A short number is everywhere, and two hospitals may give one number to two people. */
function compareNumbers(a: PersonFacts, b: PersonFacts): Agreement {
  const [left, right] = [numberKey(a.number), numberKey(b.number)];
  if (left === '' || right === '') return 'silent';
  const issuers = [a.issuer, b.issuer].map((issuer) => (issuer ?? '').trim().toUpperCase());
  if (issuers[0] !== '' && issuers[1] !== '' && issuers[0] !== issuers[1]) return 'silent';
  return left === right ? 'agrees' : 'differs';
}

/** Zeros in front, dots and dashes come and go with the machine that wrote them. */
function numberKey(number: string | undefined): string {
  return (number ?? '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=.)/u, '');
}

function compareSex(a: string | undefined, b: string | undefined): Agreement {
  const known = [a, b].map((sex) => (sex ?? '').trim().toUpperCase());
  if (!known.every((sex) => sex === 'M' || sex === 'F')) return 'silent';
  return known[0] === known[1] ? 'agrees' : 'differs';
}
