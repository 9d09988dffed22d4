import { describe, expect, it } from 'vitest';
import { context, personWith } from '../../../../../test/build/evidence.ts';
import { ownersOf } from '../../evidence/document-owners.ts';
import type { DocumentFacts } from '../../evidence/document-kinds/document-facts.ts';
import { documentOfAnotherPatient } from './document-of-another-patient.ts';

const paper = (path: string, ...patientNames: readonly string[]): DocumentFacts => ({
  path,
  container: 'pdf',
  kind: 'radiology-report',
  confidence: 0.9,
  decidedBy: 'engine',
  dates: [],
  modalities: [],
  bodyParts: [],
  accessionNumbers: [],
  patientNames,
  locked: false,
  preliminary: false,
});
const jane = personWith({ key: 'J', identity: { patientName: { alphabetic: 'DOE^JANE' } } });
const ask = (papers: readonly DocumentFacts[], persons = [jane]) =>
  documentOfAnotherPatient.check(
    { 'document-owners': [...ownersOf(papers, persons)].filter((owner) => owner !== undefined) },
    {},
    context,
  );

describe('document-of-another-patient', () => {
  it('passes where the names agree', () => {
    // Papers write the given name first, headers the family name.
    for (const name of ['Mrs Doe, Jane', 'Jane Doe', 'DOE Jane'])
      expect(ask([paper('a.pdf', name)])).toEqual({ outcome: 'pass' });
  });

  it('fails where the paper names somebody else', () => {
    expect(ask([paper('a.pdf', 'Doe Jane'), paper('b.pdf', 'Smith, Robert')])).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'other-name', params: { file: 'b.pdf' }, subjects: [{ kind: 'entry', path: 'b.pdf' }] }],
    });
    expect(ask([paper('b.pdf', 'Doe Robert')])).toMatchObject({ outcome: 'fail' });
  });

  it('cannot tell where the names are near, or in two scripts', () => {
    for (const name of ['J. Doe', 'Doe Jane Maria', 'Доу Джейн', 'Doe']) {
      expect(ask([paper('a.pdf', name)])).toMatchObject({
        outcome: 'cannot-tell',
        hits: [
          {
            message: 'near-name',
            severity: 'advice',
            params: { file: 'a.pdf' },
            subjects: [{ kind: 'entry', path: 'a.pdf' }],
          },
        ],
      });
    }
  });

  it('hears the birth date that a paper gives', () => {
    const dated = personWith({
      key: 'J',
      identity: { patientName: { alphabetic: 'DOE^JANE' }, patientBirthDate: '1960-02-01' },
    });
    const born = (name: string, ...birthDates: readonly string[]) =>
      ask([{ ...paper('a.pdf', name), birthDates }], [dated]);
    expect(born('Дое Джейн', '1960-02-01')).toMatchObject({ outcome: 'cannot-tell' });
    expect(born('Doe Jane Maria', '1960-02-01')).toEqual({ outcome: 'pass' });
    expect(born('Jane Doe', '1960-01-02', '1960-02-01')).toEqual({ outcome: 'pass' });
    expect(born('Jane Doe', '1999-12-31')).toMatchObject({ outcome: 'cannot-tell' });
    expect(born('Janet Doe', '1999-12-31')).toMatchObject({ outcome: 'fail' });
    expect(born('Roe Jane', '1960-02-01')).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('says nothing where a side has no name', () => {
    expect(ask([paper('a.pdf')])).toEqual({ outcome: 'not-applicable' });
    expect(ask([paper('a.pdf', 'Doe Jane')], [])).toEqual({ outcome: 'not-applicable' });
  });
});
