import type { DocumentFacts } from './document-kinds/document-facts.ts';
import type { PaperPeople } from './paper-people.ts';

/** Days between an examination and its report that still read as one: reports are written over a weekend. */
export const daysApart = 3;

/** A report with what studies are compared with: worked out once, not once a study. */
export interface ReportPaper extends PaperPeople {
  readonly document: DocumentFacts;
  /** Those of its dates that may be the examination's; none where it has none. */
  readonly days: readonly number[];
  readonly accessions: readonly string[];
}

export function asReport(document: DocumentFacts, scanDays: ReadonlySet<number>, people: PaperPeople): ReportPaper {
  const own = daysOf(ownDates(document));
  // A report also names the dates of earlier examinations. Where its own date has a scan here, the others are only mentions.
  const anchored = own.some((day) => nearDays(day).some((near) => scanDays.has(near)));
  return {
    document,
    days: anchored ? own : daysOf(document.dates),
    // Hospitals call it by many names: the number itself, as a header has it, is label enough. None is of no scan without a number.
    accessions: [...new Set([...document.accessionNumbers, ...(document.numbers ?? [])].map(bareNumber))].filter(
      (number) => number !== '',
    ),
    ...people,
  };
}

/** What a study is found by. */
export interface Sought {
  readonly studyInstanceUID: string;
  /** Key of the person in whose name it is. */
  readonly person: string;
  /** Since 1970; absent without a date. */
  readonly day?: number;
  /** As {@link bareNumber} leaves it. */
  readonly accession: string;
}

/**
 * Reports that may belong to a study at all: of its days, of its numbers, or without a date. Any other one weighs too little, whatever
 * else agrees (see `match`), so comparing all reports with all studies would only cost time.
 */
export class Candidates {
  private readonly undated: readonly ReportPaper[];
  private readonly byDay: Index<number>;
  private readonly byNumber: Index<string>;
  private readonly byStudy: Index<string>;

  constructor(private readonly reports: readonly ReportPaper[]) {
    this.undated = reports.filter(({ days }) => days.length === 0);
    this.byDay = indexed(reports, ({ days }) => days);
    this.byNumber = indexed(reports, ({ accessions }) => accessions);
    this.byStudy = indexed(reports, ({ document }) => document.studyInstanceUID ?? []);
  }

  of({ studyInstanceUID, day, accession }: Sought): readonly ReportPaper[] {
    if (day === undefined) return this.reports;
    return [
      ...new Set([
        ...this.undated,
        ...nearDays(day).flatMap((near) => this.byDay.get(near) ?? []),
        ...(this.byNumber.get(accession) ?? []),
        ...(this.byStudy.get(studyInstanceUID) ?? []),
      ]),
    ];
  }
}

type Index<K> = ReadonlyMap<K, readonly ReportPaper[]>;

function indexed<K>(reports: readonly ReportPaper[], keysOf: (report: ReportPaper) => K | readonly K[]): Index<K> {
  const index = new Map<K, ReportPaper[]>();
  for (const report of reports) {
    for (const key of [keysOf(report)].flat() as K[]) {
      const known = index.get(key);
      if (known) known.push(report);
      else index.set(key, [report]);
    }
  }
  return index;
}

/** The likeliest date of the paper, with its twin where day and month could not be told apart. */
export function ownDates(report: DocumentFacts): readonly string[] {
  // Two readings in one file: each has its own day.
  if (report.examinationDates !== undefined) return report.examinationDates;
  const [first, second] = report.dates;
  if (first === undefined) return [];
  const [year, month, day] = first.split('-');
  return second === `${year}-${day}-${month}` ? [first, second] : [first];
}

/** Accession numbers as people copy them: without signs, case and leading zeros. */
export function bareNumber(value: string): string {
  return value
    .replace(/[^0-9a-z]/gi, '')
    .toLowerCase()
    .replace(/^0+/, '');
}

/** Days since 1970, without those that are none. */
export function daysOf(dates: readonly string[]): readonly number[] {
  return dates.map((date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000).filter((day) => Number.isFinite(day));
}

/** The day with those around it. */
function nearDays(day: number): readonly number[] {
  return Array.from({ length: 2 * daysApart + 1 }, (_, at) => day + at - daysApart);
}

export function nearest(days: readonly number[], day: number | undefined): number | undefined {
  if (day === undefined || days.length === 0) return undefined;
  return days.reduce((least, other) => Math.min(least, Math.abs(other - day)), Infinity);
}
