import { expect, it } from 'vitest';
import { stowRs } from '../../packages/checker/src/upload/stow-rs.ts';
import type { StowOptions } from '../../packages/checker/src/upload/stow-rs.ts';
import { archiveServer, sendJson } from '../build/archive-server.ts';
import type { ArchiveServer } from '../build/archive-server.ts';
import { items, send, uploadAdapterContract } from './upload-adapter.contract.ts';
import type { UploadCase } from './upload-adapter.contract.ts';

function caseOf(archive: ArchiveServer, options: StowOptions): UploadCase {
  return {
    adapter: stowRs({ baseUrl: archive.url, retryDelays: [5] }, { batchItems: 8, ...options }),
    held: (sopInstanceUID) => archive.held.get(sopInstanceUID)?.bytes,
    refuse: (sopInstanceUID) => archive.refuses.set(sopInstanceUID, 0xa700),
    stopAfter(requests) {
      let seen = 0;
      archive.interfere = async () => {
        if (++seen > requests) await archive.stop();
        return seen > requests;
      };
    },
    async start() {
      archive.interfere = undefined;
      await archive.start();
    },
    hang: () => (archive.interfere = () => true),
    requests: () => archive.requests.length,
    close: () => archive.stop().catch(() => undefined),
  };
}

for (const confirm of ['listed', 'bytes'] as const)
  uploadAdapterContract(`STOW-RS, confirmed when ${confirm}`, async () => caseOf(await archiveServer(), { confirm }));

/** An archive whose answer to STOW-RS is this, whatever it keeps. */
async function answering(answer: unknown, keeps: boolean, options: StowOptions = {}): ReturnType<typeof send> {
  const archive = await archiveServer();
  const ids = items.map(({ sopInstanceUID }) => ({ '00081155': { vr: 'UI', Value: [sopInstanceUID] } }));
  if (keeps) await send(caseOf(archive, {}).adapter, { items });
  archive.interfere = (request, response) => {
    if (request.method !== 'POST') return false;
    request.resume();
    request.on('end', () =>
      sendJson(response, 200, answer === 'all' ? { '00081199': { vr: 'SQ', Value: ids } } : answer),
    );
    return true;
  };
  return send(caseOf(archive, options).adapter, { items }).finally(() => archive.stop());
}

it('does not call stored what the server says it kept but does not list', async () => {
  expect((await answering('all', false)).states.unconfirmed.length).toBe(items.length);
});

it('does not call stored what the server lists but did not name', async () => {
  expect((await answering({}, true)).states.unconfirmed.length).toBe(items.length);
  expect((await answering({}, true, { confirm: 'bytes' })).states.stored.length).toBe(items.length);
});

it('does not call stored what comes back with other bytes', async () => {
  const archive = await archiveServer();
  const { adapter } = caseOf(archive, { confirm: 'bytes' });
  archive.interfere = (request) => {
    const held = [...archive.held.values()][0];
    if (request.method === 'GET' && held !== undefined) held.bytes[held.bytes.length - 1]! ^= 1;
    archive.interfere = request.method === 'GET' ? undefined : archive.interfere;
    return false;
  };
  const { states } = await send(adapter, { items }).finally(() => archive.stop());
  expect(states.unconfirmed).toEqual(['disc/IM0']);
});

it('tells the reason of a refusal, and takes a refused batch for an answer', async () => {
  const archive = await archiveServer();
  for (const { sopInstanceUID } of items) archive.refuses.set(sopInstanceUID!, 272);
  const { states, events } = await send(caseOf(archive, {}).adapter, { items }).finally(() => archive.stop());
  expect(states.refused.length).toBe(items.length);
  expect(events).toContainEqual({ kind: 'item', path: 'disc/IM0', state: 'refused', reason: 272 });
});

it('ends with what is left where it may not enter, or is not understood', async () => {
  for (const [status, reason] of [
    [401, 'unauthorised'],
    [400, 'refused'],
    [200, 'malformed'],
  ] as const) {
    const archive = await archiveServer();
    archive.interfere = (request, response) => {
      request.resume();
      request.on('end', () => response.writeHead(status).end('<html>'));
      return true;
    };
    const { states, failure } = await send(caseOf(archive, {}).adapter, { items }).finally(() => archive.stop());
    expect(failure).toBe(reason);
    expect(states.left.length).toBe(items.length);
  }
});
