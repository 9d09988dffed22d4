import type { ByteSource } from '../bytes/byte-source.ts';
import { defaultLimits, type Limits } from '../containers/limits.ts';
import type { ElementBytesResult, ElementRange, ElementsResult } from '../dicom/data-elements.ts';
import type { ReadOutcome } from '../dicom/read-outcome.ts';
import type { EntryId, OriginStep } from '../entries/entry.ts';
import type { DecodeResult, ThumbnailResult } from '../pixels/pixel-frame.ts';
import { Breather } from '../sources/breathe.ts';
import type { FoundEntry, Source } from '../sources/source.ts';
import { ModelAssembler } from '../study/assemble.ts';
import type { EntryRecord, StudyModel } from '../study/study-model.ts';
import type { DecodeWorkerApi, FileDigest, ReadWorkerApi } from '../workers/worker-api.ts';
import { WorkerPool } from '../workers/worker-pool.ts';
import { Elements } from './elements.ts';
import { expand, faultyMember, unreadable, type ContainerKind } from './expansion.ts';
import { Deferred } from './deferred.ts';
import { withFramesElsewhere } from './frames-elsewhere.ts';
import { foundFault, foundMember, IntakeEntry } from './intake-entry.ts';
import { digestFiles } from './digests.ts';
import type { DigestOptions, DigestRequest, FrameRef, Intake, IntakeOptions, IntakeProgress } from './intake.ts';
import type { IntakeHost } from './intake-host.ts';
import { PicturePace } from './picture-pace.ts';
import { Pictures } from './pictures.ts';
import { ProgressMeter } from './progress.ts';
import { ReadQueue, toItem } from './read-queue.ts';
import { Snapshots } from './snapshots.ts';

const containers: ReadonlySet<string> = new Set(['zip', 'gzip', 'iso9660']);
/** Entries hashed or compared in one job. */
const hashBatch = 16;
const hashMilliseconds = 120_000;

/** The engine behind {@link Intake}, the same on a page and in Node; `host` says how threads are started. */
export class IntakeSession implements Intake {
  private readonly limits: Limits;
  private readonly retryDelays: readonly number[];
  private readonly entries = new Map<EntryId, IntakeEntry>();
  private readonly byPath = new Map<string, IntakeEntry>();
  private readonly assembler = new ModelAssembler();
  private readonly snapshotsOf = new Snapshots(this.assembler);
  private readonly meter = new ProgressMeter();
  private readonly readPool: WorkerPool<ReadWorkerApi>;
  private readonly decodePool: WorkerPool<DecodeWorkerApi>;
  private readonly pictures: Pictures;
  private readonly dataSets: Elements;
  private readonly pace = new PicturePace();
  private readonly queue: ReadQueue;
  private controller = new AbortController();
  private outcome = new Deferred<StudyModel>();
  private drops = 0;
  private walking = 0;
  /** Whatever must end before the model is settled: walks, unread entries, open containers, hashes. */
  private pending = 0;

  constructor(
    sources: readonly Source[],
    private readonly options: IntakeOptions,
    host: IntakeHost,
  ) {
    this.limits = { ...defaultLimits, ...options.limits };
    this.retryDelays = host.retryDelays;
    const size = options.workers ?? host.readWorkers;
    this.readPool = new WorkerPool({ ...host.read, size, depth: host.depth });
    this.decodePool = new WorkerPool({ ...host.decode, size: Math.min(2, size) });
    this.pictures = new Pictures(this.decodePool);
    this.dataSets = new Elements(this.decodePool);
    this.queue = new ReadQueue({
      pool: this.readPool,
      atOnce: size * host.depth,
      batch: host.batch,
      retryDelays: host.retryDelays,
      onRead: (entry, outcome) => this.read(entry, outcome),
      onDispatch: (batch) => this.meter.count({ bytesFound: batch.reduce((sum, { size: bytes }) => sum + bytes, 0) }),
    });
    options.signal?.addEventListener('abort', () => this.cancel(), { once: true });
    this.readPool.warm();
    if (host.showsPictures) this.decodePool.warm(1);
    this.add(sources);
    if (options.signal?.aborted) this.cancel();
  }

  get model(): StudyModel {
    return this.snapshotsOf.model;
  }
  get progress(): IntakeProgress {
    return this.meter.current;
  }
  get settled(): Promise<StudyModel> {
    return this.outcome.promise;
  }
  get degraded(): boolean {
    return this.readPool.degraded || this.decodePool.degraded;
  }

  snapshots(): AsyncIterable<StudyModel> {
    return this.snapshotsOf.follow();
  }

  onProgress(listener: (progress: IntakeProgress) => void): () => void {
    return this.meter.listen(listener);
  }

