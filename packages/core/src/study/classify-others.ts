import type { ContentType, Entry, EntryId, EntryState, IgnoredReason } from '../entries/entry.ts';
import type { EntryRecord } from './study-model.ts';

/** An entry that is not DICOM, with what its bytes are. */
export interface OtherItem {
  readonly entry: Entry;
  readonly contentType: ContentType;
}

const states: Readonly<Partial<Record<ContentType, EntryState>>> = {
  pdf: 'document', office: 'document', rtf: 'document', text: 'document', html: 'document', xml: 'document',
  jpeg: 'picture', png: 'picture', gif: 'picture', bmp: 'picture', tiff: 'picture', webp: 'picture', heic: 'picture',
  video: 'video', zip: 'container', gzip: 'container', iso9660: 'container',
  nifti: 'unsupported', 'archive-unsupported': 'unsupported',
};
const reasons: Readonly<Partial<Record<ContentType, IgnoredReason>>> = { executable: 'disc-viewer', 'apple-double': 'system-file', empty: 'empty' };

/** States of what is not DICOM. */
export function classifyOthers(items: readonly OtherItem[], _records: { get(id: EntryId): EntryRecord | undefined }): readonly EntryRecord[] {
  return items.map(({ entry, contentType }) => {
    const state = states[contentType] ?? 'ignored';
    return { entry, contentType, state, ...(state === 'ignored' && { ignoredReason: reasons[contentType] ?? 'other' }) };
  });
}
