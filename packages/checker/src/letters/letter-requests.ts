import { redactReport } from '../report/redact.ts';
import { findingKey } from '../report/finding-key.ts';
import type { Report, ReportFinding, ReportPatient, ReportStudy } from '../report/report.ts';
import { guessHospitalLanguage } from './hospital-language.ts';
import { gapsOf } from './letter-gaps.ts';
import type { LetterGap, LetterRequest, LetterScan } from './letter-request.ts';
import { scanOfStudy, scansWithoutStudy } from './letter-scans.ts';

const ASKS_IMAGES = new Set(['ask-for-series', 'ask-for-scan-files', 'ask-for-new-copy', 'copy-again']);

interface Asked {
  readonly finding: ReportFinding;
  readonly key: string;
}

interface Place {
  readonly patient: ReportPatient;
  readonly study: ReportStudy;
}

/**
 * One letter a hospital and person, with everything that is asked of it, in the order of the findings. What the patient does not
 * have is not asked for again. `names: false` leaves out names, birth dates and numbers, and blots names in free text.
 */
export function letterRequests(
  report: Report,
  { names = true }: { readonly names?: boolean } = {},
): readonly LetterRequest[] {
  const shown = names ? report : redactReport(report);
  // Paths and names change in the report without names; the order of its findings does not.
  const asked = report.findings.flatMap((original, index): readonly Asked[] => {
    const finding = shown.findings[index];
    return finding !== undefined && isAsked(original) ? [{ finding, key: findingKey(original) }] : [];
  });
  const groups = new Map<string, { places: Place[]; asked: Asked[] }>();
  const unplaced: Asked[] = [];
  for (const one of asked) {
    const places = placesOf(shown, one.finding);
    if (places.length === 0) unplaced.push(one);
    for (const place of places) {
      const key = groupKey(place);
      const group = groups.get(key) ?? { places: [], asked: [] };
      groups.set(key, group);
      if (!group.places.some(({ study }) => study === place.study)) group.places.push(place);
      if (!group.asked.includes(one)) group.asked.push(one);
    }
  }
  const known = [...groups].map(([key, group]) => knownLetter(key, group, shown));
  const unknown = unknownLetter(unplaced, shown);
  return unknown === undefined ? known : [...known, unknown];
}

function isAsked({ outcome, severity, answer, action }: ReportFinding): boolean {
  return outcome === 'fail' && severity !== 'info' && answer === undefined && action.letter;
}

