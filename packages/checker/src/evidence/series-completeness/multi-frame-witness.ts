import type { InstanceHeader } from '@medpass/dicom-core';
import { complete, incomplete, type Testimony } from './testimony.ts';
import type { SeriesView } from './series-view.ts';

/** W4: frames against functional groups, the dimension grid, and the parts of a concatenation (PS3.3 C.7.6.16, C.7.6.17). */
export function multiFrameWitnesses({ images }: SeriesView): readonly Testimony[] {
  const framed = images.filter(({ multiFrame }) => multiFrame !== undefined);
  const testimonies = [...frameItems(framed), ...concatenations(framed)];
  const grids = framed.length === images.length && framed.length > 0 && framed.every(hasFullGrid);
  if (grids && testimonies.length === 0) {
    const frames = framed.reduce((total, { numberOfFrames }) => total + numberOfFrames, 0);
    testimonies.push(complete('multi-frame', 'strong', { expected: frames, present: frames, tag: '(0020,9157)' }));
  }
  return testimonies;
}

function frameItems(framed: readonly InstanceHeader[]): readonly Testimony[] {
  let [expected, present] = [0, 0];
  for (const { numberOfFrames, multiFrame } of framed) {
    const items = multiFrame?.perFrameItems ?? 0;
    // No items at all is an object without functional groups: nothing to compare.
    if (items === 0 || items >= numberOfFrames) continue;
    expected += numberOfFrames;
    present += items;
  }
  if (expected === 0) return [];
  const missing = [{ what: 'frame', where: { kind: 'unknown' }, count: expected - present }] as const;
  const more = { expected, present, tag: '(5200,9230)' };
  return [incomplete('multi-frame', 'strong', missing, [{ kind: 'missing-frames', expected, present }], more)];
}

function concatenations(framed: readonly InstanceHeader[]): readonly Testimony[] {
  const parts = new Map<string, { readonly numbers: Set<number>; total: number }>();
  for (const { multiFrame: facts } of framed) {
    if (facts?.concatenationUID === undefined || facts.inConcatenationNumber === undefined) continue;
    const part = parts.get(facts.concatenationUID) ?? { numbers: new Set<number>(), total: 0 };
    part.numbers.add(facts.inConcatenationNumber);
    part.total = Math.max(part.total, facts.inConcatenationTotalNumber ?? 0, facts.inConcatenationNumber);
    parts.set(facts.concatenationUID, part);
  }
  return [...parts.values()].map(({ numbers, total }) => {
    const more = { expected: total, present: numbers.size, tag: '(0020,9163)' };
    if (numbers.size >= total) return complete('multi-frame', 'strong', more);
    const missing = [{ what: 'instance', where: { kind: 'unknown' }, count: total - numbers.size }] as const;
    return incomplete(
      'multi-frame',
      'strong',
      missing,
      [{ kind: 'concatenation-short', expected: total, present: numbers.size }],
      more,
    );
  });
}

/** Every combination of the dimension indices occurs once: the object holds all that its own grid names. */
function hasFullGrid({ numberOfFrames, multiFrame: facts }: InstanceHeader): boolean {
  const { dimensions, dimensionIndexValues: values } = facts ?? {};
  if (!dimensions || !values || values.length !== dimensions * numberOfFrames) return false;
  let product = 1;
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const seen = new Set<number>();
    let most = 0;
    for (let at = dimension; at < values.length; at += dimensions) {
      seen.add(values[at] ?? 0);
      most = Math.max(most, values[at] ?? 0);
    }
    if (seen.size !== most) return false;
    product *= most;
  }
  return product === numberOfFrames;
}
