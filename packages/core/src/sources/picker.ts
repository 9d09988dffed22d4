import { Breather } from './breathe.ts';
import { foundFile } from './found-file.ts';
import type { Source } from './source.ts';

/**
 * What an `<input type="file">` gave, with `webkitdirectory` or without. Nothing here asks a File for its size or date; the
 * walk itself gives the thread back every few milliseconds.
 */
export function pickerSource(files: FileList | readonly File[]): Source {
  return {
    kind: 'picker',
    async *entries(signal) {
      // Chromium enters each picked File in its registry by a queue of its own; the first question for a size waits, blocking the
      // page, until all of them are through. A read that goes the same way waits without blocking.
      await new Blob([' ']).arrayBuffer();
      signal.throwIfAborted();
      const breather = new Breather();
      for (let index = 0; index < files.length; index++) {
        signal.throwIfAborted();
        const file = files[index];
        if (file === undefined) continue;
        yield foundFile(file, file.webkitRelativePath || file.name, 'picker');
        if (breather.due) await breather.pause();
      }
    },
  };
}
