import { findingTexts, formatDate } from '@medpass/dicom-check/messages';
import type { Messages } from '@medpass/dicom-check/messages';
import type { Report } from '@medpass/dicom-check';
import type { MissingItem } from './missing-items.ts';

export interface MessageFrame {
  readonly hello: string;
  readonly allHere: string;
  readonly need: string;
  readonly thanks: string;
  readonly of: string;
}

/** What to write to the patient: what is still asked for, in the patient's words. No names, no identifiers. */
export function patientMessage(
  words: Messages,
  frame: MessageFrame,
  report: Report,
  items: readonly MissingItem[],
): string {
  const lines = [frame.hello, ''];
  if (items.length === 0) lines.push(frame.allHere);
  else {
    lines.push(frame.need, '');
    for (const [index, { finding }] of items.entries()) {
      const texts = findingTexts(words, finding);
      const scan = scanOf(words, report, finding);
      lines.push(`${index + 1}. ${plain(texts.what)}${scan === '' ? '' : ` ${frame.of.replace('{scan}', scan)}`}`);
      lines.push(`   ${plain(texts.do)}`);
    }
  }
  return [...lines, '', frame.thanks].join('\n');
}

/** Which scan is meant: its kind and day, where it is one and the sentence does not say it. */
function scanOf(words: Messages, report: Report, { subjects, params }: MissingItem['finding']): string {
  const uids = new Set(
    subjects.flatMap((subject) => {
      if (subject.kind === 'study') return subject.studyInstanceUID;
      return subject.kind === 'series' ? subject.seriesInstanceUID : [];
    }),
  );
  const meant = report.inventory.patients
    .flatMap(({ studies }) => studies)
    .filter(
      ({ studyInstanceUID, series }) =>
        uids.has(studyInstanceUID) || series.some(({ seriesInstanceUID }) => uids.has(seriesInstanceUID)),
    );
  const [study] = meant;
  if (study === undefined || meant.length > 1 || 'date' in params) return '';
  const terms: Readonly<Record<string, string>> = words.terms.modality;
  const kinds = study.modalities.flatMap((code) => terms[code] ?? []);
  const date = study.studyDate === undefined ? undefined : formatDate(words.lang, study.studyDate);
  return [...new Set(kinds), date].filter(Boolean).join(', ');
}

/** Chats show the marks that keep directions apart as boxes. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
