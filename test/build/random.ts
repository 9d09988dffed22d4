/** A seeded source of chance: the same seed gives the same numbers on every machine (mulberry32). */
export interface Chance {
  /** 0 ≤ number < 1. */
  next(): number;
  /** 0 ≤ whole number < `below`. */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
}

export function chance(seed: string): Chance {
  let state = 0x9e3779b9;
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick<T>(list: readonly T[]): T {
      const value = list[below(list.length)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
  };
}
