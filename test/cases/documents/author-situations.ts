import type { Desk, Region } from './third-author-packages.ts';
import { filled, pairWords, written } from './third-author-words.ts';

/** What lies on a patient's desk, and what belongs together. */
export type Compose = (desk: Desk) => void;

/** By its name: the languages it is written in, and what it is. */
export type Situations = Readonly<Record<string, readonly [languages: string, compose: Compose]>>;

/** Two scans of one day, each with its report. */
export function together(desk: Desk, ...regions: readonly Region[]): void {
  const day = desk.day(4);
  for (const region of regions) desk.study(region, day, [desk.report(desk.said(region, day))]);
}

export function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Three scans of years, each report naming the one before. */
export function eachRead(desk: Desk, region: Region): void {
  const days = [desk.day(0), desk.day(3), desk.day(6)];
  days.forEach((day, at) => {
    const before = days[at - 1];
    const prior = before === undefined ? {} : { prior: desk.compared(before) };
    desk.study(region, day, [desk.report(desk.said(region, day, prior))]);
  });
}

/** The first report is lost; the second compares. */
export function firstLost(desk: Desk, region: Region, first: string, second: string): void {
  desk.study(region, first, []);
  desk.study(region, second, [desk.report(desk.said(region, second, { prior: desk.compared(first) }))]);
}

/** The report in the patient's language, and what it says in English, by a `frame` and a `style` of dates of the English words. */
export function inEnglishToo(desk: Desk, region: Region, day: string, frame: number, style: number): void {
  const english = pairWords(desk.folder, 'en');
  const translated = filled(english(`frame.${frame}`), {
    exam: english(`exam.${region}`),
    find: english(`find.${region}`),
    date: written(day, 'en', style),
    name: desk.words('latin'),
    born: written(desk.born, 'en', style),
  });
  desk.study(region, day, [desk.report(desk.said(region, day)), desk.paper(translated)]);
}

/** A scan whose report is that of somebody else, of the same day. */
export function ofSomebodyElse(desk: Desk, region: Region, day: string, birth: string): void {
  desk.study(region, day, []);
  desk.alone(desk.report(desk.said(region, day, { name: desk.words('other'), born: desk.date(birth) })));
}

type Read = readonly [region: Region, day: string];

/** Two scans, and the reports of both in one file. */
export function inOneFile(desk: Desk, first: Read, second: Read, frame?: number): void {
  const path = desk.paper([first, second].map((read) => desk.text(desk.said(...read), frame)).join('\n\n\n'));
  for (const read of [first, second]) desk.study(...read, [path]);
}

/** The report of a scan, and what was added to it in a file of its own. */
export function withAddendum(desk: Desk, region: Region, day: string): void {
  const first = desk.report(desk.said(region, day));
  const more = desk.paper(filled(desk.words('addendum'), { ...desk.said(region, day) }));
  desk.study(region, day, [first, more]);
}

/** The report in a mail that was sent so many days after the scan. */
export function inMail(desk: Desk, region: Region, day: string, days: number): void {
  const mail = filled(desk.words('mail'), { sent: desk.date(shifted(day, days)) });
  desk.study(region, day, [desk.paper(`${mail}\n\n${desk.text(desk.said(region, day))}`)]);
}
