import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, root, sourceFiles } from './repository.ts';

/** The only files that may reach the network, and why. */
const mayFetch: readonly RegExp[] = [
  // A cross-origin host's own worker and wasm files.
  /packages\/core\/src\/workers\/assets/,
  // The codecs' own wasm files, beside the worker that asks.
  /packages\/core\/src\/pixels\/codecs\/wasm/,
  // Those of pdf.js, for fax pages and JPEG 2000: beside its worker too.
  /packages\/checker\/src\/evidence\/document-kinds\/pdf-wasm\.ts$/,
  // A coordinator's own archive, and files on a server: an entry of its own, which the patient's page never loads (tested below).
  /packages\/core\/src\/sources\/dicomweb\/request\.ts$/,
  /packages\/core\/src\/sources\/http-file\.ts$/,
  /packages\/core\/src\/workers\/http-files\.ts$/,
];

const forbidden: readonly { readonly pattern: RegExp; readonly why: string; readonly except?: readonly RegExp[] }[] = [
  { pattern: /\bfetch\(/, why: 'nothing leaves the page', except: mayFetch },
  {
    pattern: /XMLHttpRequest|sendBeacon|new WebSocket|EventSource\(|RTCPeerConnection|WebTransport/,
    why: 'nothing leaves the page',
  },
  { pattern: /localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open/, why: 'nothing is kept' },
  {
    pattern: /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|document\.write\b/,
    why: 'file names and headers are hostile text',
  },
  { pattern: /\beval\(|new Function\(/, why: 'a strict host forbids it, and so do we' },
  {
    pattern: /https?:\/\/(?!www\.w3\.org\/)[\w.-]+\/[^\s'"`)]*\.(js|css|woff2?|wasm)\b/,
    why: 'no content network, no font',
  },
];

function offences(path: string, text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^\s*(\*|\/\/|\/\*).*$/, ''));
  return forbidden
    .filter(({ except }) => !except?.some((pattern) => pattern.test(path)))
    .flatMap(({ pattern, why }) =>
      lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()} (${why})`] : [])),
    );
}

describe('the packages keep what they promise', () => {
  it('sees an offence where one is planted', () => {
    expect(offences('packages/checker/src/x.ts', 'const a = await fetch(url);')).toHaveLength(1);
    expect(offences('packages/checker/src/x.ts', 'element.innerHTML = name;')).toHaveLength(1);
  });

  it('keeps the code that asks a server out of everything but its own entry', () => {
    const asking = /sources\/(dicomweb\/|http-file|multipart)|dicom-core\/dicomweb|\.\/dicomweb\/|\/look\//;
    const own =
      /packages\/core\/src\/(sources\/(dicomweb\/|http-file\.ts|multipart\.ts)|dicomweb\/|intake\/look\/)|packages\/checker\/src\/upload\//;
    const importing = sourceFiles().filter(
      (path) =>
        !own.test(path) &&
        [...read(path).matchAll(/from '([^']+)'|import\('([^']+)'\)/g)].some(([line]) => asking.test(line)),
    );
    expect(importing).toEqual([]);
  });

  it('reaches no network, keeps nothing, writes no HTML', () => {
    expect(sourceFiles().flatMap((path) => offences(path, read(path)))).toEqual([]);
  });
});

const viewer = join(root, 'packages/viewer/dist');

describe.skipIf(!existsSync(viewer))('the viewer as it is published', () => {
  it('keeps nothing in the browser, nor does the rendering engine in it', () => {
    const files = readdirSync(viewer, { recursive: true, encoding: 'utf8' }).filter((path) => /\.m?js$/.test(path));
    expect(files.length).toBeGreaterThan(3);
    const keeping = files.filter((path) =>
      /localStorage|sessionStorage/.test(readFileSync(join(viewer, path), 'utf8')),
    );
    expect(keeping).toEqual([]);
  });
});
