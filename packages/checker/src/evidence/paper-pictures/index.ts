import { defineEvidence } from '../define-evidence.ts';
import { paperBytes } from '../document-kinds/paper-bytes.ts';
import { lookInPaper } from './look-in-paper.ts';
import type { PaperPictures } from './paper-pictures.ts';

/** Pictures looked at in all papers together: each costs decoding. */
const pictureBudget = 120;

/** What the pictures inside of papers show and how they were made. Papers without pictures of some size are not listed. */
export const paperPicturesEvidence = defineEvidence({
  id: 'paper-pictures',
  requires: [],
  async gather({ model, services, signal }) {
    const papers: PaperPictures[] = [];
    let budget = pictureBudget;
    for (const paper of paperBytes(model, services)) {
      signal.throwIfAborted();
      const seen = await lookInPaper(paper, budget, services, signal);
      if (!seen) continue;
      budget -= seen.pictures.length;
      papers.push(seen);
    }
    return papers;
  },
});
