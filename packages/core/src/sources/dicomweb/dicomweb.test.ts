import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveServer, boundary, sendJson, sendParts } from '../../../../../test/build/archive-server.ts';
import type { ArchivedInstance, ArchiveServer } from '../../../../../test/build/archive-server.ts';
import { buildDicom, seededUid } from '../../../../../test/build/dicom.ts';
import type { FoundEntry, SourceFault } from '../source.ts';
import { DicomwebSource } from './dicomweb-source.ts';
import type { DicomwebServer } from './request.ts';
import { RequestLine } from './request-line.ts';
import { retrieveInstance } from './retrieve.ts';
import { listInstances, searchSeries, searchStudies } from './search.ts';

const study = seededUid('study');
const instances: readonly ArchivedInstance[] = Array.from({ length: 25 }, (_, at) => {
  const ids = {
    studyInstanceUID: study,
    seriesInstanceUID: seededUid(`series ${at % 2}`),
    sopInstanceUID: seededUid(`instance ${at}`),
  };
  const elements = {
    StudyInstanceUID: ids.studyInstanceUID,
    SeriesInstanceUID: ids.seriesInstanceUID,
    SOPInstanceUID: ids.sopInstanceUID,
  };
  return { ...ids, bytes: buildDicom({ elements, pixels: new Uint8Array(512).fill(at) }) };
});

const { signal } = new AbortController();
let archive: ArchiveServer;
beforeEach(async () => {
  archive = await archiveServer(instances);
});
afterEach(() => archive.stop().catch(() => undefined));

const server = (more: Partial<DicomwebServer> = {}): DicomwebServer => ({
  baseUrl: archive.url,
  retryDelays: [5, 5],
  ...more,
});

async function walk(source: DicomwebSource, stop = signal): Promise<(FoundEntry | SourceFault)[]> {
  const found = [];
  for await (const entry of source.entries(stop)) found.push(entry);
  return found;
}

const bytesOf = async (found: FoundEntry | SourceFault | undefined): Promise<Buffer> =>
  Buffer.from(await (found as FoundEntry).bytes.read(0, (found as FoundEntry).size));

describe('searching', () => {
  it('finds studies with their facts, and says when there may be more', async () => {
    const answer = await searchStudies(server(), { patientName: 'Test*', studyDate: '' }, { limit: 1 }, signal);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        more: true,
        unusable: 0,
        items: [
          {
            studyInstanceUID: study,
            patientName: 'Test^Invented=测试^虚构',
            modalities: ['CT'],
            series: 2,
            instances: 25,
          },
        ],
      },
    });
    expect(archive.requests[0]).toContain('PatientName=Test*');
    expect(archive.requests[0]).not.toContain('StudyDate=');
  });

  it('finds series', async () => {
    const answer = await searchSeries(server(), study, {}, signal);
    expect(answer.ok && answer.value.items.map(({ modality }) => modality)).toEqual(['CT', 'CT']);
  });

  it('lists every instance from a server that caps its pages, and ends with one that ignores the offset', async () => {
    archive.pageMax = 4;
    const answer = await listInstances(server(), study, signal);
    expect(answer.ok && answer.value.instances.length).toBe(25);
    archive.interfere = (_, response) => {
      const one = { '00080018': { vr: 'UI', Value: ['1.2.3'] }, '0020000E': { vr: 'UI', Value: ['1.2'] } };
      sendJson(response, 200, [one, { '00080018': { vr: 'UI', Value: ['../../secret'] } }]);
      return true;
    };
    const same = await listInstances(server(), study, signal);
    expect(same).toMatchObject({ ok: true, value: { unusable: 1, instances: [{ sopInstanceUID: '1.2.3' }] } });
  });

  it('takes an empty answer for no study, and refuses what is no list', async () => {
    archive.interfere = (_, response) => !!response.writeHead(204).end();
    expect(await searchStudies(server(), {}, {}, signal)).toMatchObject({ ok: true, value: { items: [] } });
    for (const text of ['{"a":1}', '<html>', '[1, null, {"0020000D": 5}]'.slice(0, 6)]) {
      archive.interfere = (_, response) => !!response.writeHead(200).end(text);
      expect(await searchStudies(server(), {}, {}, signal)).toMatchObject({
        ok: false,
        failure: { reason: 'malformed' },
      });
    }
    archive.interfere = (_, response) => !!response.writeHead(200).end('[1, null, {"0020000D": 5}, {}]');
    expect(await searchStudies(server(), {}, {}, signal)).toMatchObject({
      ok: true,
      value: { items: [], unusable: 4 },
    });
  });
});

