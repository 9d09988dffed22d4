import type { ByteSource } from '../../bytes/byte-source.ts';
import { text, uint32 } from './iso-fields.ts';

/** What Rock Ridge (IEEE P1282) adds to a record, so far as reading a disc needs it. */
export interface RockRidge {
  readonly name?: string;
  readonly symlink: boolean;
  /** Stored compressed (zisofs): nothing here reads that. */
  readonly compressed: boolean;
  /** A folder moved elsewhere because it was too deep: the place it belongs to points at it. */
  readonly relocated: boolean;
  readonly childExtent?: number;
}

/** Continuation areas followed for one record; each is at most a block. */
const continuationsMax = 8;

/** Whether the root's own record announces SUSP (`SP` with its check bytes), and how many bytes to skip in each area. */
export function suspSkip(system: Uint8Array): number | undefined {
  for (const at of [0, 15]) {
    if (text(system, at, 2) === 'SP' && system[at + 4] === 0xbe && system[at + 5] === 0xef) return system[at + 6] ?? 0;
  }
  return undefined;
}

/**
 * Reads the entries of a system use area, following continuation areas with ranged reads.
 *
 * @throws ByteSourceError of the source; the signal's `AbortError`.
 */
export async function readRockRidge(
  source: ByteSource,
  system: Uint8Array,
  skip: number,
  blockBytes: number,
  signal: AbortSignal | undefined,
): Promise<RockRidge> {
  const nameParts: Uint8Array[] = [];
  let symlink = false;
  let compressed = false;
  let relocated = false;
  let childExtent: number | undefined;
  let area: Uint8Array | undefined = system.subarray(skip);
  for (let hop = 0; area !== undefined && hop <= continuationsMax; hop++) {
    let next: { readonly offset: number; readonly length: number } | undefined;
    for (let at = 0; at + 4 <= area.length;) {
      const signature = text(area, at, 2);
      const length = area[at + 2] as number;
      if (length < 4 || at + length > area.length || signature === 'ST') break;
      if (signature === 'NM' && ((area[at + 4] as number) & 6) === 0) nameParts.push(area.slice(at + 5, at + length));
      else if (signature === 'SL') symlink = true;
      else if (signature === 'ZF') compressed = true;
      else if (signature === 'RE') relocated = true;
      else if (signature === 'CL') childExtent = uint32(area, at + 4);
      else if (signature === 'CE')
        next = { offset: uint32(area, at + 4) * blockBytes + uint32(area, at + 12), length: uint32(area, at + 20) };
      at += length;
    }
    area = next === undefined || next.length > 4096 ? undefined : await source.read(next.offset, next.length, signal);
  }
  const joined = new Uint8Array(nameParts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of nameParts) {
    joined.set(part, at);
    at += part.length;
  }
  return {
    symlink,
    compressed,
    relocated,
    ...(joined.length === 0 ? {} : { name: new TextDecoder().decode(joined) }),
    ...(childExtent === undefined ? {} : { childExtent }),
  };
}
