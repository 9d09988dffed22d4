import { defineRule } from '../rule.ts';
import type { Hit } from '../rule.ts';

/** Files that could not be opened. Cut-off files and locked ones have rules of their own. */
export const unreadableFiles = defineRule({
  id: 'unreadable-files',
  group: 'package',
  severity: 'gap',
  requires: ['package-inventory'],
  messages: ['unreadable', 'unreadable-disc', 'not-read', 'stopped-early'],
  params: { unreadable: ['count'], 'unreadable-disc': ['count'], 'not-read': ['count'] },
  defaults: {},
  check({ 'package-inventory': inventory }) {
    if (inventory.files === 0) {
      return { outcome: 'not-applicable' };
    }
    const pathsWith = (...reasons: string[]): readonly string[] =>
      inventory.unreadable.filter(({ failure }) => reasons.includes(failure.reason)).map(({ path }) => path);
    const hits: Hit<'unreadable' | 'unreadable-disc'>[] = [];
    const doubts: Hit<'not-read' | 'stopped-early'>[] = [];
    const damaged = pathsWith('not-dicom', 'no-meta', 'malformed');
    if (damaged.length > 0) {
      const action = { who: 'patient', letter: false, message: 'copy-again' } as const;
      hits.push({ message: 'unreadable', params: { count: damaged.length }, subjects: entries(damaged), action });
    }
    const refused = pathsWith('io');
    if (refused.length > 0) {
      const action = { who: 'patient', letter: false, message: 'copy-again' } as const;
      hits.push({ message: 'unreadable-disc', params: { count: refused.length }, subjects: entries(refused), action });
    }
    const given = pathsWith('limit', 'worker-lost');
    if (given.length > 0) {
      const action = { who: 'coordinator', letter: false } as const;
      doubts.push({ message: 'not-read', params: { count: given.length }, subjects: entries(given), action });
    }
    if (inventory.cancelled) {
      const action = { who: 'patient', letter: false, message: 'add-files' } as const;
      doubts.push({ message: 'stopped-early', subjects: [{ kind: 'package' }], action });
    }
    if (hits.length > 0) {
      return { outcome: 'fail', hits, doubts };
    }
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

function entries(paths: readonly string[]) {
  return paths.map((path) => ({ kind: 'entry', path }) as const);
}
