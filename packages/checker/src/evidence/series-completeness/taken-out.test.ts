import { describe, expect, it } from 'vitest';
import { judge, row, type Slice } from '../../../../../test/build/judged-series.ts';
import { seededRandom } from '../../../../../test/build/photo.ts';

/** What is here of a row of slices, and which places were taken out of it. */
interface Case {
  readonly name: string;
  readonly all: readonly Slice[];
  readonly gone: readonly number[];
}

const normals = [
  { name: 'axial', orientation: [1, 0, 0, 0, 1, 0], step: [0, 0, 1] },
  { name: 'coronal', orientation: [1, 0, 0, 0, 0, -1], step: [0, 1, 0] },
  { name: 'sagittal', orientation: [0, 1, 0, 0, 0, -1], step: [-1, 0, 0] },
  { name: 'tilted', orientation: [1, 0, 0, 0, 0.8, 0.6], step: [0, -0.6, 0.8] },
] as const;

/** Rows of many lengths, spacings and directions, from the head or from the feet, and a few runs of slices taken out. */
const cases = Array.from({ length: 24 }, (_, seed): Case => {
  const random = seededRandom(seed + 1);
  const below = (limit: number) => Math.floor(random() * limit);
  const count = 14 + below(60);
  const spacing = [0.625, 1, 2.5, 3.3, 5][below(5)] ?? 5;
  const { name, orientation, step } = normals[seed % normals.length]!;
  const [start, way] = [below(400) - 200, seed % 2 === 0 ? 1 : -1];
  const all = row(count, (at) => {
    const along = start + way * at * spacing;
    return {
      uid: `1.2.3.9.${at}`,
      number: at + 1,
      orientation,
      position: [step[0] * along, step[1] * along, step[2] * along],
      counts: { imagesInAcquisition: count, numberOfSeriesRelatedInstances: count },
    };
  });
  const gone = new Set<number>();
  for (let runs = 1 + below(3); runs > 0; runs--) {
    const first = 2 + below(count - 7);
    for (let at = first; at <= Math.min(first + below(3), count - 4); at++) gone.add(at);
  }
  return { name: `${seed}: ${count} ${name} slices, ${gone.size} gone`, all, gone: [...gone].sort((a, b) => a - b) };
});
const left = ({ all, gone }: Case) => all.filter((_, at) => !gone.includes(at));
const without = (slices: readonly Slice[], ...keys: readonly (keyof Slice)[]) =>
  slices.map((slice) => ({ ...slice, ...Object.fromEntries(keys.map((key) => [key, undefined])) }) as Slice);
const total = (missing: readonly { readonly count: number }[]) => missing.reduce((sum, { count }) => sum + count, 0);

/** Runs of neighbours among the places that are gone. */
function runs(gone: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const at of gone) {
    const last = found.at(-1);
    if (last && last.from + last.count === at) last.count++;
    else found.push({ from: at, count: 1 });
  }
  return found;
}

describe.each(cases.map((each) => [each.name, each] as const))('%s', (_, one) => {
  const lost = one.gone.length;

  it('whole, nothing is missing', () => {
    expect(judge(one.all)).toMatchObject({ state: 'complete', missing: [], present: one.all.length });
    expect(judge(without(one.all, 'counts'))).toMatchObject({ state: 'unproven', missing: [] });
    expect(judge(without(one.all, 'counts', 'number'))).toMatchObject({ state: 'unproven', missing: [] });
  });

  it('as many are missing as were taken out, each run by itself, whether an archive counted them or not', () => {
    for (const slices of [left(one), without(left(one), 'counts')]) {
      const { state, missing, ladder } = judge(slices);
      expect(state).toBe('incomplete');
      expect(missing.map(({ what }) => what)).toEqual(runs(one.gone).map(() => 'slice'));
      expect(missing.map(({ count }) => count).sort()).toEqual(
        runs(one.gone)
          .map(({ count }) => count)
          .sort(),
      );
      expect(ladder?.positions).toHaveLength(one.all.length - lost);
      expect(total(ladder?.gaps ?? [])).toBe(lost);
    }
  });

  it('a hole that numbers do not tell is a doubt, and a loss where the archive counted', () => {
    const renumbered = left(one).map((slice, at) => ({ ...slice, number: at + 1 }));
    expect(judge(without(renumbered, 'counts'))).toMatchObject({ state: 'conflicting', missing: [] });
    const { state, missing } = judge(renumbered);
    expect([state, total(missing)]).toEqual(['incomplete', lost]);
  });

  it('what is gone at an end nobody sees, unless it was counted or the numbers begin late', () => {
    const tail = one.all.slice(0, one.all.length - lost);
    expect(judge(without(tail, 'counts'))).toMatchObject({ state: 'unproven', missing: [] });
    expect(total(judge(tail).missing)).toBe(lost);
    const head = one.all.slice(lost);
    expect(judge(without(head, 'counts'))).toMatchObject({ state: 'conflicting', missing: [] });
    expect(judge(head)).toMatchObject({
      state: 'incomplete',
      missing: [{ what: 'instance', where: { kind: 'head', from: 1, to: lost }, count: lost }],
    });
  });

  it('what is cut off is told by its number, and no slice besides', () => {
    const [cut] = one.gone;
    const { state, missing } = judge(one.all, { cut: { [cut!]: {} } });
    expect(state).toBe('incomplete');
    expect(missing).toEqual([
      { what: 'instance', where: { kind: 'instance-number', from: cut! + 1, to: cut! + 1 }, count: 1 },
    ]);
  });

  it('a DICOMDIR misses what it lists, wherever it was', () => {
    const records = one.all.map((_slice, at) => ({
      directoryRecordType: 'IMAGE',
      referencedFileID: ['X', `${at}`],
      referencedSOPInstanceUID: `1.2.3.9.${at}`,
      seriesInstanceUID: '1.2.3.1',
    }));
    const directories = [{ records, whole: true }];
    const bare = without(one.all, 'counts');
    expect(judge(bare, { directories }).state).toBe('complete');
    const ends = bare.slice(1, -1).filter((_slice, at) => !one.gone.includes(at + 1));
    const judged = judge(ends, { directories });
    expect([judged.state, judged.expected, total(judged.missing)]).toEqual(['incomplete', one.all.length, lost + 2]);
  });
});
