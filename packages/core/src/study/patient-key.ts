import type { PatientIdentity, PersonName } from '../dicom/instance-header.ts';

/**
 * A name as one line for comparing: upper case, NFC, with `^`, `,` and runs of spaces alike, so that `DOE^JOHN^^`, `Doe^John` and
 * `Doe, John` are one. The order of the parts is kept: two different people may have swapped names.
 */
export function normalisedName(name: PersonName | undefined): string {
  const written = name?.alphabetic ?? name?.ideographic ?? name?.phonetic ?? '';
  return squeeze(written.replace(/[\^,=]+/g, ' '));
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase();
}

/**
 * Key of a person as the headers tell (`robustness.md` F40): Patient ID, its issuer and the name. A birth date tells people apart
 * only where no ID does, since many secondary objects leave it out. `''` where nothing identifies anyone.
 */
export function patientKey(identity: PatientIdentity): string {
  const id = squeeze(identity.patientID ?? '').replaceAll(' ', '');
  const name = normalisedName(identity.patientName);
  const parts = id
    ? [id, squeeze(identity.issuerOfPatientID ?? ''), name]
    : ['', '', name, identity.patientBirthDate ?? ''];
  return parts.every((part) => part === '') ? '' : parts.map((part) => part.replaceAll('|', '/')).join('|');
}
