/**
 * A recipe for bytes that survives `postMessage`: a worker (or a Node thread) rebuilds the same
 * {@link ByteSource} from it with `openByteSource`. Everything heavy happens there, never on the page's thread.
 */
export type SourceDescriptor =
  | { readonly kind: 'blob'; readonly blob: Blob }
  | { readonly kind: 'memory'; readonly bytes: Uint8Array }
  /** Node only: a path opened with `fs` when first read. */
  | { readonly kind: 'file'; readonly path: string; readonly size: number }
  /** A file on a server that answers ranges. `version` is its ETag: another one later is another file. */
  | {
      readonly kind: 'http';
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly size: number;
      readonly version?: string;
    }
  /** A window onto another source: an ISO 9660 extent, a stored ZIP entry. `length` is in bytes. */
  | {
      readonly kind: 'slice';
      readonly of: SourceDescriptor;
      readonly offset: number;
      readonly length: number;
      /** CRC-32 of the window, checked when the whole of it is read in order. */
      readonly crc32?: number;
    }
  /** A deflated ZIP entry or a gzip member: `of` is the compressed bytes, `size` the declared inflated size. */
  | {
      readonly kind: 'inflate';
      readonly of: SourceDescriptor;
      readonly format: 'deflate-raw' | 'gzip';
      readonly size: number;
      /** CRC-32 of the inflated bytes, checked whenever the whole is read. */
      readonly crc32?: number;
    };

/**
 * Random access to bytes that may lie on a disc, in a ZIP or in memory. Environment-free.
 *
 * A read never throws anything but a {@link ByteSourceError} or the signal's `AbortError`.
 */
export interface ByteSource {
  /** Size in bytes as the source declares it. */
  readonly size: number;
  /** Reads `length` bytes at `offset`; shorter only at the end of the source. */
  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array>;
  stream(signal?: AbortSignal): ReadableStream<Uint8Array>;
  readonly descriptor: SourceDescriptor;
  /** Fast path: workers take the Blob itself, and many of them can be read as one. */
  readonly blob?: Blob | undefined;
}

export type ByteSourceErrorReason =
  /** The medium or the handle refused: a scratched disc, a revoked permission, a deleted file. */
  | 'io'
  /** The file changed while it was being read. */
  | 'changed'
  /** Compressed bytes that do not inflate, or whose CRC-32 is another. */
  | 'corrupt'
  /** The inflated bytes outgrow the declared size or the cap. */
  | 'limit';

export class ByteSourceError extends Error {
  override readonly name = 'ByteSourceError';
  constructor(
    readonly reason: ByteSourceErrorReason,
    /** Byte offset of the fault, where it is known. */
    readonly at?: number,
  ) {
    super(reason);
  }
}
