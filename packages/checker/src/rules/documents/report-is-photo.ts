import type { DocumentFacts } from '../../evidence/document-kinds/document-facts.ts';
import type { PaperPictures } from '../../evidence/paper-pictures/paper-pictures.ts';
import { defineRule, verdictFrom } from '../rule.ts';

/** A scan report that came as a photo or as pictures of pages: the hospital has it as a file whose text can be read. */
export const reportIsPhoto = defineRule({
  id: 'report-is-photo',
  group: 'documents',
  severity: 'advice',
  requires: ['document-kinds', 'paper-pictures'],
  messages: ['photo', 'pages', 'maybe-photo'],
  params: { photo: ['file'], pages: ['file'], 'maybe-photo': ['count'] },
  defaults: {},
  check({ 'document-kinds': papers, 'paper-pictures': pictures }) {
    const seen = papers.filter(({ locked }) => !locked);
    const flat = seen.filter(
      ({ container, unread, readBy }) => container === 'picture' || unread === 'no-text' || readBy === 'ocr',
    );
    const reports = flat.filter((paper) => paper.kind === 'radiology-report' && isSure(paper));
    // A paper that nobody could read may be the report; one that is known to be another paper, or scan pictures alone, is not.
    const scansAlone = new Set(pictures.filter(isScansAlone).map(keyOf));
    const unclear = flat.filter(
      (paper) =>
        paper.decidedBy === 'engine' &&
        ((paper.kind === 'unknown' && !scansAlone.has(keyOf(paper))) ||
          (paper.kind === 'radiology-report' && paper.confidence < sure)),
    );
    if (flat.length === 0 && !seen.some(({ kind }) => kind === 'radiology-report'))
      return { outcome: 'not-applicable' };
    return verdictFrom(
      reports.map(({ path, container }) => ({
        message: container === 'picture' ? 'photo' : 'pages',
        params: { file: path.slice(path.lastIndexOf('/') + 1) },
        subjects: [{ kind: 'entry', path } as const],
        action: { who: 'hospital', letter: true, message: 'ask-for-report' } as const,
      })),
      unclear.length === 0
        ? []
        : [
            {
              message: 'maybe-photo',
              params: { count: unclear.length },
              subjects: unclear.map(({ path }) => ({ kind: 'entry', path }) as const),
              action: { who: 'patient', letter: false, message: 'add-files' } as const,
            },
          ],
    );
  },
});

const sure = 0.6;

function isSure({ confidence, decidedBy }: DocumentFacts): boolean {
  return decidedBy === 'patient' || confidence >= sure;
}

/** `pictures-in-papers` tells of these. */
function isScansAlone({ pictures, notLookedAt }: PaperPictures): boolean {
  return pictures.length > 0 && notLookedAt === 0 && pictures.every(({ shows }) => shows === 'scan');
}

/** A paper inside DICOM is told from another at the same path by its instance. */
function keyOf({ path, sopInstanceUID = '' }: Pick<DocumentFacts, 'path' | 'sopInstanceUID'>): string {
  return `${sopInstanceUID} ${path}`;
}
