import { apart, formatDate, formatNumber, formatText, isolate, joined } from '../messages/format.ts';
import type { Params } from '../messages/format.ts';
import type { Messages, Text } from '../messages/messages.ts';
import type {
  Report,
  ReportCompleteness,
  ReportDocument,
  ReportPicture,
  ReportSeries,
  ReportStudy,
} from '../report/report.ts';

/** Shown beside words and an icon, never alone. */
export type Tone = 'good' | 'warn' | 'stop' | 'doubt' | 'plain';

export interface ToneText {
  readonly tone: Tone;
  readonly text: string;
}

export function say(messages: Messages, text: Text, params: Params = {}): string {
  return formatText(messages, text, params);
}

export function listOf(messages: Messages, items: readonly string[]): string {
  return new Intl.ListFormat(messages.lang, { type: 'conjunction' }).format(items.filter((item) => item !== ''));
}

/** A coded value by its name in the catalogue; `undefined` where the catalogue has none. */
export function term<T extends object>(terms: T, code: string | undefined): string | undefined {
  if (code === undefined || !Object.hasOwn(terms, code)) return undefined;
  const value: unknown = terms[code as keyof T];
  return typeof value === 'string' ? value : undefined;
}

function capital(messages: Messages, text: string): string {
  const first = text.slice(0, 1);
  return first.toLocaleUpperCase(messages.lang) + text.slice(1);
}

export interface NamedStudy {
  readonly modalities: readonly string[];
  readonly studyDescription?: string | undefined;
  readonly series: readonly { readonly modality: string; readonly bodyPartExamined?: string | undefined }[];
}

/** Kinds that stand beside the pictures of a scan and do not name it. */
export const BESIDE: ReadonlySet<string> = new Set([
  'SR',
  'PR',
  'KO',
  'SEG',
  'REG',
  'RTSTRUCT',
  'RTPLAN',
  'RTDOSE',
  'DOC',
  'OT',
  'SC',
  'FID',
  'RWV',
  'AU',
  'RAW',
]);

/** “MRI of the knee”: by modality and body part, never by the free text alone. */
export function studyTitle(messages: Messages, study: NamedStudy): string {
  const seen = study.modalities.filter((code) => !BESIDE.has(code));
  const names = [
    ...new Set((seen.length > 0 ? seen : study.modalities).map((code) => term(messages.terms.modality, code) ?? code)),
  ];
  const modality = capital(messages, names.length > 0 ? listOf(messages, names) : say(messages, messages.ui.partPlain));
  const codes = study.series.map((series) => series.bodyPartExamined?.toUpperCase().replaceAll(/[^A-Z]/g, ''));
  const part =
    codes.map((code) => term(messages.ui.part, code)).find((name) => name !== undefined) ??
    partInText(messages, study.studyDescription);
  return part === undefined ? modality : fill(messages, messages.ui.have.scanOf, { modality, part });
}

/** Fills a text with words of the catalogue itself: those need no isolation. */
export function fill(messages: Pick<Messages, 'dir'>, text: Text, words: Readonly<Record<string, string>>): string {
  return (typeof text === 'string' ? text : text.other).replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const word = words[name];
    return word === undefined ? whole : apart(messages, word);
  });
}

function partInText(messages: Messages, text: string | undefined): string | undefined {
  const words = (text ?? '').toUpperCase().split(/[^A-Z]+/);
  return words.map((word) => term(messages.ui.part, word)).find((name) => name !== undefined);
}

export function studyDate(messages: Messages, date: string | undefined): string {
  return (date === undefined ? undefined : formatDate(messages.lang, date)) ?? say(messages, messages.ui.have.noDate);
}

/** “MRI of the knee, 3 March 2024”. */
export function scanLine(messages: Messages, study: NamedStudy & { readonly studyDate?: string | undefined }): string {
  const scan = studyTitle(messages, study);
  return fill(messages, messages.ui.have.scanOn, { scan, date: studyDate(messages, study.studyDate) });
}

export type NamedSeries = Pick<ReportSeries, 'modality' | 'kind' | 'frames' | 'origin'> & {
  readonly seriesDescription?: string | undefined;
};

export function seriesTitle(messages: Messages, series: NamedSeries): string {
  const plane = term(messages.ui.have, series.kind.plane === 'none' ? undefined : series.kind.plane);
  return plane ?? say(messages, messages.ui.have.pictureSet);
}

/** What sort of pictures, in the words doctors use; else as the scanner named them. */
export function seriesKind(messages: Messages, series: NamedSeries): string | undefined {
  const { seriesDescription } = series;
  return (
    term(messages.ui.kind, series.kind.label) ??
    (seriesDescription === undefined ? undefined : isolate(seriesDescription))
  );
}

/** The scanner's own name of a set, where another set beside it would read the same. */
export function nameAmong(
  messages: Messages,
  series: NamedSeries,
  siblings: readonly NamedSeries[],
): string | undefined {
  const { seriesDescription } = series;
  const alike = (other: NamedSeries): boolean =>
    seriesTitle(messages, other) === seriesTitle(messages, series) &&
    seriesKind(messages, other) === seriesKind(messages, series);
  if (seriesDescription === undefined || siblings.filter(alike).length < 2) return undefined;
  return term(messages.ui.kind, series.kind.label) === undefined ? undefined : isolate(seriesDescription);
}

