/** Months of the Islamic calendar, folded, the article gone, as papers of the Gulf write them. */
const monthNames = [
  'محرم',
  'صفر',
  'ربيع اول',
  'ربيع ثاني|ربيع اخر',
  'جمادي اولي|جمادي اول',
  'جمادي ثانيه|جمادي اخره|جمادي ثاني',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو قعده|ذي قعده',
  'ذو حجه|ذي حجه',
];

const monthOf = new Map(monthNames.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)));

/** Month names of a pattern, the longest first. */
export const hijriMonths = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');

export function hijriMonth(name: string): number {
  return monthOf.get(name) ?? 0;
}

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The Gregorian day of a day of the Umm al-Qura calendar; `undefined` where there is none of that number. */
export function gregorianDay(
  year: number,
  month: number,
  day: number,
): readonly [year: number, month: number, day: number] | undefined {
  if (year < 1300 || year > 1500) return undefined;
  // Near it by the mean month; the calendar itself says which day it is, and that there is no such one.
  const near = Date.UTC(622, 6, 19) + ((year - 1) * 354.367 + (month - 1) * 29.5306 + day - 1) * dayLength;
  for (let off = -3; off <= 3; off++) {
    const at = new Date(Math.floor(near / dayLength + off) * dayLength);
    const parts = new Map(calendar.formatToParts(at).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day)
      return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  }
  return undefined;
}

const dayLength = 86_400_000;
