import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Tone } from '../export/wording.ts';
import type { Messages, ShellTexts, Text } from '../messages/messages.ts';
import { formatText } from '../messages/format.ts';
import type { Params } from '../messages/format.ts';
import type { Decisions } from '../report/decisions.ts';
import type { ReportFinding } from '../report/report.ts';
import type { SeriesCard } from './cards.ts';
import type { Answer, CheckState } from './check-state.ts';
import type { HandoverFlow } from './handover/flow.ts';
import { icons } from './icons.ts';
import type { ThumbnailStore } from './thumbnail-store.ts';

export type PickKind = 'folder' | 'zip' | 'disc' | 'papers';
/** Why no files came: the person closed the dialog, or the browser keeps this folder to itself. */
export type Notice = 'not-chosen' | 'not-shared';
export type SaveKind = 'html' | 'json' | 'text';
export type ExportFormat = SaveKind | 'summary';

/** What a press may cause. The views hold no state and reach nothing else. */
export interface ViewActions {
  /** `plain` goes by the file input, where the browser's own folder dialog did not let the folder through. */
  pick(kind: PickKind, plain?: boolean): void;
  cancel(): void;
  reset(): void;
  choose(open: boolean): void;
  password(value: string | undefined): void;
  answer(findings: readonly string[], answer: Answer | undefined): void;
  sendAnyway(value: boolean): void;
  chooseCase(id: string): void;
  /** Opens the letters that answer any of them. */
  writeLetter(findings: readonly ReportFinding[]): void;
  /** What a paper is, and which scan it is about. */
  tell(told: Decisions): void;
  /** Has the words in pictures of papers read, here. */
  readWords(): void;
  save(kind: SaveKind): void;
  /** Opens what is saved for sending. */
  handOver(): void;
  print(): void;
  setNames(keep: boolean): void;
  explainPrivacy(open: boolean): void;
  /** `place` among its pictures, 0 … 1; the middle one without it. */
  openSeries(card: SeriesCard | undefined, place?: number): void;
  showSubject(finding: ReportFinding): void;
}

/** Everything the first screens need; made anew for each render. */
export interface ShellView {
  readonly ui: ShellTexts;
  t(text: Text, params?: Params): string;
  readonly state: CheckState;
  readonly act: ViewActions;
  readonly thumbnails: ThumbnailStore;
  readonly device: DeviceFacts;
  readonly papers: boolean;
  /** Whether the host brought the files that read words in pictures. */
  readonly ocr: boolean;
  /** Whether the choice of files is open beside a finished report. */
  readonly choosing: boolean;
  readonly privacyOpen: boolean;
  readonly names: boolean;
  /** Finding key whose request was copied, or could not be. */
  readonly copied: { readonly key: string; readonly text?: string } | undefined;
  readonly minutesLeft: number | undefined;
  readonly notice: Notice | undefined;
  /** Series that a finding pointed to. */
  readonly marked: ReadonlySet<string>;
  readonly reportId: string;
  /** Where the files are being saved for sending. */
  readonly handover: HandoverFlow | undefined;
}

/** With the whole catalogue, which comes with the engine: scans, findings and papers need its words. */
export interface View extends ShellView {
  readonly ui: Messages['ui'];
  readonly messages: Messages;
}

export function wholeView(view: ShellView, messages: Messages): View {
  return { ...view, messages, ui: messages.ui, t: (text, params) => formatText(messages, text, params) };
}

export interface DeviceFacts {
  readonly phone: boolean;
  readonly apple: boolean;
  readonly inApp: boolean;
  readonly chromium: boolean;
}

const TONE_ICON = {
  good: icons.check,
  warn: icons.triangle,
  stop: icons['not-ready'],
  doubt: icons.question,
  plain: icons.document,
} as const;

/** Shape, word and colour together: none of them speaks alone. */
export function toned(tone: Tone, text: string, extra = ''): TemplateResult {
  return html`<p class="tone ${tone} ${extra}">${tone === 'plain' ? '' : TONE_ICON[tone]}<span>${text}</span></p>`;
}

export function toneIcon(tone: Tone): TemplateResult {
  return TONE_ICON[tone];
}
