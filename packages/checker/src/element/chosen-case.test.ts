import { describe, expect, it } from 'vitest';
import { choiceAfter } from './chosen-case.ts';

describe('a chosen case', () => {
  it('stands beside what the host had set, however often the patient changes it', () => {
    const first = choiceAfter(undefined, 'general', 'ms', { by: 'patient' });
    expect(first).toEqual({ by: 'patient', instead: 'general' });
    expect(choiceAfter(first, 'ms', 'epilepsy', { by: 'patient' })).toEqual({ by: 'patient', instead: 'general' });
    expect(choiceAfter(first, 'ms', 'general', { by: 'patient' })).toBeUndefined();
  });

  it('of a coordinator is recorded with its reason, beside what was there', () => {
    const patient = choiceAfter(undefined, 'general', 'ms', { by: 'patient' });
    const by = { by: 'coordinator', reason: 'The letter names the spine.' } as const;
    expect(choiceAfter(patient, 'ms', 'spine-cervical', by)).toEqual({ ...by, instead: 'ms' });
  });
});
