import { Breather } from '@medpass/dicom-core';
import type { Patient, PatientIdentity, PersonName } from '@medpass/dicom-core';
import { defineEvidence } from './define-evidence.ts';
import { paced } from './paced.ts';
import { hanReaderFor } from './same-person/han-reader.ts';
import { relatePersons } from './same-person/relate-persons.ts';
import type { PersonFacts, PersonRelation } from './same-person/relate-persons.ts';
import { readName } from './same-person/written-name.ts';
import type { HanReader } from './same-person/written-name.ts';

/** One distinct person as far as the headers tell. */
export interface IdentityFacts {
  readonly key: string;
  readonly identity: PatientIdentity;
  /** Neither a name nor an ID in any instance. */
  readonly blank: boolean;
  readonly deidentified: boolean;
  readonly studies: readonly {
    readonly studyInstanceUID: string;
    readonly seriesInstanceUIDs: readonly string[];
    readonly studyDate?: string;
  }[];
  /** How the others relate to this one, with what says so. Blank identities relate to nobody. */
  readonly relations: readonly (PersonRelation & { readonly key: string })[];
}

export const identity = defineEvidence({
  id: 'identity',
  requires: [],
  gather: async ({ model: { patients } }) => {
    const readHan = await hanReaderFor(patients.flatMap((patient) => nameForms(patient.identity.patientName)));
    const named = namedAmong(patients);
    const breather = new Breather();
    const facts: IdentityFacts[] = [];
    // Each is compared with everybody: a hundred people are ten thousand comparisons.
    for (const patient of patients)
      facts.push(factsOf(patient, await paced(relationsOf(patient, named, readHan), breather)));
    return facts;
  },
});

/** All at once, for a few people. */
export function* identityFacts(patients: readonly Patient[], readHan?: HanReader): Generator<IdentityFacts, void> {
  const named = namedAmong(patients);
  for (const patient of patients) yield factsOf(patient, [...relationsOf(patient, named, readHan)]);
}

function namedAmong(patients: readonly Patient[]): ReadonlyMap<Patient, PersonFacts> {
  return new Map(
    patients
      .filter(({ identity: person }) => !isBlank(person))
      .map((patient) => [patient, personFacts(patient.identity)]),
  );
}

type Relation = IdentityFacts['relations'][number];

function* relationsOf(
  patient: Patient,
  named: ReadonlyMap<Patient, PersonFacts>,
  readHan: HanReader | undefined,
): Generator<Relation, void> {
  const own = named.get(patient);
  if (own === undefined) return;
  for (const [other, facts] of named)
    if (other !== patient) yield { key: other.key, ...relatePersons(own, facts, readHan) };
}

function factsOf(patient: Patient, relations: readonly Relation[]): IdentityFacts {
  return {
    key: patient.key,
    identity: patient.identity,
    blank: isBlank(patient.identity),
    deidentified: isDeidentified(patient.identity),
    studies: patient.studies.map((study) => ({
      studyInstanceUID: study.facts.studyInstanceUID,
      seriesInstanceUIDs: study.series.map((series) => series.facts.seriesInstanceUID),
      ...(study.facts.studyDate === undefined ? {} : { studyDate: study.facts.studyDate }),
    })),
    relations,
  };
}

/** What a header says of a person, in the terms in which persons are compared. */
export function personFacts(person: PatientIdentity): PersonFacts {
  const { patientBirthDate, patientSex, patientID, issuerOfPatientID } = person;
  return {
    names: nameForms(person.patientName),
    birthDates: patientBirthDate === undefined ? [] : [patientBirthDate],
    ...(patientSex === undefined ? {} : { sex: patientSex }),
    ...(patientID === undefined ? {} : { number: patientID }),
    ...(issuerOfPatientID === undefined ? {} : { issuer: issuerOfPatientID }),
  };
}

/** Every way a DICOM name is written: alphabetic, ideographic and phonetic group (PS3.5 6.2.1.2). */
export function nameForms(name: PersonName | undefined): readonly string[] {
  if (name === undefined) return [];
  const known = formsOf.get(name);
  if (known) return known;
  const forms = [name.alphabetic, name.ideographic, name.phonetic].filter(
    (form): form is string => form !== undefined && readName(form).words.length > 0,
  );
  formsOf.set(name, forms);
  return forms;
}

/** Whoever asks for a name's forms asks several times, and reading a name is costly. */
const formsOf = new WeakMap<PersonName, readonly string[]>();

export function isBlank(person: PatientIdentity): boolean {
  return nameForms(person.patientName).length === 0 && (person.patientID ?? '').trim() === '';
}

const REPLACED_NAME = /^(anon|anonym\p{L}*|deidentified|deid|pseudo\p{L}*|removed|redacted)\d*$/u;

/** (0012,0062) says so, or the name is one that de-identifying tools put in place of a name. */
export function isDeidentified(person: PatientIdentity): boolean {
  if (person.patientIdentityRemoved?.trim().toUpperCase() === 'YES') {
    return true;
  }
  return nameForms(person.patientName).some((form) =>
    form
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((part) => REPLACED_NAME.test(part)),
  );
}
