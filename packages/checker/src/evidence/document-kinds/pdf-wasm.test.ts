import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { PdfBinaries, pdfWasm, providePdfWasm } from './pdf-wasm.ts';

const isWasm = (bytes: Uint8Array) => WebAssembly.validate(bytes.slice());

describe('what decodes faxes and JPEG 2000', () => {
  it('is read by Node from the installed package', async () => {
    for (const filename of pdfWasm) {
      const bytes = await new PdfBinaries().fetch({ filename });
      expect(isWasm(bytes), filename).toBe(true);
    }
  });

  it('is read from where a build put it, and missed where it is not there', async () => {
    const real = await new PdfBinaries().fetch({ filename: 'jbig2.wasm' });
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      if (request.url === '/built/j.wasm') response.end(real);
      else response.writeHead(404).end('gone');
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/built`;
    providePdfWasm({ 'jbig2.wasm': `${base}/j.wasm`, 'openjpeg.wasm': `${base}/o.wasm` });
    try {
      expect(await new PdfBinaries().fetch({ filename: 'jbig2.wasm' })).toEqual(real);
      await expect(new PdfBinaries().fetch({ filename: 'openjpeg.wasm' })).rejects.toThrow('no WebAssembly there');
      expect(asked).toEqual(['/built/j.wasm', '/built/o.wasm']);
    } finally {
      providePdfWasm(undefined);
      server.closeAllConnections();
      server.close();
    }
  });

  it('is all that a PDF may ask for: nothing is fetched for anything else', async () => {
    for (const filename of ['quickjs-eval.wasm', 'UniGB-UCS2-H.bcmap', '../../package.json', ''])
      await expect(new PdfBinaries().fetch({ filename })).rejects.toThrow('not served');
  });
});
