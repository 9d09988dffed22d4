import type { PatientIdentity, Series, Study, StudyModel } from '@medpass/dicom-core';
import { byText } from '../evidence/by-text.ts';
import type { EvidenceMap } from '../evidence/evidence-map.ts';
import type { ImageOriginFacts } from '../evidence/image-origin.ts';
import { partsOf } from '../evidence/series-parts.ts';
import type { SeriesKind } from '../evidence/series-kinds/series-kind.ts';
import type { SeriesCompleteness } from '../evidence/series-completeness/series-completeness.ts';
import { grouped } from '../rules/grouped.ts';
import type { ReportCompleteness, ReportDocument, ReportPatient, ReportSeries, ReportStudy } from './report.ts';

/** Patients › studies › series of the report, with local ids `p1` … in sorted order. */
export function reportPatients(
  model: StudyModel,
  evidence: Partial<EvidenceMap>,
  documents: readonly ReportDocument[],
): { readonly patients: readonly ReportPatient[]; readonly patientIds: ReadonlyMap<string, string> } {
  const known = knownOf(evidence, documents);
  const patientIds = new Map<string, string>();
  const patients = [...model.patients]
    .sort((a, b) => byText(a.key, b.key))
    .map((patient, index) => {
      const id = `p${index + 1}`;
      patientIds.set(patient.key, id);
      return {
        id,
        identity: toIdentity(patient.identity),
        studies: [...patient.studies].sort(byStudy).map((study) => toStudy(study, known)),
      };
    });
  return { patients, patientIds };
}

interface OfSeries {
  readonly studyInstanceUID: string;
  readonly seriesInstanceUID: string;
}

/** Evidence by what it is about: looking each series up in lists of all of them would cost their square. */
interface Known {
  readonly kinds: ReadonlyMap<string, SeriesKind>;
  readonly origins: ReadonlyMap<string, ImageOriginFacts>;
  readonly completeness: ReadonlyMap<string, SeriesCompleteness>;
  readonly pairing: ReadonlyMap<string, PairedStudy>;
  /** Places of documents in their order, by path. */
  readonly documents: ReadonlyMap<string, readonly { readonly place: number }[]>;
  readonly ids: readonly string[];
}

type PairedStudy = EvidenceMap['report-pairing']['studies'][number];

function knownOf(evidence: Partial<EvidenceMap>, documents: readonly ReportDocument[]): Known {
  return {
    kinds: byKey(evidence['series-kinds'] ?? [], seriesKey),
    origins: byKey(evidence['image-origin'] ?? [], seriesKey),
    completeness: byKey(evidence['series-completeness'] ?? [], seriesKey),
    pairing: byKey(evidence['report-pairing']?.studies ?? [], ({ studyInstanceUID }) => studyInstanceUID),
    documents: grouped(
      documents.map(({ path }, place) => ({ path, place })),
      ({ path }) => path,
    ),
    ids: documents.map(({ id }) => id),
  };
}

/** UIDs are reused in the wild (`robustness.md` F40): of several the first stands. */
function byKey<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return found;
}

function seriesKey({ studyInstanceUID, seriesInstanceUID }: OfSeries): string {
  return `${studyInstanceUID} ${seriesInstanceUID}`;
}

function toIdentity(identity: PatientIdentity): NonNullable<ReportPatient['identity']> {
  const { patientName, patientID, patientBirthDate, patientSex } = identity;
  const groups = [patientName?.alphabetic, patientName?.ideographic, patientName?.phonetic];
  // PS3.5 6.2.1.2 writes the groups with `=`; empty ones at the end are left out.
  const name = groups
    .map((group) => group ?? '')
    .join('=')
    .replace(/=+$/u, '');
  return {
    ...(name === '' ? {} : { patientName: name }),
    ...(patientID === undefined ? {} : { patientID }),
    ...(patientBirthDate === undefined ? {} : { patientBirthDate }),
    ...(patientSex === undefined ? {} : { patientSex }),
  };
}

function byStudy(a: Study, b: Study): number {
  return (
    byText(a.facts.studyDate ?? '', b.facts.studyDate ?? '') ||
    byText(a.facts.studyInstanceUID, b.facts.studyInstanceUID)
  );
}