describe('failing', () => {
  const failing = async (more: Partial<DicomwebServer> = {}): Promise<unknown> => {
    const answer = await retrieveInstance(server(more), instances[0]!, 2 ** 20, signal);
    return answer.ok ? 'ok' : answer.failure;
  };
  const status = (code: number, headers: Record<string, string> = {}): void => {
    archive.interfere = (_, response) => !!response.writeHead(code, headers).end();
  };

  it('says what each status means, and asks again only where that may help', async () => {
    for (const [code, reason, requests] of [
      [401, 'unauthorised', 1],
      [403, 'unauthorised', 1],
      [302, 'unauthorised', 1],
      [404, 'not-found', 1],
      [400, 'refused', 1],
      [500, 'server-failed', 3],
      [503, 'server-failed', 3],
      [429, 'server-failed', 3],
      [502, 'server-stopped', 3],
      [504, 'server-stopped', 3],
    ] as const) {
      archive.requests.length = 0;
      status(code, code === 302 ? { location: 'http://127.0.0.1:1/login' } : {});
      expect(await failing(), String(code)).toEqual({ reason, status: code });
      expect(archive.requests.length, String(code)).toBe(requests);
    }
  });

  it('sends the token of the moment by header, never in the address', async () => {
    const seen: (string | undefined)[] = [];
    archive.interfere = (request) => {
      seen.push(request.headers.authorization);
      expect(request.url).not.toContain('secret');
      return false;
    };
    let count = 0;
    expect(await failing({ headers: async () => ({ authorization: `Bearer secret-${++count}` }) })).toBe('ok');
    expect(await failing({ headers: () => ({ authorization: `Bearer secret-${++count}` }) })).toBe('ok');
    expect(seen).toEqual(['Bearer secret-1', 'Bearer secret-2']);
  });

  it('gives up a server that is silent, before its answer and in the middle of it', async () => {
    archive.interfere = () => true;
    expect(await failing({ stallMilliseconds: 60, retryDelays: [] })).toEqual({ reason: 'timeout' });
    archive.interfere = (_, response) => {
      response.writeHead(200, { 'content-type': `multipart/related; boundary=${boundary}` });
      response.write(`--${boundary}\r\n`);
      return true;
    };
    expect(await failing({ stallMilliseconds: 60, retryDelays: [] })).toEqual({ reason: 'timeout' });
  });

  it('knows a connection that broke from an answer that is wrong', async () => {
    const answers: readonly [string, (response: ServerResponse) => void, string][] = [
      [
        'broken off',
        (response) => void (sendHalf(response), setTimeout(() => response.destroy(), 20)),
        'server-stopped',
      ],
      [
        'no closing boundary',
        (response) => sendParts(response, [instances[0]!.bytes], { close: false }),
        'server-stopped',
      ],
      ['another instance', (response) => sendParts(response, [instances[1]!.bytes]), 'malformed'],
      ['two instances', (response) => sendParts(response, [instances[0]!.bytes, instances[0]!.bytes]), 'malformed'],
      ['none', (response) => sendParts(response, []), 'malformed'],
      ['a page', (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'), 'malformed'],
      ['too much', (response) => sendParts(response, [new Uint8Array(2 ** 21)]), 'limit'],
    ];
    for (const [what, send, reason] of answers) {
      archive.interfere = (_, response) => (send(response), true);
      expect(await failing({ retryDelays: [] }), what).toMatchObject({ reason });
    }
    await archive.stop();
    expect(await failing()).toEqual({ reason: 'server-stopped' });
    await archive.start();
  });

  it('takes a bare file without an envelope', async () => {
    archive.interfere = (_, response) =>
      !!response.writeHead(200, { 'content-type': 'application/dicom' }).end(instances[0]!.bytes);
    expect(await failing()).toBe('ok');
  });

  it('stops at once when told to', async () => {
    archive.interfere = () => true;
    const controller = new AbortController();
    const asking = retrieveInstance(server(), instances[0]!, 2 ** 20, controller.signal);
    setTimeout(() => controller.abort(), 20);
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
    await archive.stop();
    const waiting = new AbortController();
    const asked = retrieveInstance(server({ retryDelays: [60_000] }), instances[0]!, 2 ** 20, waiting.signal);
    setTimeout(() => waiting.abort(), 50);
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await archive.start();
  });
});

function sendHalf(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': `multipart/related; boundary=${boundary}`, 'content-length': '9000' });
  response.write(`--${boundary}\r\nContent-Type: application/dicom\r\n\r\nhalf`);
}

describe('a study as files', () => {
  it('gives each listed instance once, byte for byte as it lies there', async () => {
    const source = new DicomwebSource(server(), [study]);
    const found = await walk(source);
    expect(found.length).toBe(25);
    for (const instance of instances) {
      const entry = found.find(({ path }) => path.endsWith(`/${instance.sopInstanceUID}.dcm`));
      expect((await bytesOf(entry)).equals(instance.bytes)).toBe(true);
      expect((entry as FoundEntry).origin[0]?.kind).toBe('dicomweb');
    }
    expect(source.progress).toEqual({ listed: 25, received: 25, missed: [], unlisted: [] });
  });

  it('lets what is wanted at once go before its files', async () => {
    const line = new RequestLine(1, 1);
    const source = new DicomwebSource(server(), [study], { line });
    const walking = walk(source);
    await expect.poll(() => archive.requests.some((path) => path.includes('/instances/'))).toBe(true);
    const before = archive.requests.length;
    await line.run('now', async () => undefined);
    expect(archive.requests.length - before).toBeLessThanOrEqual(2);
    expect((await walking).length).toBe(25);
    expect(source.progress.received).toBe(25);
  });

  it('names what did not come, and the rest comes', async () => {
    const bad = instances[7]!.sopInstanceUID;
    archive.interfere = (request, response) => {
      if (request.url?.endsWith(bad) !== true) return false;
      sendParts(response, [instances[0]!.bytes]);
      return true;
    };
    const source = new DicomwebSource(server(), [study]);
    const found = await walk(source);
    expect(found.filter((entry) => 'fault' in entry)).toMatchObject([
      { fault: 'io', path: expect.stringContaining(bad) },
    ]);
    expect(source.progress).toMatchObject({
      listed: 25,
      received: 24,
      missed: [{ sopInstanceUID: bad, failure: { reason: 'malformed' } }],
    });
  });

  it('survives a server that stops midway: what came is kept, what did not is named, the rest comes later', async () => {
    let given = 0;
    archive.interfere = async (request) => {
      if (request.url?.includes('/instances/') === true && ++given === 10) await archive.stop();
      return false;
    };
    const source = new DicomwebSource(server(), [study], { atOnce: 2 });
    const first = await walk(source);
    expect(first.length).toBe(25);
    const { received, missed } = source.progress;
    expect(received + missed.length).toBe(25);
    expect(received).toBeGreaterThanOrEqual(8);
    expect(new Set(missed.map(({ failure }) => failure.reason))).toEqual(new Set(['server-stopped']));

    archive.interfere = undefined;
    archive.requests.length = 0;
    await archive.start();
    const again = await walk(source);
    expect(again.length).toBe(25);
    expect(source.progress).toEqual({ listed: 25, received: 25, missed: [], unlisted: [] });
    expect(archive.requests.filter((path) => path.includes('/instances/')).length).toBe(missed.length);
    for (const instance of instances)
      expect(
        (await bytesOf(again.find(({ path }) => path.includes(instance.sopInstanceUID)))).equals(instance.bytes),
      ).toBe(true);
  });

  it('names a study that cannot be listed', async () => {
    archive.interfere = (_, response) => !!response.writeHead(404).end();
    const source = new DicomwebSource(server(), [study]);
    expect(await walk(source)).toEqual([{ fault: 'io', path: study }]);
    expect(source.progress.unlisted).toEqual([
      { studyInstanceUID: study, failure: { reason: 'not-found', status: 404 } },
    ]);
  });

  it('ends when told to stop', async () => {
    const controller = new AbortController();
    archive.interfere = (request) => request.url?.includes('/instances/') === true;
    setTimeout(() => controller.abort(), 50);
    await expect(walk(new DicomwebSource(server(), [study]), controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
