import { Tag } from '../standard/tags.ts';
import type { DicomDirectory, DirectoryRecord } from './dicom-directory.ts';
import { readBinary } from './slot-values.ts';
import { readAscii } from './values.ts';
import { vrCode } from '../standard/vr-code.ts';

const UL = vrCode('UL');
const MAX_RECORDS = 500_000;

interface RawRecord {
  readonly offset: number;
  next: number;
  lower: number;
  type: string;
  file?: readonly string[];
  sopInstanceUID?: string;
  seriesInstanceUID?: string;
  studyInstanceUID?: string;
  patientID?: string;
}

/**
 * Gathers the records of a DICOMDIR (PS3.3 F.3.2.2) while the walk passes over them.
 *
 * Records are read in the order in which they lie: every writer known puts a patient before its studies, a study before its
 * series, a series before its images, and the links are wrong in the wild (fo-dicom issue 828). The links are used only to find
 * parents where they are sound.
 */
export class DirectoryRecords {
  private readonly records: RawRecord[] = [];

  startRecord(offset: number): void {
    if (this.records.length < MAX_RECORDS) this.records.push({ offset, next: 0, lower: 0, type: '' });
  }

  take(
    tag: number,
    bytes: Uint8Array,
    at: number,
    length: number,
    littleEndian: boolean,
    text: (from: number, length: number) => string,
  ): void {
    const record = this.records.at(-1);
    if (!record) return;
    switch (tag) {
      case Tag.OffsetOfTheNextDirectoryRecord:
        record.next = readBinary(bytes, at, length, UL, littleEndian) ?? 0;
        break;
      case Tag.OffsetOfReferencedLowerLevelDirectoryEntity:
        record.lower = readBinary(bytes, at, length, UL, littleEndian) ?? 0;
        break;
      case Tag.DirectoryRecordType:
        record.type = readAscii(bytes, at, length).toUpperCase();
        break;
      case Tag.ReferencedFileID: {
        const file = text(at, Math.min(length, 4096))
          .split('\\')
          .map((part) => part.trim());
        if (file.some((part) => part !== '')) record.file = file.filter((part) => part !== '');
        break;
      }
      case Tag.ReferencedSOPInstanceUIDInFile:
        record.sopInstanceUID = readAscii(bytes, at, length);
        break;
      case Tag.SeriesInstanceUID:
        record.seriesInstanceUID = readAscii(bytes, at, length);
        break;
      case Tag.StudyInstanceUID:
        record.studyInstanceUID = readAscii(bytes, at, length);
        break;
      case Tag.PatientID:
        record.patientID = text(at, length).trim();
        break;
    }
  }

  /** @param whole false where the walk ended early. */
  directory(whole: boolean): DicomDirectory {
    const parents = this.parentsByLinks() ?? this.parentsByOrder();
    const records = this.records.flatMap((record, index) =>
      record.file ? [this.describe(record, index, parents)] : [],
    );
    return { records, whole };
  }

  private describe(record: RawRecord, index: number, parents: Int32Array): DirectoryRecord {
    const found: { -readonly [Key in keyof DirectoryRecord]: DirectoryRecord[Key] } = {
      directoryRecordType: record.type,
      referencedFileID: record.file ?? [],
    };
    if (record.sopInstanceUID) found.referencedSOPInstanceUID = record.sopInstanceUID;
    for (let at = index, guard = 0; at >= 0 && guard < 16; at = parents[at] ?? -1, guard++) {
      const { seriesInstanceUID, studyInstanceUID, patientID } = this.records[at] as RawRecord;
      if (seriesInstanceUID) found.seriesInstanceUID ??= seriesInstanceUID;
      if (studyInstanceUID) found.studyInstanceUID ??= studyInstanceUID;
      if (patientID) found.patientID ??= patientID;
    }
    return found;
  }

  /** Parents by the offsets; undefined where an offset points at no record or a record is reached twice. */
  private parentsByLinks(): Int32Array | undefined {
    const byOffset = new Map(this.records.map((record, index) => [record.offset, index]));
    const parents = new Int32Array(this.records.length).fill(-1);
    const reached = new Uint8Array(this.records.length);
    for (let parent = 0; parent < this.records.length; parent++) {
      let offset = (this.records[parent] as RawRecord).lower;
      while (offset !== 0) {
        const child = byOffset.get(offset);
        if (child === undefined || child === parent || reached[child] === 1) return undefined;
        reached[child] = 1;
        parents[child] = parent;
        offset = (this.records[child] as RawRecord).next;
      }
    }
    // A record that names a file and hangs from nothing: the links tell less than the order.
    const orphan = this.records.some(
      (record, index) => record.file !== undefined && parents[index] === -1 && LEVELS[record.type] === undefined,
    );
    return orphan ? undefined : parents;
  }

  private parentsByOrder(): Int32Array {
    const parents = new Int32Array(this.records.length).fill(-1);
    const last: [number, number, number] = [-1, -1, -1];
    this.records.forEach((record, index) => {
      const level = LEVELS[record.type];
      if (level === undefined) {
        parents[index] = last[2];
        return;
      }
      parents[index] = level === 0 ? -1 : (last[level - 1] ?? -1);
      last[level] = index;
      last.fill(-1, level + 1);
    });
    return parents;
  }
}

const LEVELS: Readonly<Record<string, 0 | 1 | 2 | undefined>> = { PATIENT: 0, STUDY: 1, SERIES: 2 };
