import type { ByteSource } from '../bytes/byte-source.ts';
import { withFaultsAsData } from './container-fault.ts';
import type { Container, ContainerMember, ContainerSummary, OpenContainerOptions } from './container.ts';
import { materialise, withoutOwnChecksum } from './materialise.ts';

/** Each opener is loaded when the first of its kind turns up: most checks never meet a ZIP. */
const openers: Readonly<Record<Container['opens'], () => Promise<Container>>> = {
  zip: async () => (await import('./zip/zip-container.ts')).zipContainer,
  gzip: async () => (await import('./gzip-container.ts')).gzipContainer,
  iso9660: async () => (await import('./iso9660/iso-container.ts')).isoContainer,
};

async function* open(
  kind: Container['opens'],
  source: ByteSource,
  name: string,
  options: OpenContainerOptions,
): AsyncGenerator<readonly ContainerMember[], ContainerSummary> {
  const container = await openers[kind]();
  return yield* container.open(
    await materialise(withoutOwnChecksum(source), options.limits, options.signal),
    name,
    options,
  );
}

/**
 * Opens a container by its content's kind: yields pages of members, returns the summary. Throws only the signal's `AbortError`.
 *
 * How deep containers may nest is the caller's to decide, from the origin of the entry.
 */
export function openContainer(
  kind: Container['opens'],
  source: ByteSource,
  name: string,
  options: OpenContainerOptions,
): AsyncGenerator<readonly ContainerMember[], ContainerSummary> {
  return withFaultsAsData(open(kind, source, name, options));
}
