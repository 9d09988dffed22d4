import { defineEvidence } from './define-evidence.ts';
import type { DocumentFacts } from './document-kinds/document-facts.ts';
import { nameForms, personFacts } from './identity.ts';
import type { IdentityFacts } from './identity.ts';
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
    .map((person) => personFacts(person.identity))
    .filter(({ names }) => names.length > 0);
  if (known.length === 0) return;
  const judged = new Map<string, DocumentOwner['relation']>();
  for (const document of documents) {
    const names = document.patientNames.filter((name) => readName(name).words.length > 0);
    const relations: Pick<DocumentOwner, 'name' | 'relation'>[] = [];
    for (const name of names) {
      // A drawer full of papers names one person over and over.
      const key = JSON.stringify([name, document.birthDates]);
      const relation = judged.get(key) ?? (yield* nearest(name, document, known, readHan));
      judged.set(key, relation);
      relations.push({ name, relation });
    }
    const best =
      relations.find(({ relation }) => relation === 'same') ??
      relations.find(({ relation }) => relation === 'near') ??
      relations[0];
    yield best === undefined ? undefined : { path: document.path, ...best };
  }
}

function* nearest(
  name: string,
  document: DocumentFacts,
  known: readonly PersonFacts[],
  readHan: HanReader | undefined,
): Generator<undefined, DocumentOwner['relation']> {
  const paper: PersonFacts = { names: [name], birthDates: document.birthDates ?? [] };
  const relations: DocumentOwner['relation'][] = [];
  for (const person of known) {
    relations.push(relationTo(paper, person, readHan));
    yield undefined;
  }
  if (relations.includes('same')) return 'same';
  // One word is too little to tell two people apart.
  return relations.includes('near') || readName(name).words.length < 2 ? 'near' : 'other';
}

/** Papers carry no number of the headers: the name speaks, and the birth date beside it where the paper has one. */
function relationTo(
  paper: PersonFacts,
  person: PersonFacts,
  readHan: HanReader | undefined,
): DocumentOwner['relation'] {
  const { verdict, witnesses } = relatePersons(paper, person, readHan);
  const { relation, oneScript } = compareForms(paper.names, person.names, readHan);
  if (relation === 'same' || relation === 'swapped') return witnesses.birthDate === 'differs' ? 'near' : 'same';
  if (witnesses.birthDate === 'agrees') return verdict === 'written-two-ways' ? 'same' : 'near';
  if (relation === 'unread') return 'near';
  if (witnesses.birthDate === 'differs') return 'other';
  return oneScript && (relation === 'other' || relation === 'part') ? 'other' : 'near';
}
