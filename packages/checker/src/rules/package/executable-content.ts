import { defineRule } from '../rule.ts';

/** Programs of the disc, counted once as a group. They are never opened and never sent. */
export const executableContent = defineRule({
  id: 'executable-content',
  group: 'package',
  severity: 'info',
  requires: ['package-inventory'],
  messages: ['programs-ignored'],
  params: { 'programs-ignored': ['count'] },
  defaults: {},
  check({ 'package-inventory': inventory }) {
    const count = inventory.executables.length;
    const action = { who: 'patient', letter: false, message: 'nothing' } as const;
    const subjects = [{ kind: 'package' }] as const;
    if (count > 0) {
      return { outcome: 'fail', hits: [{ message: 'programs-ignored', params: { count }, subjects, action }] };
    }
    return inventory.files > 0 ? { outcome: 'pass' } : { outcome: 'not-applicable' };
  },
});
