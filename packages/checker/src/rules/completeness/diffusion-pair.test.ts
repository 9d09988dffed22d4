import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { diffusionPair } from './diffusion-pair.ts';

const source = { title: 'A protocol', year: 2020 };
const ask = (all: readonly Partial<SeriesKind>[], adcSource?: typeof source) =>
  diffusionPair.check(
    { 'series-kinds': all.map((parts, at) => kind({ seriesInstanceUID: `1.2.3.${at}`, ...parts })) },
    { adcSource },
    context,
  );

describe('diffusion-pair', () => {
  it('passes where both halves are here, also as tensors', () => {
    expect(ask([{ label: 'adc' }, { label: 'dwi' }])).toEqual({ outcome: 'pass' });
    expect(ask([{ label: 'adc' }, { label: 'dti' }])).toEqual({ outcome: 'pass' });
    expect(ask([{ label: 'dwi' }])).toEqual({ outcome: 'pass' });
  });

  it('fails where the map is here without what it was computed from', () => {
    expect(ask([{ label: 't2' }, { label: 'adc' }])).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'dwi-absent', subjects: [{ kind: 'series', seriesInstanceUID: '1.2.3.1' }] }],
    });
    const elsewhere = { label: 'dwi', studyInstanceUID: '1.9' } as const;
    expect(ask([{ label: 'adc' }, elsewhere])).toMatchObject({ outcome: 'fail' });
  });

  it('cannot tell where a series has no name, or one source alone calls it a map', () => {
    for (const all of [
      [{ label: 'adc' }, { label: 'unknown', confidence: 0 }],
      [{ label: 'adc', confidence: 0.6 }],
    ] as const)
      expect(ask(all)).toMatchObject({
        outcome: 'cannot-tell',
        hits: [{ message: 'maybe-dwi-absent', severity: 'advice' }],
      });
  });

  it('misses the map only where a case asks for it, as advice with its source', () => {
    expect(ask([{ label: 'dwi' }], source)).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'adc-absent', severity: 'advice', source }],
    });
    expect(ask([{ label: 'dwi' }, { label: 'adc' }], source)).toEqual({ outcome: 'pass' });
    expect(ask([{ label: 'dti' }], source)).toEqual({ outcome: 'pass' });
    expect(ask([{ label: 'dwi' }, { label: 'unknown' }], source)).toEqual({ outcome: 'pass' });
  });

  it('says nothing without diffusion', () => {
    expect(ask([{ label: 't1' }])).toEqual({ outcome: 'not-applicable' });
  });
});
