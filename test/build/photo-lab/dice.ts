import { seededRandom } from '../photo.ts';

/** Chances by a seed: the same throws every time. */
export class Dice {
  private readonly random: () => number;

  constructor(readonly seed: number) {
    this.random = seededRandom(Math.imul(seed + 1, 0x9e3779b1));
    for (let i = 0; i < 8; i++) this.random();
  }

  /** 0 … 1 */
  next(): number {
    return this.random();
  }

  range(from: number, to: number): number {
    return from + (to - from) * this.random();
  }

  /** Both ends may come. */
  int(from: number, to: number): number {
    return Math.floor(this.range(from, to + 1));
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<T>(from: readonly T[]): T {
    const chosen = from[Math.floor(this.random() * from.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  }

  /** Mean 0, deviation 1; twelve throws made one, so that it ends at ±6. */
  normal(): number {
    let sum = 0;
    for (let i = 0; i < 12; i++) sum += this.random();
    return sum - 6;
  }
}
