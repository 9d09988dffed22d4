import { classifyInParts, type Classification, type ItemToClassify } from '../entries/classify.ts';
import type { ContentType, Entry } from '../entries/entry.ts';
import type { EntryRecord } from './study-model.ts';

/** An entry that is not a DICOM instance, with what its bytes are. */
export interface OtherItem {
  readonly entry: Entry;
  readonly contentType: ContentType;
}

/**
 * States of what is not DICOM, with a place to pause after each file. While `settled` is false, a container stays without one: whoever
 * opens it says what became of it.
 */
export function* classifyOthers(
  items: readonly OtherItem[],
  dicomPaths: Iterable<string>,
  hasDicom: boolean,
  settled: boolean,
): Generator<undefined, readonly EntryRecord[]> {
  const asked: ItemToClassify[] = [];
  for (const { entry, contentType } of items) {
    asked.push({ id: entry.id, path: entry.path, size: entry.size, contentType });
    yield undefined;
  }
  const states = yield* classifyInParts(asked, { hasDicom, dicomPaths });
  const records: EntryRecord[] = [];
  for (const item of items) {
    const classification = states.get(item.entry.id) ?? (settled ? ({ state: 'unsupported' } as const) : undefined);
    if (classification && item.contentType !== 'dicomdir') records.push(recordOf(item, classification));
    yield undefined;
  }
  return records;
}

function recordOf(item: OtherItem, { state, ignoredReason }: Classification): EntryRecord {
  return {
    ...item,
    state,
    ...(ignoredReason && { ignoredReason }),
    ...(state === 'unreadable' && { failure: { entryId: item.entry.id, reason: 'not-dicom' as const } }),
  };
}