function toStudy(study: Study, known: Known): ReportStudy {
  const { facts } = study;
  return {
    studyInstanceUID: facts.studyInstanceUID,
    ...(facts.studyDate === undefined ? {} : { studyDate: facts.studyDate }),
    ...(facts.studyDescription === undefined ? {} : { studyDescription: facts.studyDescription }),
    ...(facts.accessionNumber === undefined ? {} : { accessionNumber: facts.accessionNumber }),
    ...(facts.institutionName === undefined ? {} : { institutionName: facts.institutionName }),
    ...(facts.institutionalDepartmentName === undefined
      ? {}
      : { institutionalDepartmentName: facts.institutionalDepartmentName }),
    ...(facts.institutionAddress === undefined ? {} : { institutionAddress: facts.institutionAddress }),
    ...(facts.specificCharacterSet === undefined ? {} : { specificCharacterSet: facts.specificCharacterSet }),
    modalities: [...study.modalities].sort(byText),
    report: reportOf(facts.studyInstanceUID, known),
    series: [...study.series].sort(bySeries).map((series) => toSeries(series, facts.studyInstanceUID, known)),
  };
}

/** Where nobody looked for reports, nobody knows: `unknown`, never `missing`. */
function reportOf(studyInstanceUID: string, { pairing, documents, ids }: Known): ReportStudy['report'] {
  const paired = pairing.get(studyInstanceUID);
  const paths = new Set(paired?.documents.map(({ path }) => path));
  const places = [...paths].flatMap((path) => documents.get(path) ?? []).map(({ place }) => place);
  return {
    state: paired?.state ?? 'unknown',
    documents: places.sort((a, b) => a - b).flatMap((place) => ids[place] ?? []),
  };
}

function bySeries(a: Series, b: Series): number {
  return (
    (a.facts.seriesNumber ?? Infinity) - (b.facts.seriesNumber ?? Infinity) ||
    byText(a.facts.seriesInstanceUID, b.facts.seriesInstanceUID) ||
    byText(a.key, b.key)
  );
}

function toSeries(series: Series, studyInstanceUID: string, known: Known): ReportSeries {
  const { facts } = series;
  const key = seriesKey({ studyInstanceUID, seriesInstanceUID: facts.seriesInstanceUID });
  const { frames } = partsOf(series);
  return {
    seriesInstanceUID: facts.seriesInstanceUID,
    ...(facts.seriesNumber === undefined ? {} : { seriesNumber: facts.seriesNumber }),
    modality: series.modality,
    ...(facts.seriesDescription === undefined ? {} : { seriesDescription: facts.seriesDescription }),
    ...(facts.bodyPartExamined === undefined ? {} : { bodyPartExamined: facts.bodyPartExamined }),
    instances: series.instances.length,
    frames,
    bytes: series.bytes,
    kind: toKind(series, known.kinds.get(key)),
    origin: known.origins.get(key)?.origin ?? plainOrigin(series, frames),
    completeness: toCompleteness(known.completeness.get(key), series.instances.length),
  };
}

function toKind(series: Series, kind: SeriesKind | undefined): ReportSeries['kind'] {
  return {
    label: kind?.label ?? 'unknown',
    plane: planeOf(series),
    confidence: kind?.confidence ?? 0,
    ...(kind !== undefined && kind.contrast !== 'unknown' && { contrast: kind.contrast }),
    ...(kind?.fatSuppressed !== undefined && { fatSuppressed: kind.fatSuppressed }),
  };
}

/** One plane where all stacks share it; a series of several, as a localizer, has none. */
function planeOf(series: Series): ReportSeries['kind']['plane'] {
  const planes = new Set(
    series.displaySets.flatMap(({ geometry }) => (geometry === undefined ? [] : [geometry.plane])),
  );
  const [plane, other] = planes;
  return plane === undefined || other !== undefined ? 'none' : plane;
}

/** What the display sets alone tell, where the evidence is missing. */
function plainOrigin(series: Series, frames: number): ReportSeries['origin'] {
  if (frames === 0) {
    return 'non-image';
  }
  const localizer = series.displaySets.length > 0 && series.displaySets.every(({ kind }) => kind === 'localizer');
  return localizer ? 'localizer' : 'original';
}

function toCompleteness(facts: SeriesCompleteness | undefined, present: number): ReportCompleteness {
  if (facts === undefined) {
    return { state: 'unproven', present, missing: [], witnesses: [] };
  }
  return {
    state: facts.state,
    ...(facts.expected === undefined ? {} : { expected: facts.expected }),
    present: facts.present,
    missing: facts.missing,
    witnesses: facts.witnesses,
    ...(facts.ladder === undefined ? {} : { ladder: facts.ladder }),
  };
}
