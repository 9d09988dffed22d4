import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { dicomJson } from './dicom-json.ts';
import type { DicomItem } from './dicom-writer.ts';
import { uid } from './uids-of.ts';

/** What the archive holds of one instance. */
export interface ArchivedInstance {
  readonly studyInstanceUID: string;
  readonly seriesInstanceUID: string;
  readonly sopInstanceUID: string;
  readonly bytes: Uint8Array;
  /** For metadata: what the file was built of. */
  readonly elements?: DicomItem;
  /** For frames: one after the other, as the file holds them. */
  readonly frames?: readonly Uint8Array[];
  readonly transferSyntaxUID?: string;
}

/** Answers a request in the archive's place; `false` lets the archive answer. */
export type Interference = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface ArchiveServer {
  readonly url: string;
  readonly held: Map<string, ArchivedInstance>;
  /** `GET /studies/…` as they came. */
  readonly requests: string[];
  interfere: Interference | undefined;
  /** Instances that STOW-RS refuses, with their Failure Reason (PS3.4 B.2.3). */
  readonly refuses: Map<string, number>;
  /** Most items of one QIDO-RS page. */
  pageMax: number;
  /** Closes the door and every open connection, as a server does that was stopped. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const uidItem = (value: string): object => ({ vr: 'UI', Value: [value] });

/** A small DICOMweb archive on this machine: QIDO-RS, WADO-RS and STOW-RS as far as the product asks, and whatever faults a test plants. */
export async function archiveServer(instances: readonly ArchivedInstance[] = []): Promise<ArchiveServer> {
  const sockets = new Set<Socket>();
  let port = 0;
  const archive: ArchiveServer = {
    get url() {
      return `http://127.0.0.1:${port}/dicom-web`;
    },
    held: new Map(instances.map((instance) => [instance.sopInstanceUID, instance])),
    requests: [],
    interfere: undefined,
    refuses: new Map(),
    pageMax: 1_000_000,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
    async start() {
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      ({ port } = server.address() as AddressInfo);
    },
  };
  const server = createServer((request, response) => {
    archive.requests.push(`${request.method ?? ''} ${(request.url ?? '').replace('/dicom-web', '')}`);
    void (async () => {
      if ((await archive.interfere?.(request, response)) === true) return;
      await answer(archive, request, response);
    })().catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await archive.start();
  return archive;
}

async function answer(archive: ArchiveServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const parts = pathname.replace('/dicom-web/', '').split('/');
  if (request.method === 'POST') return store(archive, request, response);
  const all = [...archive.held.values()].filter(
    ({ studyInstanceUID, seriesInstanceUID }) =>
      (parts[1] === undefined || parts[1] === studyInstanceUID) &&
      (parts[2] !== 'series' || parts[3] === undefined || parts[3] === seriesInstanceUID),
  );
  if (parts[4] === 'metadata')
    return sendJson(
      response,
      200,
      all.flatMap(({ elements }) => (elements === undefined ? [] : [dicomJson(elements)])),
    );
  if (parts[4] === 'instances' && parts[5] !== undefined) {
    const found = archive.held.get(parts[5]);
    if (found === undefined) return void response.writeHead(404).end();
    if (parts[6] === 'frames') {
      const frame = found.frames?.[Number(parts[7]) - 1];
      if (frame === undefined) return void response.writeHead(404).end();
      const type = `application/octet-stream; transfer-syntax=${found.transferSyntaxUID ?? ''}`;
      return void sendParts(response, [frame], { type });
    }
    return void sendParts(response, [found.bytes]);
  }
  const listed =
    parts.length === 1
      ? [...new Set(all.map(({ studyInstanceUID }) => studyInstanceUID))].map((study) => studyItem(study, all))
      : parts[2] === 'series'
        ? [...new Set(all.map(({ seriesInstanceUID }) => seriesInstanceUID))].map((series) => ({
            '0020000E': uidItem(series),
            '00200011': { vr: 'IS', Value: [1] },
            '00080060': { vr: 'CS', Value: ['CT'] },
          }))
        : all.map(({ sopInstanceUID, seriesInstanceUID }) => ({
            '00080018': uidItem(sopInstanceUID),
            '0020000E': uidItem(seriesInstanceUID),
          }));
  const offset = Number(searchParams.get('offset') ?? 0);
  const limit = Math.min(Number(searchParams.get('limit') ?? 100), archive.pageMax);
  sendJson(response, 200, listed.slice(offset, offset + limit));
}

function studyItem(study: string, all: readonly ArchivedInstance[]): object {
  const own = all.filter(({ studyInstanceUID }) => studyInstanceUID === study);
  return {
    '0020000D': uidItem(study),
    '00080020': { vr: 'DA', Value: ['20240131'] },
    '00080050': { vr: 'SH' },
    '00080061': { vr: 'CS', Value: ['CT'] },
    '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Test^Invented', Ideographic: '测试^虚构' }] },
    '00100020': { vr: 'LO', Value: ['TEST-1'] },
    '00201206': { vr: 'IS', Value: [new Set(own.map(({ seriesInstanceUID }) => seriesInstanceUID)).size] },
    '00201208': { vr: 'IS', Value: [String(own.length)] },
  };
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/dicom+json' }).end(JSON.stringify(value));
}

