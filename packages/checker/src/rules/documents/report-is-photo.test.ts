import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { paperWith } from '../../../../../test/build/findings.ts';
import { reportIsPhoto } from './report-is-photo.ts';

const ask = (...papers: Parameters<typeof paperWith>[0][]) =>
  reportIsPhoto.check({ 'document-kinds': papers.map(paperWith) }, reportIsPhoto.defaults, context);

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

  it('says nothing of other photographed papers, of locked ones, and where there is no report', () => {
    expect(ask({ container: 'picture', kind: 'ecg', confidence: 0.5, unread: 'no-text' })).toEqual({ outcome: 'pass' });
    expect(ask({ kind: 'unknown', locked: true, unread: 'locked' })).toEqual({ outcome: 'not-applicable' });
    expect(ask({ kind: 'lab-result' })).toEqual({ outcome: 'not-applicable' });
  });
});
