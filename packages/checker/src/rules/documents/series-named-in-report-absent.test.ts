import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { pairingWith, paperWith } from '../../../../../test/build/findings.ts';
import { kind } from '../../../../../test/build/series-kind.ts';
import type { NamedSeries } from '../../evidence/document-kinds/named-series.ts';
import type { ReportPairing } from '../../evidence/report-pairing.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { seriesNamedInReportAbsent } from './series-named-in-report-absent.ts';

const flair: NamedSeries = { label: 'flair', modality: 'MR', again: true };
const ask = (
  named: readonly NamedSeries[],
  kinds: readonly Partial<SeriesKind>[],
  state: ReportPairing['studies'][number]['state'] = 'found',
) =>
  seriesNamedInReportAbsent.check(
    {
      'document-kinds': [paperWith({ path: 'a/report.pdf', namedSeries: named })],
      'report-pairing': pairingWith([
        { studyInstanceUID: '1.2.3', state, documents: [{ path: 'a/report.pdf', because: [], confidence: 0.9 }] },
      ]),
      'series-kinds': kinds.map(kind),
    },
    seriesNamedInReportAbsent.defaults,
    context,
  );

describe('series-named-in-report-absent', () => {
  it('passes where what was taken is here, be it by a wider name', () => {
    expect(
      ask(
        [flair, { ...flair, label: 't1' }, { ...flair, label: 'dwi' }],
        [{ label: 'flair' }, { label: 't1-3d' }, { label: 'adc' }],
      ),
    ).toEqual({ outcome: 'pass' });
  });

  it('fails where two places of the report name it; one place alone is advice', () => {
    expect(ask([flair], [{ label: 't2' }])).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'absent', severity: 'gap', params: { file: 'report.pdf', sequence: 'flair' } }],
    });
    expect(ask([{ ...flair, again: false }], [{ label: 't2' }])).toMatchObject({
      outcome: 'fail',
      hits: [{ severity: 'advice' }],
    });
  });

  it('cannot tell where a series of unknown kind may be it, or the report may be of another scan', () => {
    expect(ask([flair], [{ label: 't2' }, { label: 'unknown', confidence: 0 }])).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-absent' }],
    });
    expect(ask([flair], [{ label: 't2' }], 'maybe')).toMatchObject({ outcome: 'cannot-tell' });
    const arterial: NamedSeries = { label: 'ct-arterial', modality: 'CT', again: true };
    expect(ask([arterial], [{ label: 'ct', modality: 'CT' }])).toMatchObject({ outcome: 'cannot-tell' });
    expect(ask([arterial], [{ label: 'ct-portal-venous', modality: 'CT' }])).toMatchObject({ outcome: 'fail' });
  });

  it('says nothing where the report names none, or of another kind of scan', () => {
    expect(ask([], [{}])).toEqual({ outcome: 'not-applicable' });
    expect(ask([flair], [{ modality: 'CT', label: 'ct' }])).toEqual({ outcome: 'not-applicable' });
  });
});

describe('which report, which scan, how sure', () => {
  const check = (parts: {
    readonly confidence?: number;
    readonly again?: boolean;
    readonly kinds?: readonly Partial<SeriesKind>[];
  }) =>
    seriesNamedInReportAbsent.check(
      {
        'document-kinds': [
          paperWith({ path: 'other.pdf', namedSeries: [{ ...flair, label: 'swi' }] }),
          paperWith({ path: 'a/report.pdf', namedSeries: [{ ...flair, again: parts.again ?? true }] }),
        ],
        'report-pairing': pairingWith([
          {
            studyInstanceUID: '1.2.3',
            documents: [
              { path: 'gone.pdf', because: [], confidence: 0.9 },
              { path: 'a/report.pdf', because: [], confidence: parts.confidence ?? 0.9 },
            ],
          },
        ]),
        'series-kinds': (parts.kinds ?? [{ label: 't2' }]).map(kind),
      },
      seriesNamedInReportAbsent.defaults,
      context,
    );
  const subjects = [
    { kind: 'study', studyInstanceUID: '1.2.3' },
    { kind: 'entry', path: 'a/report.pdf' },
  ];

  it('names the scan and the report that belongs to it, no other paper', () => {
    expect(check({})).toMatchObject({ outcome: 'fail', hits: [{ subjects, confidence: 0.8, severity: 'gap' }] });
    expect(check({})).toHaveProperty('hits.length', 1);
  });

  it('is less sure of what one place alone names, and of a doubt', () => {
    expect(check({ again: false })).toMatchObject({ hits: [{ confidence: 0.6, severity: 'advice' }] });
    const doubt = check({ kinds: [{ label: 't2' }, { label: 'unknown', confidence: 0.9 }] });
    expect(doubt).toMatchObject({ outcome: 'cannot-tell', hits: [{ confidence: 0.6, severity: 'advice', subjects }] });
  });

  it('needs the report to be surely of this scan', () => {
    expect(check({ confidence: 0.7 }).outcome).toBe('fail');
    expect(check({ confidence: 0.69 }).outcome).toBe('cannot-tell');
  });

  it('takes a series that is not surely what it seems for what is wanted', () => {
    expect(check({ kinds: [{ label: 't2', confidence: 0.59 }] }).outcome).toBe('cannot-tell');
    expect(check({ kinds: [{ label: 't2', confidence: 0.6 }] }).outcome).toBe('fail');
  });

  it('looks at the series of the scan itself', () => {
    const elsewhere = { label: 'flair', studyInstanceUID: '1.2.9' } as const;
    expect(check({ kinds: [{ label: 't2' }, elsewhere] }).outcome).toBe('fail');
    expect(check({ kinds: [elsewhere] }).outcome).toBe('not-applicable');
  });

  it('does not take a CT without a phase for a sequence of MR', () => {
    expect(check({ kinds: [{ label: 'ct' }] }).outcome).toBe('fail');
  });
});
