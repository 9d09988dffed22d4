import { defineRule } from '../rule.ts';
import type { Hit } from '../rule.ts';

type Key = 'none-shown' | 'set-not-shown' | 'picture-not-shown' | 'not-tried';

/** Reasons that say something about the file; the others say that nobody could look. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  'truncated',
  'mismatch',
  'undecodable',
  'no-pixel-data',
  'no-such-frame',
]);

/** Whether pictures really decode. A transfer syntax that nothing here decodes is another rule's business. */
export const noPixelsDecodable = defineRule({
  id: 'no-pixels-decodable',
  group: 'package',
  severity: 'blocker',
  requires: ['decode-proof'],
  messages: ['none-shown', 'set-not-shown', 'picture-not-shown', 'not-tried'],
  params: { 'set-not-shown': ['count'], 'picture-not-shown': ['count'], 'not-tried': ['count'] },
  defaults: {},
  check({ 'decode-proof': proof }) {
    const tried = proof.series.filter(
      ({ failures }) => !failures.some(({ reason }) => reason === 'unsupported-syntax'),
    );
    if (tried.length === 0) {
      return { outcome: 'not-applicable' };
    }
    const dark = tried.filter(({ decoded }) => decoded === 0);
    const broken = dark.filter(
      ({ failures }) => failures.every(({ reason }) => OF_THE_FILE.has(reason)) && failures.length > 0,
    );
    const unknown = dark.filter((series) => !broken.includes(series));
    const hits: Hit<Key>[] = [];
    const copy = { who: 'patient', letter: false, message: 'copy-again' } as const;
    if (broken.length === tried.length) {
      const action = { who: 'hospital', letter: true, message: 'ask-for-new-copy' } as const;
      return { outcome: 'fail', hits: [{ message: 'none-shown', subjects: broken.map(toSubject), action }] };
    }
    if (broken.length > 0) {
      const params = { count: broken.length };
      const subjects = broken.map(toSubject);
      hits.push({ message: 'set-not-shown', severity: 'gap', params, subjects, action: copy });
    }
    const single = tried
      .filter(({ decoded }) => decoded > 0)
      .flatMap(({ failures }) => failures.filter(({ reason }) => OF_THE_FILE.has(reason)));
    if (single.length > 0) {
      const subjects = [...new Set(single.map(({ path }) => path))].map((path) => ({ kind: 'entry', path }) as const);
      hits.push({
        message: 'picture-not-shown',
        severity: 'gap',
        params: { count: single.length },
        subjects,
        action: copy,
      });
    }
    const doubts: Hit<Key>[] = [];
    if (unknown.length > 0) {
      doubts.push({
        message: 'not-tried',
        // Where others do show, a few that were not looked at are no blocker.
        severity: unknown.length === tried.length ? 'blocker' : 'gap',
        params: { count: unknown.length },
        subjects: unknown.map(toSubject),
        action: { who: 'coordinator', letter: false },
      });
    }
    if (hits.length > 0) {
      return { outcome: 'fail', hits, doubts };
    }
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

function toSubject({ seriesInstanceUID }: { readonly seriesInstanceUID: string }) {
  return { kind: 'series', seriesInstanceUID } as const;
}
