import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { paperWith } from '../../../../../test/build/findings.ts';
import { documentPageMissing } from './document-page-missing.ts';

const ask = (...papers: Parameters<typeof paperWith>[0][]) =>
  documentPageMissing.check({ 'document-kinds': papers.map(paperWith) }, {}, context);

describe('document-page-missing', () => {
  it('passes where every page is here, be it in one file or in several', () => {
    expect(ask({ pages: 3, pageMarks: { total: 3, seen: [1, 2, 3] } })).toEqual({ outcome: 'pass' });
    expect(
      ask(
        { path: 'a.pdf', pages: 1, pageMarks: { total: 2, seen: [1] }, dates: ['2026-03-05'] },
        { path: 'b.pdf', pages: 1, pageMarks: { total: 2, seen: [2] }, kind: 'unknown' },
      ),
    ).toEqual({ outcome: 'pass' });
  });

  it('passes where the pages are here and only one prints its number', () => {
    expect(ask({ pages: 2, pageMarks: { total: 2, seen: [1] } })).toEqual({ outcome: 'pass' });
  });

  it('fails where the file holds fewer pages than it prints', () => {
    expect(ask({ path: 'x/letter.pdf', pages: 1, pageMarks: { total: 3, seen: [2] } })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'missing', params: { file: 'letter.pdf', present: 1, total: 3 } }],
    });
    // Two copies of the first page are no second page.
    expect(
      ask({ pages: 1, pageMarks: { total: 2, seen: [1] } }, { pages: 1, pageMarks: { total: 2, seen: [1] } }),
    ).toMatchObject({ outcome: 'fail', hits: [{}, {}] });
  });

  it('cannot tell where the file does not say how many pages it has', () => {
    expect(ask({ container: 'office', pageMarks: { total: 2, seen: [1] } })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-missing', params: { total: 2 } }],
    });
  });

  it('says nothing where no paper prints its pages', () => {
    expect(ask({ pages: 1 })).toEqual({ outcome: 'not-applicable' });
  });
});

describe('pages in files of their own', () => {
  const page = (seen: readonly number[], more: Parameters<typeof paperWith>[0] = {}) => ({
    path: `d/${seen.join('-')}.pdf`,
    pages: seen.length,
    pageMarks: { total: 3, seen },
    language: 'de',
    dates: ['2026-03-05'],
    ...more,
  });
  const outcome = (...papers: Parameters<typeof paperWith>[0][]) => ask(...papers).outcome;

  it('are one paper where total, language and date agree', () => {
    expect(outcome(page([1]), page([2]), page([3]))).toBe('pass');
    expect(outcome(page([1]), page([2, 3]))).toBe('pass');
    expect(outcome(page([1]), page([2]))).toBe('fail');
  });

  it('may leave out the date on later pages', () => {
    expect(outcome(page([1]), page([2], { dates: [] }), page([3], { dates: [] }))).toBe('pass');
    expect(outcome(page([1], { dates: [] }), page([2]), page([3]))).toBe('pass');
  });

  it('are two papers where one of these differs', () => {
    for (const other of [
      page([2, 3], { dates: ['2025-01-01'] }),
      page([2, 3], { language: 'en' }),
      page([2, 3], { pageMarks: { total: 4, seen: [2, 3] } }),
    ])
      expect(ask(page([1]), other)).toMatchObject({ outcome: 'fail', hits: [{}, {}] });
  });

  it('are two papers where a page is there twice, also among later ones', () => {
    const twice = ask(page([1]), page([2]), page([2, 3], { path: 'd/x.pdf' }));
    expect(twice).toMatchObject({
      outcome: 'fail',
      hits: [
        { params: { present: 2, total: 3 }, subjects: [{ path: 'd/1.pdf' }, { path: 'd/2.pdf' }] },
        { params: { file: 'x.pdf', present: 2 }, subjects: [{ kind: 'entry', path: 'd/x.pdf' }] },
      ],
    });
  });

  it('of which one does not say how long it is leave doubt', () => {
    const { pages: _, ...unmeasured } = page([2]);
    expect(ask(page([1]), unmeasured)).toEqual({
      outcome: 'cannot-tell',
      hits: [
        {
          message: 'maybe-missing',
          params: { file: '1.pdf', total: 3 },
          subjects: [
            { kind: 'entry', path: 'd/1.pdf' },
            { kind: 'entry', path: 'd/2.pdf' },
          ],
          severity: 'advice',
          action: { who: 'patient', letter: false, message: 'add-files' },
        },
      ],
    });
  });

  it('that are more than were printed are whole', () => {
    expect(outcome(page([1], { pages: 4 }))).toBe('pass');
    expect(outcome(page([1], { pages: 2 }))).toBe('fail');
  });
});
