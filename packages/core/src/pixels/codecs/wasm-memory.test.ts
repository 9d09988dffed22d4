import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { wasmFiles } from './wasm-assets.ts';
import { limitMemory, maximumPages } from './wasm-memory.ts';

const require = createRequire(import.meta.url);

test.each(Object.values(wasmFiles))('$file cannot grow its heap beyond the cap', async ({ specifier }) => {
  const limited = limitMemory(readFileSync(require.resolve(specifier)));
  const module = await WebAssembly.compile(limited);
  const imports: WebAssembly.Imports = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function') throw new Error(`unexpected import ${from}.${name}`);
    (imports[from] ??= {})[name] = () => 0;
  }
  const { exports } = await WebAssembly.instantiate(module, imports);
  const memory = Object.values(exports).find((value) => value instanceof WebAssembly.Memory) as WebAssembly.Memory;
  const pages = memory.buffer.byteLength / 65_536;
  expect(() => memory.grow(maximumPages - pages + 1)).toThrow();
  expect(memory.grow(1)).toBe(pages);
});

test('leaves a module without memory as it is', () => {
  const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  expect([...limitMemory(empty)]).toEqual([...empty]);
});
