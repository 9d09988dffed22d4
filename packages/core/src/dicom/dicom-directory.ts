/** One record of a DICOMDIR that names a file (PS3.3 F.3.2.2). */
export interface DirectoryRecord {
  /** (0004,1430) */
  readonly directoryRecordType: string;
  /** Components of (0004,1500), as written. */
  readonly referencedFileID: readonly string[];
  /** (0004,1511) */
  readonly referencedSOPInstanceUID?: string;
  readonly seriesInstanceUID?: string;
  readonly studyInstanceUID?: string;
  readonly patientID?: string;
}

export interface DicomDirectory {
  readonly records: readonly DirectoryRecord[];
  /** False where the record tree was damaged and only part of it could be walked. */
  readonly whole: boolean;
}