  async frame(ref: FrameRef, signal?: AbortSignal): Promise<DecodeResult> {
    const entry = this.entries.get(ref.entryId);
    return entry ? this.pictures.frame(entry, ref, signal) : { ok: false, reason: 'no-such-frame' };
  }

  async thumbnail(ref: FrameRef, longestSide = 160, signal?: AbortSignal): Promise<ThumbnailResult> {
    const entry = this.entries.get(ref.entryId);
    if (!entry) return { ok: false, reason: 'no-such-frame' };
    return this.pace.run(() => this.pictures.thumbnail(entry, ref, longestSide, signal));
  }

  async elements(entryId: EntryId, signal?: AbortSignal): Promise<ElementsResult> {
    const entry = this.entries.get(entryId);
    return entry ? this.dataSets.all(entry, signal) : { ok: false, reason: 'io' };
  }

  async elementBytes(entryId: EntryId, range: ElementRange, signal?: AbortSignal): Promise<ElementBytesResult> {
    const entry = this.entries.get(entryId);
    return entry ? this.dataSets.bytes(entry, range, signal) : { ok: false, reason: 'io' };
  }

  bytes(entryId: EntryId): ByteSource | undefined {
    return this.entries.get(entryId)?.bytes;
  }

  digests(files: readonly DigestRequest[], options: DigestOptions = {}): AsyncIterable<FileDigest> {
    const { readPool: pool, entries, retryDelays } = this;
    return digestFiles({ pool, entries, retryDelays }, files, options);
  }

  add(sources: readonly Source[]): void {
    if (this.outcome.settled) this.outcome = new Deferred();
    if (this.controller.signal.aborted) this.controller = new AbortController();
    const drop = (this.drops += 1);
    const { signal } = this.controller;
    this.walking += sources.length;
    this.pending += 1;
    this.meter.enter('finding');
    this.pace.readingStarts();
    for (const source of sources) void this.during(signal, this.walk(source, drop, signal));
    this.end(signal);
  }

  cancel(): void {
    if (this.outcome.settled) return;
    this.controller.abort();
    this.queue.clear();
    this.pending = 0;
    this.walking = 0;
    for (const [path, entry] of this.byPath) if (!entry.done) this.byPath.delete(path);
    this.settle(true);
  }

  close(): void {
    this.cancel();
    this.readPool.close();
    this.decodePool.close();
  }

  /** Counts work as pending while it lasts. What it throws would be a defect of ours; the entries it leaves are `worker-lost`. */
  private async during(signal: AbortSignal, work: Promise<void>): Promise<void> {
    if (!signal.aborted) this.pending += 1;
    await work.catch(() => undefined);
    this.end(signal);
  }

  private end(signal: AbortSignal): void {
    if (signal.aborted) return;
    this.pending -= 1;
    if (this.pending === 0) void this.finish(signal);
  }

  private async walk(source: Source, drop: number, signal: AbortSignal): Promise<void> {
    const breather = new Breather();
    try {
      for await (const found of source.entries(signal)) {
        if (signal.aborted) return;
        if ('fault' in found) this.fault(foundFault(found, source.kind), drop, found.fault);
        else if (this.entries.size >= this.limits.entries) {
          this.fault(found, drop, 'limit');
          break;
        } else this.found(found, drop, signal);
        if (breather.due) await breather.pause();
      }
    } catch {
      // A source that breaks has given all it can; what it could not give must be seen in the report.
      if (!signal.aborted) this.fault(foundFault({ fault: 'io', path: source.kind }, source.kind), drop, 'io');
    } finally {
      if (!signal.aborted && --this.walking === 0) this.meter.enter('reading');
    }
  }

  private number(found: FoundEntry, drop: number): IntakeEntry {
    const entry = new IntakeEntry(this.entries.size, found, drop);
    this.entries.set(entry.id, entry);
    this.meter.count({ found: 1 });
    return entry;
  }

  private found(found: FoundEntry, drop: number, signal: AbortSignal): void {
    const earlier = this.byPath.get(found.path);
    if (earlier && earlier.drop !== drop && earlier.size === found.size)
      void this.during(signal, this.again(earlier, found, drop, signal));
    else this.take(found, drop, signal);
  }

  private take(found: FoundEntry, drop: number, signal: AbortSignal): IntakeEntry {
    const entry = this.number(found, drop);
    this.byPath.set(entry.path, entry);
    this.pending += 1;
    this.queue.push(entry, signal);
    return entry;
  }

