#!/usr/bin/env node
// Serves the built page, and an archive's DICOMweb under the same address. Node alone, no dependency.
//
//   DICOMWEB=http://127.0.0.1:8042 PORT=8080 node serve.mjs
//
// The archive's password, if it has one, can stay here instead of in the page: DICOMWEB_AUTHORIZATION='Basic …'.
import { createServer, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

// Workers take their policy from their own response, so every response carries it.
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** A server over a folder with the built page; `archive` is an address such as `http://127.0.0.1:8042`. */
export function coordinatorServer({ site, archive, authorization }) {
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/dicom-web/'))
      return forward(request, response, pathname.slice('/dicom-web'.length) + search);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const path = normalize(decodeURIComponent(pathname));
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(site.endsWith(sep) ? site : site + sep)) return void response.writeHead(404).end();
    readFile(file).then(
      (bytes) =>
        response
          .writeHead(200, {
            'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
            'content-security-policy': POLICY,
            'x-content-type-options': 'nosniff',
            'referrer-policy': 'no-referrer',
          })
          .end(request.method === 'HEAD' ? undefined : bytes),
      () => response.writeHead(404).end(),
    );
  });

  function forward(request, response, rest) {
    // The page only reads. What stores into the archive speaks to it directly.
    if (request.method !== 'GET') return void response.writeHead(405).end();
    const target = new URL(archive);
    // `http://host:8042` means Orthanc's own place for it; an address with a path is taken as it is.
    const path = (target.pathname === '/' ? '/dicom-web' : target.pathname.replace(/\/+$/, '')) + rest;
    const open = target.protocol === 'https:' ? httpsRequest : httpRequest;
    const headers = { ...request.headers, host: target.host };
    delete headers.cookie;
    if (authorization !== undefined) headers.authorization = authorization;
    const asked = open(
      { protocol: target.protocol, hostname: target.hostname, port: target.port, path, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        // Cut off there, cut off here: half a file must not look like a whole one.
        answer.on('aborted', () => response.destroy());
      },
    );
    asked.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    response.on('close', () => asked.destroy());
    asked.end();
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const site = fileURLToPath(new URL('./dist', import.meta.url));
  const archive = process.env.DICOMWEB ?? 'http://127.0.0.1:8042';
  const port = Number(process.env.PORT ?? 8080);
  const server = coordinatorServer({ site, archive, authorization: process.env.DICOMWEB_AUTHORIZATION });
  server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/ with ${archive}`));
}
