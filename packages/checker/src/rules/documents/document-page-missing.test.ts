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
