import { expect } from 'vitest';
import { MemorySource } from '../../packages/core/src/bytes/memory-source.ts';
import type { ByteSource } from '../../packages/core/src/bytes/byte-source.ts';
import { openByteSource } from '../../packages/core/src/bytes/open-byte-source.ts';
import type {
  Container,
  ContainerMember,
  ContainerSummary,
  OpenContainerOptions,
} from '../../packages/core/src/containers/container.ts';
import { defaultLimits } from '../../packages/core/src/containers/limits.ts';
import { openContainer } from '../../packages/core/src/containers/open-container.ts';

export interface Opened {
  readonly members: readonly ContainerMember[];
  readonly summary: ContainerSummary;
  /** Members that have a source, by path. */
  readonly read: (path: string) => Promise<Uint8Array>;
}

const memberFaults = ['locked', 'corrupt', 'limit', 'unsupported', 'truncated'];
const containerFaults = [...memberFaults, 'io'];

/** Opens through the public door and checks what every container promises. */
export async function openAll(
  kind: Container['opens'],
  bytes: Uint8Array | ByteSource,
  options: Partial<OpenContainerOptions> = {},
  name = 'container',
): Promise<Opened> {
  const source = bytes instanceof Uint8Array ? new MemorySource(bytes) : bytes;
  const pages = openContainer(kind, source, name, { limits: defaultLimits, ...options });
  const members: ContainerMember[] = [];
  for (;;) {
    const next = await pages.next();
    if (next.done !== true) {
      expect(next.value.length).toBeGreaterThan(0);
      members.push(...next.value);
      continue;
    }
    const summary = next.value;
    expect(summary.members).toBe(members.length);
    if (summary.fault !== undefined) expect(containerFaults).toContain(summary.fault);
    // A descriptor over memory carries all of the archive: cloning it for each of thousands of members would be the whole test.
    for (const member of members.slice(0, 20)) expect(() => structuredClone(member)).not.toThrow();
    // A plain loop with one expectation: an archive may have 200,000 members.
    const broken = members.filter(
      ({ path, source: readable, fault }) =>
        // A member can be read, or says why not: never both, never neither.
        (readable === undefined) === (fault === undefined) ||
        (fault !== undefined && !memberFaults.includes(fault)) ||
        path === '' ||
        /^\/|\\(?!u\{)|(^|\/)\.\.?(\/|$)|^[a-zA-Z]:\//.test(path),
    );
    expect(broken).toEqual([]);
    return {
      members,
      summary,
      read: async (path) => {
        const member = members.find((one) => one.path === path);
        if (member?.source === undefined) throw new Error(`no readable member ${path}`);
        const opened = openByteSource(structuredClone(member.source));
        expect(opened.size).toBe(member.size);
        return opened.read(0, opened.size);
      },
    };
  }
}
