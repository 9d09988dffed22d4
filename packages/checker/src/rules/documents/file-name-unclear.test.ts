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

describe('which names, and what they might be', () => {
  const subject = (path: string) => ({ kind: 'entry', path });
  const suggested = (paper: Parameters<typeof paperWith>[0]) => {
    const verdict = ask({ path: 'scan1.pdf', ...paper });
    return 'hits' in verdict ? verdict.hits[0]?.params?.['suggested'] : undefined;
  };

  it('leaves the files of the disc itself alone', () => {
    expect(ask({ path: 'scan1.pdf', kind: 'disc-help' })).toEqual({ outcome: 'not-applicable' });
  });

  it('suggests nothing for papers that are not surely what they seem', () => {
    for (const paper of [{ kind: 'unknown' }, { kind: 'other' }, { confidence: 0.59 }] as const)
      expect(ask({ path: 'a/scan1.pdf', ...paper })).toMatchObject({
        outcome: 'cannot-tell',
        hits: [{ message: 'unclear-unknown', subjects: [subject('a/scan1.pdf')] }],
      });
    expect(ask({ path: 'scan1.pdf', confidence: 0.6 }).outcome).toBe('fail');
    expect(ask({ path: 'scan1.pdf', confidence: 0, decidedBy: 'patient' }).outcome).toBe('fail');
  });

  it('names those that it knows and counts the rest, each once', () => {
    expect(ask({ path: 'a/scan1.pdf' }, { path: 'a/scan2.pdf', kind: 'unknown' })).toEqual({
      outcome: 'fail',
      hits: [
        {
          message: 'unclear',
          params: { file: 'scan1.pdf', suggested: 'radiology-report.pdf' },
          subjects: [subject('a/scan1.pdf')],
          action: { who: 'patient', letter: false, message: 'nothing' },
        },
      ],
      doubts: [
        {
          message: 'unclear-unknown',
          params: { count: 1 },
          subjects: [subject('a/scan2.pdf')],
          action: { who: 'patient', letter: false, message: 'nothing' },
        },
      ],
    });
  });

  it('puts the modality into the name of a reading of one kind of scan alone', () => {
    expect(suggested({ modalities: ['MR'] })).toBe('radiology-report_MR.pdf');
    expect(suggested({ modalities: ['MR', 'CT'] })).toBe('radiology-report.pdf');
    expect(suggested({ modalities: [] })).toBe('radiology-report.pdf');
    expect(suggested({ kind: 'lab-result', modalities: ['MR'] })).toBe('lab-result.pdf');
  });

  it('puts the likeliest date in front, but not the dates of a passport', () => {
    expect(suggested({ dates: ['2026-03-05', '2025-01-01'] })).toBe('2026-03-05_radiology-report.pdf');
    expect(suggested({ kind: 'passport', dates: ['2026-03-05'] })).toBe('passport.pdf');
  });

  it('keeps the ending, where there is one', () => {
    expect(suggested({ path: 'scan1' })).toBe('radiology-report');
    expect(suggested({ path: 'a.b/scan1.2.GZ' })).toBe('radiology-report.gz');
    expect(suggested({ path: 'scan1.x.PDF' })).toBe('radiology-report.pdf');
  });

  it('numbers a third of one name', () => {
    const three = ask({ path: 'scan1.pdf' }, { path: 'scan2.pdf' }, { path: 'scan3.pdf' });
    expect(three).toMatchObject({
      hits: [
        {},
        { params: { suggested: 'radiology-report_2.pdf' } },
        { params: { suggested: 'radiology-report_3.pdf' } },
      ],
    });
  });

  it.each([
    ['a name around a long number', 'Befund 3f2504e0-4f89-11d3-9a0c', true],
    ['a long number before a name', '3f2504e0-4f89-11d3-9a0c Befund', true],
    ['a long number alone', '3f2504e0-4f89-11d3', false],
    ['two letters', 'ab', false],
    ['three letters', 'abc', true],
    ['words of machines with one letter between', 'scan x img', false],
    ['words of machines joined to others', 'scanning', true],
    ['letters parted by signs', 'a-b-c', true],
    ['one Chinese character', '脑', true],
    ['a folder that says much', 'MRI report knee/IMG_1', false],
  ])('%s: %s', (_, name, says) => expect(clear(`${name}.pdf`)).toBe(says));
});
