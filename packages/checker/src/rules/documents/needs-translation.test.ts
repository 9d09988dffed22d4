import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { paperWith } from '../../../../../test/build/findings.ts';
import { needsTranslation } from './needs-translation.ts';

const ask = (...papers: Parameters<typeof paperWith>[0][]) =>
  needsTranslation.check({ 'document-kinds': papers.map(paperWith) }, needsTranslation.defaults, context);

describe('needs-translation', () => {
  it('passes for papers in a language that is read there', () => {
    expect(ask({ language: 'en' }, { language: 'zh' })).toEqual({ outcome: 'pass' });
  });

  it('fails once for each other language, with the papers in it', () => {
    expect(
      ask({ path: 'a', language: 'ru' }, { path: 'b', language: 'fr' }, { path: 'c', language: 'ru' }),
    ).toMatchObject({
      outcome: 'fail',
      hits: [
        { message: 'other-language', params: { language: 'fr', count: 1 } },
        { params: { language: 'ru', count: 2 }, subjects: [{ path: 'a' }, { path: 'c' }] },
      ],
    });
  });

  it('cannot tell of a text whose language is not clear', () => {
    expect(ask({})).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'unknown-language' }] });
  });

  it('says nothing of tables of values, passports and papers that were not read', () => {
    expect(ask({ kind: 'lab-result', language: 'ru' }, { kind: 'passport' }, { unread: 'locked' })).toEqual({
      outcome: 'not-applicable',
    });
  });
});
