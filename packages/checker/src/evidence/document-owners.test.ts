import { describe, expect, it } from 'vitest';
import { personWith } from '../../../../test/build/evidence.ts';
import { paperWith } from '../../../../test/build/findings.ts';
import { documentOwners, ownersOf } from './document-owners.ts';
import { identity, isDeidentified, identityFacts, nameForms, personFacts } from './identity.ts';
import type { IdentityFacts } from './identity.ts';
import { emptyModel, patientOf } from '../../../../test/build/study-model.ts';

const person = (alphabetic: string, patientBirthDate?: string): IdentityFacts =>
  personWith({
    key: alphabetic,
    identity: { patientName: { alphabetic }, ...(patientBirthDate !== undefined && { patientBirthDate }) },
  });
const jane = person('DOE^JANE', '1970-01-02');
const ask = (
  patientNames: readonly string[],
  birthDates: readonly string[] | undefined = undefined,
  persons: readonly IdentityFacts[] = [jane],
) =>
  [...ownersOf([paperWith({ patientNames, ...(birthDates && { birthDates }) })], persons)].filter(
    (owner) => owner !== undefined,
  );
const relation = (...asked: Parameters<typeof ask>) => ask(...asked)[0]?.relation;

describe('whose paper it is', () => {
  it.each<[string, readonly string[], readonly string[] | undefined, string]>([
    ['the same name', ['Doe, Jane'], undefined, 'same'],
    ['the other way round', ['Jane Doe'], undefined, 'same'],
    ['the same name and another birth date', ['Doe, Jane'], ['1985-05-05'], 'near'],
    ['the same name and birth date', ['Doe, Jane'], ['1970-01-02'], 'same'],
    ['a longer name and the birth date', ['Doe, Jane Maria'], ['1970-01-02'], 'same'],
    ['a longer name alone', ['Doe, Jane Maria'], undefined, 'near'],
    ['a longer name and another birth date', ['Doe, Jane Maria'], ['1985-05-05'], 'other'],
    ['another name', ['Roe, Mary'], undefined, 'other'],
    ['another name and the birth date', ['Roe, Mary'], ['1970-01-02'], 'near'],
    ['another given name', ['Doe, Peter'], undefined, 'other'],
    ['a name that nobody can read', ['김철수'], undefined, 'near'],
    ['that name and another birth date', ['김 철수'], ['1985-05-05'], 'near'],
    ['another name in another script', ['Петров Иван'], undefined, 'near'],
    ['one word that is another', ['Mary'], undefined, 'near'],
  ])('%s', (_, names, births, expected) => expect(relation(names, births)).toBe(expected));

  it('goes by the name of several that fits best', () => {
    expect(ask(['Roe, Mary', 'Doe, Jane Maria', 'Doe, Jane'])).toEqual([
      { path: 'report.pdf', name: 'Doe, Jane', relation: 'same' },
    ]);
    expect(ask(['Roe, Mary', 'Doe, Jane Maria'])).toEqual([
      { path: 'report.pdf', name: 'Doe, Jane Maria', relation: 'near' },
    ]);
    expect(ask(['Roe, Mary', 'Poe, Ann'])).toEqual([{ path: 'report.pdf', name: 'Roe, Mary', relation: 'other' }]);
  });

  it('goes by the person of several who fits best', () => {
    const both = [person('ROE^MARY'), jane];
    expect(relation(['Doe, Jane'], undefined, both)).toBe('same');
    expect(relation(['Doe, Jane Maria'], undefined, both)).toBe('near');
    expect(relation(['Poe, Ann'], undefined, both)).toBe('other');
  });

  it('is not asked of papers without a name, nor where no header has one that is true', () => {
    expect(ask([])).toEqual([]);
    expect(ask(['…'])).toEqual([]);
    expect(ask(['Doe, Jane'], undefined, [])).toEqual([]);
    expect(ask(['Doe, Jane'], undefined, [{ ...jane, blank: true }])).toEqual([]);
    expect(ask(['Doe, Jane'], undefined, [{ ...jane, deidentified: true }])).toEqual([]);
    expect(ask(['Doe, Jane'], undefined, [personWith({ key: 'x', identity: { patientID: '7' } })])).toEqual([]);
  });
});

