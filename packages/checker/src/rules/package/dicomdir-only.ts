import { defineRule } from '../rule.ts';

/** The list of a disc without the pictures it lists: the file of that name was chosen, not the disc. */
export const dicomdirOnly = defineRule({
  id: 'dicomdir-only',
  group: 'package',
  severity: 'blocker',
  requires: ['package-inventory', 'directory-match'],
  messages: ['only-the-list', 'pictures-not-read'],
  params: { 'pictures-not-read': ['count'] },
  defaults: {},
  check({ 'package-inventory': inventory, 'directory-match': match }) {
    if (match.directories.length === 0) {
      return { outcome: 'not-applicable' };
    }
    if (inventory.states.instance > 0) {
      return { outcome: 'pass' };
    }
    const action = { who: 'patient', letter: false, message: 'add-files' } as const;
    const subjects = match.directories.map(({ path }) => ({ kind: 'entry', path }) as const);
    const closed = inventory.unreadable.length + inventory.unsupported.length;
    return closed > 0
      ? {
          outcome: 'cannot-tell',
          hits: [{ message: 'pictures-not-read', params: { count: closed }, subjects, action }],
        }
      : { outcome: 'fail', hits: [{ message: 'only-the-list', subjects, action }] };
  },
});
