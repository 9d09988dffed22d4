import { ByteSourceError } from './byte-source.ts';
import type { ByteSource, SourceDescriptor } from './byte-source.ts';
import { BlobSource } from './blob-source.ts';
import { defaultInflateCaps } from './inflate-caps.ts';
import type { InflateCaps } from './inflate-caps.ts';
import { InflateSource } from './inflate-source.ts';
import { MemorySource } from './memory-source.ts';
import { SliceSource } from './slice-source.ts';

type FileDescriptor = Extract<SourceDescriptor, { kind: 'file' }>;

let openFile: ((descriptor: FileDescriptor) => ByteSource) | undefined;

/** Teaches this thread to open paths. Called by the Node part; a browser never does. */
export function registerFileOpener(opener: (descriptor: FileDescriptor) => ByteSource): void {
  openFile = opener;
}

type HttpDescriptor = Extract<SourceDescriptor, { kind: 'http' }>;

let openHttp: ((descriptor: HttpDescriptor) => ByteSource) | undefined;

/** Teaches this thread to read files on a server. A page that opens none never loads the code that can. */
export function registerHttpOpener(opener: (descriptor: HttpDescriptor) => ByteSource): void {
  openHttp = opener;
}

/** Windows upon windows that a descriptor may have: containers nest at most a few deep, a hostile message may not. */
const nestingMax = 32;

/**
 * Rebuilds a source from its recipe, in this or another thread. Nothing is read yet.
 *
 * @throws ByteSourceError `io` for a path or an address where no opener is registered; `limit` for an absurdly nested recipe.
 */
export function openByteSource(
  descriptor: SourceDescriptor,
  caps: InflateCaps = defaultInflateCaps,
  depth = 0,
): ByteSource {
  if (depth > nestingMax) throw new ByteSourceError('limit');
  switch (descriptor.kind) {
    case 'blob':
      return new BlobSource(descriptor.blob);
    case 'memory':
      return new MemorySource(descriptor.bytes);
    case 'file':
      if (openFile === undefined) throw new ByteSourceError('io');
      return openFile(descriptor);
    case 'http':
      if (openHttp === undefined) throw new ByteSourceError('io');
      return openHttp(descriptor);
    case 'slice':
      return new SliceSource(
        openByteSource(descriptor.of, caps, depth + 1),
        descriptor.offset,
        descriptor.length,
        descriptor.crc32,
      );
    case 'inflate':
      return new InflateSource(openByteSource(descriptor.of, caps, depth + 1), descriptor, caps);
  }
}
