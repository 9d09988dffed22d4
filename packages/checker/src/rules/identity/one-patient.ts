import type { IdentityFacts } from '../../evidence/identity.ts';
import { defineRule } from '../rule.ts';
import type { Hit } from '../rule.ts';

type Key = 'several-people' | 'maybe-same-person' | 'no-name';

/** Whether every instance is of one person. Names are shown, never merged behind anyone's back. */
export const onePatient = defineRule({
  id: 'one-patient',
  group: 'identity',
  severity: 'blocker',
  requires: ['identity'],
  messages: ['several-people', 'maybe-same-person', 'no-name'],
  params: { 'several-people': ['count', 'names'], 'maybe-same-person': ['count', 'names'], 'no-name': ['count'] },
  defaults: {},
  check({ identity: persons }) {
    if (persons.length === 0) {
      return { outcome: 'not-applicable' };
    }
    const named = persons.filter(({ blank }) => !blank);
    const certain = groupsBy(named, ({ sameAs }) => sameAs);
    const loose = groupsBy(named, ({ sameAs, maybeSameAs }) => [...sameAs, ...maybeSameAs]);
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
    if (certain.length > loose.length) {
      doubts.push({
        message: 'maybe-same-person',
        severity: 'gap',
        params: { count: certain.length, names: namesOf(certain) },
        subjects: subjectsOf(certain),
        action: choose,
      });
    }
    if (loose.length > 1) {
      const params = { count: loose.length, names: namesOf(loose) };
      const hit: Hit<Key> = { message: 'several-people', params, subjects: subjectsOf(loose), action: choose };
      return { outcome: 'fail', hits: [hit], doubts };
    }
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

/** Persons joined over their links: one group a person, as far as the links go. */
function groupsBy(
  persons: readonly IdentityFacts[],
  links: (person: IdentityFacts) => readonly string[],
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
        queue.push(...links(member));
      }
    }
    return group.length > 0 ? [group] : [];
  });
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
