import { byText } from '../evidence/by-text.ts';
import type { Report, ReportFinding, ReportPatient, ReportStudy, ReportSubject } from './report.ts';

/**
 * The no-names report: no name, no ID, of the birth date the year. Paths may hold a name (`Smith_MRI.zip`), so each becomes a
 * label such as `file-12.pdf`; free text that repeats a part of the name is blotted out. What remains is about files.
 */
export function redactReport(report: Report): Report {
  const labels = pathLabels(report);
  const blot = blotter(report.inventory.patients);
  const label = (path: string): string => labels.get(path) ?? 'file';
  const { inventory } = report;
  return {
    ...report,
    ...(report.caseChoice?.reason === undefined
      ? {}
      : { caseChoice: { ...report.caseChoice, reason: blot(report.caseChoice.reason) } }),
    inventory: {
      ...inventory,
      unreadable: inventory.unreadable.map((file) => ({ ...file, path: label(file.path) })),
      unsupported: inventory.unsupported.map((file) => ({ ...file, path: label(file.path) })),
      patients: inventory.patients.map((patient) => withoutIdentity(patient, blot)),
      documents: inventory.documents.map((document) => ({ ...document, path: label(document.path) })),
      pictures: inventory.pictures.map((picture) => ({ ...picture, path: label(picture.path) })),
    },
    findings: report.findings.map((finding) => withoutNames(finding, label, blot, labels)),
    ...(report.decisions === undefined
      ? {}
      : {
          decisions: {
            ...report.decisions,
            documentKinds: report.decisions.documentKinds.map((choice) => ({ ...choice, path: label(choice.path) })),
          },
        }),
  };
}

function withoutIdentity(patient: ReportPatient, blot: (text: string) => string): ReportPatient {
  const birthYear = patient.identity?.patientBirthDate?.slice(0, 4) ?? patient.birthYear;
  return {
    id: patient.id,
    ...(birthYear === undefined ? {} : { birthYear }),
    studies: patient.studies.map((study) => withoutNumbers(study, blot)),
  };
}

/** The accession number is the hospital's key to the person; it goes with the name. */
function withoutNumbers(study: ReportStudy, blot: (text: string) => string): ReportStudy {
  const { accessionNumber: _dropped, studyDescription, ...kept } = study;
  return {
    ...kept,
    ...(studyDescription === undefined ? {} : { studyDescription: blot(studyDescription) }),
    series: study.series.map((series) =>
      series.seriesDescription === undefined
        ? series
        : { ...series, seriesDescription: blot(series.seriesDescription) },
    ),
  };
}

/** Values of these names are people; the local ids of the subjects stand in for them. */
const NAMES: ReadonlySet<string> = new Set(['name', 'names', 'patient', 'patientName', 'patientID']);

function withoutNames(
  finding: ReportFinding,
  label: (path: string) => string,
  blot: (text: string) => string,
  labels: ReadonlyMap<string, string>,
): ReportFinding {
  const ids = finding.subjects.flatMap((subject) => (subject.kind === 'patient' ? [subject.id] : []));
  const params = Object.entries(finding.params).map(([key, value]) => {
    if (typeof value === 'number') {
      return [key, value] as const;
    }
    return [
      key,
      NAMES.has(key) ? ids.join(' · ') || '–' : (labels.get(value) ?? labelledParts(value, labels, blot)),
    ] as const;
  });
  return {
    ...finding,
    params: Object.fromEntries(params),
    subjects: finding.subjects.map((subject): ReportSubject =>
      subject.kind === 'entry' ? { kind: 'entry', path: label(subject.path) } : subject,
    ),
  };
}

/** A path may stand inside a longer value, or only its last part. */
function labelledParts(value: string, labels: ReadonlyMap<string, string>, blot: (text: string) => string): string {
  for (const [path, label] of labels) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (value === name || value.includes(path)) {
      return value.replace(value.includes(path) ? path : name, label);
    }
  }
  return blot(value);
}

function pathLabels(report: Report): ReadonlyMap<string, string> {
  const { inventory } = report;
  const paths = [
    ...inventory.unreadable,
    ...inventory.unsupported,
    ...inventory.documents,
    ...inventory.pictures,
    ...report.findings.flatMap(({ subjects }) => subjects.filter((subject) => subject.kind === 'entry')),
    ...(report.decisions?.documentKinds ?? []),
  ].map(({ path }) => path);
  const sorted = [...new Set(paths)].sort(byText);
  return new Map(sorted.map((path, index) => [path, `file-${index + 1}${extensionOf(path)}`]));
}

/** Kept only where it is a short, plain one: `.pdf` tells what the file is and nothing of whom. */
function extensionOf(path: string): string {
  return (/\.[a-z0-9]{2,4}$/iu.exec(path)?.[0] ?? '').toLowerCase();
}

/** Replaces every part of a patient's name or ID, three letters or longer, where it stands as a word. */
function blotter(patients: readonly ReportPatient[]): (text: string) => string {
  const secrets = new Set(
    patients.flatMap(({ identity }) =>
      [identity?.patientName ?? '', identity?.patientID ?? ''].flatMap((text) =>
        text
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .filter((part) => part.length >= 3),
      ),
    ),
  );
  return (text) => text.replace(/[\p{L}\p{N}]+/gu, (word) => (secrets.has(word.toLowerCase()) ? '█' : word));
}
