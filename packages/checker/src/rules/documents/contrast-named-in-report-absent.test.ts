import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { pairingWith } from '../../../../../test/build/findings.ts';
import { paper } from '../../../../../test/build/paper.ts';
import { kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { contrastNamedInReportAbsent } from './contrast-named-in-report-absent.ts';

function ask(series: readonly Partial<SeriesKind>[], again = true, confidence = 0.9, contrast = true, both = true) {
  const report = paper({
    path: 'a/r.pdf',
    kind: 'radiology-report',
    ...(contrast ? { namedContrast: { again, both } } : {}),
  });
  const pairing = pairingWith([
    { studyInstanceUID: '1.2.3', documents: [{ path: 'a/r.pdf', confidence, decidedBy: 'engine', by: [] }] } as never,
  ]);
  return contrastNamedInReportAbsent.check(
    {
      'document-kinds': [report],
      'report-pairing': pairing,
      'series-kinds': series.map((parts, at) => kind({ seriesInstanceUID: `1.2.3.${at}`, ...parts })),
    },
    { confidence: 0.7 },
    context,
  );
}
const t2 = { label: 't2' } as const;
const before = { label: 't1', contrast: 'pre' } as const;
const silent = { label: 't1', contrast: 'unknown' } as const;

describe('contrast-named-in-report-absent', () => {
  it('passes where a series is after contrast, or is so by its nature', () => {
    expect(ask([t2, before, { label: 't1', contrast: 'post' }])).toEqual({ outcome: 'pass' });
    expect(ask([t2, { label: 'perfusion' }])).toEqual({ outcome: 'pass' });
    expect(ask([{ modality: 'CT', label: 'ct-portal-venous' }])).toEqual({ outcome: 'pass' });
  });

  it('fails where the report says twice that it was given and no series can be after it', () => {
    for (const series of [[t2, before], [t2, silent], [t2]])
      expect(ask(series)).toMatchObject({
        outcome: 'fail',
        hits: [{ message: 'absent', severity: 'gap', params: { file: 'r.pdf' } }],
      });
    expect(ask([{ modality: 'CT', label: 'ct-non-contrast', contrast: 'pre' }])).toMatchObject({ outcome: 'fail' });
  });

  it('cannot tell where one may be after it, where the report says it once, or may belong to another scan', () => {
    const doubt = { outcome: 'cannot-tell', hits: [{ message: 'maybe-absent', severity: 'advice' }] };
    expect(ask([silent, silent])).toMatchObject(doubt);
    expect(ask([before, silent])).toMatchObject(doubt);
    expect(ask([t2, { label: 'unknown', confidence: 0 }])).toMatchObject(doubt);
    expect(ask([{ modality: 'CT', label: 'ct' }])).toMatchObject(doubt);
    expect(ask([t2, before], false)).toMatchObject(doubt);
    // Of pictures after it alone, the silent T1 here may be the one.
    expect(ask([t2, silent], true, 0.9, true, false)).toMatchObject(doubt);
    expect(ask([t2, before], true, 0.9, true, false)).toMatchObject({ outcome: 'fail' });
    expect(ask([t2, before], true, 0.5)).toMatchObject(doubt);
    const coronal = { ...silent, planes: ['coronal'] } as const;
    expect(ask([silent, coronal])).toMatchObject({ outcome: 'fail' });
  });

  it('says nothing where no report speaks of contrast, or nothing is here that could show it', () => {
    expect(ask([t2], true, 0.9, false)).toEqual({ outcome: 'not-applicable' });
    expect(ask([{ label: 'localizer' }])).toEqual({ outcome: 'not-applicable' });
  });
});
