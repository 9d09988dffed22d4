import { buildDicom, seededUid } from '../../build/dicom.ts';
import type { BuiltFile } from '../../build/dicom.ts';
import { chance } from '../../build/random.ts';
import type { Chance } from '../../build/random.ts';
import { isoDate } from './document-set.ts';
import { locales } from './locales.ts';
import type { Locale } from './locales.ts';
import { paperBytes } from './paper-files.ts';
import type { WrittenFormat } from './paper-files.ts';
import { fill, wordings, worn } from './written-papers.ts';
import type { Half, Wording } from './written-papers.ts';

/** One person's package, and which paper reads which scan. */
export interface PairingCase {
  readonly name: string;
  readonly files: readonly BuiltFile[];
  /** Study Instance UID to the path of its report, or nothing where none is here. */
  readonly studies: ReadonlyMap<string, string | undefined>;
  /** Reports whose scan is not here. */
  readonly withoutImages: readonly string[];
}

const perLocale = 14;

/** Seeded packages: reports missing, scans missing, follow-ups of the same kind, papers that only mention a scan, another person. */
export function pairingCases(half: Half): readonly PairingCase[] {
  const all = wordings(half);
  return locales.flatMap((locale) =>
    Array.from({ length: perLocale }, (_, index) =>
      pairingCase(
        `${half}/${locale.language}/${index}`,
        locale,
        all.filter((wording) => wording.locale === locale),
      ),
    ),
  );
}

interface Person {
  readonly name: string;
  readonly born: string;
}

interface Examination {
  readonly wording: Wording;
  readonly date: string;
  readonly accession: string;
  readonly uid: string;
}

function pairingCase(name: string, locale: Locale, texts: readonly Wording[]): PairingCase {
  const random = chance(name);
  const person = { name: random.pick(locale.names), born: isoDate(1945 + random.below(40), random) };
  const readings = shuffled(
    texts.filter(({ kind }) => kind === 'radiology-report'),
    random,
  );
  const others = texts.filter(({ kind }) =>
    ['lab-result', 'clinic-letter', 'discharge-summary', 'other'].includes(kind),
  );
  const wanted = 1 + random.below(3);
  const examinations = readings.slice(0, wanted).map((wording, index) => examination(name, wording, index, random));
  // A follow-up of the same kind, a year and more later, whose report may name the earlier one.
  const first = examinations[0];
  if (first && random.next() < 0.35)
    examinations.push({
      ...examination(name, first.wording, 8, random),
      date: `${Number(first.date.slice(0, 4)) + 2}-06-15`,
    });

  const files: BuiltFile[] = [];
  const studies = new Map<string, string | undefined>();
  const withoutImages: string[] = [];
  const write = (wording: Wording, date: string, older: string, accession: string, whose: Person) => {
    const format: WrittenFormat = random.pick(['pdf', 'docx', 'rtf', 'html', 'cda', 'txt']);
    const filling = { name: whose.name, born: whose.born, date, older, accession };
    const text = worn(fill(wording, filling, random), locale, random);
    const { ending, bytes } = paperBytes(text, format, locale, { study: '1.2.3', seed: name }, random);
    const path = `papers/${String(files.length).padStart(3, '0')}.${ending}`;
    files.push({ path, bytes });
    return path;
  };

  for (const { wording, date, accession, uid } of examinations) {
    files.push(...pictures(wording, uid, date, accession, person));
    const earlier = examinations.find((other) => other.wording === wording && other.date < date)?.date;
    const fate = random.next();
    if (fate < 0.62) studies.set(uid, write(wording, nearby(date, random), earlier ?? '2017-02-03', accession, person));
    else {
      studies.set(uid, undefined);
      if (fate > 0.9) withoutImages.push(write(wording, date, '2017-02-03', '700123', stranger(locale, person)));
    }
    if (random.next() < 0.5) write(random.pick(others), date, '2017-02-03', '700456', person);
  }
  const absent = readings[wanted];
  if (absent && random.next() < 0.4)
    withoutImages.push(write(absent, isoDate(2021, random), '2017-02-03', '700789', person));
  return { name, files, studies, withoutImages };
}

function examination(name: string, wording: Wording, index: number, random: Chance): Examination {
  return {
    wording,
    date: isoDate(2022 + (index % 4), random),
    accession: String(20_000_000 + random.below(70_000_000)),
    uid: seededUid(`${name}/${index}`),
  };
}

/** Reports are dated as the examination, or a day or two later. */
function nearby(date: string, random: Chance): string {
  const later = random.next() < 0.8 ? 0 : 1 + random.below(2);
  return new Date(Date.parse(`${date}T00:00:00Z`) + later * 86_400_000).toISOString().slice(0, 10);
}

function stranger(locale: Locale, person: Person): Person {
  return { name: locale.names.find((other) => other !== person.name) ?? '', born: '1938-11-23' };
}

const classes: Readonly<Record<string, string>> = {
  MR: '1.2.840.10008.5.1.4.1.1.4',
  CT: '1.2.840.10008.5.1.4.1.1.2',
  CR: '1.2.840.10008.5.1.4.1.1.1',
  US: '1.2.840.10008.5.1.4.1.1.6.1',
  MG: '1.2.840.10008.5.1.4.1.1.1.2',
  PT: '1.2.840.10008.5.1.4.1.1.128',
};

function pictures(
  { about, locale }: Wording,
  uid: string,
  date: string,
  accession: string,
  person: Person,
): BuiltFile[] {
  const [modality = 'CT', part = ''] = about;
  return [1, 2].map((number) => ({
    path: `scans/${uid.slice(-8)}/IM${number}`,
    bytes: buildDicom({
      elements: {
        SOPClassUID: classes[modality],
        Modality: modality,
        StudyInstanceUID: uid,
        SeriesInstanceUID: `${uid}.1`,
        SOPInstanceUID: `${uid}.1.${number}`,
        StudyDate: date.replace(/-/g, ''),
        AccessionNumber: accession,
        StudyDescription: part === 'wholebody' ? 'PET CT WB' : `${modality} ${part}`.toUpperCase(),
        PatientName: headerName(person.name, locale),
        PatientID: 'CASE-1',
        PatientBirthDate: person.born.replace(/-/g, ''),
        InstanceNumber: String(number),
      },
      pixels: new Uint8Array(512).fill(number),
    }),
  }));
}

/** Headers put the family name first, and write in their own script. */
function headerName(name: string, locale: Locale): string {
  if (locale.language === 'zh') return `=${name}`;
  const parts = name.split(' ');
  return locale.language === 'ru' ? parts.join('^') : `${parts.slice(1).join(' ')}^${parts[0] ?? ''}`;
}

function shuffled<T>(list: readonly T[], random: Chance): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(random.below(rest.length), 1)[0] as T);
}
