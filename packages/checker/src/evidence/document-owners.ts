import { defineEvidence } from './define-evidence.ts';
import type { DocumentFacts } from './document-kinds/document-facts.ts';
import { nameForms, personFacts } from './identity.ts';
import type { IdentityFacts } from './identity.ts';
import { apartBy, namedAmong } from './named-among.ts';
import type { ApartOf, NamedAmong, Standing } from './named-among.ts';
import { paced } from './paced.ts';
import { hanReaderFor } from './same-person/han-reader.ts';
import { compareForms, relatePersons } from './same-person/relate-persons.ts';
import type { PersonFacts } from './same-person/relate-persons.ts';
import { readName } from './same-person/written-name.ts';
import type { HanReader } from './same-person/written-name.ts';

/**
 * A document that names its patient, and how that person relates to the nearest one in the headers. `near`: a relation that only a
 * person can judge.
 */
export interface DocumentOwner {
  readonly path: string;
  readonly name: string;
  readonly relation: 'same' | 'near' | 'other';
  /** Of several people in the headers, by key: those whom it is not about, since it names another of them; absent where there is none. */
  readonly notOf?: readonly string[];
  /** Likewise, where the one it names may be filed in two ways. */
  readonly doubtedOf?: readonly string[];
}

export const documentOwners = defineEvidence({
  id: 'document-owners',
  requires: ['identity', 'document-kinds'],
  gather: async ({ evidence }) => {
    const documents = evidence['document-kinds'];
    const names = [
      ...documents.flatMap(({ patientNames }) => patientNames),
      ...evidence.identity.flatMap((person) => nameForms(person.identity.patientName)),
    ];
    return paced(ownersOf(documents, evidence.identity, await hanReaderFor(names)));
  },
});

export function* ownersOf(
  documents: readonly DocumentFacts[],
  persons: readonly IdentityFacts[],
  readHan?: HanReader,
): Generator<DocumentOwner | undefined, void> {
  const known = persons
    .filter((person) => !person.blank && !person.deidentified)
    .map((person) => ({ key: person.key, facts: personFacts(person.identity) }))
    .filter(({ facts }) => facts.names.length > 0);
  if (known.length === 0) return;
  const apart = apartBy(persons);
  const judged = new Map<string, readonly Standing[]>();
  for (const document of documents) {
    const names = document.patientNames.filter((name) => readName(name).words.length > 0);
    const named: { readonly name: string; readonly standings: readonly Standing[] }[] = [];
    for (const name of names) {
      // A drawer full of papers names one person over and over.
      const key = JSON.stringify([name, document.birthDates]);
      const standings = judged.get(key) ?? (yield* standingsOf(name, document, known, readHan));
      judged.set(key, standings);
      named.push({ name, standings });
    }
    const relations = named.map(({ name, standings }) => ({ name, relation: nearest(name, standings) }));
    const best =
      relations.find(({ relation }) => relation === 'same') ??
      relations.find(({ relation }) => relation === 'near') ??
      relations[0];
    yield best === undefined
      ? undefined
      : { path: document.path, ...best, ...others(bestOf(named.map(({ standings }) => standings)), apart) };
  }
}

interface Known {
  readonly key: string;
  readonly facts: PersonFacts;
}

function* standingsOf(
  name: string,
  document: DocumentFacts,
  known: readonly Known[],
  readHan: HanReader | undefined,
): Generator<undefined, readonly Standing[]> {
  const paper: PersonFacts = { names: [name], birthDates: document.birthDates ?? [] };
  const standings: Standing[] = [];
  for (const { key, facts } of known) {
    standings.push({ key, ...standingTo(paper, facts, readHan) });
    yield undefined;
  }
  return standings;
}

function nearest(name: string, standings: readonly Standing[]): DocumentOwner['relation'] {
  const has = (wanted: DocumentOwner['relation']) => standings.some(({ relation }) => relation === wanted);
  if (has('same')) return 'same';
  // One word is too little to tell two people apart.
  return has('near') || readName(name).words.length < 2 ? 'near' : 'other';
}

/** To each person the best of all names in the paper. */
function bestOf(all: readonly (readonly Standing[])[]): readonly Standing[] {
  const [first = [], ...rest] = all;
  const rank = ({ relation }: Standing) => ['other', 'near', 'same'].indexOf(relation);
  return first.map((standing, at) =>
    rest
      .flatMap((standings) => standings[at] ?? [])
      .reduce((best, other) => (rank(other) > rank(best) ? other : best), standing),
  );
}

function others(standings: readonly Standing[], apart: ApartOf): Partial<NamedAmong> {
  if (standings.length < 2) return {};
  const { notOf, doubtedOf } = namedAmong(standings, apart);
  return { ...(notOf.length > 0 && { notOf }), ...(doubtedOf.length > 0 && { doubtedOf }) };
}

/** Papers carry no number of the headers: the name speaks, and the birth date beside it where the paper has one. */
function standingTo(paper: PersonFacts, person: PersonFacts, readHan: HanReader | undefined): Omit<Standing, 'key'> {
  const { verdict, witnesses } = relatePersons(paper, person, readHan);
  const { relation: name, oneScript } = compareForms(paper.names, person.names, readHan);
  const { birthDate } = witnesses;
  const relation = (): Standing['relation'] => {
    if (name === 'same' || name === 'swapped') return birthDate === 'differs' ? 'near' : 'same';
    if (birthDate === 'agrees') return verdict === 'written-two-ways' ? 'same' : 'near';
    if (name === 'unread') return 'near';
    if (birthDate === 'differs') return 'other';
    return oneScript && (name === 'other' || name === 'part') ? 'other' : 'near';
  };
  return { relation: relation(), name, birthDate };
}
