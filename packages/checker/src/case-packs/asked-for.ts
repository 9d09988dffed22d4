import type { DocumentKind } from '../report/report.ts';
import type { DocumentExpectation, Expectation, ExpectationSource } from '../rules/expectation.ts';
import type { CasePack } from './case-pack.ts';

/** One thing that a published list asks for. */
export interface AskedSeries extends Pick<Expectation, 'need' | 'level'> {
  /** Slices no thicker than this, in mm. */
  readonly limit?: number;
  /** From this many sides. */
  readonly sides?: number;
}

/** What a pack asks for, to be read: series under the list that asks for them, and the papers. */
export interface AskedFor {
  readonly lists: readonly { readonly source: ExpectationSource; readonly series: readonly AskedSeries[] }[];
  /** Any paper of a row will do. */
  readonly papers: readonly (readonly DocumentKind[])[];
}

type Wanted = (Expectation & { readonly limit?: number; readonly atLeast?: number }) | DocumentExpectation;

export function askedFor(pack: CasePack): AskedFor {
  const wanted = Object.values(pack.rules).flatMap((adjustment): readonly Wanted[] => {
    const { expects } = (adjustment?.options ?? {}) as { readonly expects?: readonly Wanted[] };
    return expects ?? [];
  });
  const lists = new Map<ExpectationSource, AskedSeries[]>();
  for (const one of wanted) {
    if ('kinds' in one) continue;
    const { need, level, limit, atLeast, source } = one;
    const series = {
      need,
      level,
      ...(limit === undefined ? {} : { limit }),
      ...(atLeast === undefined ? {} : { sides: atLeast }),
    };
    lists.set(source, [...(lists.get(source) ?? []), series]);
  }
  return {
    lists: [...lists].map(([source, series]) => ({ source, series: withoutPlain(series) })),
    papers: wanted.flatMap((one) => ('kinds' in one ? [one.kinds] : [])),
  };
}

/** “FLAIR” and “FLAIR in thin slices” are one wish: the one that says more stands for both. */
function withoutPlain(series: readonly AskedSeries[]): readonly AskedSeries[] {
  const precise = new Set(
    series.filter(({ limit, sides }) => limit !== undefined || sides !== undefined).map(({ need }) => need),
  );
  return series.filter(({ need, limit, sides }) => limit !== undefined || sides !== undefined || !precise.has(need));
}
