import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpFetch } from '../../packages/core/src/bytes/http-range-source.ts';

export interface RangeServer {
  /** Puts bytes on the server; returns their address. */
  put(bytes: Uint8Array, etag?: string): string;
  /** Answers in the server's place while set; `false` lets it answer. */
  interfere: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  readonly fetch: HttpFetch;
  readonly requests: string[];
  close(): Promise<void>;
}

/** A web server on this machine that answers ranges as RFC 9110 says. */
export async function rangeServer(): Promise<RangeServer> {
  const files = new Map<string, { bytes: Uint8Array; etag: string | undefined }>();
  const server = createServer((request, response) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    ranges.requests.push(request.headers.range ?? 'whole');
    if (ranges.interfere?.(request, response) === true) return;
    const file = files.get(request.url ?? '');
    if (file === undefined) return void response.writeHead(404).end();
    const { bytes, etag } = file;
    const headers = etag === undefined ? {} : { etag };
    if (range === null) return void response.writeHead(200, headers).end(bytes);
    const from = Number(range[1]);
    const to = Math.min(Number(range[2]), bytes.length - 1);
    if (from > to) return void response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    response
      .writeHead(206, { ...headers, 'content-range': `bytes ${from}-${to}/${bytes.length}` })
      .end(bytes.subarray(from, to + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ranges: RangeServer = {
    interfere: undefined,
    requests: [],
    fetch: (url, request) => fetch(url, request as RequestInit),
    put(bytes, etag) {
      const path = `/${files.size}/package.zip`;
      files.set(path, { bytes, etag });
      return `http://127.0.0.1:${port}${path}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return ranges;
}
