import { defineRule } from '../rule.ts';

/** Names were taken out of the files: a hospital may not be able to register them or to match the report. */
export const deidentifiedData = defineRule({
  id: 'deidentified-data',
  group: 'identity',
  severity: 'advice',
  requires: ['identity'],
  messages: ['names-removed', 'maybe-removed'],
  params: { 'names-removed': ['count'], 'maybe-removed': ['count'] },
  defaults: {},
  check({ identity: persons }) {
    if (persons.length === 0) {
      return { outcome: 'not-applicable' };
    }
    const action = { who: 'coordinator', letter: false } as const;
    const removed = persons.filter(({ deidentified }) => deidentified);
    if (removed.length > 0) {
      const params = { count: removed.reduce((sum, { studies }) => sum + studies.length, 0) };
      const subjects = removed.map(({ key }) => ({ kind: 'patient', key }) as const);
      return { outcome: 'fail', hits: [{ message: 'names-removed', params, subjects, action }] };
    }
    const blank = persons.filter((person) => person.blank);
    if (blank.length > 0) {
      const params = { count: blank.reduce((sum, { studies }) => sum + studies.length, 0) };
      const subjects = blank.map(({ key }) => ({ kind: 'patient', key }) as const);
      return { outcome: 'cannot-tell', hits: [{ message: 'maybe-removed', params, subjects, action }] };
    }
    return { outcome: 'pass' };
  },
});
