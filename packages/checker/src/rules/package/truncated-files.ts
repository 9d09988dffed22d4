import { defineRule } from '../rule.ts';

/** Files that end before the bytes which they declare. The file's own length and its header are the two witnesses. */
export const truncatedFiles = defineRule({
  id: 'truncated-files',
  group: 'package',
  severity: 'gap',
  requires: ['package-inventory'],
  messages: ['cut-off'],
  params: { 'cut-off': ['count'] },
  defaults: {},
  check({ 'package-inventory': inventory }) {
    const cut = inventory.unreadable.filter(({ failure }) => failure.reason === 'truncated');
    const action = { who: 'patient', letter: false, message: 'copy-again' } as const;
    if (cut.length > 0) {
      const subjects = cut.map(({ path }) => ({ kind: 'entry', path }) as const);
      return { outcome: 'fail', hits: [{ message: 'cut-off', params: { count: cut.length }, subjects, action }] };
    }
    return inventory.states.instance > 0 ? { outcome: 'pass' } : { outcome: 'not-applicable' };
  },
});
