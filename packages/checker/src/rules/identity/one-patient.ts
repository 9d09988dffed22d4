import type { IdentityFacts } from '../../evidence/identity.ts';
import { defineRule } from '../rule.ts';
import type { Hit } from '../rule.ts';

type Key = 'several-people' | 'written-two-ways' | 'maybe-same-person' | 'no-name';

/** Whether every instance is of one person. Names are shown, never merged behind anyone's back. */
export const onePatient = defineRule({
  id: 'one-patient',
  group: 'identity',
  severity: 'blocker',
  requires: ['identity'],
  messages: ['several-people', 'written-two-ways', 'maybe-same-person', 'no-name'],
  params: {
    'several-people': ['count', 'names'],
    'written-two-ways': ['count', 'names', 'because'],
    'maybe-same-person': ['count', 'names', 'because'],
    'no-name': ['count'],
  },
  defaults: {},
  check({ identity: persons }) {
    if (persons.length === 0) {
      return { outcome: 'not-applicable' };
    }
    const named = persons.filter(({ blank }) => !blank);
    const certain = groupsBy(named, ['same']);
    const written = groupsBy(named, ['same', 'written-two-ways']);
    const people = surelyApart(written);
    const choose = { who: 'patient', letter: false, message: 'choose-files' } as const;
    const doubts: Hit<Key>[] = [];
    const nameless = persons.filter(({ blank }) => blank);
    if (nameless.length > 0) {
      const studies = nameless.flatMap((person) => person.studies);
      doubts.push({
        message: 'no-name',
        severity: 'gap',
        params: { count: studies.length },
        subjects: studies.map(({ studyInstanceUID }) => ({ kind: 'study', studyInstanceUID }) as const),
        action: choose,
      });
    }
    // Joined over a third one, two of whom are surely not one person: then nobody here can tell.
    const torn = written.filter(isTorn);
    if (written.length > people.length || torn.length > 0) {
      const open = written.filter((group) => isTorn(group) || group.some((person) => relatesBy(person, 'cannot-tell')));
      const apart = open.flatMap((group) => (isTorn(group) ? group.map((person) => [person]) : [group]));
      doubts.push({
        message: 'maybe-same-person',
        severity: 'gap',
        params: { count: apart.length, names: namesOf(apart), because: becauseOf(named, 'cannot-tell') },
        subjects: subjectsOf(apart),
        action: choose,
      });
    }
    if (certain.length > written.length) {
      const two = certain.filter((group) => group.some((person) => relatesBy(person, 'written-two-ways')));
      doubts.push({
        message: 'written-two-ways',
        severity: 'advice',
        params: { count: two.length, names: namesOf(two), because: becauseOf(named, 'written-two-ways') },
        subjects: subjectsOf(two),
        action: { who: 'coordinator', letter: false, message: 'coordinator-looks' },
      });
    }
    if (people.length > 1) {
      const params = { count: people.length, names: namesOf(people) };
      const hit: Hit<Key> = { message: 'several-people', params, subjects: subjectsOf(people), action: choose };
      return { outcome: 'fail', hits: [hit], doubts };
    }
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

type Verdict = IdentityFacts['relations'][number]['verdict'];

/** Persons joined over their relations: one group a person, as far as these go. */
function groupsBy(
  persons: readonly IdentityFacts[],
  verdicts: readonly Verdict[],
): readonly (readonly IdentityFacts[])[] {
  const byKey = new Map(persons.map((person) => [person.key, person]));
  const seen = new Set<string>();
  return persons.flatMap((person) => {
    const group: IdentityFacts[] = [];
    const queue = [person.key];
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      const member = byKey.get(key);
      if (member !== undefined && !seen.has(key)) {
        seen.add(key);
        group.push(member);
        queue.push(...member.relations.filter(({ verdict }) => verdicts.includes(verdict)).map((one) => one.key));
      }
    }
    return group.length > 0 ? [group] : [];
  });
}

/**
 * Groups each of which is surely another person than every other. A third one that may be either of two does not make them one:
 * a name in letters nobody could compare must not hide that two strangers are here.
 */
function surelyApart(groups: readonly (readonly IdentityFacts[])[]): readonly (readonly IdentityFacts[])[] {
  return groups.reduce<readonly (readonly IdentityFacts[])[]>(
    (people, group) => (people.every((other) => areTwo(group, other)) ? [...people, group] : people),
    [],
  );
}

function areTwo(a: readonly IdentityFacts[], b: readonly IdentityFacts[]): boolean {
  const keys = new Set(b.map(({ key }) => key));
  return a.some(({ relations }) => relations.some(({ key, verdict }) => verdict === 'two-people' && keys.has(key)));
}

function isTorn(group: readonly IdentityFacts[]): boolean {
  return areTwo(group, group);
}

function relatesBy({ relations }: IdentityFacts, verdict: Verdict): boolean {
  return relations.some((relation) => relation.verdict === verdict);
}

/** What agrees apart from the name, as a key of `terms.because`: the witnesses that are shown. */
function becauseOf(persons: readonly IdentityFacts[], verdict: Verdict): string {
  const witnesses = persons.flatMap(({ relations }) =>
    relations.filter((relation) => relation.verdict === verdict).map((relation) => relation.witnesses),
  );
  const born = witnesses.length > 0 && witnesses.every(({ birthDate }) => birthDate === 'agrees');
  const numbered = witnesses.length > 0 && witnesses.every(({ number }) => number === 'agrees');
  if (born && numbered) return 'birth-date-and-number';
  return born ? 'birth-date' : numbered ? 'number' : 'name-only';
}

const SHOWN = 5;

function namesOf(groups: readonly (readonly IdentityFacts[])[]): string {
  const names = groups.flatMap(([person]) => (person === undefined ? [] : [nameOf(person)]));
  return names.length > SHOWN ? `${names.slice(0, SHOWN).join(' · ')} …` : names.join(' · ');
}

function nameOf({ identity }: IdentityFacts): string {
  const { alphabetic, ideographic, phonetic } = identity.patientName ?? {};
  const written = alphabetic ?? ideographic ?? phonetic;
  return written === undefined ? (identity.patientID ?? '') : written.replace(/\^+/gu, ' ').trim();
}

function subjectsOf(groups: readonly (readonly IdentityFacts[])[]) {
  return groups.flat().map(({ key }) => ({ kind: 'patient', key }) as const);
}
