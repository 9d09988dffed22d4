import type { ByteSourceErrorReason, SourceDescriptor } from '../bytes/byte-source.ts';
import type { ContainerMember, ContainerSummary } from '../containers/container.ts';
import type { Limits } from '../containers/limits.ts';
import type { ElementBytesResult, ElementRange, ElementsResult } from '../dicom/data-elements.ts';
import type { DescribedInstance, DescribeFailure } from '../dicom/json/describe-instance.ts';
import type { ReadOutcome } from '../dicom/read-outcome.ts';
import type { EntryId } from '../entries/entry.ts';
import type { DecodeResult, ThumbnailResult } from '../pixels/pixel-frame.ts';
import type { WorkerBase } from './job-beat.ts';

/** Everything here crosses to a worker and back: structured-cloneable, no class instances, buffers transferred. */
export interface ReadItem {
  readonly entryId: EntryId;
  readonly size: number;
  readonly source: SourceDescriptor;
}

export interface ReadReply {
  readonly outcomes: readonly ReadOutcome[];
}

export interface ExpandRequest {
  readonly source: SourceDescriptor;
  readonly name: string;
  readonly opens: 'zip' | 'gzip' | 'iso9660';
  readonly limits: Limits;
  readonly password?: string;
}

/** One page of members, sent ahead of the summary. */
export interface MembersPart {
  /** Members before this page, so that a second try does not tell them twice. */
  readonly from: number;
  readonly members: readonly ContainerMember[];
}

export type ContentHash =
  | { readonly entryId: EntryId; readonly hash: string }
  /** The bytes could not be read whole. */
  | { readonly entryId: EntryId; readonly hash?: undefined };

export interface SamePair {
  readonly one: ReadItem;
  readonly other: ReadItem;
}

export interface DigestItem extends ReadItem {
  /** ASCII text that the check read in the file's head: a file without it is no longer the one that was checked. */
  readonly holds?: string;
}

/** What a whole reading of one file came to. */
export type FileDigest =
  | {
      readonly entryId: EntryId;
      readonly size: number;
      /** 64 hexadecimal digits, lower case. */
      readonly sha256: string;
      readonly crc32: number;
      readonly failure?: undefined;
    }
  | { readonly entryId: EntryId; readonly failure: DigestFailure };

/** `changed`: other bytes than when the file was found. `corrupt`, `limit`: of a container's member, as it comes out. */
export type DigestFailure = ByteSourceErrorReason | 'worker-lost';

/** Bytes read so far of a file that takes more than one reading. */
export interface DigestPart {
  readonly entryId: EntryId;
  readonly read: number;
}

export interface ReadWorkerApi extends WorkerBase {
  /** Reads the heads of many files at once. An item that fails does not harm the others. */
  readBatch(job: number, items: readonly ReadItem[]): Promise<ReadReply>;
  expand(job: number, request: ExpandRequest): Promise<ContainerSummary>;
  /** Hash of the data set, without preamble and file meta information: a file of any size in bounded memory. */
  hash(job: number, items: readonly ReadItem[]): Promise<readonly ContentHash[]>;
  /** Whether two entries hold the same bytes; false too where one could not be read. */
  same(job: number, pairs: readonly SamePair[]): Promise<readonly boolean[]>;
  /** SHA-256 and CRC-32 of whole files. An item that fails does not harm the others. */
  digest(job: number, items: readonly DigestItem[]): Promise<readonly FileDigest[]>;
  /** Data sets out of objects of the DICOM JSON Model, each as UTF-8 text. An item that fails does not harm the others. */
  describe(job: number, items: readonly Uint8Array[]): Promise<readonly (DescribedInstance | DescribeFailure)[]>;
}

export interface DecodeRequest {
  readonly entryId: EntryId;
  readonly source: SourceDescriptor;
  /** From 1. */
  readonly frame: number;
  /** Addresses of the codecs' WebAssembly by file name, where the host named them. */
  readonly wasm?: Readonly<Record<string, string>>;
}

/** What was asked comes back with the answer: a picture that answers another question is refused. */
export interface DecodeReply<Result> {
  readonly entryId: EntryId;
  readonly frame: number;
  readonly result: Result;
}

export type ElementsRequest = Pick<DecodeRequest, 'entryId' | 'source'>;

export interface ElementsReply<Result> {
  readonly entryId: EntryId;
  readonly result: Result;
}

export interface DecodeWorkerApi extends WorkerBase {
  decode(job: number, request: DecodeRequest): Promise<DecodeReply<DecodeResult>>;
  thumbnail(job: number, request: DecodeRequest, longestSide: number): Promise<DecodeReply<ThumbnailResult>>;
  /** Every element of a file, for a table of its tags or a report in it. */
  elements(job: number, request: ElementsRequest): Promise<ElementsReply<ElementsResult>>;
  elementBytes(job: number, request: ElementsRequest, range: ElementRange): Promise<ElementsReply<ElementBytesResult>>;
}
