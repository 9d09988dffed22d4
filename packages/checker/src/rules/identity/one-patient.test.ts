import type { PatientIdentity } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { patientOf } from '../../../../../test/build/study-model.ts';
import { identityFacts } from '../../evidence/identity.ts';
import { onePatient } from './one-patient.ts';

const ask = (...identities: readonly PatientIdentity[]) => {
  const patients = identities.map((identity, index) =>
    patientOf(identity, { studyInstanceUID: `1.2.${index}` }, [], `key ${index}`),
  );
  return onePatient.check({ identity: identityFacts(patients) }, {}, context);
};
const person = (alphabetic: string, patientID?: string, patientBirthDate?: string): PatientIdentity => ({
  patientName: { alphabetic },
  ...(patientID === undefined ? {} : { patientID }),
  ...(patientBirthDate === undefined ? {} : { patientBirthDate }),
});

describe('one-patient', () => {
  it('passes for one person, also with numbers of two hospitals', () => {
    expect(ask(person('DOE^JANE', '1'))).toEqual({ outcome: 'pass' });
    expect(ask(person('DOE^JANE', '1', '1960-02-01'), person('Doe Jane', 'X-9', '1960-02-01'))).toEqual({
      outcome: 'pass',
    });
    expect(ask(person('MÜLLER^ANNA', '1'), person('Muller^Anna', '1'))).toEqual({ outcome: 'pass' });
  });

  it('fails for two people and shows their names', () => {
    expect(ask(person('Doe^Archibald', '77654033'), person('Doe^Peter', '98890234'))).toMatchObject({
      outcome: 'fail',
      hits: [
        {
          message: 'several-people',
          params: { count: 2, names: 'Doe Archibald · Doe Peter' },
          subjects: [{ key: 'key 0' }, { key: 'key 1' }],
        },
      ],
    });
    expect(ask(person('DOE^JANE', '1', '1960-02-01'), person('DOE^JANE', '2', '1991-07-09'))).toMatchObject({
      outcome: 'fail',
    });
    expect(ask(person('DOE^JANE', '12345', '1960-02-01'), person('ROE^MARY', '12346', '1960-02-01'))).toMatchObject({
      outcome: 'fail',
    });
  });

  it('cannot tell where one person may be written in two ways', () => {
    const maybe = { outcome: 'cannot-tell', hits: [{ message: 'maybe-same-person', params: { count: 2 } }] };
    expect(ask(person('DOE^JANE', '1'), person('JANE^DOE', '2'))).toMatchObject(maybe);
    expect(ask(person('DOE^JANE', '1'), person('DOE^JANE', '2'))).toMatchObject(maybe);
  });

  it('shows one name written in two ways, with what else agrees', () => {
    const spelt = ask(person('IVANOV^SERGEY', '1', '1960-02-01'), person('ИВАНОВ^СЕРГЕЙ', 'X-2', '1960-02-01'));
    expect(spelt).toMatchObject({
      outcome: 'cannot-tell',
      hits: [
        {
          message: 'written-two-ways',
          severity: 'advice',
          params: { count: 2, names: 'IVANOV SERGEY · ИВАНОВ СЕРГЕЙ', because: 'birth-date' },
        },
      ],
    });
    expect(ask(person('DOE^JANE', '177', '1960-02-01'), person('ROE^JANE', '177', '1960-02-01'))).toMatchObject({
      hits: [{ message: 'written-two-ways', params: { because: 'birth-date-and-number' } }],
    });
  });

  it('merges nobody over a third one: two birth dates of one name and number stay a doubt', () => {
    const between = ask(
      person('DOE^JANE', 'A-100', '1960-02-01'),
      person('DOE^JANE', 'A-100'),
      person('DOE^JANE', 'B-200', '1991-07-09'),
      person('DOE^JANE', 'B-200'),
      { ...person('DOE^JANE', 'A-100', '1991-07-09') },
    );
    expect(between).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-same-person', severity: 'gap' }],
    });
  });

  it('sees two strangers beside a third whose name nobody could compare', () => {
    const three = ask(person('Buc^Jérôme', 'F1'), person('홍^길동', 'K1'), person('Äneas^Rüdiger', 'G1'));
    expect(three).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'several-people', params: { count: 2, names: 'Buc Jérôme · Äneas Rüdiger' } }],
      doubts: [{ message: 'maybe-same-person' }],
    });
  });

  it('cannot tell of files without a name or number', () => {
    expect(ask({})).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'no-name', params: { count: 1 } }] });
    expect(ask(person('DOE^JANE', '1'), { patientName: { alphabetic: '^^' } })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'no-name', subjects: [{ studyInstanceUID: '1.2.1' }] }],
    });
  });

  it('says nothing without scan files', () => {
    expect(ask()).toEqual({ outcome: 'not-applicable' });
  });
});
