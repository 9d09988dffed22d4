import { defineRule } from '../rule.ts';

/** One SOP Instance UID, two contents (`robustness.md` F39). Both are kept; nobody here can say which is right. */
export const conflictingDuplicates = defineRule({
  id: 'conflicting-duplicates',
  group: 'package',
  severity: 'gap',
  requires: ['package-inventory'],
  messages: ['same-id-other-content'],
  params: { 'same-id-other-content': ['count'] },
  defaults: {},
  check({ 'package-inventory': inventory }) {
    if (inventory.conflicts.length > 0) {
      const action = { who: 'coordinator', letter: false } as const;
      const params = { count: inventory.conflicts.length };
      const subjects = inventory.conflicts.map(({ sopInstanceUID }) => ({ kind: 'instance', sopInstanceUID }) as const);
      return { outcome: 'fail', hits: [{ message: 'same-id-other-content', params, subjects, action }] };
    }
    return inventory.states.instance > 0 ? { outcome: 'pass' } : { outcome: 'not-applicable' };
  },
});
