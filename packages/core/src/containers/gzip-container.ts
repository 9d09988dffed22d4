import { defaultInflateCaps } from '../bytes/inflate-caps.ts';
import { inflatedChunks, joinChunks } from '../bytes/inflated-chunks.ts';
import { wholeBytesMax } from '../bytes/whole-cache.ts';
import type { ByteSource, SourceDescriptor } from '../bytes/byte-source.ts';
import { memberLabel, nameOfPath } from '../entries/entry-path.ts';
import { withFaultsAsData } from './container-fault.ts';
import type { Container, ContainerMember, ContainerSummary, OpenContainerOptions } from './container.ts';

/** Longest header that is looked through for the original's name. */
const headerBytes = 4096;

interface GzipHeader {
  readonly name?: string;
  /** Milliseconds since 1970. */
  readonly modified?: number;
}

/** RFC 1952 §2.3. */
function readHeader(bytes: Uint8Array): GzipHeader {
  if (bytes.length < 10) return {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint8(3);
  const seconds = view.getUint32(4, true);
  const modified = seconds === 0 ? {} : { modified: seconds * 1000 };
  let at = 10;
  if (flags & 4) at += bytes.length >= at + 2 ? 2 + view.getUint16(at, true) : bytes.length;
  if ((flags & 8) === 0) return modified;
  const end = bytes.indexOf(0, at);
  return end <= at ? modified : { ...modified, name: new TextDecoder('windows-1252').decode(bytes.subarray(at, end)) };
}

/** The name in the header, or the file's own without `.gz`. */
function memberName(header: GzipHeader, fileName: string): string {
  if (header.name !== undefined) return nameOfPath(memberLabel(header.name));
  const own = nameOfPath(fileName);
  if (/\.tgz$/i.test(own)) return own.replace(/\.tgz$/i, '.tar');
  return own.replace(/\.g?z$/i, '') || own;
}

async function* open(
  source: ByteSource,
  name: string,
  options: OpenContainerOptions,
): AsyncGenerator<readonly ContainerMember[], ContainerSummary> {
  const { limits, signal } = options;
  const header = readHeader(await source.read(0, headerBytes, signal));
  const caps = {
    ...defaultInflateCaps,
    entryBytes: Math.min(limits.entryBytes, limits.containerBytes),
    inflateRatio: limits.inflateRatio,
  };
  // The size at the end of the file is modulo 2^32 and counts the last member only: the true one is found by inflating once.
  let size = 0;
  let kept: Uint8Array[] = [];
  for await (const chunk of inflatedChunks(source, { format: 'gzip' }, caps, signal)) {
    size += chunk.length;
    if (size <= wholeBytesMax) kept.push(chunk);
    else kept = [];
  }
  const recipe: SourceDescriptor =
    size <= wholeBytesMax
      ? { kind: 'memory', bytes: joinChunks(kept) }
      : { kind: 'inflate', of: source.descriptor, format: 'gzip', size };
  yield [
    {
      path: memberName(header, name),
      size,
      source: recipe,
      ...(header.modified === undefined ? {} : { modified: header.modified }),
    },
  ];
  return { members: 1, warnings: [] };
}

/** gzip: one file inside, whose integrity is proven while it is opened. */
export const gzipContainer: Container = {
  opens: 'gzip',
  open: (source, name, options) => withFaultsAsData(open(source, name, options)),
};
