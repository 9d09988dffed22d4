import type { ByteSource } from '../../bytes/byte-source.ts';
import { ContainerBudget } from '../budget.ts';
import { pageSize, withFaultsAsData } from '../container-fault.ts';
import type {
  Container,
  ContainerFault,
  ContainerMember,
  ContainerSummary,
  OpenContainerOptions,
} from '../container.ts';
import { suspSkip } from './rock-ridge.ts';
import { directoryRecords } from './directory-record.ts';
import { readVolumes } from './volume.ts';
import type { IsoVolume, IsoVolumes } from './volume.ts';
import { walkVolume } from './walk.ts';
import type { IsoFile } from './walk.ts';

/** Rock Ridge keeps the names as they were; Joliet nearly so; plain ISO 9660 cuts and upper-cases them. */
async function bestVolume(
  source: ByteSource,
  volumes: IsoVolumes,
  signal: AbortSignal | undefined,
): Promise<IsoVolume | undefined> {
  const { primary, joliet } = volumes;
  if (primary === undefined || joliet === undefined) return primary ?? joliet;
  const root = await source.read(primary.root.extent * primary.blockBytes, 256, signal);
  const [self] = directoryRecords(root, 'iso9660');
  return self !== undefined && suspSkip(self.system) !== undefined ? primary : joliet;
}

function memberOf(source: ByteSource, file: IsoFile, budget: ContainerBudget): ContainerMember {
  const label = {
    path: file.path,
    size: file.size,
    ...(file.modified === undefined ? {} : { modified: file.modified }),
  };
  if (file.offset === undefined) return { ...label, fault: file.fault ?? 'corrupt' };
  if (!budget.admit(file.size, file.size)) return { ...label, fault: 'limit' };
  return { ...label, source: { kind: 'slice', of: source.descriptor, offset: file.offset, length: file.size } };
}

async function* open(
  source: ByteSource,
  options: OpenContainerOptions,
): AsyncGenerator<readonly ContainerMember[], ContainerSummary> {
  const { limits, signal } = options;
  const volumes = await readVolumes(source, signal);
  const volume = await bestVolume(source, volumes, signal);
  if (volume === undefined) return { members: 0, fault: volumes.udf ? 'unsupported' : 'corrupt', warnings: [] };
  const budget = new ContainerBudget(limits, source.size);
  const files = walkVolume(source, volume, limits, signal);
  let members = 0;
  let fault: ContainerFault | undefined;
  let page: ContainerMember[] = [];
  for (;;) {
    const next = await files.next();
    if (next.done === true) {
      if (next.value.truncated) fault ??= 'truncated';
      if (next.value.limited) fault ??= 'limit';
      break;
    }
    const member = memberOf(source, next.value, budget);
    if (member.fault === 'truncated' || member.fault === 'limit') fault ??= member.fault;
    members++;
    page.push(member);
    if (page.length < pageSize) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
  return { members, warnings: [], ...(fault === undefined ? {} : { fault }) };
}

/** CD and DVD images: ISO 9660 with Joliet and Rock Ridge names, newest session, members left where they are. */
export const isoContainer: Container = {
  opens: 'iso9660',
  open: (source, _name, options) => withFaultsAsData(open(source, options)),
};
