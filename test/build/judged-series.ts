import type { SeriesCompleteness } from '../../packages/checker/src/evidence/series-completeness/series-completeness.ts';
import { completenessOf } from '../../packages/checker/src/evidence/series-completeness/index.ts';
import {
  ModelAssembler,
  type DicomDirectory,
  type InstanceHeader,
  type ReadFailure,
} from '../../packages/core/src/index.ts';
import { entry, header, type HeaderOptions } from './headers.ts';

export type Slice = Omit<HeaderOptions, 'id'>;

export interface SeriesOptions {
  /** Path of a file by its place. Default: a name without a number of its own. */
  readonly path?: (index: number) => string;
  /** Files by their place that are there and cut off. */
  readonly cut?: Readonly<
    Record<number, Omit<ReadFailure, 'entryId' | 'reason' | 'header'> & { readonly nameless?: true }>
  >;
  readonly directories?: readonly DicomDirectory[];
}

export const row = (count: number, make: (index: number) => Slice): Slice[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Axial slices, numbered from 1. */
export const stack = (count: number, spacing = 5, more: Slice = {}): Slice[] =>
  row(count, (index) => ({ number: index + 1, position: [0, 0, index * spacing], ...more }));

/** All but those at the given places. */
export const without = (slices: readonly Slice[], ...places: readonly number[]): readonly Slice[] =>
  slices.filter((_, place) => !places.includes(place));

const letters = (index: number): string => `${String.fromCharCode(97 + (index % 26))}${'x'.repeat(1 + index / 26)}`;

/** What the completeness evidence says of each series of these headers. */
export function judgeAll(slices: readonly Slice[], options: SeriesOptions = {}): readonly SeriesCompleteness[] {
  const { path = (index) => `disc/${letters(index)}`, cut = {}, directories = [] } = options;
  const assembler = new ModelAssembler();
  slices.forEach((slice, id) => {
    const made: InstanceHeader = header({ uid: `1.2.3.9.${id}`, ...slice, id });
    const failed = cut[id];
    if (failed) {
      const { nameless, ...failure } = failed;
      assembler.addOutcome(entry(id, path(id)), {
        kind: 'failure',
        failure: {
          entryId: id,
          reason: 'truncated',
          ...failure,
          header: nameless ? ({ ...made, instanceNumber: undefined } as never) : made,
        },
      });
    } else assembler.addOutcome(entry(id, path(id)), { kind: 'instance', header: made });
  });
  directories.forEach((directory, index) => {
    const id = slices.length + index;
    assembler.addOutcome(entry(id, `DICOMDIR${index}`), { kind: 'dicomdir', entryId: id, directory });
  });
  return [...completenessOf(assembler.snapshot({ settled: true }))];
}

/** The first series, and its witnesses by kind; of count tags by tag. */
export function judge(
  slices: readonly Slice[],
  options: SeriesOptions = {},
): SeriesCompleteness & { by(name: string): SeriesCompleteness['witnesses'][number] | undefined } {
  const [series] = judgeAll(slices, options);
  if (!series) throw new Error('no series');
  const by = (name: string) => series.witnesses.find(({ kind, tag }) => kind === name || tag === name);
  return { ...series, by };
}
