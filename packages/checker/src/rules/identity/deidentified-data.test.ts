import type { PatientIdentity } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { context, personWith } from '../../../../../test/build/evidence.ts';
import { patientOf } from '../../../../../test/build/study-model.ts';
import { identityFacts } from '../../evidence/identity.ts';
import { deidentifiedData } from './deidentified-data.ts';

const ask = (...identities: readonly PatientIdentity[]) => {
  const patients = identities.map((identity) => patientOf(identity, { studyInstanceUID: '1.2' }, []));
  return deidentifiedData.check({ identity: [...identityFacts(patients)] }, {}, context);
};

describe('deidentified-data', () => {
  it('passes with a name', () => {
    expect(ask({ patientName: { alphabetic: 'ANONSEN^KARI' }, patientIdentityRemoved: 'NO' })).toEqual({
      outcome: 'pass',
    });
  });

  it('fails where the header or the name says so', () => {
    const removed = { outcome: 'fail', hits: [{ message: 'names-removed', params: { count: 1 } }] };
    expect(ask({ patientID: 'TCGA-1', patientIdentityRemoved: 'YES' })).toMatchObject(removed);
    expect(ask({ patientName: { alphabetic: 'Anonymized^^' } })).toMatchObject(removed);
    expect(ask({ patientName: { alphabetic: 'anon001' } })).toMatchObject(removed);
  });

  it('cannot tell from an empty name', () => {
    expect(ask({})).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'maybe-removed' }] });
  });

  it('counts the examinations, and names the files that it is about', () => {
    const study = { studyInstanceUID: '1.2', seriesInstanceUIDs: [] };
    const persons = (parts: { readonly deidentified?: true; readonly blank?: true }) => [
      personWith({ key: 'A', studies: [study, study], ...parts }),
      personWith({ key: 'B', studies: [study], ...parts }),
      personWith({ key: 'C' }),
    ];
    const subjects = ['A', 'B'].map((key) => ({ kind: 'patient', key }));
    expect(deidentifiedData.check({ identity: persons({ deidentified: true }) }, {}, context)).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'names-removed', params: { count: 3 }, subjects }],
    });
    expect(deidentifiedData.check({ identity: persons({ blank: true }) }, {}, context)).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-removed', params: { count: 3 }, subjects }],
    });
  });

  it('says nothing without scan files', () => {
    expect(ask()).toEqual({ outcome: 'not-applicable' });
  });
});