  /** A file of an earlier drop, dropped once more, is not a second file. */
  private async again(earlier: IntakeEntry, found: FoundEntry, drop: number, signal: AbortSignal): Promise<void> {
    const other = { entryId: -1, size: found.size, source: found.bytes.descriptor };
    const answer = await this.readPool.run({
      call: (api, job) => api.same(job, [{ one: toItem(earlier), other }]),
      cpuMilliseconds: hashMilliseconds,
      signal,
    });
    if (signal.aborted || (answer.ok && answer.value[0])) return;
    this.take(found, drop, signal);
  }

  private fault(found: FoundEntry, drop: number, reason: 'io' | 'limit'): void {
    const earlier = this.byPath.get(found.path);
    if (earlier && earlier.drop !== drop && earlier.size === 0) return;
    const entry = this.number(found, drop);
    this.byPath.set(entry.path, entry);
    this.decide({ entry, state: 'unreadable', contentType: 'unknown', failure: { entryId: entry.id, reason } });
  }

  private read(entry: IntakeEntry, found: ReadOutcome): void {
    const { signal } = this.controller;
    if (entry.done) return;
    const outcome = entry.elsewhere ? withFramesElsewhere(found, entry.elsewhere) : found;
    const header =
      outcome.kind === 'instance' ? outcome.header : outcome.kind === 'failure' ? outcome.failure.header : undefined;
    if (header?.image) {
      entry.rows = header.image.rows;
      entry.columns = header.image.columns;
      entry.frameSamples = entry.rows * entry.columns * header.image.samplesPerPixel;
    }
    if (outcome.kind === 'other' && containers.has(outcome.contentType)) {
      void this.during(signal, this.open(entry, outcome.contentType as ContainerKind, signal));
    } else {
      this.assembler.addOutcome(entry, outcome);
      this.finished(entry);
    }
    this.end(signal);
  }

  private async open(container: IntakeEntry, kind: ContainerKind, signal: AbortSignal): Promise<void> {
    let beyond = 0;
    const record = await expand(container, kind, {
      pool: this.readPool,
      limits: this.limits,
      signal,
      askPassword: this.options.askPassword,
      onMember: (member) => {
        if (signal.aborted) return;
        const found = foundMember(container, member, kind satisfies OriginStep['kind']);
        if (this.entries.size >= this.limits.entries) return void (beyond += 1);
        if (member.source) return void this.found(found, container.drop, signal);
        this.decide(faultyMember(this.number(found, container.drop), member.fault ?? 'corrupt'));
      },
    });
    // Members that nobody counted must not lie in a container that looks opened.
    if (!signal.aborted)
      this.decide(beyond > 0 && record.state === 'container' ? unreadable(container, kind, 'limit') : record);
  }

  private decide(record: EntryRecord): void {
    this.assembler.addRecord(record);
    this.finished(record.entry as IntakeEntry);
  }

  private finished(entry: IntakeEntry): void {
    entry.done = true;
    this.meter.count({ read: 1, bytesRead: entry.size });
    this.snapshotsOf.touch();
  }

  private async finish(signal: AbortSignal): Promise<void> {
    this.pending += 1;
    await this.hashDuplicates(signal);
    await this.tellOthers(signal);
    if (signal.aborted) return;
    this.pending -= 1;
    if (this.pending === 0) this.settle(false);
  }

  /** Before the model is settled, with pauses; files that come meanwhile are told apart when they are read. */
  private async tellOthers(signal: AbortSignal): Promise<void> {
    const breather = new Breather();
    while (!signal.aborted && this.pending === 1 && !this.assembler.tellOthers())
      if (breather.due) await breather.pause();
  }

  private async hashDuplicates(signal: AbortSignal): Promise<void> {
    const ids = this.assembler.pendingDuplicates().map(({ entryId }) => entryId);
    const jobs: Promise<void>[] = [];
    for (let at = 0; at < ids.length; at += hashBatch) jobs.push(this.hash(ids.slice(at, at + hashBatch), signal));
    await Promise.all(jobs);
  }

  private async hash(ids: readonly EntryId[], signal: AbortSignal): Promise<void> {
    const items = ids.flatMap((id) => this.entries.get(id) ?? []).map(toItem);
    const answer = await this.readPool.run({
      call: (api, job) => api.hash(job, items),
      cpuMilliseconds: hashMilliseconds,
      signal,
    });
    if (signal.aborted) return;
    const hashes = new Map(answer.ok ? answer.value.map(({ entryId, hash }) => [entryId, hash]) : []);
    for (const id of ids) this.assembler.resolveDuplicate(id, hashes.get(id));
  }

  private settle(cancelled: boolean): void {
    const model = this.snapshotsOf.settle(cancelled);
    this.meter.enter('settled');
    this.pace.readingEnds();
    this.outcome.resolve(model);
  }
}
