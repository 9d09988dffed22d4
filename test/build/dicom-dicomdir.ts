import { buildDicom } from './dicom-file.ts';
import { dataSet } from './dicom-writer.ts';
import type { DicomItem } from './dicom-writer.ts';
import { imageKeywords } from './no-image.ts';

/** A file that the DICOMDIR names; records are nested patient › study › series › image in order of appearance. */
export interface DirectoryEntry {
  /** Components of (0004,1500), such as `['CT1', 'IM0001']`. */
  readonly path: readonly string[];
  readonly sopInstanceUID: string;
  readonly seriesInstanceUID: string;
  readonly studyInstanceUID: string;
  readonly patientID: string;
  readonly sopClassUID?: string;
  readonly transferSyntaxUID?: string;
  /** Default `IMAGE`. */
  readonly recordType?: string;
}

interface Node {
  readonly key: string;
  readonly elements: DicomItem;
  readonly children: Node[];
}

const EXPLICIT = { explicitVR: true, littleEndian: true };
const DIRECTORY_CLASS = '1.2.840.10008.1.3.10';

function child(parent: Node[], key: string, elements: () => DicomItem): Node {
  const known = parent.find((node) => node.key === key);
  if (known) return known;
  const made: Node = { key, elements: elements(), children: [] };
  parent.push(made);
  return made;
}

function tree(entries: readonly DirectoryEntry[]): Node[] {
  const root: Node[] = [];
  for (const entry of entries) {
    const patient = child(root, entry.patientID, () => ({
      DirectoryRecordType: 'PATIENT',
      PatientID: entry.patientID,
      PatientName: 'Test^Invented',
    }));
    const study = child(patient.children, entry.studyInstanceUID, () => ({
      DirectoryRecordType: 'STUDY',
      StudyInstanceUID: entry.studyInstanceUID,
      StudyDate: '20240131',
    }));
    const series = child(study.children, entry.seriesInstanceUID, () => ({
      DirectoryRecordType: 'SERIES',
      SeriesInstanceUID: entry.seriesInstanceUID,
      Modality: 'CT',
    }));
    child(series.children, entry.path.join('/'), () => ({
      DirectoryRecordType: entry.recordType ?? 'IMAGE',
      ReferencedFileID: entry.path,
      ReferencedSOPClassUIDInFile: entry.sopClassUID ?? '1.2.840.10008.5.1.4.1.1.2',
      ReferencedSOPInstanceUIDInFile: entry.sopInstanceUID,
      ReferencedTransferSyntaxUIDInFile: entry.transferSyntaxUID ?? '1.2.840.10008.1.2.1',
    }));
  }
  return root;
}

export interface DicomDirOptions {
  /** Adds this to every record offset, so that links point nowhere. */
  readonly shiftOffsets?: number;
  /** Offsets of zero, as some writers leave them. */
  readonly noOffsets?: boolean;
}

/** A DICOMDIR (PS3.3 F) with true byte offsets. */
export function buildDicomDir(entries: readonly DirectoryEntry[], options: DicomDirOptions = {}): Uint8Array {
  const flat: { node: Node; next: Node | undefined; lower: Node | undefined }[] = [];
  const walk = (nodes: readonly Node[]): void => {
    nodes.forEach((node, index) => {
      flat.push({ node, next: nodes[index + 1], lower: node.children[0] });
      walk(node.children);
    });
  };
  const root = tree(entries);
  walk(root);
  const head = (sequence: readonly DicomItem[], first: number, last: number): Uint8Array =>
    buildDicom({
      meta: { MediaStorageSOPClassUID: DIRECTORY_CLASS },
      elements: {
        ...Object.fromEntries(EMPTY.map((keyword) => [keyword, undefined])),
        FileSetID: 'INVENTED',
        OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: first,
        OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: last,
        FileSetConsistencyFlag: 0,
        DirectoryRecordSequence: { vr: 'SQ', value: sequence },
      },
    });
  const record = (offsets: ReadonlyMap<Node, number>, row: (typeof flat)[number]): DicomItem => ({
    OffsetOfTheNextDirectoryRecord: (row.next && offsets.get(row.next)) ?? 0,
    RecordInUseFlag: 0xffff,
    OffsetOfReferencedLowerLevelDirectoryEntity: (row.lower && offsets.get(row.lower)) ?? 0,
    ...row.node.elements,
  });
  // Numbers have a fixed width, so a first pass with zeros has the final layout.
  const offsets = new Map<Node, number>();
  if (!options.noOffsets) {
    let at = head([], 0, 0).length;
    for (const row of flat) {
      offsets.set(row.node, at + (options.shiftOffsets ?? 0));
      at += 8 + dataSet(record(new Map(), row), EXPLICIT).length;
    }
  }
  const last = root.at(-1);
  return head(
    flat.map((row) => record(offsets, row)),
    (root[0] && offsets.get(root[0])) ?? 0,
    (last && offsets.get(last)) ?? 0,
  );
}

const EMPTY = [
  'SOPClassUID',
  'SOPInstanceUID',
  'StudyDate',
  'StudyTime',
  'Modality',
  'PatientName',
  'PatientID',
  'PatientBirthDate',
  'PatientSex',
  'StudyInstanceUID',
  'SeriesInstanceUID',
  'SeriesNumber',
  'InstanceNumber',
  ...imageKeywords,
] as const;
