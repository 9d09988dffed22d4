import { defineRule } from '../rule.ts';

/** The same bytes twice, as after two copies of one disc. Counted once; nothing is lost. */
export const duplicateInstances = defineRule({
  id: 'duplicate-instances',
  group: 'package',
  severity: 'info',
  requires: ['package-inventory'],
  messages: ['same-file-again'],
  params: { 'same-file-again': ['count'] },
  defaults: {},
  check({ 'package-inventory': inventory }) {
    const action = { who: 'patient', letter: false, message: 'nothing' } as const;
    const subjects = [{ kind: 'package' }] as const;
    if (inventory.duplicates > 0) {
      const params = { count: inventory.duplicates };
      return { outcome: 'fail', hits: [{ message: 'same-file-again', params, subjects, action }] };
    }
    return inventory.states.instance > 0 ? { outcome: 'pass' } : { outcome: 'not-applicable' };
  },
});
