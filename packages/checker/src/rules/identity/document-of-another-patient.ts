import { defineRule } from '../rule.ts';
import type { Hit } from '../rule.ts';

/** Papers whose patient's name is not the name in the headers. A name that is only near is for a person to judge. */
export const documentOfAnotherPatient = defineRule({
  id: 'document-of-another-patient',
  group: 'identity',
  severity: 'gap',
  requires: ['document-owners'],
  messages: ['other-name', 'near-name'],
  params: { 'other-name': ['file'], 'near-name': ['file'] },
  defaults: {},
  check({ 'document-owners': owners }) {
    if (owners.length === 0) {
      return { outcome: 'not-applicable' };
    }
    const action = { who: 'patient', letter: false, message: 'choose-files' } as const;
    const hits: Hit<'other-name'>[] = owners
      .filter(({ relation }) => relation === 'other')
      .map(({ path }) => ({
        message: 'other-name',
        params: { file: path },
        subjects: [{ kind: 'entry', path }],
        action,
      }));
    const doubts: Hit<'near-name'>[] = owners
      .filter(({ relation }) => relation === 'near')
      .map(({ path }) => ({
        message: 'near-name',
        severity: 'advice',
        params: { file: path },
        subjects: [{ kind: 'entry', path }],
        action,
      }));
    if (hits.length > 0) {
      return { outcome: 'fail', hits, doubts };
    }
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});
