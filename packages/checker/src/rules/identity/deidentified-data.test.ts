import type { PatientIdentity } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { patientOf } from '../../../../../test/build/study-model.ts';
import { identityFacts } from '../../evidence/identity.ts';
import { deidentifiedData } from './deidentified-data.ts';

const ask = (...identities: readonly PatientIdentity[]) => {
  const patients = identities.map((identity) => patientOf(identity, { studyInstanceUID: '1.2' }, []));
  return deidentifiedData.check({ identity: identityFacts(patients) }, {}, context);
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

  it('says nothing without scan files', () => {
    expect(ask()).toEqual({ outcome: 'not-applicable' });
  });
});
