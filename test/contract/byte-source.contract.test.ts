import { deflateRawSync, gzipSync } from 'node:zlib';
import { BlobSource } from '../../packages/core/src/bytes/blob-source.ts';
import { InflateSource } from '../../packages/core/src/bytes/inflate-source.ts';
import { MemorySource } from '../../packages/core/src/bytes/memory-source.ts';
import { HttpRangeSource } from '../../packages/core/src/bytes/http-range-source.ts';
import { openByteSource, registerHttpOpener } from '../../packages/core/src/bytes/open-byte-source.ts';
import { SliceSource } from '../../packages/core/src/bytes/slice-source.ts';
import { crc32 } from '../build/zip.ts';
import { afterAll } from 'vitest';
import { rangeServer } from '../build/range-server.ts';
import { join, noise } from '../build/bytes.ts';
import { byteSourceContract } from './byte-source.contract.ts';

const big = 8 * 2 ** 20 + 12_345;

byteSourceContract({ name: 'memory', make: (bytes) => new MemorySource(bytes) });
byteSourceContract({ name: 'blob', make: (bytes) => new BlobSource(new Blob([bytes as BlobPart])) });
byteSourceContract({
  name: 'slice of a blob',
  make: (bytes) =>
    new SliceSource(new BlobSource(new Blob([noise(777), bytes, noise(99)] as BlobPart[])), 777, bytes.length),
});
byteSourceContract(
  {
    name: 'slice with a checksum',
    make: (bytes) => new SliceSource(new MemorySource(join([noise(10), bytes])), 10, bytes.length, crc32(bytes)),
  },
  [0, 1, 300_001, big],
);
byteSourceContract(
  {
    name: 'inflate (deflate)',
    make: (bytes) =>
      new InflateSource(new MemorySource(new Uint8Array(deflateRawSync(bytes))), {
        format: 'deflate-raw',
        size: bytes.length,
        crc32: crc32(bytes),
      }),
  },
  [0, 1, 300_001, big],
);
byteSourceContract(
  {
    name: 'inflate (gzip)',
    make: (bytes) =>
      new InflateSource(new MemorySource(new Uint8Array(gzipSync(bytes))), { format: 'gzip', size: bytes.length }),
  },
  [0, 1, 300_001, big],
);
byteSourceContract({
  name: 'slice of inflate of slice of blob, by descriptor',
  make: (bytes) => {
    const whole = join([noise(50), bytes]);
    const packed = new Uint8Array(deflateRawSync(whole));
    return openByteSource({
      kind: 'slice',
      of: {
        kind: 'inflate',
        of: {
          kind: 'slice',
          of: { kind: 'blob', blob: new Blob([noise(5), packed] as BlobPart[]) },
          offset: 5,
          length: packed.length,
        },
        format: 'deflate-raw',
        size: whole.length,
        crc32: crc32(whole),
      },
      offset: 50,
      length: bytes.length,
    });
  },
});

const served = await rangeServer();
afterAll(() => served.close());
registerHttpOpener((descriptor) => new HttpRangeSource(descriptor, served.fetch));
byteSourceContract({
  name: 'a file on a server, by ranges',
  make: (bytes) => openByteSource({ kind: 'http', url: served.put(bytes), headers: {}, size: bytes.length }),
});
