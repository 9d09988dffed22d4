import type {
  EntryRecord,
  Instance,
  InstanceHeader,
  Patient,
  PatientIdentity,
  Series,
  Study,
  StudyFacts,
  StudyModel,
} from '../../packages/core/src/index.ts';

// Study models written by hand, for tests of what is judged about them. No bytes behind them, no patient ever.

/** A settled model of nothing. */
export function emptyModel(parts: Partial<StudyModel> = {}): StudyModel {
  return {
    revision: 1,
    settled: true,
    cancelled: false,
    patients: [],
    entries: new Map(),
    documents: [],
    pictures: [],
    videos: [],
    directories: [],
    conflicts: [],
    ...parts,
  };
}

type RecordParts = Partial<Omit<EntryRecord, 'entry'>> & { readonly size?: number };

/** Entries by path, numbered in the order given. */
export function entriesOf(files: Readonly<Record<string, RecordParts>>): ReadonlyMap<number, EntryRecord> {
  return new Map(
    Object.entries(files).map(([path, { size = 100, ...parts }], index) => {
      const id = index + 1;
      const entry = {
        id,
        path,
        name: path.slice(path.lastIndexOf('/') + 1),
        size,
        bytes: {
          size,
          read: () => Promise.resolve(new Uint8Array()),
          stream: () => new ReadableStream<Uint8Array>(),
          descriptor: { kind: 'memory', bytes: new Uint8Array() },
        },
        origin: [{ kind: 'memory', path }],
      } as const;
      return [id, { entry, state: 'instance', contentType: 'dicom', ...parts }];
    }),
  );
}

export interface SeriesParts {
  readonly seriesInstanceUID: string;
  readonly modality?: string;
  readonly transferSyntaxUID?: string;
  /** Entry ids, one an instance; SOP Instance UIDs are the series' with the id appended. */
  readonly entries?: readonly number[];
  readonly numberOfFrames?: number;
  readonly image?: boolean;
}

/** One patient with one study of the given series. */
export function patientOf(
  identity: PatientIdentity,
  study: StudyFacts,
  series: readonly SeriesParts[],
  key = identity.patientID ?? identity.patientName?.alphabetic ?? '',
): Patient {
  return { key, identity, studies: [studyOf(identity, study, series)] };
}

export function studyOf(identity: PatientIdentity, facts: StudyFacts, series: readonly SeriesParts[]): Study {
  return {
    key: facts.studyInstanceUID,
    facts,
    modalities: [...new Set(series.map(({ modality }) => modality ?? 'MR'))].sort(),
    series: series.map((parts) => seriesOf(identity, facts, parts)),
  };
}

function seriesOf(patient: PatientIdentity, study: StudyFacts, parts: SeriesParts): Series {
  const { seriesInstanceUID, modality = 'MR', entries = [], image = true, numberOfFrames = image ? 1 : 0 } = parts;
  const facts = { seriesInstanceUID, modality };
  const instances: readonly Instance[] = entries.map((entryId, index) => {
    const header: InstanceHeader = {
      entryId,
      transferSyntaxUID: parts.transferSyntaxUID ?? '1.2.840.10008.1.2.1',
      sopClassUID: '1.2.840.10008.5.1.4.1.1.4',
      sopInstanceUID: `${seriesInstanceUID}.${entryId}`,
      patient,
      study,
      series: facts,
      instanceNumber: index + 1,
      numberOfFrames,
      ...(image ? { image: PLAIN_IMAGE } : {}),
      stack: {},
      warnings: [],
    };
    return { header };
  });
  return {
    key: seriesInstanceUID,
    facts,
    modality,
    instances,
    displaySets: [{ index: 0, splitBy: {}, kind: image ? 'stack' : 'non-image', instances }],
    damaged: [],
    bytes: instances.length * 100,
  };
}

const PLAIN_IMAGE = {
  rows: 4,
  columns: 4,
  samplesPerPixel: 1,
  bitsAllocated: 16,
  bitsStored: 12,
  pixelRepresentation: 0,
  photometricInterpretation: 'MONOCHROME2',
} as const;
