import type { InstanceHeader } from '@medpass/dicom-core';
import { isProduct, readGrid } from './dimension-grid.ts';
import type { SeriesView } from './series-view.ts';
import { complete, incomplete, type Testimony } from './testimony.ts';

/** W4: frames against functional groups, the dimension grid, and the parts of a concatenation (PS3.3 C.7.6.16, C.7.6.17). */
export function multiFrameWitnesses({ images }: SeriesView): readonly Testimony[] {
  const framed = images.filter(({ multiFrame }) => multiFrame !== undefined);
  if (framed.length === 0) return [];
  const objects = objectsOf(framed);
  const told = [...frameItems(framed), ...objects.flatMap(concatenation)];
  if (told.some(({ witness }) => witness.says === 'incomplete')) return told;
  const grids = objects.map(readGrid);
  const short = objects.flatMap((parts, index) => lacking(parts, grids[index]?.absent ?? 0));
  if (short.length > 0) return short;
  // Of several objects each may be whole and one may be gone, unless their own numbers run from one on.
  const all = framed.length === images.length && (objects.length === 1 || numberedFromOne(objects));
  if (told.length === 0 && all && objects.every((parts, index) => grids[index]?.full ?? isProduct(parts))) {
    const frames = framed.reduce((total, { numberOfFrames }) => total + numberOfFrames, 0);
    return [complete('multi-frame', 'strong', { expected: frames, present: frames, tag: '(0020,9157)' })];
  }
  return told;
}

/** One list an object: its parts where it is a concatenation, else itself. */
function objectsOf(framed: readonly InstanceHeader[]): readonly (readonly InstanceHeader[])[] {
  const groups = new Map<string, InstanceHeader[]>();
  for (const header of framed) {
    const key = header.multiFrame?.concatenationUID ?? header.sopInstanceUID;
    const parts = groups.get(key);
    if (parts) parts.push(header);
    else groups.set(key, [header]);
  }
  return [...groups.values()];
}

function numberedFromOne(objects: readonly (readonly InstanceHeader[])[]): boolean {
  const numbers = new Set(objects.map(([first]) => first?.instanceNumber));
  return numbers.size === objects.length && objects.every((_, index) => numbers.has(index + 1));
}

function lacking(parts: readonly InstanceHeader[], absent: number): readonly Testimony[] {
  if (absent === 0) return [];
  const present = parts.reduce((sum, { numberOfFrames }) => sum + numberOfFrames, 0);
  const expected = present + absent;
  const missing = [{ what: 'frame', where: { kind: 'unknown' }, count: absent }] as const;
  const more = { expected, present, tag: '(0020,9057)' };
  return [incomplete('multi-frame', 'strong', missing, [{ kind: 'missing-frames', expected, present }], more)];
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

/** Part n of m: a part that is not here is known by number. Without a total the numbers only show what lies between. */
function concatenation(parts: readonly InstanceHeader[]): readonly Testimony[] {
  const numbers = new Set<number>();
  let [total, highest] = [0, 0];
  for (const { multiFrame: facts } of parts) {
    if (facts?.concatenationUID === undefined || facts.inConcatenationNumber === undefined) continue;
    numbers.add(facts.inConcatenationNumber);
    highest = Math.max(highest, facts.inConcatenationNumber);
    total = Math.max(total, facts.inConcatenationTotalNumber ?? 0);
  }
  if (numbers.size === 0) return [];
  const expected = Math.max(total, highest);
  const more = { expected, present: numbers.size, tag: '(0020,9163)' };
  if (numbers.size >= expected) return total > 0 ? [complete('multi-frame', 'strong', more)] : [];
  const missing = [{ what: 'instance', where: { kind: 'unknown' }, count: expected - numbers.size }] as const;
  const sign = { kind: 'concatenation-short', expected, present: numbers.size } as const;
  return [incomplete('multi-frame', 'strong', missing, [sign], more)];
}
