import type { PatientIdentity } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { context, personWith } from '../../../../../test/build/evidence.ts';
import { patientOf } from '../../../../../test/build/study-model.ts';
import { identityFacts } from '../../evidence/identity.ts';
import type { IdentityFacts } from '../../evidence/identity.ts';
import { onePatient } from './one-patient.ts';

const ask = (...identities: readonly PatientIdentity[]) => {
  const patients = identities.map((identity, index) =>
    patientOf(identity, { studyInstanceUID: `1.2.${index}` }, [], `key ${index}`),
  );
  return onePatient.check({ identity: [...identityFacts(patients)] }, {}, context);
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

describe('who is named, and why', () => {
  type Relation = IdentityFacts['relations'][number];
  const silent = { name: 'unread', birthDate: 'silent', number: 'silent', sex: 'silent' } as const;
  const to = (key: string, verdict: Relation['verdict'], witnesses: Partial<Relation['witnesses']> = {}): Relation => ({
    key,
    verdict,
    witnesses: { ...silent, ...witnesses },
  });
  const check = (...persons: readonly IdentityFacts[]) => onePatient.check({ identity: persons }, {}, context);
  /** Persons by one letter; how two of them relate, from both sides. */
  type Pair = readonly [pair: string, verdict: Relation['verdict'], witnesses?: Partial<Relation['witnesses']>];
  const among = (keys: string, ...pairs: readonly Pair[]) =>
    check(
      ...[...keys].map((key) =>
        personWith({
          key,
          relations: pairs
            .filter(([pair]) => pair.includes(key))
            .map(([pair, verdict, witnesses]) => to(pair.replace(key, ''), verdict, witnesses)),
        }),
      ),
    );
  const agree = { birthDate: 'agrees', number: 'agrees' } as const;

  it('a doubt names those alone who are in doubt, beside others who are surely apart', () => {
    const doubt = among('ABC', ['AB', 'cannot-tell'], ['AC', 'two-people'], ['BC', 'two-people']);
    expect(doubt).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'several-people', params: { count: 2, names: 'A · C' } }],
      doubts: [{ message: 'maybe-same-person', params: { count: 2, names: 'A · B', because: 'name-only' } }],
    });
    // One person under two numbers, of whom one alone is like somebody else.
    expect(among('ABC', ['AB', 'same'], ['AC', 'cannot-tell'])).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ params: { count: 2, names: 'A · C' }, subjects: [{ key: 'A' }, { key: 'B' }, { key: 'C' }] }],
    });
  });

  it('two spellings name those alone whom they join, and are for the coordinator', () => {
    const spelt = among(
      'ABCD',
      ['AB', 'same'],
      ['AC', 'written-two-ways', agree],
      ['AD', 'two-people'],
      ['CD', 'two-people'],
      ['BD', 'two-people'],
    );
    expect(spelt).toMatchObject({ outcome: 'fail', hits: [{ params: { count: 2, names: 'A · D' } }] });
    expect(spelt).toHaveProperty('doubts', [
      {
        message: 'written-two-ways',
        severity: 'advice',
        params: { count: 2, names: 'A · C', because: 'birth-date-and-number' },
        subjects: ['A', 'B', 'C'].map((key) => ({ kind: 'patient', key })),
        action: { who: 'coordinator', letter: false, message: 'coordinator-looks' },
      },
    ]);
  });

  it('those who are joined over a third, and surely apart, are named one by one', () => {
    const torn = among('ABC', ['AB', 'same'], ['BC', 'same'], ['AC', 'two-people']);
    expect(torn).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-same-person', params: { count: 3, names: 'A · B · C' } }],
    });
  });

  it('the reason is what agrees for all of them', () => {
    const because = (...witnesses: readonly Partial<Relation['witnesses']>[]) => {
      const pairs = witnesses.map((each, at): Pair => [`A${'BCD'.charAt(at)}`, 'cannot-tell', each]);
      const verdict = among('ABCD'.slice(0, pairs.length + 1), ...pairs);
      return verdict.outcome === 'cannot-tell' ? verdict.hits[0]?.params?.['because'] : verdict.outcome;
    };
    expect(because({ birthDate: 'agrees' })).toBe('birth-date');
    expect(because({ number: 'agrees' })).toBe('number');
    expect(because(agree)).toBe('birth-date-and-number');
    expect(because({ birthDate: 'near', number: 'differs' })).toBe('name-only');
    expect(because(agree, { birthDate: 'agrees' })).toBe('birth-date');
    expect(because(agree, { number: 'agrees' })).toBe('number');
    expect(because({ birthDate: 'agrees' }, { number: 'agrees' })).toBe('name-only');
    // What agrees between others, who are surely one person or two, is no reason.
    expect(
      among('ABC', ['AB', 'cannot-tell', { number: 'agrees' }], ['AC', 'two-people', agree], ['BC', 'two-people']),
    ).toMatchObject({ doubts: [{ params: { because: 'number' } }] });
  });

  it('five names are shown, and that there are more', () => {
    const crowd = (keys: string) => {
      const people = [...keys];
      const pairs = people.flatMap((one, at) => people.slice(at + 1).map((other) => `${one}${other}`));
      return among(keys, ...pairs.map((pair): Pair => [pair, 'two-people']));
    };
    expect(crowd('ABCDE')).toMatchObject({ hits: [{ params: { count: 5, names: 'A · B · C · D · E' } }] });
    expect(crowd('ABCDEF')).toMatchObject({ hits: [{ params: { count: 6, names: 'A · B · C · D · E …' } }] });
  });

  it('names are shown as they are read: no marks of the file, the number where there is no name', () => {
    const names = (one: IdentityFacts['identity']) => {
      const other = personWith({ key: 'B', relations: [to('A', 'two-people')] });
      const verdict = check(personWith({ key: 'A', identity: one, relations: [to('B', 'two-people')] }), other);
      return verdict.outcome === 'fail' ? verdict.hits[0]?.params?.['names'] : verdict.outcome;
    };
    expect(names({ patientName: { alphabetic: 'DOE^JANE^^DR^' } })).toBe('DOE JANE DR · B');
    expect(names({ patientName: { ideographic: '王^小东', phonetic: 'ワン' } })).toBe('王 小东 · B');
    expect(names({ patientName: { phonetic: 'ワン' } })).toBe('ワン · B');
    expect(names({ patientID: '77^1' })).toBe('77^1 · B');
  });

  it('files without a name are a gap of their own, whoever else is here', () => {
    const nameless = personWith({ key: '', blank: true, identity: {} });
    expect(check(personWith({ key: 'A', relations: [to('', 'same')] }), nameless)).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'no-name', severity: 'gap', params: { count: 1 }, action: { message: 'choose-files' } }],
    });
  });
});
