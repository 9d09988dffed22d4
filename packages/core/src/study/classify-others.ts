import { classifyEntries, type Classification } from '../entries/classify.ts';
import type { ContentType, Entry } from '../entries/entry.ts';
import type { EntryRecord } from './study-model.ts';

/** An entry that is not a DICOM instance, with what its bytes are. */
export interface OtherItem {
  readonly entry: Entry;
  readonly contentType: ContentType;
}

/**
 * States of what is not DICOM. While `settled` is false, a container stays without one: whoever opens it says what became of it.
 */
export function classifyOthers(
  items: readonly OtherItem[],
  dicomPaths: readonly string[],
  settled: boolean,
): readonly EntryRecord[] {
  const asked = items.map(({ entry, contentType }) => ({
    id: entry.id,
    path: entry.path,
    size: entry.size,
    contentType,
  }));
  const states = classifyEntries(asked, { hasDicom: dicomPaths.length > 0, dicomPaths });
  return items.flatMap((item) => {
    const classification = states.get(item.entry.id) ?? (settled ? ({ state: 'unsupported' } as const) : undefined);
    return classification && item.contentType !== 'dicomdir' ? [recordOf(item, classification)] : [];
  });
}

function recordOf(item: OtherItem, { state, ignoredReason }: Classification): EntryRecord {
  return {
    ...item,
    state,
    ...(ignoredReason && { ignoredReason }),
    ...(state === 'unreadable' && { failure: { entryId: item.entry.id, reason: 'not-dicom' as const } }),
  };
}
