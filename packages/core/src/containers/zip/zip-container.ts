import type { ByteSource, SourceDescriptor } from '../../bytes/byte-source.ts';
import { ContainerBudget } from '../budget.ts';
import { pageSize, withFaultsAsData } from '../container-fault.ts';
import type {
  Container,
  ContainerFault,
  ContainerMember,
  ContainerMemberFault,
  ContainerSummary,
  OpenContainerOptions,
} from '../container.ts';
import { readByLibrary } from './library-member.ts';
import { PasswordProof } from './password-proof.ts';
import { dataOffsetsOf } from './local-headers.ts';
import { salvageZip } from './salvage.ts';
import { readZipDirectory } from './zip-directory.ts';
import { labelsOf } from './zip-names.ts';
import { methodDeflate, methodStored } from './zip-record.ts';
import type { ZipRecord } from './zip-record.ts';

/** Decrypted bytes kept for one container. They lie in Blobs, but on a phone even those are memory. */
const decryptedBytesMax = 2 * 2 ** 30;

interface Located {
  readonly record: ZipRecord;
  readonly dataOffset: number | undefined;
  readonly fault?: ContainerMemberFault;
}

/** Marks members that reach beyond the file or into another member's bytes: no honest archiver shares them. */
function judgeRanges(records: readonly ZipRecord[], offsets: readonly (number | undefined)[], end: number): Located[] {
  const located = records.map((record, index): Located => ({ record, dataOffset: offsets[index] }));
  const order = located
    .map((_, index) => index)
    .sort((a, b) => (records[a] as ZipRecord).offset - (records[b] as ZipRecord).offset || a - b);
  let takenTo = 0;
  for (const index of order) {
    const { record, dataOffset } = located[index] as Located;
    if (dataOffset === undefined) {
      located[index] = { record, dataOffset, fault: 'corrupt' };
      continue;
    }
    const dataEnd = dataOffset + record.compressedSize;
    if (dataEnd > end) located[index] = { record, dataOffset, fault: 'truncated' };
    else if (record.offset < takenTo) located[index] = { record, dataOffset, fault: 'corrupt' };
    else takenTo = dataEnd;
  }
  return located;
}

function descriptorOf(source: ByteSource, record: ZipRecord, dataOffset: number): SourceDescriptor {
  const of = source.descriptor;
  const { size, compressedSize, crc32 } = record;
  if (record.method === methodStored) return { kind: 'slice', of, offset: dataOffset, length: compressedSize, crc32 };
  return {
    kind: 'inflate',
    of: { kind: 'slice', of, offset: dataOffset, length: compressedSize },
    format: 'deflate-raw',
    size,
    crc32,
  };
}

async function* membersOf(
  source: ByteSource,
  located: readonly Located[],
  labels: readonly string[],
  options: OpenContainerOptions,
): AsyncGenerator<readonly ContainerMember[], ContainerFault | undefined> {
  const budget = new ContainerBudget(options.limits, source.size);
  let decryptedLeft = decryptedBytesMax;
  let fault: ContainerFault | undefined;
  let page: ContainerMember[] = [];
  const password = new PasswordProof();
  for (const [index, { record, dataOffset, fault: rangeFault }] of located.entries()) {
    const label = {
      path: labels[index] as string,
      size: record.size,
      ...(record.modified === undefined ? {} : { modified: record.modified }),
    };
    const failed = (why: ContainerMemberFault): ContainerMember => ({ ...label, fault: why });
    let member: ContainerMember;
    if (rangeFault !== undefined || dataOffset === undefined) member = failed(rangeFault ?? 'corrupt');
    else if (record.symlink) member = failed('unsupported');
    else if (!budget.admit(record.size, record.compressedSize)) member = failed('limit');
    else if (record.inflatedByLibrary !== undefined) {
      const read = await readByLibrary(record.inflatedByLibrary, {
        password: options.password,
        limits: options.limits,
        bytesLeft: decryptedLeft,
        signal: options.signal,
      });
      if ('source' in read) decryptedLeft -= record.size;
      if (password.doubts(record.inflatedByLibrary, read)) {
        password.hold(label);
        continue;
      }
      member = 'source' in read ? { ...label, source: read.source } : failed(read.fault);
    } else if (record.encrypted) member = failed('locked');
    else if (record.method === methodStored && record.size !== record.compressedSize) member = failed('corrupt');
    else if (record.method === methodStored || record.method === methodDeflate)
      member = { ...label, source: descriptorOf(source, record, dataOffset) };
    else member = failed('unsupported');
    if (member.fault === 'locked') fault = 'locked';
    else if (member.fault === 'limit') fault ??= 'limit';
    page.push(member);
    if (page.length >= pageSize) {
      yield page;
      page = [];
    }
  }
  const held = password.settle();
  if (held.some(({ fault: why }) => why === 'locked')) fault = 'locked';
  page.push(...held);
  if (page.length > 0) yield page;
  return fault;
}

function hasDuplicates(labels: readonly string[]): boolean {
  return new Set(labels).size < labels.length;
}

async function* open(
  source: ByteSource,
  options: OpenContainerOptions,
): AsyncGenerator<readonly ContainerMember[], ContainerSummary> {
  const warnings: ContainerSummary['warnings'][number][] = [];
  const directory = await readZipDirectory(source, options.limits, options.signal);
  if (directory.found === 'unsupported') return { members: 0, fault: 'unsupported', warnings };
  let located: Located[];
  let fault: ContainerFault | undefined;
  if (directory.found === 'none') {
    const salvage = await salvageZip(source, options.limits, options.signal);
    if (salvage.members.length === 0) return { members: 0, fault: salvage.fault ?? 'corrupt', warnings };
    warnings.push('no-central-directory');
    located = [...salvage.members];
    fault = salvage.fault;
  } else {
    const offsets = await dataOffsetsOf(source, directory.records, options.signal);
    located = judgeRanges(directory.records, offsets, source.size);
    if (directory.found === 'too-many') fault = 'limit';
    const first = directory.records.reduce(
      (least, record) => Math.min(least, record.offset),
      directory.directoryOffset,
    );
    // Four bytes are the marker of a split archive that fitted into one part.
    if (first > 4) warnings.push('junk-before');
  }
  const { labels, guessed } = labelsOf(located.map(({ record }) => record));
  if (guessed) warnings.push('name-encoding-guessed');
  if (hasDuplicates(labels)) warnings.push('duplicate-names');
  const memberFault = yield* membersOf(source, located, labels, options);
  fault = memberFault === 'locked' ? memberFault : (fault ?? memberFault);
  return { members: located.length, warnings, ...(fault === undefined ? {} : { fault }) };
}

/** ZIP, with its directory read by zip.js and the members left where they are: stored ones as windows, deflated ones as recipes. */
export const zipContainer: Container = {
  opens: 'zip',
  open: (source, _name, options) => withFaultsAsData(open(source, options)),
};
