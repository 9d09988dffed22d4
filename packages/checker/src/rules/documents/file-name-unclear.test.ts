import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { paperWith } from '../../../../../test/build/findings.ts';
import { fileNameUnclear } from './file-name-unclear.ts';

const ask = (...papers: Parameters<typeof paperWith>[0][]) =>
  fileNameUnclear.check({ 'document-kinds': papers.map(paperWith) }, fileNameUnclear.defaults, context);
const clear = (path: string) => ask({ path }).outcome === 'pass';

describe('file-name-unclear', () => {
  it.each(['MRI knee 2026.pdf', 'Befund Dr Ahrens.pdf', '出院小结.pdf', 'выписка.docx', 'ECG.pdf', 'letter_2.pdf'])(
    'passes for %s',
    (path) => {
      expect(clear(path)).toBe(true);
    },
  );

  it.each([
    'IMG_2034.JPG',
    'a/scan0001.pdf',
    'Document (3).pdf',
    '20260305_101112.pdf',
    'WhatsApp Image 2026-03-05 at 10.11.12.jpeg',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301.pdf',
    'Dokument 1 - Kopie.pdf',
    '微信图片_20260305.jpg',
    'x.pdf',
  ])('fails for %s', (path) => {
    expect(clear(path)).toBe(false);
  });

  it('suggests a name by date and kind, no two the same', () => {
    const report = { dates: ['2026-03-05'], modalities: ['MR'] };
    expect(
      ask({ path: 'scan1.PDF', ...report }, { path: 'scan2.pdf', ...report }, { path: 'img.jpg', kind: 'passport' }),
    ).toMatchObject({
      outcome: 'fail',
      hits: [
        { params: { file: 'scan1.PDF', suggested: '2026-03-05_radiology-report_MR.pdf' } },
        { params: { suggested: '2026-03-05_radiology-report_MR_2.pdf' } },
        { params: { suggested: 'passport.jpg' } },
      ],
    });
  });

  it('cannot tell what to call a paper of unknown kind', () => {
    expect(ask({ path: 'scan1.pdf', kind: 'unknown', confidence: 0 })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'unclear-unknown', params: { count: 1 } }],
    });
  });

  it('says nothing of papers inside of scan files', () => {
    expect(ask({ path: 'IM0001', sopInstanceUID: '1.2' })).toEqual({ outcome: 'not-applicable' });
  });
});
