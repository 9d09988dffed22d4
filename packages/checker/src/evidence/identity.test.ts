import type { PatientIdentity } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { isBlank, relate } from './identity.ts';
import { compareNames } from './person-names.ts';

const born = (alphabetic: string, patientBirthDate?: string, patientID?: string): PatientIdentity => ({
  patientName: { alphabetic },
  ...(patientBirthDate === undefined ? {} : { patientBirthDate }),
  ...(patientID === undefined ? {} : { patientID }),
});

describe('names', () => {
  it.each([
    ['DOE^JANE', 'Doe, Jane'],
    ['DOE^JANE^^MS', 'doe jane'],
    ['NUÑEZ^JOSÉ', 'Nunez Jose'],
    ['山田^太郎', '山田太郎'],
  ])('%s is %s', (a, b) => expect(compareNames(a, b)).toBe('same'));

  it.each([
    ['DOE^JANE', 'JANE DOE'],
    ['DOE^JANE^MARIA', 'DOE^JANE'],
    ['MOHAMMED^ALI', 'MUHAMMED^ALI'],
    ['DOE^J', 'DOE^JANE'],
    ['IVANOV^IVAN', 'ИВАНОВ ИВАН'],
  ])('%s may be %s', (a, b) => expect(compareNames(a, b)).toBe('near'));

  it.each([
    ['DOE^JANE', 'ROE^MARY'],
    ['DOE^ARCHIBALD', 'DOE^PETER'],
    ['KIM^JI', 'KIM^JO'],
  ])('%s is not %s', (a, b) => expect(compareNames(a, b)).toBe('other'));
});

describe('identities', () => {
  it('trusts a name together with a birth date, whatever the hospital’s number', () => {
    expect(relate(born('DOE^JANE', '1960-01-01', 'A1'), born('DOE^JANE', '1960-01-01', 'B7'))).toBe('same');
  });

  it('tells two people of one name by their birth dates', () => {
    expect(relate(born('DOE^JANE', '1960-01-01', 'A1'), born('DOE^JANE', '1961-01-01', 'B7'))).toBe('other');
  });

  it('asks where one number has two birth dates or two spellings', () => {
    expect(relate(born('DOE^JANE', '1960-01-01', 'A1'), born('DOE^JANE', '1960-01-02', 'A1'))).toBe('maybe');
    expect(relate(born('DOE^JANE', '1960-01-01', 'A1'), born('ROE^JANE', '1960-01-01', ' a1'))).toBe('maybe');
  });

  it('does not trust a number alone: “1” is everywhere', () => {
    expect(relate(born('DOE^JANE', undefined, '1'), born('ROE^MARY', undefined, '1'))).toBe('other');
  });

  it('relates a blank identity to nobody', () => {
    expect(isBlank({ patientName: { alphabetic: '^' }, patientID: ' ' })).toBe(true);
    expect(relate({}, {})).toBe('other');
  });
});
