import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const example = fileURLToPath(new URL('../../examples/plain-html/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** What the demo page must live under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; form-action 'none'; base-uri 'none'";

export interface ServedDemo {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the demo page and serves it on this machine. `prepare` may add files of the host's. */
export async function serveDemo(policy?: string, prepare?: (site: string) => Promise<void>): Promise<ServedDemo> {
  const site = await mkdtemp(join(tmpdir(), 'medpass-demo-'));
  await build({
    configFile: join(example, 'vite.config.mjs'),
    root: example,
    logLevel: 'error',
    build: { outDir: site, emptyOutDir: true },
  });
  await prepare?.(site);
  const served = await serveFolder(site, policy);
  return {
    url: served.url,
    async close() {
      await served.close();
      await rm(site, { recursive: true, force: true });
    },
  };
}

/** Serves a folder; every response carries the strict policy, workers' too. */
export async function serveFolder(site: string, policy = strictPolicy): Promise<ServedDemo> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    const headers = {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': policy,
    };
    if (!file.startsWith(site + sep)) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (bytes) => response.writeHead(200, headers).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
