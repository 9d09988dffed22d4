import type { ByteSource } from '../../bytes/byte-source.ts';
import type { ZipRecord } from './zip-record.ts';

/** Fixed part of a local file header (APPNOTE 4.3.7). */
export const localHeaderBytes = 30;
export const localHeaderSignature = 0x04034b50;

/** Local headers read at once. */
const batchSize = 64;

async function readAll(
  source: ByteSource,
  offsets: readonly number[],
  signal: AbortSignal | undefined,
): Promise<readonly Uint8Array[]> {
  const { blob, size } = source;
  if (blob !== undefined && offsets.every((offset) => offset + localHeaderBytes <= size)) {
    // One read of a Blob made of 64 windows costs what one read costs; 64 reads cost 64 times that.
    const windows = offsets.map((offset) => blob.slice(offset, offset + localHeaderBytes));
    try {
      const bytes = new Uint8Array(await new Blob(windows).arrayBuffer());
      return offsets.map((_, index) => bytes.subarray(index * localHeaderBytes, (index + 1) * localHeaderBytes));
    } catch {
      // Read one by one instead, so that a bad sector is laid to the one member it hit.
    }
  }
  return Promise.all(offsets.map((offset) => source.read(offset, localHeaderBytes, signal)));
}

/**
 * Where each member's data begins: the local header's name and extra field may be longer than the directory's. In the order
 * of `records`; `undefined` where there is no local header at the place the directory names.
 *
 * @throws ByteSourceError of the source; the signal's `AbortError`.
 */
export async function dataOffsetsOf(
  source: ByteSource,
  records: readonly ZipRecord[],
  signal: AbortSignal | undefined,
): Promise<(number | undefined)[]> {
  // In file order: an inflating source can only go forward. Each place once: a bomb names one for all its members.
  const order = [...new Set(records.map(({ offset }) => offset))].sort((a, b) => a - b);
  const dataOffsets = new Map<number, number>();
  for (let at = 0; at < order.length; at += batchSize) {
    const batch = order.slice(at, at + batchSize);
    const headers = await readAll(source, batch, signal);
    for (const [place, offset] of batch.entries()) {
      const header = headers[place];
      if (header === undefined || header.length < localHeaderBytes) continue;
      const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
      if (view.getUint32(0, true) !== localHeaderSignature) continue;
      dataOffsets.set(offset, offset + localHeaderBytes + view.getUint16(26, true) + view.getUint16(28, true));
    }
  }
  return records.map(({ offset }) => dataOffsets.get(offset));
}
