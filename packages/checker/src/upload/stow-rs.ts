import { askDicomweb, bytesOf, listInstances } from '@medpass/dicom-core/dicomweb';
import type { DicomwebAnswer, DicomwebFailure, DicomwebServer } from '@medpass/dicom-core/dicomweb';
import { Ledger } from './ledger.ts';
import { sameBytes } from './same-bytes.ts';
import { readStowAnswer } from './stow-answer.ts';
import type { StowAnswer } from './stow-answer.ts';
import type { UploadAdapter, UploadEvent, UploadItem, UploadJob } from './upload-adapter.ts';

export interface StowOptions {
  /** Bytes of one request; a larger file goes alone. Default 32 MiB. */
  readonly batchBytes?: number;
  /** Files of one request; default 100. */
  readonly batchItems?: number;
  /**
   * What a file needs to be called stored, beside the answer that names it. `listed`: the server lists it when asked afterwards.
   * `bytes`: it is fetched back and equals what was sent, byte for byte; twice the traffic. Default `listed`.
   */
  readonly confirm?: 'listed' | 'bytes';
}

type Instance = UploadItem & { readonly sopInstanceUID: string; readonly studyInstanceUID: string };

const answerBytesMax = 32 * 2 ** 20;

/** Sends instances to a DICOMweb server with STOW-RS (PS3.18 10.5), in batches, each file with the server's own verdict. */
export function stowRs(server: DicomwebServer, options: StowOptions = {}): UploadAdapter {
  return { id: 'stow-rs', upload: (job, signal) => upload(server, options, job, signal) };
}

async function* upload(
  server: DicomwebServer,
  options: StowOptions,
  { items, stored = new Set() }: UploadJob,
  signal: AbortSignal,
): AsyncGenerator<UploadEvent, void> {
  const ledger = new Ledger(items);
  const instances = items.filter(isInstance);
  for (const item of items) if (!isInstance(item)) yield ledger.give(item.path, 'not-taken');
  for (const { path } of instances) if (stored.has(path)) yield ledger.give(path, 'stored');
  const toSend = instances.filter(({ path }) => !stored.has(path));
  const totalBytes = toSend.reduce((sum, { bytes }) => sum + bytes.size, 0);
  let sentBytes = 0;
  const kept = new Set<string>();
  let failure: DicomwebFailure | undefined;
  yield { kind: 'progress', sentBytes, totalBytes };
  for (const batch of batchesOf(toSend, options)) {
    const { parts, unreadable } = await read(batch, signal);
    for (const { path } of unreadable) yield ledger.give(path, 'unreadable');
    if (parts.length === 0) continue;
    const answer = await send(server, parts, signal);
    if (!answer.ok) {
      failure = answer.failure;
      break;
    }
    for (const { item } of parts) {
      const reason = answer.value.refused.get(item.sopInstanceUID);
      if (reason !== undefined) yield ledger.give(item.path, 'refused', reason);
      // Kept by its word alone: its list has to say so too.
      else yield ledger.give(item.path, 'unconfirmed');
    }
    for (const uid of answer.value.kept) kept.add(uid);
    sentBytes += batch.reduce((sum, { bytes }) => sum + bytes.size, 0);
    yield { kind: 'progress', sentBytes, totalBytes };
  }
  // An instance that the answer does not name may lie there from an earlier day: only its bytes can tell.
  const sent = toSend.filter(
    ({ path, sopInstanceUID }) =>
      ledger.stateOf(path) === 'unconfirmed' && (kept.has(sopInstanceUID) || options.confirm === 'bytes'),
  );
  for (const study of new Set(sent.map(({ studyInstanceUID }) => studyInstanceUID))) {
    const listed = await listInstances(server, study, signal);
    if (!listed.ok) {
      failure ??= listed.failure;
      continue;
    }
    const byUid = new Map(listed.value.instances.map((instance) => [instance.sopInstanceUID, instance]));
    for (const item of sent) {
      const found = byUid.get(item.sopInstanceUID);
      if (item.studyInstanceUID !== study || found === undefined) continue;
      if (options.confirm === 'bytes') {
        const same = await sameBytes(server, found, item.bytes, signal);
        if (!same.ok) failure ??= same.failure;
        if (!same.ok || !same.value) continue;
      }
      yield ledger.give(item.path, 'stored');
    }
  }
  yield { kind: 'end', states: ledger.states, ...(failure && { failure }) };
}

function isInstance(item: UploadItem): item is Instance {
  return item.sopInstanceUID !== undefined && item.studyInstanceUID !== undefined;
}

function* batchesOf(
  items: readonly Instance[],
  { batchBytes = 32 * 2 ** 20, batchItems = 100 }: StowOptions,
): Generator<readonly Instance[], void> {
  let batch: Instance[] = [];
  let size = 0;
  for (const item of items) {
    if (batch.length > 0 && (batch.length >= batchItems || size + item.bytes.size > batchBytes)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(item);
    size += item.bytes.size;
  }
  if (batch.length > 0) yield batch;
}

interface Part {
  readonly item: Instance;
  readonly body: Blob;
}

async function read(
  batch: readonly Instance[],
  signal: AbortSignal,
): Promise<{ readonly parts: readonly Part[]; readonly unreadable: readonly Instance[] }> {
  const parts: Part[] = [];
  const unreadable: Instance[] = [];
  for (const item of batch) {
    try {
      const { blob, size } = item.bytes;
      const body = blob ?? new Blob([(await item.bytes.read(0, size, signal)) as BlobPart]);
      // A File that was taken away fails only when it is sent, and would look like a server that stopped.
      await body.slice(Math.max(0, body.size - 1)).arrayBuffer();
      if (body.size === size) parts.push({ item, body });
      else unreadable.push(item);
    } catch (thrown) {
      if (signal.aborted) throw thrown;
      unreadable.push(item);
    }
  }
  return { parts, unreadable };
}

function send(
  server: DicomwebServer,
  parts: readonly Part[],
  signal: AbortSignal,
): Promise<DicomwebAnswer<StowAnswer>> {
  // Random, so that no file can hold it but by intent, and no file is written after it was chosen.
  const boundary = `medpass-${crypto.randomUUID()}`;
  const body = new Blob([
    ...parts.flatMap(({ body: file }) => [`\r\n--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`, file]),
    `\r\n--${boundary}--\r\n`,
  ]);
  return askDicomweb(
    server,
    {
      path: '/studies',
      accept: 'application/dicom+json',
      contentType: `multipart/related; type="application/dicom"; boundary=${boundary}`,
      body,
      alsoAnswers: [409],
    },
    async ({ body: answer }) => readStowAnswer(await (await bytesOf(answer, answerBytesMax)).text()),
    signal,
  );
}
