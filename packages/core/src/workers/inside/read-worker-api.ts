import { openContainer } from '../../containers/open-container.ts';
import { openByteSource } from '../../bytes/open-byte-source.ts';
import { createReadContext } from '../../dicom/read-context.ts';
import { JobPulse, type BeatSink } from '../job-beat.ts';
import type { ContentHash, FileDigest, MembersPart, ReadWorkerApi } from '../worker-api.ts';
import { hashContent, sameContent } from './content-hash.ts';
import { readBatch, type OpenInstantly } from './read-batch.ts';

/** What a read worker does, in whatever thread it is called. */
export function createReadWorkerApi(beats: BeatSink, openInstantly?: OpenInstantly): ReadWorkerApi {
  // One for all batches: the same patient is decoded once a worker, not once a batch.
  const context = createReadContext();
  return {
    hello: async () => 'ready',

    async readBatch(job, items) {
      return { outcomes: await readBatch(items, new JobPulse(beats, job), context, openInstantly) };
    },

    async expand(job, { source, name, opens, limits, password }) {
      const pulse = new JobPulse(beats, job);
      const pages = openContainer(
        opens,
        openByteSource(source),
        name,
        password === undefined ? { limits } : { limits, password },
      );
      for (let from = 0; ;) {
        const page = await pages.next();
        if (page.done) return page.value;
        pulse.part({ from, members: page.value } satisfies MembersPart);
        from += page.value.length;
      }
    },

    async hash(job, items) {
      const pulse = new JobPulse(beats, job);
      const hashes: ContentHash[] = [];
      for (const item of items) hashes.push(await hashContent(item, pulse));
      return hashes;
    },

    async same(job, pairs) {
      const pulse = new JobPulse(beats, job);
      const answers: boolean[] = [];
      for (const pair of pairs) answers.push(await sameContent(pair, pulse));
      return answers;
    },

    async digest(job, items) {
      // Only who saves or verifies a package needs it: not part of what every check loads.
      const { digestFile } = await import('./file-digest.ts');
      const pulse = new JobPulse(beats, job);
      const digests: FileDigest[] = [];
      for (const item of items) digests.push(await digestFile(item, pulse));
      return digests;
    },

    async describe(job, items) {
      const { describeTexts } = await import('./describe-texts.ts');
      new JobPulse(beats, job);
      return describeTexts(items);
    },
  };
}
