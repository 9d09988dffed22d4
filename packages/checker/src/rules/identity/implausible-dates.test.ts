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
    // Born on the day of the scan, and the first day of all.
    expect(ask('1999-01-01', '1999-01-01')).toEqual({ outcome: 'pass' });
    expect(ask('1970-01-01')).toEqual({ outcome: 'pass' });
  });

  it('fails for dates that cannot be', () => {
    expect(ask('2026-11-26')).toMatchObject({ outcome: 'fail', hits: [{ message: 'scan-in-future' }] });
    expect(ask('1950-01-01')).toMatchObject({ outcome: 'fail', hits: [{ message: 'scan-too-old' }] });
    expect(ask('1999-01-01', '2004-05-06')).toMatchObject({
      outcome: 'fail',
      hits: [
        {
          message: 'scan-before-birth',
          params: { date: '1999-01-01' },
          subjects: [{ kind: 'study', studyInstanceUID: '1.2' }],
        },
      ],
    });
  });

  it('cannot tell without a date', () => {
    expect(ask(undefined)).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'no-date' }] });
  });

  it('names each scan that it is about, and those without a date beside', () => {
    const study = (studyInstanceUID: string, studyDate?: string) => ({
      studyInstanceUID,
      seriesInstanceUIDs: [],
      ...(studyDate === undefined ? {} : { studyDate }),
    });
    const person = personWith({ key: 'A', studies: [study('1', '1950-01-01'), study('2'), study('3', '2024-03-03')] });
    expect(implausibleDates.check({ identity: [person] }, implausibleDates.defaults, context)).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'scan-too-old', subjects: [{ kind: 'study', studyInstanceUID: '1' }] }],
      doubts: [{ message: 'no-date', params: { count: 1 }, subjects: [{ kind: 'study', studyInstanceUID: '2' }] }],
    });
  });

  it('says nothing without scan files', () => {
    expect(implausibleDates.check({ identity: [] }, implausibleDates.defaults, context)).toEqual({
      outcome: 'not-applicable',
    });
  });
});