function groupKey({ patient, study }: Place): string {
  const name = (study.institutionName ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${name}|${patient.id}`;
}

/** The scans that a finding is about, by its own subjects or by the papers it names. */
function placesOf(report: Report, finding: ReportFinding): readonly Place[] {
  const studies = new Set<string>();
  const series = new Set<string>();
  for (const subject of finding.subjects) {
    if (subject.kind === 'study') studies.add(subject.studyInstanceUID);
    else if (subject.kind === 'series') series.add(subject.seriesInstanceUID);
    else if (subject.kind === 'entry') {
      const { documents, unreadable } = report.inventory;
      for (const uid of documents.find(({ path }) => path === subject.path)?.studies ?? []) studies.add(uid);
      const damaged = unreadable.find(({ path }) => path === subject.path)?.seriesInstanceUID;
      if (damaged !== undefined) series.add(damaged);
    }
  }
  const places = report.inventory.patients.flatMap((patient) =>
    patient.studies
      .filter(
        (study) => studies.has(study.studyInstanceUID) || study.series.some((one) => series.has(one.seriesInstanceUID)),
      )
      .map((study) => ({ patient, study })),
  );
  // What a list asks for may be in any scan of that kind: only the newest is asked about.
  return finding.params['need'] === undefined ? places : newest(places);
}

function newest(places: readonly Place[]): readonly Place[] {
  const [last] = [...places].sort((a, b) => (b.study.studyDate ?? '').localeCompare(a.study.studyDate ?? ''));
  return last === undefined ? [] : [last];
}

function knownLetter(
  key: string,
  { places, asked }: { readonly places: readonly Place[]; readonly asked: readonly Asked[] },
  report: Report,
): LetterRequest {
  const studies = places.map(({ study }) => study);
  const ordered = [...studies].sort((a, b) => (a.studyDate ?? '').localeCompare(b.studyDate ?? ''));
  const name = studies.find(({ institutionName }) => institutionName !== undefined)?.institutionName;
  const identity = places[0]?.patient.identity;
  return {
    key,
    ...(name === undefined ? {} : { hospital: hospitalOf(name, studies) }),
    guessed: guessHospitalLanguage(signsOf(studies, report)),
    ...(identity === undefined ? {} : { patient: patientOf(identity) }),
    scans: ordered.map((study) => scanOf(study, asked, report)),
    findings: asked.map((one) => one.key),
  };
}

function hospitalOf(name: string, studies: readonly ReportStudy[]): NonNullable<LetterRequest['hospital']> {
  const departments = new Set(
    studies.map((study) => study.institutionalDepartmentName).filter((one) => one !== undefined),
  );
  const [department] = departments;
  const address = studies.find(({ institutionAddress }) => institutionAddress !== undefined)?.institutionAddress;
  return {
    name,
    ...(department === undefined || departments.size > 1 ? {} : { department }),
    ...(address === undefined ? {} : { address: address.replace(/\s*[\r\n]+\s*/gu, ', ') }),
  };
}

function patientOf(identity: NonNullable<ReportPatient['identity']>): NonNullable<LetterRequest['patient']> {
  const { patientName, patientBirthDate, patientID } = identity;
  return {
    ...(patientName === undefined ? {} : { name: patientName }),
    ...(patientBirthDate === undefined ? {} : { birthDate: patientBirthDate }),
    ...(patientID === undefined ? {} : { number: patientID }),
  };
}

function signsOf(studies: readonly ReportStudy[], report: Report): Parameters<typeof guessHospitalLanguage>[0] {
  const all = <T>(pick: (study: ReportStudy) => T | undefined): readonly T[] =>
    studies.map(pick).filter((one): one is T & NonNullable<typeof one> => one !== undefined);
  const [institutionName] = all((study) => study.institutionName);
  const [institutionAddress] = all((study) => study.institutionAddress);
  const [institutionalDepartmentName] = all((study) => study.institutionalDepartmentName);
  const papers = new Set(studies.flatMap((study) => (study.report.state === 'found' ? study.report.documents : [])));
  return {
    ...(institutionName === undefined ? {} : { institutionName }),
    ...(institutionAddress === undefined ? {} : { institutionAddress }),
    ...(institutionalDepartmentName === undefined ? {} : { institutionalDepartmentName }),
    studyDescriptions: all((study) => study.studyDescription),
    specificCharacterSets: all((study) => study.specificCharacterSet),
    reportLanguages: report.inventory.documents.flatMap(({ id, language }) =>
      papers.has(id) && language !== undefined ? [language] : [],
    ),
  };
}

function scanOf(study: ReportStudy, asked: readonly Asked[], report: Report): LetterScan {
  const mine = asked.filter(({ finding }) => placesOf(report, finding).some((place) => place.study === study));
  const gaps: LetterGap[] = mine.flatMap(({ finding }) => {
    const uids = new Set(finding.subjects.flatMap((one) => (one.kind === 'series' ? [one.seriesInstanceUID] : [])));
    return gapsOf(
      finding,
      study.series.filter(({ seriesInstanceUID }) => uids.has(seriesInstanceUID)),
    );
  });
  return {
    ...scanOfStudy(study),
    gaps: distinct(gaps),
    wants: {
      images: mine.some(({ finding }) => ASKS_IMAGES.has(finding.action.message)),
      report: mine.some(({ finding }) => finding.action.message === 'ask-for-report'),
    },
  };
}

function distinct(gaps: readonly LetterGap[]): readonly LetterGap[] {
  const seen = new Set<string>();
  return gaps.filter((gap) => {
    const key = JSON.stringify(gap);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Scans that only a photo, a paper or nothing tells of: whose and where from, the patient knows. */
function unknownLetter(asked: readonly Asked[], report: Report): LetterRequest | undefined {
  const named = asked.filter(({ finding }) => finding.rule !== 'no-scan-files');
  const told = named.flatMap(({ finding }) => scansWithoutStudy(finding, report));
  // A blank scan is asked for only where no paper and no photo tells of one.
  const scans = told.length > 0 ? told : asked.flatMap(({ finding }) => scansWithoutStudy(finding, report));
  if (scans.length === 0) return undefined;
  const paths = new Set(
    asked.flatMap(({ finding }) => finding.subjects.flatMap((one) => (one.kind === 'entry' ? [one.path] : []))),
  );
  const reportLanguages = report.inventory.documents.flatMap(({ path, language }) =>
    paths.has(path) && language !== undefined ? [language] : [],
  );
  return {
    key: 'unknown',
    guessed: guessHospitalLanguage({ studyDescriptions: [], specificCharacterSets: [], reportLanguages }),
    scans: scans.filter(
      (scan, index) => scans.findIndex((other) => JSON.stringify(other) === JSON.stringify(scan)) === index,
    ),
    findings: asked.map(({ key }) => key),
  };
}
