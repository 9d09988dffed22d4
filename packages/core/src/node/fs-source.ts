import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { defaultLimits } from '../containers/limits.ts';
import { safeLabel } from '../entries/entry-path.ts';
import type { FoundEntry, Source, SourceFault } from '../sources/source.ts';
import { allowFiles, FileSource } from './file-source.ts';

export interface FsSourceOptions {
  /** Levels of folders; default 64. */
  readonly pathDepth?: number;
}

interface Folder {
  readonly path: string;
  readonly label: string;
  readonly depth: number;
}

/**
 * Files and folders of this machine. Folders are walked in the order of their names; a folder that links lead back to is
 * walked once. A child that cannot be opened is a {@link SourceFault}.
 */
export function fsSource(paths: readonly string[], options: FsSourceOptions = {}): Source {
  allowFiles();
  return { kind: 'fs', entries: (signal) => walk(paths, options.pathDepth ?? defaultLimits.pathDepth, signal) };
}

async function* walk(
  paths: readonly string[],
  pathDepth: number,
  signal: AbortSignal,
): AsyncGenerator<FoundEntry | SourceFault> {
  const seen = new Set<string>();
  const folders: Folder[] = [];
  for (const path of paths) {
    const item = look(path, safeLabel(basename(path)), 0);
    if (item && 'depth' in item) folders.push(item);
    else yield item ?? { fault: 'io', path: safeLabel(basename(path)) };
  }
  folders.reverse();
  for (let folder = folders.pop(); folder && !signal.aborted; folder = folders.pop()) {
    const children = folder.depth < pathDepth ? list(folder, seen) : undefined;
    if (!children) {
      yield { fault: folder.depth < pathDepth ? 'io' : 'limit', path: folder.label };
      continue;
    }
    const inner: Folder[] = [];
    for (const child of children) {
      const path = join(folder.path, child.name);
      const label = `${folder.label}/${safeLabel(child.name)}`;
      const depth = folder.depth + 1;
      if (child.isDirectory()) inner.push({ path, label, depth });
      else if (child.isFile() || child.isSymbolicLink()) {
        const item = look(path, label, depth);
        if (item && 'depth' in item) inner.push(item);
        else yield item ?? { fault: 'io', path: label };
      }
    }
    folders.push(...inner.reverse());
  }
}

/** `undefined` where it cannot be listed; empty where it was already. */
function list({ path }: Folder, seen: Set<string>): readonly Dirent[] | undefined {
  try {
    const real = realpathSync.native(path);
    if (seen.has(real)) return [];
    seen.add(real);
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

function look(path: string, label: string, depth: number): FoundEntry | Folder | undefined {
  try {
    const facts = statSync(path);
    if (facts.isDirectory()) return { path, label, depth };
    if (!facts.isFile()) return undefined;
    return {
      path: label,
      name: label.slice(label.lastIndexOf('/') + 1),
      size: facts.size,
      modified: facts.mtime,
      bytes: new FileSource(path, facts.size),
      origin: [{ kind: 'fs', path: label }],
    };
  } catch {
    return undefined;
  }
}
