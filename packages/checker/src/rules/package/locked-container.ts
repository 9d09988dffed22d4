import { defineRule } from '../rule.ts';

/** Containers that want a password. What is inside is unknown, so this is never a pass of anything. */
export const lockedContainer = defineRule({
  id: 'locked-container',
  group: 'package',
  severity: 'gap',
  requires: ['package-inventory'],
  messages: ['locked'],
  params: { locked: ['count', 'file'] },
  defaults: {},
  check({ 'package-inventory': inventory }) {
    const [first] = inventory.locked;
    const action = { who: 'patient', letter: false, message: 'enter-password' } as const;
    if (first !== undefined) {
      const params = { count: inventory.locked.length, file: first };
      const subjects = inventory.locked.map((path) => ({ kind: 'entry', path }) as const);
      return { outcome: 'fail', hits: [{ message: 'locked', params, subjects, action }] };
    }
    return inventory.states.container > 0 ? { outcome: 'pass' } : { outcome: 'not-applicable' };
  },
});
