import type { EntryId, EntryRecord, InstanceHeader, Series, Study, StudyModel } from '@medpass/dicom-core';
import { discsOf } from './discs.ts';
import type { HandoverRole, LeftOutReason } from './manifest-schema.ts';
import type { Pace } from './pace.ts';
import { safeName, UniquePaths } from './safe-name.ts';

export interface PlacedScan {
  readonly path: string;
  readonly role: Extract<HandoverRole, 'scan' | 'directory' | 'damaged'>;
  readonly date?: string;
  readonly sopInstanceUID?: string;
  readonly seriesInstanceUID?: string;
  readonly studyInstanceUID?: string;
  readonly holds?: string;
}

interface InSeries {
  readonly header?: InstanceHeader;
  readonly series: Series;
  readonly study: Study;
  /** `SCANS/PATIENT1/20240303_MR_MRI-brain/S002_t1_se_sag` */
  readonly folder: string;
  /** From 1, in the order of the series. */
  readonly place: number;
}

/**
 * Where scan files go. A disc with its DICOMDIR keeps its own folders, for the DICOMDIR names them and hospital software reads both;
 * what has none is sorted by patient, study and series. A DICOMDIR that would list what is left out is left out itself.
 */
export async function placeScans(
  model: StudyModel,
  /** Of the model, by their paths. */
  records: readonly EntryRecord[],
  withoutSeries: ReadonlySet<string>,
  paths: UniquePaths,
  pace: Pace,
): Promise<ReadonlyMap<EntryId, PlacedScan | LeftOutReason>> {
  const known = await byEntry(model, pace);
  const result = new Map<EntryId, PlacedScan | LeftOutReason>();
  const scans = records.filter((record) => known.has(record.entry.id) || isScan(record));
  const isChosenOut = ({ entry, duplicateOf }: EntryRecord): boolean => {
    const place = known.get(entry.id) ?? (duplicateOf === undefined ? undefined : known.get(duplicateOf));
    return place !== undefined && withoutSeries.has(place.series.key);
  };
  for (const record of scans) {
    if (pace.due) await pace.pause();
    if (isChosenOut(record)) result.set(record.entry.id, 'chosen');
  }
  const discs = discsOf(model, result);
  for (const id of discs.outdated) result.set(id, 'directory-outdated');
  for (const record of scans) {
    if (pace.due) await pace.pause();
    const { id, path } = record.entry;
    if (result.has(id)) continue;
    const onDisc = discs.pathOf(path);
    const place = known.get(id) ?? (record.duplicateOf === undefined ? undefined : known.get(record.duplicateOf));
    if (onDisc !== undefined) result.set(id, { path: paths.take(onDisc), ...facts(record, place) });
    else if (place !== undefined && record.state !== 'duplicate') {
      const number = String(place.place).padStart(5, '0');
      result.set(id, { path: paths.take(`${place.folder}/IM${number}.dcm`), ...facts(record, place) });
    } else if (record.state === 'instance')
      result.set(id, { path: paths.take(`SCANS/MORE/${safeName(record.entry.name, 'IM')}`), ...facts(record, place) });
  }
  return result;
}

function isScan({ state, contentType }: EntryRecord): boolean {
  const damaged = state === 'unreadable' && contentType === 'dicom';
  return damaged || state === 'instance' || state === 'dicomdir' || state === 'duplicate';
}

function facts(record: EntryRecord, place: InSeries | undefined): Omit<PlacedScan, 'path'> {
  if (record.state === 'dicomdir') return { role: 'directory' };
  const { header, series, study } = place ?? {};
  const named = record.state === 'instance' && header !== undefined && !header.warnings.includes('missing-uid');
  return {
    role: record.state === 'unreadable' ? 'damaged' : 'scan',
    ...(study?.facts.studyDate === undefined ? {} : { date: study.facts.studyDate }),
    ...(header === undefined ? {} : { sopInstanceUID: header.sopInstanceUID }),
    ...(series === undefined ? {} : { seriesInstanceUID: series.facts.seriesInstanceUID }),
    ...(study === undefined ? {} : { studyInstanceUID: study.facts.studyInstanceUID }),
    ...(named ? { holds: header.sopInstanceUID } : {}),
  };
}

/** Every instance of the model, whole or damaged, with its series and the folder of that. */
async function byEntry(model: StudyModel, pace: Pace): Promise<ReadonlyMap<EntryId, InSeries>> {
  const found = new Map<EntryId, InSeries>();
  const folders = new UniquePaths();
  for (const [index, patient] of model.patients.entries()) {
    for (const study of patient.studies) {
      const { studyDate, studyDescription } = study.facts;
      const date = studyDate?.replaceAll('-', '') ?? 'undated';
      const modality = study.modalities.find((each) => each !== 'SR' && each !== 'PR') ?? study.modalities[0] ?? 'OT';
      const name = named([date, safeName(modality, 'OT', 8)], studyDescription);
      const studyFolder = folders.take(`SCANS/PATIENT${index + 1}/${name}`);
      for (const series of study.series) {
        const number = String(series.facts.seriesNumber ?? 0).padStart(3, '0');
        const title = named([`S${safeName(number, '000', 10)}`], series.facts.seriesDescription);
        const folder = folders.take(`${studyFolder}/${title}`);
        const whole = series.instances.map(({ header }) => ({ entryId: header.entryId, header }));
        const damaged = series.damaged.map(({ entryId, header }) => ({ entryId, header }));
        for (const [at, { entryId, header }] of [...whole, ...damaged].entries()) {
          found.set(entryId, { series, study, folder, place: at + 1, ...(header === undefined ? {} : { header }) });
          if (pace.due) await pace.pause();
        }
      }
    }
  }
  return found;
}

/** What cannot be written in ASCII, as a description in Chinese, is left out of the name: the manifest keeps the identity. */
function named(parts: readonly string[], description: string | undefined): string {
  const title = safeName(description ?? '', '', 28);
  return title === '' ? parts.join('_') : [...parts, title].join('_');
}
