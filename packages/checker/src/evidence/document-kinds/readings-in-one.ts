import { birthDates } from './dates.ts';
import type { WrittenDate } from './dates.ts';
import { fold } from './fold.ts';
import { namedBodyParts, namedModalities } from './subjects.ts';

const mostLines = 400;
const longestTitle = 70;
/** Characters below a title: a list of earlier examinations has none. */
const leastBelow = 90;
/** Lines of a head in which the day of an examination stands, beside that of its name. */
const linesBelow = 2;

interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * Days of the readings of a file, in their order, where it holds several: each opens with a line that names machine and part of the body, has its day on
 * that line or beside it, and tells below what was seen. Empty where there are fewer than two.
 */
export function daysOfReadings(text: string, dates: readonly WrittenDate[]): readonly string[] {
  const lines = linesOf(fold(text));
  const births = new Set(birthDates(dates));
  const titles = lines.flatMap(({ text: line }, at) => (isTitle(line) ? [at] : []));
  const found = new Map<string, string>();
  for (const [place, at] of titles.entries()) {
    const next = titles[place + 1] ?? lines.length;
    const below = lines.slice(at + 1, next).reduce((sum, line) => sum + line.text.length, 0);
    if (below < leastBelow) continue;
    const near = [lines[at], ...lines.slice(at + 1, Math.min(next, at + 1 + linesBelow))];
    const day = near.flatMap((line) => (line === undefined ? [] : ownDay(line, dates, births)))[0];
    if (day !== undefined) found.set(lines[at]?.text ?? '', day);
  }
  const days = [...new Set(found.values())];
  return days.length > 1 ? days : [];
}

function ownDay({ text, start }: Line, dates: readonly WrittenDate[], births: ReadonlySet<string>): readonly string[] {
  if (text.length > longestTitle) return [];
  return dates
    .filter(({ at, label }) => at >= start && at < start + text.length && label !== 'birth' && label !== 'prior')
    .flatMap(({ values }) => values.slice(0, 1))
    .filter((value) => !births.has(value));
}

function isTitle(line: string): boolean {
  if (line.length > longestTitle || /\p{L}{4}[.;。；]\s*\S/u.test(line)) return false;
  return namedModalities(line).length > 0 && namedBodyParts(line).length > 0;
}

function linesOf(content: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of content.split('\n')) {
    if (text.trim() !== '' && lines.length < mostLines) lines.push({ text, start });
    start += text.length + 1;
  }
  return lines;
}