describe('what a header says of a person', () => {
  it('is every way in which the name is written, and the facts beside it', () => {
    expect(
      personFacts({
        patientName: { alphabetic: 'Zhang^Wei', ideographic: '张^伟', phonetic: '^^' },
        patientBirthDate: '1970-01-02',
        patientSex: 'F',
        patientID: '7',
        issuerOfPatientID: 'ONE',
      }),
    ).toEqual({ names: ['Zhang^Wei', '张^伟'], birthDates: ['1970-01-02'], sex: 'F', number: '7', issuer: 'ONE' });
    expect(personFacts({})).toEqual({ names: [], birthDates: [] });
    expect(nameForms(undefined)).toEqual([]);
  });

  it.each([
    ['ANONYMOUS', true],
    ['Anon^12', true],
    ['anonymized 003', true],
    ['DEIDENTIFIED', true],
    ['Pseudo7^X', true],
    ['REMOVED', true],
    ['redacted', true],
    ['Doe^Anonka', false],
    ['Canon^Jane', false],
    ['Removedova^Jane', false],
  ])('%s was put in place of a name: %s', (alphabetic, replaced) => {
    expect(isDeidentified({ patientName: { alphabetic } })).toBe(replaced);
  });

  it('says by itself that the name was removed', () => {
    const named = { patientName: { alphabetic: 'DOE^JANE' } };
    expect(isDeidentified({ ...named, patientIdentityRemoved: ' yes ' })).toBe(true);
    expect(isDeidentified({ ...named, patientIdentityRemoved: 'NO' })).toBe(false);
    expect(isDeidentified(named)).toBe(false);
  });

  it('relates each person to the others, and those without a name to nobody', () => {
    const patients = [
      patientOf({ patientName: { alphabetic: 'DOE^JANE' } }, { studyInstanceUID: '1.1', studyDate: '2024-01-02' }, [
        { seriesInstanceUID: '1.1.1' },
        { seriesInstanceUID: '1.1.2' },
      ]),
      patientOf(
        { patientName: { alphabetic: 'ROE^MARY' }, patientIdentityRemoved: 'YES' },
        { studyInstanceUID: '1.2' },
        [],
      ),
      patientOf({}, { studyInstanceUID: '1.3' }, []),
    ];
    expect([...identityFacts(patients)]).toMatchObject([
      {
        key: 'DOE^JANE',
        blank: false,
        deidentified: false,
        studies: [{ studyInstanceUID: '1.1', seriesInstanceUIDs: ['1.1.1', '1.1.2'], studyDate: '2024-01-02' }],
        relations: [{ key: 'ROE^MARY', verdict: 'two-people' }],
      },
      { key: 'ROE^MARY', deidentified: true, relations: [{ key: 'DOE^JANE' }] },
      { key: '', blank: true, relations: [] },
    ]);
    expect([...identityFacts(patients)][1]?.studies[0]).not.toHaveProperty('studyDate');
    expect([...identityFacts(patients)][0]?.relations).toHaveLength(1);
  });
});

describe('a name in Chinese characters', () => {
  const context = {
    model: emptyModel(),
    services: { bytes: () => undefined },
    now: new Date(0),
    deep: false,
    signal: new AbortController().signal,
  };
  const born = '1970-01-02';
  const owner = async (paper: string, headed: string, header: string | undefined = born) => {
    const papers = [paperWith({ patientNames: [paper], birthDates: [born] })];
    const evidence = { 'document-kinds': papers, identity: [person(headed, header)] };
    return (await documentOwners.gather({ ...context, evidence } as never))[0]?.relation;
  };

  it('is that of a paper, or that of a header, in Latin letters', async () => {
    expect([await owner('张伟', 'ZHANG^WEI'), await owner('Zhang Wei', '张伟')]).toEqual(['same', 'same']);
    // Others are called so, too: whoever was born on another day is one of them.
    expect(await owner('张伟', 'ZHANG^WEI', '1980-03-04')).toBe('other');
  });

  it('is that of another header', async () => {
    const patients = ['张伟', 'ZHANG^WEI'].map((alphabetic, at) =>
      patientOf({ patientName: { alphabetic }, patientBirthDate: born }, { studyInstanceUID: `1.${at}` }, [], `${at}`),
    );
    const facts = await identity.gather({ ...context, evidence: {}, model: emptyModel({ patients }) });
    expect(facts.map(({ relations }) => relations.map(({ key, verdict }) => `${key} ${verdict}`))).toEqual([
      ['1 written-two-ways'],
      ['0 written-two-ways'],
    ]);
  });
});
