import type { EntryId, EntryRecord, StudyModel } from '@medpass/dicom-core';
import { byText } from '../evidence/by-text.ts';
import { safeName } from './safe-name.ts';

export interface Discs {
  /** DICOMDIR files that would list what is left out. */
  readonly outdated: readonly EntryId[];
  /** Where a file of a disc goes: `DISC1/IMAGES/IM1`. `undefined` for what lies on none. */
  pathOf(path: string): string | undefined;
}

interface Disc {
  readonly root: string;
  readonly name: string;
}

/** Folders with a DICOMDIR from which nothing is left out by choice. */
export function discsOf(model: StudyModel, leftOut: ReadonlyMap<EntryId, unknown>): Discs {
  const directories = model.directories.flatMap(({ entryId }) => model.entries.get(entryId) ?? []);
  const roots = [...new Set(directories.map(rootOf))].sort(byText);
  const torn = new Set<string>();
  for (const id of leftOut.keys()) {
    const root = innermost(roots, model.entries.get(id)?.entry.path ?? '');
    if (root !== undefined) torn.add(root);
  }
  const discs = roots
    .filter((root) => !torn.has(root))
    .map((root, index): Disc => ({ root, name: `DISC${index + 1}` }));
  const byRoot = new Map(discs.map((disc) => [disc.root, disc]));
  return {
    outdated: directories.filter((record) => torn.has(rootOf(record))).map(({ entry }) => entry.id),
    pathOf(path) {
      const root = innermost(roots, path);
      const disc = root === undefined ? undefined : byRoot.get(root);
      if (disc === undefined) return undefined;
      const inside = path.slice(disc.root === '' ? 0 : disc.root.length + 1);
      return [disc.name, ...inside.split('/').map((segment) => safeName(segment, 'X'))].join('/');
    },
  };
}

function rootOf({ entry }: EntryRecord): string {
  const end = entry.path.lastIndexOf('/');
  return end < 0 ? '' : entry.path.slice(0, end);
}

/** The deepest of `roots` above `path`. */
function innermost(roots: readonly string[], path: string): string | undefined {
  let best: string | undefined;
  for (const root of roots) {
    const inside = root === '' || path.startsWith(`${root}/`);
    if (inside && (best === undefined || root.length > best.length)) best = root;
  }
  return best;
}
