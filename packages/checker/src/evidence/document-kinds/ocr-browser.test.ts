import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createWordReader } from './ocr-browser.ts';

// Stands in a folder of the host as tesseract.js does, and says back what it was asked.
const tesseract = `export default {
  async createWorker(languages, engine, options) {
    options.errorHandler('its own business');
    return {
      recognize: async (picture) => ({
        data: { text: JSON.stringify({ languages, engine, options, picture: [picture.type, picture.size] }), confidence: 80 },
      }),
      terminate: async () => undefined,
    };
  },
};`;

async function asked(ending: string) {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  writeFileSync(join(folder, 'tesseract.esm.min.js'), tesseract);
  const host = globalThis as { document?: unknown };
  host.document = { baseURI: pathToFileURL(join(folder, 'page', 'index.html')).href };
  try {
    const read = createWordReader({ folder: `..${ending}`, languages: ['eng', 'chi_sim'] });
    const answer = await read(Uint8Array.of(1, 2, 3), 'png', new AbortController().signal);
    read.close();
    return { base: pathToFileURL(folder).href, answer };
  } finally {
    delete host.document;
    rmSync(folder, { recursive: true });
  }
}

describe('words are read in a page', () => {
  it.each(['', '/'])('with files of the host’s own folder alone, and nothing of it is kept: ..%s', async (ending) => {
    const { base, answer } = await asked(ending);
    expect(answer).toMatchObject({ ok: true, confidence: 0.8 });
    expect(answer.ok && JSON.parse(answer.text)).toEqual({
      languages: ['eng', 'chi_sim'],
      engine: 1,
      options: {
        workerPath: `${base}/worker.min.js`,
        corePath: base,
        langPath: base,
        workerBlobURL: false,
        cacheMethod: 'none',
      },
      picture: ['image/png', 3],
    });
  });
});
