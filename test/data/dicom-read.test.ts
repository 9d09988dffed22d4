import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InstanceHeader } from '../../packages/core/src/dicom/instance-header.ts';
import { readFromBytes } from '../../packages/core/src/dicom/read-drivers.ts';
import { readEntry } from '../../packages/core/src/dicom/read-entry.ts';

const data = resolve(process.env['MEDPASS_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data'));
const PYTHON = '/usr/bin/python3';
const judges = existsSync(data) && spawnSync(PYTHON, ['-c', 'import pydicom']).status === 0;
if (!judges) console.log('Real test data or pydicom is absent: headers are not compared.');

type Value = string | number | readonly number[] | null;
interface Judged {
  readonly path: string;
  readonly fields: Readonly<Record<string, Value>>;
}

// Reads every DICOM file of the data with pydicom, an implementation of its own, and prints what our header has fields for.
const SCRIPT = String.raw`
import json, os, sys, warnings, math
warnings.simplefilter("ignore")
import pydicom
root = sys.argv[1]
def text(v):
    if v is None: return None
    s = str(v).replace("\0", "").strip()
    return s or None
def num(v):
    try:
        if isinstance(v, pydicom.multival.MultiValue): v = v[0] if len(v) else None
        if v is None or v == "": return None
        f = float(v)
        return f if math.isfinite(f) else None
    except Exception: return None
def nums(v, n):
    try:
        l = [float(x) for x in v]
        return l if len(l) == n else None
    except Exception: return None
def date(v):
    s = text(v)
    return None if s is None else s.replace(".", "").replace("-", "")[:8]
out = []
for folder, _, names in sorted(os.walk(root)):
    for name in sorted(names):
        path = os.path.join(folder, name)
        try: d = pydicom.dcmread(path, defer_size=65536)
        except Exception: continue
        if "DirectoryRecordSequence" in d: continue
        def g(k):
            try: return d.get(k)
            except Exception: return None
        def pn(k, part):
            try:
                v = d.get(k)
                if v is None or v == "": return None
                if isinstance(v, pydicom.multival.MultiValue): v = v[0]
                return text(v.components[{"alphabetic":0,"ideographic":1,"phonetic":2}[part]].rstrip("^ ").strip())
            except Exception: return None
        f = dict(
            sopClassUID=text(g("SOPClassUID")), sopInstanceUID=text(g("SOPInstanceUID")),
            studyInstanceUID=text(g("StudyInstanceUID")), seriesInstanceUID=text(g("SeriesInstanceUID")),
            frameOfReferenceUID=text(g("FrameOfReferenceUID")), modality=text(g("Modality")),
            transferSyntaxUID=text(d.file_meta.get("TransferSyntaxUID")),
            patientID=text(g("PatientID")), alphabetic=pn("PatientName", "alphabetic"), ideographic=pn("PatientName", "ideographic"),
            phonetic=pn("PatientName", "phonetic"),
            patientBirthDate=date(g("PatientBirthDate")), studyDate=date(g("StudyDate")), seriesDate=date(g("SeriesDate")),
            studyDescription=text(g("StudyDescription")), seriesDescription=text(g("SeriesDescription")),
            seriesNumber=num(g("SeriesNumber")), instanceNumber=num(g("InstanceNumber")), echoTime=num(g("EchoTime")),
            repetitionTime=num(g("RepetitionTime")), sliceLocation=num(g("SliceLocation")),
            imagesInAcquisition=num(g("ImagesInAcquisition")), numberOfSlices=num(g("NumberOfSlices")),
            imagePositionPatient=nums(g("ImagePositionPatient"), 3),
        )
        image = "Rows" in d and "Columns" in d
        if image:
            f.update(rows=num(g("Rows")), columns=num(g("Columns")), bitsAllocated=num(g("BitsAllocated")), bitsStored=num(g("BitsStored")),
                photometricInterpretation=text(g("PhotometricInterpretation")))
            if "SharedFunctionalGroupsSequence" not in d and "PerFrameFunctionalGroupsSequence" not in d:
                f.update(imageOrientationPatient=nums(g("ImageOrientationPatient"), 6), sliceThickness=num(g("SliceThickness")),
                    windowCenter=num(g("WindowCenter")), windowWidth=num(g("WindowWidth")),
                    rescaleSlope=num(g("RescaleSlope")), rescaleIntercept=num(g("RescaleIntercept")),
                    pixelSpacing=nums(g("PixelSpacing") or g("ImagerPixelSpacing"), 2))
        if "PerFrameFunctionalGroupsSequence" in d:
            frames = d.PerFrameFunctionalGroupsSequence
            f["perFrameItems"] = len(frames)
            try: f["lastPosition"] = [float(x) for x in frames[-1].PlanePositionSequence[0].ImagePositionPatient]
            except Exception: f["lastPosition"] = None
        if "PixelData" in d and image: f["frames"] = num(g("NumberOfFrames")) or 1
        out.append(dict(path=os.path.relpath(path, root), fields=f))
print(json.dumps(out))
`;

const day = (date: string | undefined) => date?.replaceAll('-', '');

