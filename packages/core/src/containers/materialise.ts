import { defaultInflateCaps } from '../bytes/inflate-caps.ts';
import { BlobSource } from '../bytes/blob-source.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { InflateSource } from '../bytes/inflate-source.ts';
import { inflatedChunks } from '../bytes/inflated-chunks.ts';
import { SliceSource } from '../bytes/slice-source.ts';
import { wholeBytesMax } from '../bytes/whole-cache.ts';
import type { Limits } from './limits.ts';

/** A container inside a container is inflated once up to this size; above, it is read through its stream, slowly. */
const materialisedMax = 2 * 2 ** 30;
const partBytes = 8 * 2 ** 20;

/**
 * A container that itself is deflated (an ISO image in a ZIP) would be inflated from its start for each of its members. It is
 * inflated once instead, into a Blob, which browsers keep outside the script's memory.
 *
 * @throws ByteSourceError, among them `limit` for a bomb; the signal's `AbortError`.
 */
export async function materialise(
  source: ByteSource,
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<ByteSource> {
  if (!(source instanceof InflateSource) || source.size <= wholeBytesMax || source.size > materialisedMax)
    return source;
  const caps = { ...defaultInflateCaps, entryBytes: limits.entryBytes, inflateRatio: limits.inflateRatio };
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let waitingBytes = 0;
  for await (const chunk of inflatedChunks(source.of, source.recipe, caps, signal)) {
    waiting.push(chunk as Uint8Array<ArrayBuffer>);
    waitingBytes += chunk.length;
    if (waitingBytes < partBytes) continue;
    parts.push(new Blob(waiting));
    waiting = [];
    waitingBytes = 0;
  }
  return new BlobSource(new Blob([...parts, ...waiting]), source.size);
}

/** A stored container's checksum would have each small window read the whole: its members carry their own. */
export function withoutOwnChecksum(source: ByteSource): ByteSource {
  if (!(source instanceof SliceSource) || source.crc32 === undefined) return source;
  return new SliceSource(source.of, source.offset, source.size);
}
