import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, expect, test } from 'vitest';
import { decodeCodestream } from '../decode-codestream.ts';
import type { FrameShape } from './codec.ts';
import { provideWasm, wasmFiles } from './wasm-assets.ts';

const require = createRequire(import.meta.url);
const fixtures = new URL('../../../../../test/fixtures/codecs/', import.meta.url);
const index = JSON.parse(readFileSync(new URL('index.json', fixtures), 'utf8')) as Record<
  string,
  FrameShape & { transferSyntaxUID: string }
>;

const fromPackages = async (file: string): Promise<Uint8Array> => {
  const found = Object.values(wasmFiles).find((entry) => entry.file === file);
  return readFileSync(require.resolve(found?.specifier ?? ''));
};
afterEach(() => provideWasm(fromPackages));

function decode(name: string): ReturnType<typeof decodeCodestream> {
  const { transferSyntaxUID, ...shape } = index[name] as FrameShape & { transferSyntaxUID: string };
  return decodeCodestream(transferSyntaxUID, new Uint8Array(readFileSync(new URL(`${name}.bin`, fixtures))), shape);
}

test('a codec that cannot be fetched is our loss, not a fault of the file; the next frame tries again', async () => {
  provideWasm(() => Promise.reject(new Error('404')));
  await expect(decode('htj2k-12')).rejects.toThrow('worker-lost');
  provideWasm(async () => new TextEncoder().encode('<!doctype html>'));
  await expect(decode('htj2k-12')).rejects.toThrow('worker-lost');
  provideWasm(fromPackages);
  expect((await decode('htj2k-12')).samples.length).toBe(23 * 37);
});

test('asks the provider for the file names that the build emits', async () => {
  const asked: string[] = [];
  provideWasm((file) => {
    asked.push(file);
    return fromPackages(file);
  });
  await decode('jpeg-2000-12');
  await decode('jpeg-2000-rgb');
  expect(asked).toEqual(['openjpegwasm_decode.wasm']);
});

test('pixels are a copy: decoding on does not change them', async () => {
  const first = await decode('jpeg-2000-12');
  const before = first.samples.slice();
  await decode('jpeg-2000-16-signed');
  expect(first.samples).toEqual(before);
});