function ours(header: InstanceHeader): Record<string, unknown> {
  const { patient, study, series, image, stack, counts, multiFrame } = header;
  return {
    sopClassUID: header.sopClassUID,
    sopInstanceUID: header.sopInstanceUID,
    studyInstanceUID: study.studyInstanceUID,
    seriesInstanceUID: series.seriesInstanceUID,
    frameOfReferenceUID: series.frameOfReferenceUID,
    modality: series.modality,
    transferSyntaxUID: header.transferSyntaxUID,
    patientID: patient.patientID,
    ...patient.patientName,
    patientBirthDate: day(patient.patientBirthDate),
    studyDate: day(study.studyDate),
    seriesDate: day(series.seriesDate),
    studyDescription: study.studyDescription,
    seriesDescription: series.seriesDescription,
    seriesNumber: series.seriesNumber,
    instanceNumber: header.instanceNumber,
    echoTime: stack.echoTime,
    repetitionTime: stack.repetitionTime,
    sliceLocation: header.sliceLocation,
    imagesInAcquisition: counts?.imagesInAcquisition,
    numberOfSlices: counts?.numberOfSlices,
    imagePositionPatient: header.imagePositionPatient,
    ...image,
    perFrameItems: multiFrame?.perFrameItems,
    lastPosition: multiFrame?.positions && Array.from(multiFrame.positions.slice(-3)),
    frames: header.numberOfFrames,
  };
}

function same(ourValue: unknown, theirs: Value): boolean {
  if (theirs === null) return ourValue === undefined || ourValue === '';
  if (Array.isArray(theirs))
    return Array.isArray(ourValue) && theirs.every((value, index) => value === ourValue[index]);
  return ourValue === theirs;
}

/** Differences that are right on our side, each with its reason. */
const ACCEPTED: readonly { readonly why: string; readonly holds: (field: string, theirs: Value) => boolean }[] = [
  {
    why: 'the data set has no SOP UID of its own: ours falls back to the one of the file meta information',
    holds: (field, theirs) => theirs === null && (field === 'sopClassUID' || field === 'sopInstanceUID'),
  },
  {
    why: 'the file names no transfer syntax: ours is told from the bytes',
    holds: (field, theirs) => theirs === null && field === 'transferSyntaxUID',
  },
  {
    why: 'float pixels have no Bits Stored: ours says Bits Allocated',
    holds: (field, theirs) => theirs === null && field === 'bitsStored',
  },
];

describe.skipIf(!judges)('headers against pydicom', () => {
  it('agree field by field over all DICOM files of the shared data', () => {
    const run = spawnSync(PYTHON, ['-c', SCRIPT, data], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    expect(run.status, run.stderr).toBe(0);
    const judged = JSON.parse(run.stdout) as readonly Judged[];
    const differences: string[] = [];
    const accepted = new Map<string, number>();
    let compared = 0;
    for (const { path, fields } of judged) {
      const bytes = new Uint8Array(readFileSync(join(data, path)));
      const outcome = readFromBytes(readEntry(1, bytes.length), bytes);
      const header =
        outcome.kind === 'instance' ? outcome.header : outcome.kind === 'failure' ? outcome.failure.header : undefined;
      if (!header) {
        differences.push(`${path}: no header, ${JSON.stringify(outcome)}`);
        continue;
      }
      const own = ours(header);
      for (const [field, theirs] of Object.entries(fields)) {
        compared++;
        const our = own[field];
        if (same(our, theirs)) continue;
        const reason = ACCEPTED.find(({ holds }) => holds(field, theirs));
        if (reason) accepted.set(reason.why, (accepted.get(reason.why) ?? 0) + 1);
        else differences.push(`${path} ${field}: ours ${JSON.stringify(our)}, pydicom ${JSON.stringify(theirs)}`);
      }
    }
    console.log(`headers: ${judged.length} files, ${compared} values compared with pydicom`);
    for (const [why, count] of accepted) console.log(`  accepted ${count}: ${why}`);
    expect(judged.length).toBeGreaterThan(500);
    expect(differences).toEqual([]);
    // Differences accepted for a reason are few; many would be a fault behind the reason.
    expect([...accepted.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(20);
  });
});

// `patients/two-patients-one-DICOMDIR` has the same directory in several writers' hands.
const folder = join(data, 'patients/two-patients-one-DICOMDIR');
describe.skipIf(!existsSync(folder))('the variants of one DICOMDIR', () => {
  const recordsOf = (name: string) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const outcome = readFromBytes(readEntry(1, bytes.length), bytes);
    if (outcome.kind !== 'dicomdir') throw new Error(`${name}: ${outcome.kind}`);
    return outcome.directory;
  };
  const byPath = (name: string) =>
    [...recordsOf(name).records].sort((a, b) => (a.referencedFileID.join('/') < b.referencedFileID.join('/') ? -1 : 1));
  const paths = (name: string) => byPath(name).map(({ referencedFileID }) => referencedFileID.join('/'));

  it('names 31 files, all of them there, of two patients', () => {
    const { records, whole } = recordsOf('DICOMDIR');
    expect(whole).toBe(true);
    expect(records).toHaveLength(31);
    for (const { referencedFileID } of records) expect(existsSync(join(folder, ...referencedFileID))).toBe(true);
    expect(new Set(records.map(({ patientID }) => patientID)).size).toBe(2);
    expect(records.every(({ seriesInstanceUID, studyInstanceUID }) => seriesInstanceUID && studyInstanceUID)).toBe(
      true,
    );
  });

  it.each(['DICOMDIR-bigEnd', 'DICOMDIR-implicit', 'DICOMDIR-nooffset', 'DICOMDIR-reordered'])(
    '%s says the same of every file',
    (name) => {
      expect(byPath(name)).toEqual(byPath('DICOMDIR'));
    },
  );

  it('without its patient records names the same files', () => {
    expect(paths('DICOMDIR-nopatient')).toEqual(paths('DICOMDIR'));
  });

  it('may be empty', () => {
    expect(recordsOf('DICOMDIR-empty.dcm')).toEqual({ records: [], whole: true });
  });
});
