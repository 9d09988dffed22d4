import type { ReadWords, WordsRead } from '../evidence-map.ts';

/** Where the host keeps the files of tesseract.js, and what to read. */
export interface OcrFiles {
  /** A folder of the host's own with `tesseract.esm.min.js`, `worker.min.js`, `tesseract-core-*.wasm.js`, `*.traineddata.gz`. */
  readonly folder: string;
  /** Names of trained data, such as `eng` or `chi_sim`. */
  readonly languages: readonly string[];
}

// What is used of tesseract.js 7, which the host serves: nothing of it is in this package.
interface Tesseract {
  createWorker(languages: string[], engine: 1, options: object): Promise<TesseractWorker>;
}
interface TesseractWorker {
  recognize(picture: Blob): Promise<{ data: { text: string; confidence: number } }>;
  terminate(): Promise<unknown>;
}

/** Milliseconds for the worker and its trained data to load, and for one page. Outside of the worker: it may be busy for ever. */
const deadlines = { start: 60_000, page: 60_000 } as const;

/** Reads words in pictures with files of the host, in a worker that is ended with its page's deadline. Keeps nothing. */
export function createWordReader(files: OcrFiles): ReadWords & { close(): void } {
  const base = new URL(files.folder.endsWith('/') ? files.folder : `${files.folder}/`, document.baseURI).href;
  let opened: Promise<TesseractWorker> | undefined;

  const open = async (): Promise<TesseractWorker> => {
    const tesseract = (await import(/* @vite-ignore */ `${base}tesseract.esm.min.js`)) as { default: Tesseract };
    return tesseract.default.createWorker([...files.languages], 1, {
      workerPath: `${base}worker.min.js`,
      corePath: base.replace(/\/$/, ''),
      langPath: base.replace(/\/$/, ''),
      workerBlobURL: false,
      cacheMethod: 'none',
      errorHandler: () => undefined,
    });
  };
  const close = (): void => {
    const ending = opened;
    opened = undefined;
    void ending?.then((worker) => worker.terminate()).catch(() => undefined);
  };

  const read: ReadWords = async (picture, type, signal): Promise<WordsRead> => {
    signal.throwIfAborted();
    const stop = () => close();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const worker = await within(deadlines.start, (opened ??= open()));
      if (worker === undefined) {
        close();
        return { ok: false, reason: 'unavailable' };
      }
      const read = await within(
        deadlines.page,
        worker.recognize(new Blob([picture as BlobPart], { type: `image/${type}` })),
      );
      if (read === undefined) {
        close();
        return { ok: false, reason: 'deadline' };
      }
      return { ok: true, text: read.data.text, confidence: Math.max(0, Math.min(1, read.data.confidence / 100)) };
    } catch {
      signal.throwIfAborted();
      const began = await opened?.then(() => true).catch(() => false);
      close();
      return { ok: false, reason: began === true ? 'malformed' : 'unavailable' };
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
  return Object.assign(read, { close });
}

/** `undefined` where it takes too long. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
