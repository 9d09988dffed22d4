import { Breather } from '@medpass/dicom-core';
import { byText } from '../by-text.ts';
import { defineEvidence } from '../define-evidence.ts';
import { markPreviews } from '../dicom-previews/index.ts';
import { lookAt } from './look-at.ts';
import type { PictureFacts } from './picture-facts.ts';

/** Pictures looked at; further ones are told by their heads. */
const pictureCap = 400;

/** Heads asked for in one go: each read of a file makes whoever asks wait for the browser, which a worker may and the page may not. */
const headsAtOnce = 32;

/** What each picture outside DICOM shows and how it was made. */
export const screenPhotosEvidence = defineEvidence({
  id: 'screen-photos',
  requires: [],
  async gather({ model, services, signal }) {
    const records = [...model.pictures].sort((a, b) => byText(a.entry.path, b.entry.path));
    const facts: PictureFacts[] = [];
    const breather = new Breather();
    for (let from = 0; from < records.length; from += headsAtOnce) {
      const batch = records.slice(from, from + headsAtOnce).map(({ entry }) => entry);
      signal.throwIfAborted();
      const heads = await services.pictures?.heads?.(
        batch.map(({ bytes }) => bytes),
        signal,
      );
      for (const [at, entry] of batch.entries()) {
        signal.throwIfAborted();
        facts.push(await lookAt(entry, services, from + at < pictureCap, signal, heads?.[at]));
        if (breather.due) await breather.pause();
      }
    }
    return markPreviews(facts, records, { model, services, signal });
  },
});
