import type { DicomDirectory } from '../dicom/dicom-directory.ts';
import type { InstanceHeader, PatientIdentity, SeriesFacts, StudyFacts } from '../dicom/instance-header.ts';
import type { ReadFailure } from '../dicom/read-failure.ts';
import type { ContentType, Entry, EntryId, EntryState, IgnoredReason } from '../entries/entry.ts';

/** An entry with the state it ended in. */
export interface EntryRecord {
  readonly entry: Entry;
  readonly state: EntryState;
  readonly contentType: ContentType;
  readonly ignoredReason?: IgnoredReason;
  readonly failure?: ReadFailure;
  /** For `duplicate`: the entry whose bytes it repeats. */
  readonly duplicateOf?: EntryId;
}

export interface Instance {
  readonly header: InstanceHeader;
}

/** Instances of one series that form one stack: one orientation, one echo, one b-value … (`checks.md` C3). */
export interface DisplaySet {
  /** Stable within the series: its place after sorting. */
  readonly index: number;
  /** What told it from its neighbours, keyword to value. */
  readonly splitBy: Readonly<Record<string, string | number>>;
  readonly kind: 'stack' | 'cine' | 'time-series' | 'multi-frame' | 'single' | 'localizer' | 'non-image';
  /** Sorted along the slice normal where there is one, else by Instance Number. */
  readonly instances: readonly Instance[];
  readonly geometry?: StackGeometry;
}

/** Geometry of a stack along its slice normal; all in mm. */
export interface StackGeometry {
  readonly normal: readonly [number, number, number];
  /** Position · normal of each distinct slice, ascending. */
  readonly positions: readonly number[];
  /** How many instances or frames lie at each position. */
  readonly counts: readonly number[];
  /** Median of the gaps between neighbouring positions; 0 for fewer than two. */
  readonly spacing: number;
  readonly plane: 'axial' | 'coronal' | 'sagittal' | 'oblique';
}

export interface Series {
  /** Series are told apart by (patient, study, series), since UIDs are reused in the wild (`robustness.md` F40). */
  readonly key: string;
  readonly facts: SeriesFacts;
  readonly modality: string;
  readonly instances: readonly Instance[];
  readonly displaySets: readonly DisplaySet[];
  /** Instances of this series that are there but cut off or unreadable. */
  readonly damaged: readonly ReadFailure[];
  readonly bytes: number;
}

export interface Study {
  readonly key: string;
  readonly facts: StudyFacts;
  readonly modalities: readonly string[];
  readonly series: readonly Series[];
}

export interface Patient {
  /** Normalised identity: the same person keyed alike whatever the spaces and case. */
  readonly key: string;
  readonly identity: PatientIdentity;
  readonly studies: readonly Study[];
}

/** Same SOP Instance UID, other content (`robustness.md` F39): both kept. */
export interface DuplicateConflict {
  readonly sopInstanceUID: string;
  readonly entries: readonly EntryId[];
}

export interface DirectoryFile {
  readonly entryId: EntryId;
  readonly directory: DicomDirectory;
}

/** Immutable; a new snapshot a batch. Sorted by content, never by order of arrival, once `settled`. */
export interface StudyModel {
  readonly revision: number;
  /** True for the last snapshot: nothing is pending. */
  readonly settled: boolean;
  /** True where the user cancelled: what follows is what had been found by then. */
  readonly cancelled: boolean;
  readonly patients: readonly Patient[];
  readonly entries: ReadonlyMap<EntryId, EntryRecord>;
  readonly documents: readonly EntryRecord[];
  readonly pictures: readonly EntryRecord[];
  readonly videos: readonly EntryRecord[];
  readonly directories: readonly DirectoryFile[];
  readonly conflicts: readonly DuplicateConflict[];
}
