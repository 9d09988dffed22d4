import type { StudyModel } from '@medpass/dicom-core';
import * as v from 'valibot';
import { MANIFEST_NAME } from './manifest-schema.ts';
import type { HandoverManifest } from './manifest-schema.ts';
import type { Pace } from './pace.ts';
import type { Contradiction } from './verify.ts';

const segment = /^[a-z0-9_-][a-z0-9._-]*$/iu;

/** Where the manifest speaks against itself, or the report beside it against the manifest. */
export async function manifestContradictions(
  model: StudyModel,
  root: string,
  manifest: HandoverManifest,
  pace: Pace,
): Promise<readonly Contradiction[]> {
  const { files, leftOut, counts, states } = manifest;
  const found = new Set<Contradiction>();
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (counts.files !== files.length || counts.leftOut !== leftOut.length || counts.bytes !== bytes) found.add('counts');
  const paths = new Set<string>();
  for (const { path } of files) {
    if (pace.due) await pace.pause();
    const lower = path.toLowerCase();
    if (paths.has(lower)) found.add('path-twice');
    paths.add(lower);
    if (path === MANIFEST_NAME || !path.split('/').every((part) => segment.test(part))) found.add('unsafe-path');
  }
  const counted = new Map<string, number>();
  for (const { state } of [...files, ...leftOut])
    if (state !== undefined) counted.set(state, (counted.get(state) ?? 0) + 1);
  if (Object.entries(states).some(([state, count]) => (counted.get(state) ?? 0) !== count)) found.add('states');
  if (await reportDisagrees(model, root, manifest)) found.add('report');
  return [...found];
}

const reportSchema = v.looseObject({
  createdAt: v.string(),
  verdict: v.string(),
  inventory: v.looseObject({ states: v.record(v.string(), v.number()) }),
});

/** A report that is lost or damaged is told by its hash; here it is only asked what a whole one says. */
async function reportDisagrees(model: StudyModel, root: string, manifest: HandoverManifest): Promise<boolean> {
  const path = root === '' ? 'report.json' : `${root}/report.json`;
  const record = [...model.entries.values()].find(({ entry }) => entry.path === path);
  const bytes = await record?.entry.bytes.read(0, record.entry.size).catch(() => undefined);
  if (bytes === undefined) return false;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return false;
  }
  const report = v.safeParse(reportSchema, value);
  if (!report.success) return false;
  const { createdAt, verdict, inventory } = report.output;
  return (
    createdAt !== manifest.createdAt ||
    verdict !== manifest.verdict ||
    Object.entries(manifest.states).some(([state, count]) => (inventory.states[state] ?? 0) !== count)
  );
}
