/** A small generator of the same numbers for the same seed (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: string) {
    this.state = 0x811c9dc5;
    for (let at = 0; at < seed.length; at++) this.state = Math.imul(this.state ^ seed.charCodeAt(at), 0x01000193);
  }

  /** 0 ≤ … < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** Both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const left = [...items];
    for (let at = left.length - 1; at > 0; at--) {
      const other = this.int(0, at);
      [left[at], left[other]] = [left[other] as T, left[at] as T];
    }
    return left;
  }

  /** `count` of the numbers from `from` to `to`, ascending. */
  some(count: number, from: number, to: number): number[] {
    const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return this.shuffled(all)
      .slice(0, count)
      .sort((a, b) => a - b);
  }
}
