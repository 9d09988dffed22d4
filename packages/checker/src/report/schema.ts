import * as v from 'valibot';
import { documentKinds } from './document-kind-list.ts';
import { seriesLabels } from './series-labels.ts';

// The one source of the public contract: the JSON Schema is generated from it, and a compile-time test holds the documented
// types of `report.ts` equal to it. Objects are strict: the engine's output may hold nothing that the contract does not name.

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const list = <const S extends v.GenericSchema>(item: S) => v.array(item);

const severity = v.picklist(['blocker', 'gap', 'advice', 'info']);

const witness = v.strictObject({
  kind: v.picklist([
    'geometry',
    'instance-number',
    'count-tag',
    'dicomdir',
    'reference',
    'dose-report',
    'sibling',
    'multi-frame',
    'file-name',
    'damaged-file',
  ]),
  says: v.picklist(['complete', 'incomplete', 'silent']),
  expected: v.exactOptional(v.number()),
  present: v.exactOptional(v.number()),
  tag: v.exactOptional(text),
  strength: v.picklist(['strong', 'medium', 'weak']),
});

const missingPart = v.strictObject({
  what: v.picklist(['slice', 'instance', 'frame', 'timepoint', 'referenced-instance']),
  where: v.strictObject({
    kind: v.picklist(['position', 'instance-number', 'index', 'head', 'tail', 'unknown']),
    from: v.exactOptional(v.number()),
    to: v.exactOptional(v.number()),
  }),
  count: v.number(),
});

const completeness = v.strictObject({
  state: v.picklist(['complete', 'incomplete', 'conflicting', 'unproven', 'not-applicable']),
  expected: v.exactOptional(v.number()),
  present: count,
  missing: list(missingPart),
  witnesses: list(witness),
  ladder: v.exactOptional(
    v.strictObject({
      positions: list(v.number()),
      gaps: list(v.strictObject({ from: v.number(), to: v.number(), count: v.number() })),
    }),
  ),
});

const series = v.strictObject({
  seriesInstanceUID: text,
  seriesNumber: v.exactOptional(v.number()),
  modality: text,
  seriesDescription: v.exactOptional(text),
  bodyPartExamined: v.exactOptional(text),
  instances: count,
  frames: count,
  bytes: count,
  kind: v.strictObject({
    label: v.picklist(seriesLabels),
    plane: v.picklist(['axial', 'coronal', 'sagittal', 'oblique', 'none']),
    confidence: share,
    contrast: v.exactOptional(v.picklist(['pre', 'post'])),
    fatSuppressed: v.exactOptional(v.boolean()),
  }),
  origin: v.picklist(['original', 'derived', 'localizer', 'secondary-capture', 'photo', 'non-image']),
  completeness,
});

const study = v.strictObject({
  studyInstanceUID: text,
  studyDate: v.exactOptional(text),
  studyDescription: v.exactOptional(text),
  accessionNumber: v.exactOptional(text),
  institutionName: v.exactOptional(text),
  institutionalDepartmentName: v.exactOptional(text),
  institutionAddress: v.exactOptional(text),
  specificCharacterSet: v.exactOptional(text),
  modalities: list(text),
  report: v.strictObject({
    state: v.picklist(['found', 'maybe', 'missing', 'not-needed', 'unknown']),
    documents: list(text),
  }),
  series: list(series),
});

const patient = v.strictObject({
  id: text,
  identity: v.exactOptional(
    v.strictObject({
      patientName: v.exactOptional(text),
      patientID: v.exactOptional(text),
      patientBirthDate: v.exactOptional(text),
      patientSex: v.exactOptional(text),
    }),
  ),
  birthYear: v.exactOptional(text),
  studies: list(study),
});

const documentKind = v.picklist(documentKinds);

const document = v.strictObject({
  id: text,
  path: text,
  kind: documentKind,
  confidence: share,
  decidedBy: v.picklist(['engine', 'patient']),
  language: v.exactOptional(text),
  date: v.exactOptional(text),
  studies: list(text),
  pages: v.exactOptional(v.number()),
  textLayer: v.exactOptional(v.boolean()),
  readBy: v.exactOptional(v.literal('ocr')),
  locked: v.exactOptional(v.boolean()),
});

