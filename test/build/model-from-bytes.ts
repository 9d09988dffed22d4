import { ModelAssembler, type StudyModel } from '../../packages/core/src/index.ts';
import { readFromBytes } from '../../packages/core/src/dicom/read-drivers.ts';
import { readEntry } from '../../packages/core/src/dicom/read-entry.ts';
import type { BuiltFile } from './dicom.ts';
import { entry } from './headers.ts';

/** The settled model of files, read by the real reader without workers. */
export function modelFromBytes(files: readonly BuiltFile[]): StudyModel {
  const assembler = new ModelAssembler();
  files.forEach(({ path, bytes }, id) => {
    assembler.addOutcome(entry(id, path, bytes.length), readFromBytes(readEntry(id, bytes.length), bytes));
  });
  for (const { entryId } of assembler.pendingDuplicates()) assembler.resolveDuplicate(entryId, String(entryId));
  return assembler.snapshot({ settled: true });
}
