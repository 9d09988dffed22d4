import type { ReadFailure, StudyModel } from '@medpass/dicom-core';

/** A file that did not open, by its path as people know it. */
export interface FailedFile {
  readonly path: string;
  readonly reason: ReadFailure['reason'];
}

/** Files that could not be read, or only in part: nothing of them is hidden. */
export function failedFiles(model: StudyModel): readonly FailedFile[] {
  const failed: FailedFile[] = [];
  for (const { entry, state, failure } of model.entries.values())
    if ((state === 'unreadable' || state === 'unsupported') && failure)
      failed.push({ path: entry.path, reason: failure.reason });
  return failed;
}
