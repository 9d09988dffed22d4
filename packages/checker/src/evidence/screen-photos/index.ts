import { byText } from '../by-text.ts';
import { defineEvidence } from '../define-evidence.ts';
import { markPreviews } from '../dicom-previews/index.ts';
import { lookAt } from './look-at.ts';
import type { PictureFacts } from './picture-facts.ts';

/** Pictures looked at; further ones are told by their heads. */
const pictureCap = 400;

/** What each picture outside DICOM shows and how it was made. */
export const screenPhotosEvidence = defineEvidence({
  id: 'screen-photos',
  requires: [],
  async gather({ model, services, signal }) {
    const records = [...model.pictures].sort((a, b) => byText(a.entry.path, b.entry.path));
    const facts: PictureFacts[] = [];
    for (const [index, record] of records.entries()) {
      signal.throwIfAborted();
      facts.push(await lookAt(record.entry, services, index < pictureCap, signal));
    }
    return markPreviews(facts, records, { model, services, signal });
  },
});
