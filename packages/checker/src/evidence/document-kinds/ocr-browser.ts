import type { ReadWords } from '../evidence-map.ts';
import { wordReader } from './word-reader.ts';
import type { Tesseract } from './word-reader.ts';

/** Where the host keeps the files of tesseract.js, and what to read. */
export interface OcrFiles {
  /** A folder of the host's own with `tesseract.esm.min.js`, `worker.min.js`, `tesseract-core-*.wasm.js`, `*.traineddata.gz`. */
  readonly folder: string;
  /** Names of trained data, such as `eng` or `chi_sim`. */
  readonly languages: readonly string[];
}

/** Reads words in pictures with files of the host. Keeps nothing. */
export function createWordReader(files: OcrFiles): ReadWords & { close(): void } {
  const base = new URL(files.folder.endsWith('/') ? files.folder : `${files.folder}/`, document.baseURI).href;
  return wordReader({
    async open() {
      const tesseract = (await import(/* @vite-ignore */ `${base}tesseract.esm.min.js`)) as { default: Tesseract };
      return tesseract.default.createWorker([...files.languages], 1, {
        workerPath: `${base}worker.min.js`,
        corePath: base.replace(/\/$/, ''),
        langPath: base.replace(/\/$/, ''),
        workerBlobURL: false,
        cacheMethod: 'none',
        errorHandler: () => undefined,
      });
    },
    pictureOf: (bytes, type) => new Blob([bytes as BlobPart], { type: `image/${type}` }),
  });
}