export const boundary = 'archive-boundary-7d1';

/** A `multipart/related` answer with these files. */
export function sendParts(
  response: ServerResponse,
  files: readonly Uint8Array[],
  { close = true, type = 'application/dicom', more = '' } = {},
): void {
  response.writeHead(200, {
    'content-type': `multipart/related; type="${type.replace(/;.*/, '')}"; boundary="${boundary}"`,
  });
  for (const file of files) {
    response.write(`\r\n--${boundary}\r\nContent-Type: ${type}\r\n${more}Content-Length: ${file.length}\r\n\r\n`);
    response.write(file);
  }
  response.end(close ? `\r\n--${boundary}--\r\n` : '');
}

async function store(archive: ArchiveServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const given = /boundary="?([^";]+)/.exec(request.headers['content-type'] ?? '')?.[1] ?? '';
  const stored: object[] = [];
  const failed: object[] = [];
  for (const bytes of partsOf(Buffer.concat(chunks), given)) {
    const { sopInstanceUID, sopClassUID } = metaOf(bytes);
    const named = { '00081150': uidItem(sopClassUID), '00081155': uidItem(sopInstanceUID) };
    const reason = archive.refuses.get(sopInstanceUID);
    if (reason !== undefined) {
      failed.push({ ...named, '00081197': { vr: 'US', Value: [reason] } });
      continue;
    }
    archive.held.set(sopInstanceUID, {
      studyInstanceUID: uid(bytes, 0x0020, 0x000d),
      seriesInstanceUID: uid(bytes, 0x0020, 0x000e),
      sopInstanceUID,
      bytes: Uint8Array.from(bytes),
    });
    stored.push(named);
  }
  sendJson(response, failed.length === 0 ? 200 : stored.length === 0 ? 409 : 202, {
    ...(stored.length > 0 && { '00081199': { vr: 'SQ', Value: stored } }),
    ...(failed.length > 0 && { '00081198': { vr: 'SQ', Value: failed } }),
  });
}

/** Cut by a judge of its own: what the product writes must not be read by what the product reads. */
function partsOf(body: Buffer, given: string): readonly Buffer[] {
  const parts: Buffer[] = [];
  const delimiter = Buffer.from(`--${given}`);
  for (let at = body.indexOf(delimiter); at >= 0;) {
    const next = body.indexOf(delimiter, at + delimiter.length);
    if (next < 0) break;
    const part = body.subarray(at + delimiter.length, next - 2);
    parts.push(part.subarray(part.indexOf('\r\n\r\n') + 4));
    at = next;
  }
  return parts;
}

function metaOf(bytes: Buffer): { readonly sopInstanceUID: string; readonly sopClassUID: string } {
  return { sopClassUID: uid(bytes, 0x0002, 0x0002), sopInstanceUID: uid(bytes, 0x0002, 0x0003) };
}
