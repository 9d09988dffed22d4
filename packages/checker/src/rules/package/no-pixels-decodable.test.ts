import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { DecodeProof } from '../../evidence/decode-proof.ts';
import { noPixelsDecodable } from './no-pixels-decodable.ts';

type Reason = DecodeProof['series'][number]['failures'][number]['reason'];

const series = (seriesInstanceUID: string, decoded: number, ...reasons: readonly Reason[]) => ({
  studyInstanceUID: '1.2',
  seriesInstanceUID,
  tried: decoded + reasons.length,
  decoded,
  failures: reasons.map((reason, index) => ({ path: `${seriesInstanceUID}/${index}`, frame: 1, reason })),
});
const ask = (...all: readonly ReturnType<typeof series>[]) =>
  noPixelsDecodable.check({ 'decode-proof': { deep: false, series: all } }, {}, context);

describe('no-pixels-decodable', () => {
  it('passes where a picture of each set was decoded', () => {
    expect(ask(series('1', 1), series('2', 1))).toEqual({ outcome: 'pass' });
  });

  it('fails where none is, and less gravely where some are', () => {
    expect(ask(series('1', 0, 'undecodable', 'mismatch'))).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'none-shown' }],
    });
    expect(ask(series('1', 0, 'truncated'), series('2', 1))).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'set-not-shown', severity: 'gap', params: { count: 1 } }],
    });
    expect(ask(series('1', 9, 'truncated'))).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'picture-not-shown', severity: 'gap', subjects: [{ path: '1/0' }] }],
    });
  });

  it('cannot tell where nobody could look', () => {
    expect(ask(series('1', 0, 'deadline'))).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'not-tried', severity: 'blocker' }],
    });
    expect(ask(series('1', 0, 'undecodable', 'io'), series('2', 1))).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'not-tried', severity: 'gap' }],
    });
  });

  it('leaves syntaxes that nothing here decodes to their own rule', () => {
    expect(ask(series('1', 0, 'unsupported-syntax'))).toEqual({ outcome: 'not-applicable' });
    expect(ask()).toEqual({ outcome: 'not-applicable' });
  });
});
