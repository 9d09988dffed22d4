import type { EntryRecord, StudyModel } from '@medpass/dicom-core';
import { byText } from '../evidence/by-text.ts';
import { MANIFEST_NAME } from './manifest-schema.ts';

export interface PackageRoot {
  /** The folder that holds the manifest; `''` at the top. */
  readonly root: string;
  readonly manifest?: EntryRecord;
}

const headBytes = 256;
/** How a manifest and a report of ours begin; other programs write a `manifest.json` and a `report.json` too. */
const MANIFEST_HEAD = /^\s*\{\s*"format"\s*:\s*"medpass-handover"/u;
const REPORT_HEAD = /^\s*\{\s*"schemaVersion"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"medpass-dicom-check"/u;

/** Where packages lie in what was read, outermost first; one inside another is a file of that. */
export async function packageRoots(model: StudyModel): Promise<readonly PackageRoot[]> {
  const found = new Map<string, PackageRoot>();
  const torn: EntryRecord[] = [];
  const pages = foldersWithPage(model);
  for (const record of namedLike(model)) {
    const { entry } = record;
    const root = entry.path.slice(0, Math.max(0, entry.path.lastIndexOf('/')));
    const isManifest = entry.name === MANIFEST_NAME;
    const head = await headOf(record);
    if (head === undefined && isManifest) torn.push(record);
    else if (isManifest && MANIFEST_HEAD.test(head ?? '')) found.set(root, { root, manifest: record });
    else if (!isManifest && REPORT_HEAD.test(head ?? '') && pages.has(`${root}/`) && !found.has(root))
      found.set(root, { root });
  }
  // A manifest that cannot be read at all counts where both reports of a package lie beside it.
  for (const record of torn) {
    const root = record.entry.path.slice(0, Math.max(0, record.entry.path.lastIndexOf('/')));
    if (found.get(root)?.manifest === undefined && found.has(root)) found.set(root, { root, manifest: record });
  }
  const roots = [...found.values()].sort((a, b) => a.root.length - b.root.length || byText(a.root, b.root));
  return roots.filter(
    ({ root }, index) => !roots.slice(0, index).some((outer) => outer.manifest && isInside(root, outer.root)),
  );
}

/** Folders with a `report.html`, each with a slash behind: a report alone may have been saved by hand, both together come of a package. */
function foldersWithPage(model: StudyModel): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { entry } of model.entries.values())
    if (entry.name === 'report.html') folders.add(`${entry.path.slice(0, Math.max(0, entry.path.lastIndexOf('/')))}/`);
  return folders;
}

function namedLike(model: StudyModel): readonly EntryRecord[] {
  return [...model.entries.values()]
    .filter(({ entry }) => entry.name === MANIFEST_NAME || entry.name === 'report.json')
    .sort((a, b) => byText(a.entry.path, b.entry.path) || a.entry.id - b.entry.id);
}

async function headOf({ entry }: EntryRecord): Promise<string | undefined> {
  const bytes = await entry.bytes.read(0, headBytes).catch(() => undefined);
  return bytes === undefined || bytes.length === 0 ? undefined : new TextDecoder().decode(bytes);
}

export function isInside(path: string, root: string): boolean {
  return root === '' || path.startsWith(`${root}/`);
}
