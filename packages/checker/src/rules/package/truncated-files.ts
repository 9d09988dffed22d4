import { defineRule } from '../rule.ts';
import type { Hit } from '../rule.ts';

/** Files that end before the bytes which they declare. The file's own length and its header are the two witnesses. */
export const truncatedFiles = defineRule({
  id: 'truncated-files',
  group: 'package',
  severity: 'gap',
  requires: ['package-inventory'],
  messages: ['cut-off', 'maybe-cut-off'],
  params: { 'cut-off': ['count'], 'maybe-cut-off': ['count'] },
  defaults: {},
  check({ 'package-inventory': inventory }) {
    const cut = inventory.unreadable.filter(({ failure }) => failure.reason === 'truncated');
    const action = { who: 'patient', letter: false, message: 'copy-again' } as const;
    const doubts: Hit<'maybe-cut-off'>[] =
      inventory.maybeCut.length === 0
        ? []
        : [
            {
              message: 'maybe-cut-off',
              severity: 'advice',
              params: { count: inventory.maybeCut.length },
              subjects: inventory.maybeCut.map(toSubject),
              action,
            },
          ];
    if (cut.length > 0) {
      const subjects = cut.map(({ path }) => toSubject(path));
      return {
        outcome: 'fail',
        hits: [{ message: 'cut-off', params: { count: cut.length }, subjects, action }],
        doubts,
      };
    }
    if (doubts.length > 0) {
      return { outcome: 'cannot-tell', hits: doubts };
    }
    return inventory.states.instance > 0 ? { outcome: 'pass' } : { outcome: 'not-applicable' };
  },
});

function toSubject(path: string) {
  return { kind: 'entry', path } as const;
}
