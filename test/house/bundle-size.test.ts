import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from './repository.ts';

const cdn = join(root, 'packages/checker/dist/cdn');

/** Static imports only: what a page loads before anyone touches it. */
function closure(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(entry, 'utf8');
  for (const [, address] of code.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+\s*from\s*)?["'](\.[^"']+)["']/g,
  ))
    closure(join(dirname(entry), address ?? ''), seen);
  return seen;
}

function gzipped(entry: string): number {
  let bytes = 0;
  for (const file of closure(entry)) bytes += gzipSync(readFileSync(file), { level: 9 }).length;
  return bytes;
}

const viewerCdn = join(root, 'packages/viewer/dist/cdn');

describe.skipIf(!existsSync(viewerCdn))('the viewer stays small until there is a picture to show', () => {
  it('has an entry of at most 40 kB gz, all that it imports at once counted', () => {
    const bytes = gzipped(join(viewerCdn, 'medpass-dicom-viewer.js'));
    console.log(`viewer entry: ${(bytes / 1000).toFixed(1)} kB gz`);
    expect(bytes, 'the engine, reports, PDF and coordinators’ tools belong behind import()').toBeLessThanOrEqual(
      40_000,
    );
  });
});

describe.skipIf(!existsSync(cdn))('the embed stays small', () => {
  it('has an entry of at most 30 kB gz, all that it imports at once counted', () => {
    const bytes = gzipped(join(cdn, 'medpass-dicom-check.js'));
    console.log(`entry: ${(bytes / 1000).toFixed(1)} kB gz`);
    expect(
      bytes,
      'load the engine, texts of the report and the parts of later steps by import() when files arrive',
    ).toBeLessThanOrEqual(30_000);
  });

  it('has a read worker of at most 45 kB gz', () => {
    const bytes = gzipped(join(cdn, 'workers/read.js'));
    console.log(`read worker: ${(bytes / 1000).toFixed(1)} kB gz`);
    expect(bytes, 'codecs, PDF and ZIP belong behind import()').toBeLessThanOrEqual(45_000);
  });

  it('emits each codec as a wasm file of its own, not inline', () => {
    expect(readdirSync(join(cdn, 'wasm')).filter((name) => name.endsWith('.wasm')).length).toBeGreaterThanOrEqual(4);
  });
});
