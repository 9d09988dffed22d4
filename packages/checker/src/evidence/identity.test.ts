import type { PatientIdentity } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { isBlank, personFacts } from './identity.ts';
import { relatePersons } from './same-person/relate-persons.ts';

const born = (alphabetic: string, patientBirthDate?: string, patientID?: string): PatientIdentity => ({
  patientName: { alphabetic },
  ...(patientBirthDate === undefined ? {} : { patientBirthDate }),
  ...(patientID === undefined ? {} : { patientID }),
});
const relate = (a: PatientIdentity, b: PatientIdentity) => relatePersons(personFacts(a), personFacts(b)).verdict;

describe('identities', () => {
  it('trusts a name together with a birth date, whatever the hospital’s number', () => {
    expect(relate(born('DOE^JANE', '1960-01-01', 'A1'), born('DOE^JANE', '1960-01-01', 'B7'))).toBe('same');
  });

  it('tells two people of one name by their birth dates', () => {
    expect(relate(born('DOE^JANE', '1960-01-01', 'A1'), born('DOE^JANE', '1961-01-01', 'B7'))).toBe('two-people');
  });

  it('asks where one number has two birth dates or two spellings', () => {
    expect(relate(born('DOE^JANE', '1960-01-01', 'A1'), born('DOE^JANE', '1960-01-02', 'A1'))).toBe('written-two-ways');
    expect(relate(born('DOE^JANE', '1960-01-01', 'A1'), born('ROE^JANE', '1960-01-01', ' a1'))).toBe(
      'written-two-ways',
    );
    expect(relate(born('DOE^JANE', '1960-01-01', 'A1'), born('DOE^JANE', '1973-05-06', 'A1'))).toBe('cannot-tell');
  });

  it('does not trust a number alone: “1” is everywhere', () => {
    expect(relate(born('DOE^JANE', undefined, '1'), born('ROE^MARY', undefined, '1'))).toBe('two-people');
  });

  it('knows a blank identity', () => {
    expect(isBlank({ patientName: { alphabetic: '^' }, patientID: ' ' })).toBe(true);
    expect(isBlank(born('DOE^JANE'))).toBe(false);
    // A number alone is somebody.
    expect(isBlank({ patientID: '7' })).toBe(false);
    expect(isBlank({})).toBe(true);
  });
});
