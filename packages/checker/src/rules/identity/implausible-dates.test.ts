import { describe, expect, it } from 'vitest';
import { context, personWith } from '../../../../../test/build/evidence.ts';
import { implausibleDates } from './implausible-dates.ts';

const ask = (studyDate: string | undefined, patientBirthDate?: string) => {
  const study = { studyInstanceUID: '1.2', seriesInstanceUIDs: [], ...(studyDate === undefined ? {} : { studyDate }) };
  const identity = patientBirthDate === undefined ? {} : { patientBirthDate };
  const person = personWith({ key: 'A', studies: [study], identity });
  return implausibleDates.check({ identity: [person] }, implausibleDates.defaults, context);
};

describe('implausible-dates', () => {
  it('passes for a date between birth and tomorrow', () => {
    expect(ask('2024-03-03', '1960-01-01')).toEqual({ outcome: 'pass' });
    expect(ask('2026-11-25')).toEqual({ outcome: 'pass' });
  });

  it('fails for dates that cannot be', () => {
    expect(ask('2026-11-26')).toMatchObject({ outcome: 'fail', hits: [{ message: 'scan-in-future' }] });
    expect(ask('1950-01-01')).toMatchObject({ outcome: 'fail', hits: [{ message: 'scan-too-old' }] });
    expect(ask('1999-01-01', '2004-05-06')).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'scan-before-birth', params: { date: '1999-01-01' } }],
    });
  });

  it('cannot tell without a date', () => {
    expect(ask(undefined)).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'no-date' }] });
  });

  it('says nothing without scan files', () => {
    expect(implausibleDates.check({ identity: [] }, implausibleDates.defaults, context)).toEqual({
      outcome: 'not-applicable',
    });
  });
});
