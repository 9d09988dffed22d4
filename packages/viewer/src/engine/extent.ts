import type { Padding } from './padding.ts';

/** Lowest and highest of what is a number; 0 and 0 where nothing is. */
export interface Extent {
  readonly smallest: number;
  readonly largest: number;
}

/** Of all samples but those whose pixel is padding. */
export function extentOf(data: ArrayLike<number>, padding?: Padding): Extent {
  if (padding) return finiteExtent(data, padding);
  if (data.length === 0) return { smallest: 0, largest: 0 };
  let smallest = data[0] as number;
  let largest = smallest;
  for (let at = 1; at < data.length; at++) {
    const value = data[at] as number;
    if (value < smallest) smallest = value;
    else if (value > largest) largest = value;
  }
  // Float pictures may hold NaN where there is nothing.
  return Number.isFinite(smallest) && Number.isFinite(largest) ? { smallest, largest } : finiteExtent(data);
}

function finiteExtent(data: ArrayLike<number>, padding?: Padding): Extent {
  let smallest = Infinity;
  let largest = -Infinity;
  const { stored, lowest = 0, highest = 0 } = padding ?? {};
  for (let at = 0; at < data.length; at++) {
    const value = data[at] as number;
    const own = stored?.[at];
    if (!Number.isFinite(value) || (own !== undefined && own >= lowest && own <= highest)) continue;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  return smallest <= largest ? { smallest, largest } : { smallest: 0, largest: 0 };
}