/** The line beneath: plane and kind in the words doctors use, its own name where that tells it apart, and how many. */
export function seriesLine(messages: Messages, series: NamedSeries, siblings: readonly NamedSeries[] = []): string {
  const parts = [
    term(messages.ui.plane, series.kind.plane),
    seriesKind(messages, series),
    nameAmong(messages, series, siblings),
  ];
  parts.push(say(messages, messages.ui.count.pictures, { count: series.frames }));
  return joined(messages, parts);
}

/** “CT, axial, 120 pictures, 3 March 2024”. Never says what the picture shows. */
export function pictureAlt(messages: Messages, series: NamedSeries, date: string | undefined): string {
  const parts = [
    term(messages.terms.modality, series.modality) ?? series.modality,
    term(messages.ui.plane, series.kind.plane),
    say(messages, messages.ui.count.pictures, { count: series.frames }),
    date === undefined ? undefined : formatDate(messages.lang, date),
  ];
  return joined(messages, parts, messages.dir === 'rtl' ? '، ' : ', ');
}

export function missingCount(completeness: ReportCompleteness): number {
  const counted = completeness.missing.reduce((sum, part) => sum + part.count, 0);
  return counted > 0 ? counted : Math.max(0, (completeness.expected ?? 0) - completeness.present);
}

export function completenessText(messages: Messages, completeness: ReportCompleteness): ToneText | undefined {
  const { have } = messages.ui;
  switch (completeness.state) {
    case 'complete':
      return { tone: 'good', text: say(messages, have.complete) };
    case 'unproven':
      return { tone: 'good', text: say(messages, have.unproven) };
    case 'conflicting':
      return { tone: 'doubt', text: say(messages, have.conflicting) };
    case 'incomplete': {
      const count = missingCount(completeness);
      if (count === 0) return { tone: 'warn', text: say(messages, have.something) };
      const where = placeOf(messages, completeness);
      const text = say(messages, have.missing, { count });
      return { tone: 'warn', text: where === undefined ? text : `${text} ${where}` };
    }
    case 'not-applicable':
      return undefined;
  }
}

/** Where, counted as people count: after which picture of those that are there. */
function placeOf(messages: Messages, completeness: ReportCompleteness): string | undefined {
  const { have } = messages.ui;
  if (completeness.missing.length !== 1) return undefined;
  const where = completeness.missing[0]?.where;
  if (where?.kind === 'head') return say(messages, have.head);
  if (where?.kind === 'tail') return say(messages, have.tail);
  const gap = completeness.ladder?.gaps[0];
  if (completeness.ladder?.gaps.length === 1 && gap !== undefined) {
    const place = completeness.ladder.positions.filter((position) => position <= gap.from + 1e-3).length;
    return say(messages, have.after, { place });
  }
  if (where?.kind === 'instance-number' && where.from !== undefined && where.from > 1)
    return say(messages, have.after, { place: where.from - 1 });
  return undefined;
}

export function reportSlot(
  messages: Messages,
  report: ReportStudy['report'],
): (ToneText & { readonly hint?: string }) | undefined {
  const { have } = messages.ui;
  switch (report.state) {
    case 'found':
      return { tone: 'good', text: say(messages, have.reportFound) };
    case 'maybe':
      return { tone: 'doubt', text: say(messages, have.reportMaybe), hint: say(messages, have.reportMaybeHint) };
    case 'missing':
      return { tone: 'warn', text: say(messages, have.reportMissing), hint: say(messages, have.reportMissingHint) };
    case 'unknown':
      return { tone: 'doubt', text: say(messages, have.reportUnknown) };
    case 'not-needed':
      return undefined;
  }
}

export function documentTitle(messages: Messages, document: ReportDocument): string {
  return capital(messages, term(messages.terms.documentKind, document.kind) ?? document.kind);
}

export function documentLine(messages: Messages, document: ReportDocument): string {
  const { ui } = messages;
  const parts: (string | undefined)[] = [];
  if (document.pages !== undefined) parts.push(say(messages, ui.count.pages, { count: document.pages }));
  if (document.language !== undefined) parts.push(languageName(messages, document.language));
  if (document.date !== undefined) parts.push(formatDate(messages.lang, document.date));
  if (document.locked === true) parts.push(say(messages, ui.papers.locked));
  else if (document.readBy === 'ocr') parts.push(say(messages, ui.papers.wordsRead));
  else if (document.textLayer === false) parts.push(say(messages, ui.papers.noText));
  if (document.confidence < 0.6 && document.kind !== 'unknown') parts.push(say(messages, ui.papers.unsure));
  return joined(messages, parts);
}

function languageName(messages: Messages, code: string): string | undefined {
  try {
    return new Intl.DisplayNames(messages.lang, { type: 'language', fallback: 'none' }).of(code);
  } catch {
    // Not a language tag: a document may declare anything.
    return undefined;
  }
}

const SUSPECT = new Set<ReportPicture['made']>([
  'camera-at-screen',
  'camera-at-film',
  'screenshot-or-export',
  'video-of-screen',
]);

export function pictureText(messages: Messages, picture: ReportPicture): ToneText {
  const text = term(messages.ui.papers, picture.made) ?? say(messages, messages.ui.papers.unknown);
  return { tone: SUSPECT.has(picture.made) ? 'warn' : 'plain', text };
}

/** Pictures that do not stand among the papers already: a photo of a paper is the paper. */
export function picturesApart({ inventory }: Report): readonly ReportPicture[] {
  const papers = new Set(inventory.documents.map(({ path }) => path));
  return inventory.pictures.filter(({ path }) => !papers.has(path));
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function percent(messages: Messages, fraction: number): string {
  return formatNumber(messages.lang, Math.floor(fraction * 100), 0);
}
