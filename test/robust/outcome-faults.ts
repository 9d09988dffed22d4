import type { InstanceHeader } from '../../packages/core/src/dicom/instance-header.ts';
import type { ReadFailureReason, ReadWarning } from '../../packages/core/src/dicom/read-failure.ts';
import type { ReadOutcome } from '../../packages/core/src/dicom/read-outcome.ts';
import type { ContentType } from '../../packages/core/src/entries/entry.ts';

// Records, not arrays: a value added to a closed list fails the compilation here until it is listed.
const reasons: Readonly<Record<ReadFailureReason, true>> = {
  truncated: true,
  'not-dicom': true,
  'no-meta': true,
  io: true,
  locked: true,
  limit: true,
  'worker-lost': true,
  malformed: true,
};
const warnings: Readonly<Record<ReadWarning, true>> = {
  'no-preamble': true,
  'no-meta': true,
  'meta-without-group-length': true,
  'meta-without-transfer-syntax': true,
  'transfer-syntax-contradicted': true,
  'unknown-transfer-syntax': true,
  'odd-length': true,
  'bad-vr': true,
  'undelimited-sequence': true,
  'sequence-overrun': true,
  'trailing-zeros': true,
  'trailing-bytes': true,
  'missing-uid': true,
  'charset-guessed': true,
  'charset-unknown': true,
  'basic-offset-table-wrong': true,
  'sequence-delimiter-missing': true,
  'pixel-data-longer': true,
  'codestream-end-missing': true,
  'image-module-missing': true,
  'pixel-data-missing': true,
};
const contents: Readonly<Record<Exclude<ContentType, 'dicom' | 'dicomdir'>, true>> = {
  zip: true,
  gzip: true,
  iso9660: true,
  pdf: true,
  jpeg: true,
  png: true,
  gif: true,
  bmp: true,
  tiff: true,
  webp: true,
  heic: true,
  office: true,
  rtf: true,
  html: true,
  xml: true,
  text: true,
  video: true,
  nifti: true,
  executable: true,
  'apple-double': true,
  'own-report': true,
  'archive-unsupported': true,
  empty: true,
  unknown: true,
};

const MAX_TEXT = 300_000;
/** Only these may hold NaN: frames without a value, by their documentation. */
const SPARSE = new Set(['positions', 'orientations', 'bValues']);

/** What is wrong with an outcome, whatever the file held: nothing outside the closed lists, no number that is none. */
export function outcomeFaults(outcome: ReadOutcome, size: number): string[] {
  const faults: string[] = [];
  const say = (what: string): void => void faults.push(what);
  values(outcome, '', say);
  switch (outcome.kind) {
    case 'instance':
      headerFaults(outcome.header, say);
      break;
    case 'dicomdir':
      if (typeof outcome.directory.whole !== 'boolean') say('directory.whole');
      for (const record of outcome.directory.records)
        if (record.referencedFileID.length === 0) say('record without a file');
      break;
    case 'other':
      if (contents[outcome.contentType] !== true) say(`content type ${outcome.contentType}`);
      break;
    case 'failure': {
      const { reason, at, missingBytes, missingFrames, header } = outcome.failure;
      if (reasons[reason] !== true) say(`reason ${reason}`);
      if (at !== undefined && !(Number.isSafeInteger(at) && at >= 0)) say(`at ${at} of ${size}`);
      for (const count of [missingBytes, missingFrames]) {
        if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0)) say(`missing ${count}`);
      }
      if (
        (missingBytes !== undefined || missingFrames !== undefined) &&
        reason !== 'truncated' &&
        reason !== 'malformed'
      )
        say('a loss that is none');
      if (header) headerFaults(header, say);
      break;
    }
    default:
      say('no kind');
  }
  return faults;
}

function headerFaults(header: InstanceHeader, say: (what: string) => void): void {
  for (const warning of header.warnings) if (warnings[warning] !== true) say(`warning ${warning}`);
  if (new Set(header.warnings).size !== header.warnings.length) say('a warning twice');
  if (!(Number.isSafeInteger(header.numberOfFrames) && header.numberOfFrames >= 0))
    say(`frames ${header.numberOfFrames}`);
  const { image, pixelData, study, patient, references } = header;
  if (image) {
    for (const key of ['rows', 'columns', 'samplesPerPixel', 'bitsAllocated', 'bitsStored'] as const) {
      if (!(Number.isInteger(image[key]) && image[key] >= 0 && image[key] <= 65_535)) say(`${key} ${image[key]}`);
    }
  }
  if (pixelData && !(pixelData.offset >= 0 && pixelData.length >= -1)) say('pixel data nowhere');
  for (const date of [study.studyDate, patient.patientBirthDate, header.series.seriesDate]) {
    if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) say(`date ${date}`);
  }
  if (references && references.length > 4_096) say('references without a cap');
}

function values(value: unknown, path: string, say: (what: string) => void): void {
  switch (typeof value) {
    case 'string':
      if (value.length > MAX_TEXT) say(`${path}: ${value.length} characters`);
      return;
    case 'number':
      if (!Number.isFinite(value)) say(`${path}: ${value}`);
      return;
    case 'boolean':
      return;
    case 'object':
      break;
    default:
      say(`${path}: ${typeof value}`);
      return;
  }
  if (value === null) return say(`${path}: null`);
  if (ArrayBuffer.isView(value)) {
    if (
      !SPARSE.has(path.slice(path.lastIndexOf('.') + 1)) &&
      value instanceof Float64Array &&
      value.some((entry) => !Number.isFinite(entry))
    )
      say(`${path}: not finite`);
    return;
  }
  for (const [key, inner] of Object.entries(value)) values(inner, `${path}.${key}`, say);
}