const picture = v.strictObject({
  path: text,
  shows: v.picklist(['scan', 'paper', 'identity-page', 'ecg-trace', 'other', 'unknown']),
  made: v.picklist([
    'camera-at-screen',
    'camera-at-film',
    'screenshot-or-export',
    'camera-at-paper',
    'scanner',
    'camera',
    'preview-of-dicom',
    'video-of-screen',
    'unknown',
  ]),
  confidence: share,
  evidence: list(v.strictObject({ kind: text, value: v.number() })),
});

const states = v.strictObject({
  instance: count,
  dicomdir: count,
  document: count,
  picture: count,
  video: count,
  container: count,
  ignored: count,
  duplicate: count,
  unreadable: count,
  unsupported: count,
});

const inventory = v.strictObject({
  files: count,
  bytes: count,
  states,
  ignored: list(
    v.strictObject({
      reason: v.picklist(['disc-viewer', 'system-file', 'preview-of-dicom', 'empty', 'other']),
      files: count,
    }),
  ),
  unreadable: list(
    v.strictObject({
      path: text,
      reason: v.picklist(['truncated', 'not-dicom', 'no-meta', 'io', 'locked', 'limit', 'worker-lost', 'malformed']),
      at: v.exactOptional(v.number()),
      missingBytes: v.exactOptional(v.number()),
      missingFrames: v.exactOptional(v.number()),
      seriesInstanceUID: v.exactOptional(text),
    }),
  ),
  unsupported: list(v.strictObject({ path: text, contentType: text })),
  patients: list(patient),
  documents: list(document),
  pictures: list(picture),
});

const subject = v.variant('kind', [
  v.strictObject({ kind: v.literal('package') }),
  v.strictObject({ kind: v.literal('entry'), path: text }),
  v.strictObject({ kind: v.literal('patient'), id: text }),
  v.strictObject({ kind: v.literal('study'), studyInstanceUID: text }),
  v.strictObject({ kind: v.literal('series'), seriesInstanceUID: text }),
  v.strictObject({ kind: v.literal('instance'), sopInstanceUID: text, frame: v.exactOptional(v.number()) }),
]);

const finding = v.strictObject({
  rule: text,
  severity,
  outcome: v.picklist(['fail', 'cannot-tell', 'error']),
  message: text,
  params: v.record(text, v.union([text, v.number()])),
  subjects: list(subject),
  witnesses: v.exactOptional(list(witness)),
  confidence: v.exactOptional(share),
  action: v.strictObject({
    who: v.picklist(['patient', 'hospital', 'coordinator']),
    message: text,
    letter: v.boolean(),
  }),
  answer: v.exactOptional(v.literal('unavailable')),
  source: v.exactOptional(v.strictObject({ title: text, year: v.number(), url: v.exactOptional(text) })),
});

/** Validates a report, version 1. */
export const reportSchema = v.strictObject({
  schemaVersion: v.literal(1),
  tool: v.strictObject({ name: v.literal('medpass-dicom-check'), version: text, rules: text }),
  createdAt: text,
  casePack: text,
  caseChoice: v.exactOptional(
    v.strictObject({
      by: v.picklist(['patient', 'coordinator']),
      instead: v.exactOptional(text),
      reason: v.exactOptional(text),
    }),
  ),
  verdict: v.picklist(['ready', 'incomplete', 'not-ready', 'undecided']),
  inventory,
  findings: list(finding),
  coverage: list(
    v.strictObject({
      check: text,
      state: v.picklist(['done', 'skipped', 'failed', 'not-yet']),
      reason: v.exactOptional(text),
    }),
  ),
  passed: list(text),
  decisions: v.exactOptional(
    v.strictObject({
      sendAnyway: v.boolean(),
      documentKinds: list(v.strictObject({ path: text, kind: documentKind })),
      documentStudies: v.exactOptional(list(v.strictObject({ path: text, studyInstanceUID: v.exactOptional(text) }))),
    }),
  ),
  timings: v.strictObject({ indexMs: count, evidenceMs: count, rulesMs: count }),
});

/** What in a value breaks the contract, as dotted paths with the reason; empty for a report. */
export function reportIssues(value: unknown): readonly string[] {
  const { issues = [] } = v.safeParse(reportSchema, value);
  return issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
