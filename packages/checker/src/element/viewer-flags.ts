import type { FrameRef } from '@medpass/dicom-core';
import { completenessText } from '../export/wording.ts';
import type { Tone } from '../export/wording.ts';
import { findingTexts } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import type { Report, ReportFinding } from '../report/report.ts';
import type { PersonCard, SeriesCard } from './cards.ts';
import { holesByPicture } from './gap-ladder.ts';

/** As the viewer takes it: plain words on a set of pictures, and the picture that they are about. */
export interface ViewerFlag {
  readonly seriesInstanceUID: string;
  readonly rule?: string;
  readonly text: string;
  readonly tone: Tone;
  readonly completeness?: 'incomplete' | 'conflicting' | 'unproven';
  readonly at?: FrameRef;
}

const tones = { blocker: 'stop', gap: 'warn', advice: 'doubt', info: 'plain' } as const;

/** What the report says of each set, for the viewer's strip: its findings, else what is known of its completeness. */
export function viewerFlags(messages: Messages, report: Report, people: readonly PersonCard[]): readonly ViewerFlag[] {
  const cards = people.flatMap(({ studies }) => studies.flatMap(({ series }) => series));
  return cards.flatMap((card) => {
    const known = card.completeness && completenessText(messages, card.completeness);
    const doubted = known !== undefined && known.tone !== 'good' ? known : undefined;
    const flags = report.findings
      .filter((finding) => isAbout(finding, card))
      // What is missing is said once, in the few words that the set has for it.
      .map((finding) => flagOf(messages, finding, card, isAboutAbsence(finding) ? doubted?.text : undefined));
    if (doubted === undefined) return flags;
    const state = card.completeness?.state;
    const doubtful = state === 'incomplete' || state === 'conflicting' || state === 'unproven';
    const whole = doubtful ? { completeness: state } : {};
    if (flags.some(({ text }) => text === doubted.text))
      return flags.map((flag) => (flag.text === doubted.text ? { ...flag, ...whole } : flag));
    return [withPlace({ ...doubted, ...uidOf(card), ...whole }, card), ...flags];
  });
}

function isAboutAbsence({ witnesses, rule }: ReportFinding): boolean {
  return witnesses !== undefined || rule === 'dicomdir-missing-files';
}

/** The picture that a finding on a set is shown at: the one before its first hole, else its middle one. */
export function placeOfFinding(card: SeriesCard): number {
  return firstHole(card) ?? Math.floor(card.refs.length / 2);
}

export function isAbout(finding: ReportFinding, { seriesInstanceUID }: SeriesCard): boolean {
  return finding.subjects.some(
    (subject) => subject.kind === 'series' && subject.seriesInstanceUID === seriesInstanceUID,
  );
}

function flagOf(messages: Messages, finding: ReportFinding, card: SeriesCard, short: string | undefined): ViewerFlag {
  const text = short ?? findingTexts(messages, finding).what;
  const tone = finding.outcome === 'fail' ? tones[finding.severity] : 'doubt';
  return withPlace({ ...uidOf(card), rule: finding.rule, text, tone }, card);
}

function withPlace(flag: ViewerFlag, card: SeriesCard): ViewerFlag {
  const hole = firstHole(card);
  const at = hole === undefined ? undefined : card.refs[hole];
  return at === undefined ? flag : { ...flag, at };
}

function firstHole(card: SeriesCard): number | undefined {
  const hole = holesByPicture(card.completeness, card.refs.length).keys().next();
  return hole.done === true ? undefined : Math.max(0, hole.value);
}

function uidOf({ seriesInstanceUID }: SeriesCard): Pick<ViewerFlag, 'seriesInstanceUID'> {
  return { seriesInstanceUID };
}
