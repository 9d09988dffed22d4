/**
 * Finds the codecs' WebAssembly, in a browser worker and in Node, bundled or not.
 *
 * The Emscripten glue would look for its file by itself — by `document.currentScript`, `__dirname` or `require` — and each of
 * these breaks in some bundle. So it is never asked: it gets an instance made from bytes that we fetched, through
 * `instantiateWasm`. Where the bytes come from is injected with {@link provideWasm}: a browser worker fetches
 * `wasm/<file>` beside itself (`connect-src 'self'`), or holds them inlined as base64 (`connect-src 'none'`).
 * Without injection, Node reads them from the installed codec packages: its built-in modules come from
 * `process.getBuiltinModule`, so that no bundle for a browser ever sees an import of `fs`.
 */
import { limitMemory } from './wasm-memory.ts';

/** File name (as emitted into `dist/wasm/`) and the module specifier that holds it. */
export const wasmFiles = {
  openjpeg: { file: 'openjpegwasm_decode.wasm', specifier: '@cornerstonejs/codec-openjpeg/decodewasm' },
  openjph: { file: 'openjphjs.wasm', specifier: '@cornerstonejs/codec-openjph/wasm' },
  charls: { file: 'charlswasm_decode.wasm', specifier: '@cornerstonejs/codec-charls/decodewasm' },
  turbo: { file: 'libjpegturbowasm_decode.wasm', specifier: '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasm' },
} as const;

export type WasmName = keyof typeof wasmFiles;

/** Gives the bytes of one of {@link wasmFiles}, or throws. */
export type WasmProvider = (file: string) => Promise<ArrayBuffer | Uint8Array>;

let provider: WasmProvider | undefined;
const modules = new Map<WasmName, Promise<WebAssembly.Module>>();

/** Says where the codecs' files are. Call it before the first decode; a later call forgets what was compiled. */
export function provideWasm(next: WasmProvider): void {
  provider = next;
  modules.clear();
}

/** The compiled codec, cached; a failure to load is not, so that the next frame may try again. */
export function wasmModule(name: WasmName): Promise<WebAssembly.Module> {
  const cached = modules.get(name);
  if (cached !== undefined) return cached;
  const compiling = compile(name);
  modules.set(name, compiling);
  compiling.catch(() => {
    if (modules.get(name) === compiling) modules.delete(name);
  });
  return compiling;
}

async function compile(name: WasmName): Promise<WebAssembly.Module> {
  const { file, specifier } = wasmFiles[name];
  const bytes = provider === undefined ? await readInstalled(specifier) : await provider(file);
  return WebAssembly.compile(limitMemory(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)));
}

interface NodeBuiltins {
  getBuiltinModule?(name: 'node:fs/promises'): { readFile(path: string): Promise<Uint8Array> };
  getBuiltinModule?(name: 'node:module'): { createRequire(url: string): { resolve(specifier: string): string } };
}

async function readInstalled(specifier: string): Promise<Uint8Array> {
  const node = (globalThis as { process?: NodeBuiltins }).process;
  if (node?.getBuiltinModule === undefined) throw new Error('no WebAssembly provider');
  const { createRequire } = node.getBuiltinModule('node:module');
  const path = resolveFrom(createRequire, import.meta.url, specifier);
  return node.getBuiltinModule('node:fs/promises').readFile(path);
}

/** A package that has this module inside it may not depend on the codecs itself: then they stand beside ours. */
function resolveFrom(
  createRequire: (url: string) => { resolve(specifier: string): string },
  url: string,
  specifier: string,
): string {
  const own = createRequire(url);
  try {
    return own.resolve(specifier);
  } catch {
    return createRequire(own.resolve('@medpass/dicom-core/package.json')).resolve(specifier);
  }
}
