// node serve.mjs [port]: this page and, beside it, the files of `dist/cdn`, each with the strictest policy that lets them run.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const page = dirname(fileURLToPath(import.meta.url));
const manifest = fileURLToPath(import.meta.resolve('@medpass/dicom-check/package.json'));
const cdn = join(dirname(manifest), 'dist', 'cdn');

export const policy = [
  "default-src 'none'",
  // WebAssembly decodes pictures; no script is ever made from text.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm' };

export const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const [folder, name] = path.startsWith(`${sep}medpass${sep}`) ? [cdn, path.slice(8)] : [page, path];
  const file = join(folder, name === sep ? 'index.html' : name);
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  createReadStream(file).pipe(response);
});

if (process.argv[1] === fileURLToPath(import.meta.url)) server.listen(Number(process.argv[2] ?? 4180), '127.0.0.1');
