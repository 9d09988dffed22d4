import type { IdentityFacts } from './identity.ts';
import type { NameRelation } from './same-person/compare-names.ts';
import type { Agreement } from './same-person/relate-persons.ts';

/** How a paper stands to one of the people of the headers. */
export interface Standing {
  /** Of the person. */
  readonly key: string;
  readonly relation: 'same' | 'near' | 'other';
  readonly name: NameRelation;
  readonly birthDate: Agreement;
}

/** Of several people of the headers, by key, those whom a paper is not about, since it names another of them. */
export interface NamedAmong {
  readonly notOf: readonly string[];
  /** Who may be the one it names, filed in another way. */
  readonly doubtedOf: readonly string[];
}

/** `sure`: what tells two people apart is more than one half of a name, which marriages and desks change. */
export type Apart = 'sure' | 'likely';

export type ApartOf = (one: string, other: string) => Apart | undefined;

/** Whether the headers tell two people apart, by their keys. */
export function apartBy(persons: readonly IdentityFacts[]): ApartOf {
  const known = new Map(
    persons.map(({ key, relations }) => [
      key,
      new Map(
        relations
          .filter(({ verdict }) => verdict === 'two-people')
          .map(({ key: other, witnesses: { name, birthDate, sex } }): [string, Apart] => [
            other,
            birthDate === 'differs' || sex === 'differs' || name === 'other' ? 'sure' : 'likely',
          ]),
      ),
    ]),
  );
  return (one, other) => known.get(one)?.get(other);
}

/**
 * What bears the name of one person is of nobody else here, as it would be no paper of theirs if they were alone. People whom the headers
 * cannot tell apart may be one: to them it stays what it is.
 */
export function namedAmong(standings: readonly Standing[], apart: ApartOf): NamedAmong {
  const claimed = standings.filter(({ relation }) => relation !== 'other');
  const named = claimed.filter(isNamed);
  const judge = (person: Standing): Apart | undefined => {
    const from = (others: readonly Standing[]) => others.map(({ key }) => apart(key, person.key));
    if (person.relation === 'other') {
      const all = from(claimed);
      if (all.length === 0 || all.includes(undefined)) return undefined;
      return all.includes('likely') ? 'likely' : 'sure';
    }
    if (isNamed(person)) return undefined;
    const some = from(named);
    if (some.includes('sure') && isAnother(person)) return 'sure';
    return some.some((one) => one !== undefined) ? 'likely' : undefined;
  };
  const judged = standings.map((person) => ({ key: person.key, as: judge(person) }));
  const those = (wanted: Apart) => judged.filter(({ as }) => as === wanted).map(({ key }) => key);
  return { notOf: those('sure'), doubtedOf: those('likely') };
}

/** All words of one name are in the other, in whatever script and order, and no birth date speaks against it. */
function isNamed({ relation, name, birthDate }: Standing): boolean {
  return relation === 'same' || (whole.has(name) && birthDate !== 'differs');
}

/** A half of the name at the most, and not the birth date. What cannot be read, or is a slip away, may be the name. */
function isAnother({ name, birthDate }: Standing): boolean {
  return (name === 'part' || name === 'other') && birthDate !== 'agrees' && birthDate !== 'near';
}

const whole: ReadonlySet<NameRelation> = new Set(['same', 'swapped', 'written', 'shorter']);
