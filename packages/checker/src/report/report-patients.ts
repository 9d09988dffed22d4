import type { PatientIdentity, Series, Study, StudyModel } from '@medpass/dicom-core';
import { byText } from '../evidence/by-text.ts';
import type { EvidenceMap } from '../evidence/evidence-map.ts';
import type { SeriesKind } from '../evidence/series-kinds/series-kind.ts';
import type { SeriesCompleteness } from '../evidence/series-completeness/series-completeness.ts';
import type { ReportCompleteness, ReportDocument, ReportPatient, ReportSeries, ReportStudy } from './report.ts';

/** Patients › studies › series of the report, with local ids `p1` … in sorted order. */
export function reportPatients(
  model: StudyModel,
  evidence: Partial<EvidenceMap>,
  documents: readonly ReportDocument[],
): { readonly patients: readonly ReportPatient[]; readonly patientIds: ReadonlyMap<string, string> } {
  const patientIds = new Map<string, string>();
  const patients = [...model.patients]
    .sort((a, b) => byText(a.key, b.key))
    .map((patient, index) => {
      const id = `p${index + 1}`;
      patientIds.set(patient.key, id);
      return {
        id,
        identity: toIdentity(patient.identity),
        studies: [...patient.studies].sort(byStudy).map((study) => toStudy(study, evidence, documents)),
      };
    });
  return { patients, patientIds };
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

function toStudy(study: Study, evidence: Partial<EvidenceMap>, documents: readonly ReportDocument[]): ReportStudy {
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
    report: reportOf(facts.studyInstanceUID, evidence, documents),
    series: [...study.series].sort(bySeries).map((series) => toSeries(series, facts.studyInstanceUID, evidence)),
  };
}

/** Where nobody looked for reports, nobody knows: `unknown`, never `missing`. */
function reportOf(
  studyInstanceUID: string,
  evidence: Partial<EvidenceMap>,
  documents: readonly ReportDocument[],
): ReportStudy['report'] {
  const paired = evidence['report-pairing']?.studies.find((study) => study.studyInstanceUID === studyInstanceUID);
  const paths = new Set(paired?.documents.map(({ path }) => path));
  return {
    state: paired?.state ?? 'unknown',
    documents: documents.filter(({ path }) => paths.has(path)).map(({ id }) => id),
  };
}

function bySeries(a: Series, b: Series): number {
  return (
    (a.facts.seriesNumber ?? Infinity) - (b.facts.seriesNumber ?? Infinity) ||
    byText(a.facts.seriesInstanceUID, b.facts.seriesInstanceUID) ||
    byText(a.key, b.key)
  );
}

function toSeries(series: Series, studyInstanceUID: string, evidence: Partial<EvidenceMap>): ReportSeries {
  const { facts } = series;
  const ofThis = (other: { readonly seriesInstanceUID: string; readonly studyInstanceUID: string }): boolean =>
    other.seriesInstanceUID === facts.seriesInstanceUID && other.studyInstanceUID === studyInstanceUID;
  const frames = series.instances.reduce((sum, { header }) => sum + header.numberOfFrames, 0);
  return {
    seriesInstanceUID: facts.seriesInstanceUID,
    ...(facts.seriesNumber === undefined ? {} : { seriesNumber: facts.seriesNumber }),
    modality: series.modality,
    ...(facts.seriesDescription === undefined ? {} : { seriesDescription: facts.seriesDescription }),
    ...(facts.bodyPartExamined === undefined ? {} : { bodyPartExamined: facts.bodyPartExamined }),
    instances: series.instances.length,
    frames,
    bytes: series.bytes,
    kind: toKind(series, evidence['series-kinds']?.find(ofThis)),
    origin: evidence['image-origin']?.find(ofThis)?.origin ?? plainOrigin(series, frames),
    completeness: toCompleteness(evidence['series-completeness']?.find(ofThis), series.instances.length),
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
