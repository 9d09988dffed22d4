import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { noise } from '../../../../test/build/bytes.ts';
import { rangeServer } from '../../../../test/build/range-server.ts';
import { faultOf } from '../../../../test/contract/byte-source.contract.ts';
import { httpFileSource } from './http-file.ts';
import type { HttpFileOptions } from './http-file.ts';
import type { FoundEntry, SourceFault } from './source.ts';

const server = await rangeServer();
afterAll(() => server.close());
afterEach(() => {
  server.interfere = undefined;
  server.requests.length = 0;
});
const { signal } = new AbortController();

async function open(url: string, options: HttpFileOptions = {}): Promise<FoundEntry> {
  const found: (FoundEntry | SourceFault)[] = [];
  for await (const entry of httpFileSource(url, options).entries(signal)) found.push(entry);
  expect(found.length).toBe(1);
  return found[0] as FoundEntry;
}

describe('a file on a server', () => {
  it('is named and measured without being fetched, and read by blocks that are kept', async () => {
    const bytes = noise(3_000_000);
    const entry = await open(server.put(bytes));
    expect(entry).toMatchObject({ name: 'package.zip', size: 3_000_000 });
    for (const at of [2_999_000, 2_999_500, 10, 300]) await entry.bytes.read(at, 100);
    expect(server.requests).toEqual(['bytes=0-0', 'bytes=2883584-2999999', 'bytes=0-262143']);
    const crossing = await entry.bytes.read(262_000, 1_000);
    expect(Buffer.from(crossing).equals(bytes.subarray(262_000, 263_000))).toBe(true);
    const large = await entry.bytes.read(100, 1_000_000);
    expect(Buffer.from(large).equals(bytes.subarray(100, 1_000_100))).toBe(true);
  });

  it('is taken whole, under a cap, where the server knows no ranges', async () => {
    const bytes = noise(50_000);
    server.interfere = (_, response) => !!response.writeHead(200).end(bytes);
    const entry = await open(server.put(bytes));
    expect(Buffer.from(await entry.bytes.read(0, 50_000)).equals(bytes)).toBe(true);
    expect(await open(server.put(bytes), { wholeBytes: 49_999 })).toMatchObject({ fault: 'limit' });
  });

  it('carries the token with every range', async () => {
    const tokens: (string | undefined)[] = [];
    server.interfere = (request) => !tokens.push(request.headers.authorization);
    const entry = await open(server.put(noise(10)), { headers: { authorization: 'Bearer t' } });
    await entry.bytes.read(0, 5);
    expect(tokens).toEqual(['Bearer t', 'Bearer t']);
  });

  it('is a fault where it is not there or leads elsewhere', async () => {
    const url = server.put(noise(10));
    expect(await open(url.replace('package', 'none'))).toMatchObject({ fault: 'io', path: 'none.zip' });
    server.interfere = (_, response) => !!response.writeHead(302, { location: url }).end();
    expect(await open(url)).toMatchObject({ fault: 'io' });
  });

  it('answers with typed faults when the server changes its mind', async () => {
    const bytes = noise(5_000);
    const read = async (answer: (response: ServerResponse) => unknown): Promise<string> => {
      const entry = await open(server.put(bytes, '"1"'));
      server.interfere = (_, response) => (answer(response), true);
      const { reason } = await faultOf(entry.bytes.read(0, 100));
      server.interfere = undefined;
      // Nothing wrong was kept.
      expect(Buffer.from(await entry.bytes.read(0, 100)).equals(bytes.subarray(0, 100))).toBe(true);
      return reason;
    };
    const range = { 'content-range': 'bytes 0-4999/5000' };
    expect(await read((response) => response.writeHead(206, { ...range, etag: '"2"' }).end(bytes))).toBe('changed');
    expect(await read((response) => response.writeHead(200).end(bytes))).toBe('changed');
    expect(await read((response) => response.writeHead(416).end())).toBe('changed');
    const other = { 'content-range': 'bytes 1-5000/5001' };
    expect(await read((response) => response.writeHead(206, other).end(bytes))).toBe('changed');
    expect(await read((response) => response.writeHead(206, range).end(noise(5_001)))).toBe('changed');
    expect(await read((response) => response.writeHead(206, range).end(noise(4_999)))).toBe('io');
    expect(await read((response) => response.writeHead(500).end())).toBe('io');
    expect(await read((response) => response.destroy())).toBe('io');
  });
});
