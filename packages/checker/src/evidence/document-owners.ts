import { defineEvidence } from './define-evidence.ts';
import type { DocumentFacts } from './document-kinds/document-facts.ts';
import type { IdentityFacts } from './identity.ts';
import { compareForms, nameForms, nameParts } from './person-names.ts';
import type { NameRelation } from './person-names.ts';

/** A document that names its patient, and how that name relates to the nearest one in the headers. */
export interface DocumentOwner {
  readonly path: string;
  readonly name: string;
  readonly relation: NameRelation;
}

export const documentOwners = defineEvidence({
  id: 'document-owners',
  requires: ['identity', 'document-kinds'],
  gather: ({ evidence }) => Promise.resolve(ownersOf(evidence['document-kinds'], evidence.identity)),
});

export function ownersOf(
  documents: readonly DocumentFacts[],
  persons: readonly IdentityFacts[],
): readonly DocumentOwner[] {
  const known = persons
    .filter((person) => !person.blank && !person.deidentified)
    .map((person) => nameForms(person.identity.patientName))
    .filter((forms) => forms.length > 0);
  if (known.length === 0) {
    return [];
  }
  return documents.flatMap((document) => {
    const names = document.patientNames.filter((name) => nameParts(name).length > 0);
    const relations = names.map((name) => ({ name, relation: nearest(name, known) }));
    const best =
      relations.find(({ relation }) => relation === 'same') ??
      relations.find(({ relation }) => relation === 'near') ??
      relations[0];
    return best === undefined ? [] : [{ path: document.path, ...best }];
  });
}

const wholeInOneWord = /^\p{Script=Han}{2,4}$/u;

function nearest(name: string, known: readonly (readonly string[])[]): NameRelation {
  const relations = known.map((forms) => compareForms([name], forms));
  if (relations.includes('same')) {
    return 'same';
  }
  // One word is too little to tell two people apart, but for names that are written in one.
  return relations.includes('near') || (nameParts(name).length < 2 && !wholeInOneWord.test(name.trim()))
    ? 'near'
    : 'other';
}
