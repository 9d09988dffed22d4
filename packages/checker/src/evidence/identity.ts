import type { Patient, PatientIdentity } from '@medpass/dicom-core';
import { defineEvidence } from './define-evidence.ts';
import { compareForms, nameForms, nameParts } from './person-names.ts';

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
  /** Other keys that are surely the same person: equal name, and equal birth date or ID. Two hospitals give two IDs. */
  readonly sameAs: readonly string[];
  /** Other keys that may be the same person written in another way. */
  readonly maybeSameAs: readonly string[];
}

export const identity = defineEvidence({
  id: 'identity',
  requires: [],
  gather: ({ model }) => Promise.resolve(identityFacts(model.patients)),
});

export function identityFacts(patients: readonly Patient[]): readonly IdentityFacts[] {
  return patients.map((patient) => {
    const related = patients
      .filter((other) => other !== patient)
      .map((other) => ({ key: other.key, relation: relate(patient.identity, other.identity) }));
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
      sameAs: related.filter(({ relation }) => relation === 'same').map(({ key }) => key),
      maybeSameAs: related.filter(({ relation }) => relation === 'maybe').map(({ key }) => key),
    };
  });
}

/** Whether two identities are one person. Blank ones relate to nobody. */
export function relate(a: PatientIdentity, b: PatientIdentity): 'same' | 'maybe' | 'other' {
  if (isBlank(a) || isBlank(b)) {
    return 'other';
  }
  const sameID = a.patientID !== undefined && b.patientID !== undefined && idKey(a) === idKey(b);
  const bothBorn = a.patientBirthDate !== undefined && b.patientBirthDate !== undefined;
  const sameBirth = bothBorn && a.patientBirthDate === b.patientBirthDate;
  const left = nameForms(a.patientName);
  const right = nameForms(b.patientName);
  if (left.length === 0 || right.length === 0) {
    return sameID && (sameBirth || !bothBorn) ? 'maybe' : 'other';
  }
  const names = compareForms(left, right);
  if (names === 'same') {
    return sameBirth || (sameID && !bothBorn) ? 'same' : bothBorn && !sameID ? 'other' : 'maybe';
  }
  if (names === 'near') {
    return bothBorn && !sameBirth && !sameID ? 'other' : 'maybe';
  }
  return sameID && sameBirth ? 'maybe' : 'other';
}

export function isBlank(person: PatientIdentity): boolean {
  return nameForms(person.patientName).length === 0 && (person.patientID ?? '').trim() === '';
}

function idKey(person: PatientIdentity): string {
  return `${(person.issuerOfPatientID ?? '').trim().toUpperCase()}|${(person.patientID ?? '').replace(/\s+/gu, '').toUpperCase()}`;
}

const REPLACED_NAME = /^(ANON|ANONYM\p{L}*|DEIDENTIFIED|DEID|PSEUDO\p{L}*|REMOVED|REDACTED)\d*$/u;

/** (0012,0062) says so, or the name is one that de-identifying tools put in place of a name. */
export function isDeidentified(person: PatientIdentity): boolean {
  if (person.patientIdentityRemoved?.trim().toUpperCase() === 'YES') {
    return true;
  }
  return nameForms(person.patientName).some((form) => nameParts(form).some((part) => REPLACED_NAME.test(part)));
}
