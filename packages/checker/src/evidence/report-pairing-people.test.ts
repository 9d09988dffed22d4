import { describe, expect, it } from 'vitest';
import { paperWith } from '../../../../test/build/findings.ts';
import { emptyModel, patientOf } from '../../../../test/build/study-model.ts';
import type { DocumentFacts } from './document-kinds/document-facts.ts';
import { ownersOf } from './document-owners.ts';
import { identityFacts, nameForms } from './identity.ts';
import { pairReports } from './report-pairing.ts';
import { hanReaderFor } from './same-person/han-reader.ts';

const day = '2026-03-05';
interface Person {
  readonly name: string;
  readonly born?: string;
  readonly on?: string;
  readonly sex?: string;
  readonly number?: string;
}

/** For each person with a chest CT, the reports that are shown beside it, behind its state. */
async function shown(people: readonly Person[], papers: readonly Partial<DocumentFacts>[]) {
  const patients = people.map(({ name, born, on = day, sex, number = '' }, at) =>
    patientOf(
      {
        patientName: { alphabetic: name },
        patientID: `${4711 + at}`,
        ...(born !== undefined && { patientBirthDate: born }),
        ...(sex !== undefined && { patientSex: sex }),
      },
      { studyInstanceUID: `1.${at}`, studyDate: on, studyDescription: 'CT CHEST', accessionNumber: number },
      [{ seriesInstanceUID: `1.${at}.1`, modality: 'CT', entries: [at + 1] }],
    ),
  );
  const documents = papers.map((parts, at) =>
    paperWith({ path: `${at}`, dates: [day], modalities: ['CT'], bodyParts: ['CHEST'], ...parts }),
  );
  const names = [
    ...documents.flatMap(({ patientNames }) => patientNames),
    ...patients.flatMap(({ identity }) => nameForms(identity.patientName)),
  ];
  const readHan = await hanReaderFor(names);
  const persons = [...identityFacts(patients, readHan)];
  const owners = [...ownersOf(documents, persons, readHan)].filter((owner) => owner !== undefined);
  const { studies, withoutImages } = pairReports(emptyModel({ patients }), documents, [], { owners, persons });
  return [
    ...studies.map(({ state, documents: found }) => [state, ...found.map(({ path }) => path)].join(' ')),
    ...withoutImages.map(({ path }) => `alone ${path}`),
  ];
}

const miriam = { name: 'FENWORTH^MIRIAM^A', born: '1950-02-03' };
const gerald = { name: 'FENWORTH^GERALD', born: '1948-11-20' };
const couple = [miriam, gerald];
const named = (name: string, born?: string): Partial<DocumentFacts> => ({
  patientNames: [name],
  ...(born !== undefined && { birthDates: [born] }),
});

describe('reports of two people in one package', () => {
  it.each<[string, readonly Person[], readonly [string, string]]>([
    ['in one script', couple, ['Miriam A. Fenworth', 'Gerald Fenworth']],
    ['by initials', [{ ...miriam, name: 'FENWORTH^SUSAN' }, gerald], ['S. Fenworth', 'G. Fenworth']],
    [
      'in Cyrillic, with a patronymic',
      [
        { ...miriam, name: 'KRAYNOVA^NINA' },
        { ...gerald, name: 'KRAYNOV^OLEG' },
      ],
      ['Крайнова Нина Ефимовна', 'Крайнов Олег Ефимович'],
    ],
    [
      'in Chinese',
      [
        { ...miriam, name: 'SHANGGUAN^YUN' },
        { ...gerald, name: 'LU^ZHENGPING' },
      ],
      ['上官芸', '鹿正平'],
    ],
    [
      'in Arabic',
      [
        { ...miriam, name: 'ALZAHID^SAMIRA' },
        { ...gerald, name: 'ALZAHID^MANSOUR' },
      ],
      ['سميرة صالح الزاهد', 'منصور صالح الزاهد'],
    ],
  ])('are told apart by the names alone, %s', async (_, people, [first, second]) =>
    expect(await shown(people, [named(first), named(second)])).toEqual(['found 0', 'found 1']),
  );

  it('are told apart by the birth date, where the name has changed, has a slip or is not there', async () => {
    const { born } = miriam;
    for (const name of ['Miriam Stallybrass', 'Miriam Fenwroth', 'Fenworth, Miriam'])
      expect(await shown(couple, [named(name, born)]), name).toEqual(['found 0', 'missing']);
    expect(await shown(couple, [{ birthDates: [born] }])).toEqual(['found 0', 'missing']);
  });

  it('leaves the scan of the other without a report, and the report of the other without a scan', async () => {
    expect(await shown(couple, [named('Gerald Fenworth')])).toEqual(['missing', 'found 0']);
    const earlier = [miriam, { ...gerald, on: '2025-01-01' }];
    expect(await shown(earlier, [named('Gerald Fenworth')])).toEqual(['missing', 'missing', 'alone 0']);
  });

  it('may be of either where they say neither name nor birth date, or the name of both', async () => {
    expect(await shown(couple, [{}])).toEqual(['maybe 0', 'maybe 0']);
    const namesakes = [miriam, { ...miriam, born: '1979-05-06' }];
    expect(await shown(namesakes, [named('Miriam Fenworth')])).toEqual(['maybe 0', 'maybe 0']);
    const siblings = [
      { ...miriam, name: 'ROSSI^MARIA' },
      { ...gerald, name: 'ROSSI^MARIO' },
    ];
    expect(await shown(siblings, [named('Maria Rossi')])).toEqual(['found 0', 'maybe 0']);
  });

  it('are of the scan of their day, or of their number, where they name nobody', async () => {
    expect(await shown([miriam, { ...gerald, on: '2026-03-07' }], [{}])).toEqual(['found 0', 'maybe 0']);
    expect(await shown([miriam, { ...gerald, number: 'B7777' }], [{ accessionNumbers: ['B7777'] }])).toEqual([
      'maybe 0',
      'found 0',
    ]);
  });

  it('stay a doubt where the two may be one person, filed under half another name', async () => {
    const [before, since] = [{ name: 'STALLYBRASS^MIRIAM' }, { name: 'FENWORTH^MIRIAM' }];
    expect(await shown([before, since], [named('Miriam Fenworth')])).toEqual(['maybe 0', 'found 0']);
    const born = { born: '1950-02-03' };
    expect(
      await shown(
        [
          { ...before, ...born },
          { ...since, ...born },
        ],
        [named('Miriam Fenworth', born.born)],
      ),
    ).toEqual(['found 0', 'found 0']);
    expect(
      await shown(
        [
          { name: 'FENWORTH^GERALD', sex: 'M' },
          { ...since, sex: 'F' },
        ],
        [named('Miriam Fenworth')],
      ),
    ).toEqual(['missing', 'found 0']);
  });
});

describe('the report of the only person', () => {
  it.each([
    ['under a maiden name', 'Miriam Stallybrass'],
    ['in another order', 'FENWORTH Miriam A'],
    ['with a slip', 'Mirian Fenworth'],
    ['in another script', 'Мириам Фенворт'],
    ['in letters that nobody reads', '미리암'],
  ])('is not missing %s', async (_, name) =>
    expect(await shown([miriam], [named(name, miriam.born)])).toEqual(['found 0']),
  );
});
