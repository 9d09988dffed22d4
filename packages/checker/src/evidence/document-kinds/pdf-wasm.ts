/** WebAssembly that pdf.js asks for: fax and JBIG2 pages, JPEG 2000. */
export const pdfWasm = ['jbig2.wasm', 'openjpeg.wasm'] as const;

export type PdfWasmAddresses = Readonly<Record<(typeof pdfWasm)[number], string>>;

let addresses: PdfWasmAddresses | undefined;

/** Says where a build put {@link pdfWasm}. Without addresses, Node reads them from the installed package. */
export function providePdfWasm(beside: PdfWasmAddresses | undefined): void {
  addresses = beside;
}

interface FetchedBytes {
  readonly ok: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
}

interface NodeBuiltins {
  getBuiltinModule?(name: 'node:fs/promises'): { readFile(path: string): Promise<Uint8Array> };
  getBuiltinModule?(name: 'node:module'): { createRequire(url: string): { resolve(specifier: string): string } };
}

/** What pdf.js calls for bytes of its own. Anything but {@link pdfWasm} is refused. */
export class PdfBinaries {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const known = pdfWasm.find((name) => name === filename);
    if (!known) throw new Error('not served');
    if (addresses) return fetched(addresses[known]);
    const node = (globalThis as { process?: NodeBuiltins }).process;
    if (node?.getBuiltinModule === undefined) throw new Error('no WebAssembly provider');
    const { createRequire } = node.getBuiltinModule('node:module');
    const path = createRequire(import.meta.url).resolve(`pdfjs-dist/wasm/${known}`);
    return new Uint8Array(await node.getBuiltinModule('node:fs/promises').readFile(path));
  }
}

async function fetched(url: string): Promise<Uint8Array> {
  const response = await (globalThis as unknown as { fetch(url: string): Promise<FetchedBytes> }).fetch(url);
  if (!response.ok) throw new Error('no WebAssembly there');
  return new Uint8Array(await response.arrayBuffer());
}
