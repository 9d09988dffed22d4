import { gzipSync } from 'node:zlib';
import { ascii, fields, join } from './bytes.ts';

/** Wraps bytes as gzip (RFC 1952), with the original's name where given. */
export function buildGzip(
  bytes: Uint8Array,
  options: { readonly name?: string; readonly modified?: number } = {},
): Uint8Array {
  const plain = new Uint8Array(gzipSync(bytes));
  const name = options.name === undefined ? new Uint8Array(0) : join([ascii(options.name), new Uint8Array(1)]);
  const header = join([
    fields([0x8b1f, 2], [8, 1], [options.name === undefined ? 0 : 8, 1], [options.modified ?? 0, 4], [0, 1], [3, 1]),
    name,
  ]);
  return join([header, plain.subarray(10)]);
}
