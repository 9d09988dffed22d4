import { describe, expect, it } from 'vitest';
import { rankDates, writtenDates } from './dates.ts';
import { gregorianDay } from './hijri.ts';

// Days of the Umm al-Qura calendar as the kingdom published them.
describe('days of the Islamic calendar', () => {
  it.each([
    [1445, 9, 1, [2024, 3, 11]],
    [1446, 1, 1, [2024, 7, 7]],
    [1446, 10, 1, [2025, 3, 30]],
    [1447, 1, 1, [2025, 6, 26]],
  ])('%d-%d-%d', (year, month, day, expected) => expect(gregorianDay(year, month, day)).toEqual(expected));

  it('has months of twenty-nine days and of thirty', () => {
    expect(gregorianDay(1446, 9, 29)).toEqual([2025, 3, 29]);
    expect(gregorianDay(1446, 9, 30)).toBeUndefined();
    expect(gregorianDay(1445, 9, 30)).toEqual([2024, 4, 9]);
  });

  it('has no thirteenth month, no thirty-first day and no year of another calendar', () => {
    expect(gregorianDay(1445, 13, 1)).toBeUndefined();
    expect(gregorianDay(1445, 9, 31)).toBeUndefined();
    expect(gregorianDay(1445, 0, 1)).toBeUndefined();
    expect(gregorianDay(1445, 9, 0)).toBeUndefined();
    expect(gregorianDay(2024, 3, 11)).toBeUndefined();
    expect(gregorianDay(1299, 1, 1)).toBeUndefined();
  });

  it.each(['1 رمضان 1445 هـ', '١ رمضان ١٤٤٥', '01/09/1445', '1445/9/1', '1445 رمضان 1'])('is read: %s', (text) =>
    expect(rankDates(writtenDates(text, 'ar'))).toEqual(['2024-03-11']),
  );
});
