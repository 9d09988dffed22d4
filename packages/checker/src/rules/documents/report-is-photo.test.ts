import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { paperWith } from '../../../../../test/build/findings.ts';
import type { PaperPictures } from '../../evidence/paper-pictures/paper-pictures.ts';
import { reportIsPhoto } from './report-is-photo.ts';

type Facts = Parameters<typeof paperWith>[0];

const ask = (...papers: Facts[]) => askWith([], ...papers);

const askWith = (pictures: readonly PaperPictures[], ...papers: Facts[]) =>
  reportIsPhoto.check(
    { 'document-kinds': papers.map(paperWith), 'paper-pictures': pictures },
    reportIsPhoto.defaults,
    context,
  );

describe('report-is-photo', () => {
  it('passes for a report whose text can be read', () => {
    expect(ask({})).toEqual({ outcome: 'pass' });
  });

  it('fails for a photo that the patient calls the report, and for one whose letters were read', () => {
    expect(
      ask({ path: 'a/IMG_1.jpg', container: 'picture', unread: 'no-text', confidence: 1, decidedBy: 'patient' }),
    ).toMatchObject({ outcome: 'fail', hits: [{ message: 'photo', params: { file: 'IMG_1.jpg' } }] });
    expect(ask({ container: 'pdf', unread: 'no-text', confidence: 0.7 })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'pages' }],
    });
  });

  it('cannot tell of pages that nobody could read', () => {
    expect(
      ask(
        { container: 'picture', kind: 'unknown', confidence: 0, unread: 'no-text' },
        { container: 'pdf', kind: 'radiology-report', confidence: 0.3, unread: 'no-text' },
      ),
    ).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'maybe-photo', params: { count: 2 } }] });
  });

  it('takes pages that hold scan pictures alone for no report, and others for a doubt still', () => {
    const pages: Facts = { path: 'a/scan.pdf', container: 'pdf', kind: 'unknown', confidence: 0, unread: 'no-text' };
    const holding = (shows: 'scan' | 'paper', rest: Partial<PaperPictures> = {}): PaperPictures => ({
      path: 'a/scan.pdf',
      notLookedAt: 0,
      pictures: (['scan', shows] as const).map((one, index) => ({
        number: index + 1,
        width: 800,
        height: 600,
        shows: one,
        made: 'camera-at-screen',
        confidence: 0.9,
        certainty: 'sure',
        evidence: [],
      })),
      ...rest,
    });
    const doubt = { outcome: 'cannot-tell', hits: [{ message: 'maybe-photo' }] };
    expect(askWith([holding('scan')], pages)).toEqual({ outcome: 'pass' });
    expect(askWith([holding('paper')], pages)).toMatchObject(doubt);
    expect(askWith([holding('scan', { notLookedAt: 1 })], pages)).toMatchObject(doubt);
    expect(askWith([holding('scan', { pictures: [] })], pages)).toMatchObject(doubt);
    expect(askWith([holding('scan', { path: 'a/other.pdf' })], pages)).toMatchObject(doubt);
    expect(askWith([holding('scan', { sopInstanceUID: '1.2' })], pages)).toMatchObject(doubt);
  });

  it('says nothing of other photographed papers, of locked ones, and where there is no report', () => {
    expect(ask({ container: 'picture', kind: 'ecg', confidence: 0.5, unread: 'no-text' })).toEqual({ outcome: 'pass' });
    expect(ask({ kind: 'unknown', locked: true, unread: 'locked' })).toEqual({ outcome: 'not-applicable' });
    expect(ask({ kind: 'lab-result' })).toEqual({ outcome: 'not-applicable' });
  });
});

describe('which papers are pictures', () => {
  const flat = { container: 'picture', textLayer: false } as const;
  const entry = (path: string) => ({ kind: 'entry', path });

  it('one whose letters were read is one still', () => {
    expect(ask({ readBy: 'ocr', container: 'pdf', path: 'a/r.pdf' })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'pages', subjects: [entry('a/r.pdf')] }],
    });
    expect(ask({ ...flat, path: 'a/r.jpg' })).toMatchObject({ outcome: 'fail', hits: [{ message: 'photo' }] });
  });

  it('a locked one is told by its own rule', () => {
    expect(ask({ ...flat, locked: true })).toEqual({ outcome: 'not-applicable' });
  });

  it('one that is surely another paper is no report', () => {
    expect(ask({ ...flat, kind: 'lab-result' })).toEqual({ outcome: 'pass' });
    expect(ask({ ...flat, kind: 'lab-result', confidence: 0.1 })).toEqual({ outcome: 'pass' });
  });

  it('is sure of six in ten, or of the patient’s word', () => {
    expect(ask({ ...flat, confidence: 0.6 })).toEqual({ outcome: 'fail', hits: [expect.any(Object)] });
    expect(ask({ ...flat, confidence: 0.59, path: 'a/r.jpg' })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-photo', subjects: [entry('a/r.jpg')] }],
    });
    expect(ask({ ...flat, confidence: 0.1, decidedBy: 'patient' })).toEqual({
      outcome: 'fail',
      hits: [expect.any(Object)],
    });
    expect(ask({ ...flat, kind: 'unknown', decidedBy: 'patient' })).toEqual({ outcome: 'pass' });
  });
});
