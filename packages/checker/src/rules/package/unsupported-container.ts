import { defineRule } from '../rule.ts';

const CONTAINERS: ReadonlySet<string> = new Set(['archive-unsupported', 'zip', 'gzip', 'iso9660']);

/** RAR, 7z, and containers nested too deep: their contents are unknown. */
export const unsupportedContainer = defineRule({
  id: 'unsupported-container',
  group: 'package',
  severity: 'gap',
  requires: ['package-inventory'],
  messages: ['cannot-open'],
  params: { 'cannot-open': ['count', 'file'] },
  defaults: {},
  check({ 'package-inventory': inventory }) {
    const closed = inventory.unsupported.filter(({ contentType }) => CONTAINERS.has(contentType));
    const [first] = closed;
    const action = { who: 'patient', letter: false, message: 'add-files' } as const;
    if (first !== undefined) {
      const params = { count: closed.length, file: first.path };
      const subjects = closed.map(({ path }) => ({ kind: 'entry', path }) as const);
      return { outcome: 'fail', hits: [{ message: 'cannot-open', params, subjects, action }] };
    }
    return inventory.states.container > 0 ? { outcome: 'pass' } : { outcome: 'not-applicable' };
  },
});
