import { ByteSourceError } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import { crc32 } from './crc32.ts';
import { inflaterFor } from './inflater.ts';
import { ratioTestedFrom } from './inflate-caps.ts';
import type { InflateCaps } from './inflate-caps.ts';

export interface InflateRecipe {
  readonly format: 'deflate-raw' | 'gzip';
  /** Inflated size in bytes as declared; absent where it is only found out, as for gzip. */
  readonly size?: number;
  readonly crc32?: number;
}

/**
 * All inflated bytes of `of` in order, under the caps. Throws `limit` as soon as a cap or the declared size is passed, and at
 * the end `corrupt` where the size or the CRC-32 is another.
 */
export async function* inflatedChunks(
  of: ByteSource,
  recipe: InflateRecipe,
  caps: InflateCaps,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const most = Math.min(recipe.size ?? caps.entryBytes, caps.entryBytes);
  const compressed = Math.max(of.size, 1);
  let produced = 0;
  let checksum = 0;
  for await (const chunk of inflaterFor(recipe.format)(of, signal)) {
    produced += chunk.length;
    if (produced > most) throw new ByteSourceError('limit', most);
    if (produced > ratioTestedFrom && produced > compressed * caps.inflateRatio)
      throw new ByteSourceError('limit', produced);
    if (recipe.crc32 !== undefined) checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (recipe.size !== undefined && produced !== recipe.size) throw new ByteSourceError('corrupt', produced);
  if (recipe.crc32 !== undefined && checksum !== recipe.crc32) throw new ByteSourceError('corrupt');
}

export function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  let total = 0;
  for (const chunk of chunks) total += chunk.length;
  const joined = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
