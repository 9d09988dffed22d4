import { incomplete, type Testimony } from './testimony.ts';
import type { NumberReading } from './instance-number-witness.ts';
import type { SeriesView } from './series-view.ts';

/**
 * Every second (third …) slice taken out: the rest is evenly spaced and evenly numbered, so only the nominal spacing tells. Both
 * must agree: Philips numbers with steps over dense geometry, and HRCT leaves gaps over dense numbers.
 */
export function thinnedWitness({ stacks }: SeriesView, reading: NumberReading | undefined): Testimony | undefined {
  const [stack, ...others] = stacks;
  const geometry = stack?.geometry;
  if (!reading || !geometry || others.length > 0 || geometry.positions.length < 4) return undefined;
  const step = reading.holes / (reading.present - 1) + 1;
  const image = stack.instances[0]?.header.image;
  const nominal = image?.spacingBetweenSlices ?? image?.sliceThickness;
  if (step < 2 || !Number.isInteger(step) || reading.natural !== reading.holes || !nominal || nominal <= 0)
    return undefined;
  if (Math.abs(geometry.spacing / nominal - step) > 0.05 * step) return undefined;
  const [from, to] = [geometry.positions[0] ?? 0, geometry.positions.at(-1) ?? 0];
  const sign = { kind: 'number-holes', count: reading.holes, first: reading.first, last: reading.last } as const;
  const missing = [{ what: 'slice', where: { kind: 'position', from, to }, count: reading.holes }] as const;
  return incomplete('geometry', 'strong', missing, [sign], { present: reading.present, tag: '(0018,0088)' });
}
