import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { paperWith } from '../../../../../test/build/findings.ts';
import { documentLocked } from './document-locked.ts';

const ask = (...papers: Parameters<typeof paperWith>[0][]) =>
  documentLocked.check({ 'document-kinds': papers.map(paperWith) }, {}, context);

describe('document-locked', () => {
  it('passes for papers that opened, a scanned one without text among them', () => {
    expect(ask({}, { unread: 'no-text', textLayer: false })).toEqual({ outcome: 'pass' });
  });

  it('fails behind a password', () => {
    expect(ask({ locked: true, unread: 'locked' })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'locked', params: { count: 1 } }],
    });
  });

  it('cannot tell what it could not read', () => {
    expect(ask({ unread: 'deadline' })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'not-read', params: { count: 1 } }],
    });
  });

  it('says nothing without papers', () => {
    expect(ask({ container: 'picture', unread: 'no-text' })).toEqual({ outcome: 'not-applicable' });
  });
});
