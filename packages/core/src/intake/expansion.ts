import type { ContainerFault, ContainerMember, ContainerMemberFault } from '../containers/container.ts';
import type { Limits } from '../containers/limits.ts';
import type { ReadFailureReason } from '../dicom/read-failure.ts';
import type { Entry } from '../entries/entry.ts';
import type { EntryRecord } from '../study/study-model.ts';
import type { MembersPart, ReadWorkerApi } from '../workers/worker-api.ts';
import type { WorkerPool } from '../workers/worker-pool.ts';

export type ContainerKind = 'zip' | 'gzip' | 'iso9660';

export interface ExpandOptions {
  readonly pool: WorkerPool<ReadWorkerApi>;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly askPassword: ((container: Entry, attempt: number) => Promise<string | undefined>) | undefined;
  readonly onMember: (member: ContainerMember) => void;
}

const passwordAttempts = 3;
const expandMilliseconds = 120_000;
const failureOf: Readonly<Record<Exclude<ContainerFault, 'unsupported'>, ReadFailureReason>> = {
  locked: 'locked',
  corrupt: 'malformed',
  limit: 'limit',
  truncated: 'truncated',
  io: 'io',
};

/** Opens a container in a read worker; members come through `onMember`, each once. Returns the container's own state. */
export async function expand(container: Entry, kind: ContainerKind, options: ExpandOptions): Promise<EntryRecord> {
  if (container.origin.length > options.limits.containerDepth)
    return { entry: container, state: 'unsupported', contentType: kind };
  const told = new MembersTold(options.onMember);
  let password: string | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const opened = await options.pool.run({
      call: (api, job) => {
        told.restart();
        return api.expand(job, {
          source: container.bytes.descriptor,
          name: container.name,
          opens: kind,
          limits: options.limits,
          ...(password !== undefined && { password }),
        });
      },
      onPart: (part) => told.take(part as MembersPart),
      cpuMilliseconds: expandMilliseconds,
      priority: 1,
      signal: options.signal,
    });
    if (!opened.ok) return unreadable(container, kind, 'worker-lost');
    const isLocked = opened.value.fault === 'locked' || told.heldLocked;
    if (isLocked && attempt <= passwordAttempts && options.askPassword) {
      password = await options.askPassword(container, attempt).catch(() => undefined);
      if (password !== undefined) continue;
    }
    told.release();
    return containerState(container, kind, opened.value.fault);
  }
}

function containerState(container: Entry, kind: ContainerKind, fault: ContainerFault | undefined): EntryRecord {
  if (fault === undefined) return { entry: container, state: 'container', contentType: kind };
  if (fault === 'unsupported') return { entry: container, state: 'unsupported', contentType: kind };
  // Also where some members were salvaged: what is lost with the others nobody knows, so it must not look opened.
  return unreadable(container, kind, failureOf[fault]);
}

export function unreadable(entry: Entry, contentType: ContainerKind, reason: ReadFailureReason): EntryRecord {
  return { entry, state: 'unreadable', contentType, failure: { entryId: entry.id, reason } };
}

/** The state of a member that its container cannot give. */
export function faultyMember(entry: Entry, fault: ContainerMemberFault): EntryRecord {
  if (fault === 'unsupported') return { entry, state: 'unsupported', contentType: 'unknown' };
  return {
    entry,
    state: 'unreadable',
    contentType: 'unknown',
    failure: { entryId: entry.id, reason: failureOf[fault] },
  };
}

/** Tells each member once, however often the container is opened; from the first locked one on, waits for a password. */
class MembersTold {
  private told = 0;
  private held: ContainerMember[] = [];

  constructor(private readonly tell: (member: ContainerMember) => void) {}

  get heldLocked(): boolean {
    return this.held.some(({ fault }) => fault === 'locked');
  }

  restart(): void {
    this.held = [];
  }

  take({ from, members }: MembersPart): void {
    for (const [index, member] of members.entries()) {
      if (from + index < this.told) continue;
      if (this.held.length > 0 || member.fault === 'locked') this.held.push(member);
      else {
        this.told += 1;
        this.tell(member);
      }
    }
  }

  release(): void {
    for (const member of this.held.splice(0)) this.tell(member);
  }
}
