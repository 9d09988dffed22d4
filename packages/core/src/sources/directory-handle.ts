import { defaultPathDepth } from './drop.ts';
import type { WalkOptions } from './drop.ts';
import type { Source } from './source.ts';
import { walkHandles } from './walk-handles.ts';
import type { FolderHandle } from './walk-handles.ts';

/** A folder from `showDirectoryPicker()`. Its name is the first segment of every path, as with a dropped folder. */
export function directoryHandleSource(handle: FolderHandle, options: WalkOptions = {}): Source {
  return {
    kind: 'picker',
    entries: (signal) => walkHandles([{ handle, folder: '' }], 'picker', options.pathDepth ?? defaultPathDepth, signal),
  };
}
