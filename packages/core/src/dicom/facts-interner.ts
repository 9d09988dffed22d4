import type { ReadWarning } from './read-failure.ts';
import type { SlotValues } from './slot-values.ts';

const MAX_KEY_BYTES = 8192;
const MAX_KNOWN = 4096;
const MAX_KNOWN_BYTES = 1 << 20;

interface Known<T> {
  readonly key: Uint8Array;
  readonly facts: T;
  /** What was tolerated in making them: it is so in every file that has them. */
  readonly warnings: readonly ReadWarning[];
}

/**
 * Makes facts once for all files whose elements have the same bytes: decoding the same patient five thousand times would be half
 * of the reading time and most of the memory.
 */
export class FactsInterner<T> {
  private readonly known = new Map<number, Known<T>[]>();
  private size = 0;
  private keyBytes = 0;
  private key = new Uint8Array(1024);

  /** @param seed what else the facts depend on: encoding and the like. */
  get(
    slots: SlotValues,
    group: readonly number[],
    seed: number,
    warnings: Set<ReadWarning>,
    make: (warnings: Set<ReadWarning>) => T,
  ): T {
    let length = 1;
    this.key[0] = seed;
    for (const index of group) {
      const bytes = slots.bytes[index];
      if (!bytes) continue;
      const size = slots.length[index] as number;
      if (length + size + 5 > this.key.length && !this.grow(length + size + 5)) return make(warnings);
      const { key } = this;
      const vr = slots.vr[index] as number;
      key[length++] = index;
      // Both letters: the same bytes as DS are not what they are as US.
      key[length++] = vr;
      key[length++] = vr >>> 8;
      key[length++] = size;
      key[length++] = size >>> 8;
      const from = slots.at[index] as number;
      for (let at = 0; at < size; at++) key[length + at] = bytes[from + at] as number;
      length += size;
    }
    let hash = 0x811c9dc5;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (this.key[at] as number), 0x01000193);
    const bucket = this.known.get(hash);
    if (bucket) {
      for (const candidate of bucket) {
        if (!this.equals(candidate.key, length)) continue;
        for (const warning of candidate.warnings) warnings.add(warning);
        return candidate.facts;
      }
    }
    const own = new Set<ReadWarning>();
    const facts = make(own);
    for (const warning of own) warnings.add(warning);
    this.size += 1;
    this.keyBytes += length;
    // Facts that differ in every file would fill the table for nothing: it starts anew.
    if (this.size > MAX_KNOWN || this.keyBytes > MAX_KNOWN_BYTES) {
      this.known.clear();
      this.size = 1;
      this.keyBytes = length;
    }
    const entry = { key: this.key.slice(0, length), facts, warnings: [...own] };
    const again = this.known.get(hash);
    if (again) again.push(entry);
    else this.known.set(hash, [entry]);
    return facts;
  }

  private grow(wanted: number): boolean {
    if (wanted > MAX_KEY_BYTES) return false;
    const larger = new Uint8Array(Math.min(MAX_KEY_BYTES, Math.max(wanted, 2 * this.key.length)));
    larger.set(this.key);
    this.key = larger;
    return true;
  }

  private equals(key: Uint8Array, length: number): boolean {
    if (key.length !== length) return false;
    for (let at = 0; at < length; at++) if (key[at] !== this.key[at]) return false;
    return true;
  }
}
