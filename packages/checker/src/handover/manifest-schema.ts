import * as v from 'valibot';

// The one source of the public contract of `manifest.json`: the type is inferred from it, the JSON Schema generated. Additions are
// minor, renames are major (SemVer). Objects are loose, since a reader of version 1 must take what a later 1.x has added.

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const path = v.pipe(text, v.minLength(1), v.maxLength(1024));
const digest = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));
const version = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The closed list of states in which a file of the check ends. */
const states = [
  'instance',
  'dicomdir',
  'document',
  'picture',
  'video',
  'container',
  'ignored',
  'duplicate',
  'unreadable',
  'unsupported',
] as const;

const state = v.picklist(states);

const file = v.looseObject({
  /** Within the package, slash-separated, ASCII. */
  path,
  size: count,
  /** Of the whole file, FIPS 180-4, hexadecimal, lower case. */
  sha256: digest,
  role: v.picklist(['scan', 'directory', 'paper', 'picture', 'video', 'damaged', 'other', 'report']),
  /** As found, and its state there; absent for files this program wrote. */
  originalPath: v.exactOptional(text),
  state: v.exactOptional(state),
  sopInstanceUID: v.exactOptional(text),
  seriesInstanceUID: v.exactOptional(text),
  studyInstanceUID: v.exactOptional(text),
});

const leftOut = v.looseObject({
  originalPath: text,
  size: count,
  state,
  /**
   * `chosen`: by the patient. `opened`: a container whose files are here instead. `directory-outdated`: a DICOMDIR that would list
   * what was left out. `changed`, `unreadable`: since the check.
   */
  reason: v.picklist([
    'disc-viewer',
    'system-file',
    'preview-of-dicom',
    'empty',
    'other',
    'duplicate',
    'opened',
    'chosen',
    'directory-outdated',
    'changed',
    'unreadable',
  ]),
  /** For `duplicate`: where the file it repeats lay. */
  duplicateOf: v.exactOptional(text),
});

/** What stands above the listing. */
const head = {
  format: v.literal('medpass-handover'),
  schemaVersion: v.literal(1),
  tool: v.looseObject({ name: text, version: text, rules: text }),
  /** ISO 8601, of the report. */
  createdAt: text,
  casePack: text,
  verdict: v.picklist(['ready', 'incomplete', 'not-ready', 'undecided']),
  /** "Send anyway, this is all I have." */
  sendAnyway: v.boolean(),
  /** Every file the check saw, by state. The sum is the files with an original path and the files left out. */
  states: v.object(v.entriesFromList(states, count)),
  /** Of `files`. */
  counts: v.looseObject({ files: count, bytes: count, leftOut: count }),
};

export const manifestSchema = v.looseObject({
  ...head,
  /** Everything in the package but this manifest. */
  files: v.array(file),
  leftOut: v.array(leftOut),
});

/** The same piece by piece: a long listing is judged file by file. */
export const manifestParts = { head: v.looseObject(head), file, leftOut } as const;

/** Told before anything else of a manifest: whose it is and whether this program may judge it. */
export const manifestHeadSchema = v.looseObject({ format: v.literal('medpass-handover'), schemaVersion: version });

export type HandoverManifest = v.InferOutput<typeof manifestSchema>;
export type HandoverFile = HandoverManifest['files'][number];
export type HandoverLeftOut = HandoverManifest['leftOut'][number];
export type LeftOutReason = HandoverLeftOut['reason'];
export type HandoverRole = HandoverFile['role'];

export const MANIFEST_NAME = 'manifest.json';
