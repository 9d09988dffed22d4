import { pickerSource } from '@medpass/dicom-core';
import type { Source } from '@medpass/dicom-core';

/** What a host may hand over: files as an input gives them, or sources it made itself. */
export type GivenFiles = FileList | readonly File[] | readonly Source[];

export function toSources(given: GivenFiles): readonly Source[] {
  const list: readonly (File | Source)[] = [...given];
  const sources = list.filter((item): item is Source => !(item instanceof File));
  const files = list.filter((item) => item instanceof File);
  return files.length > 0 ? [...sources, pickerSource(files)] : sources;
}
