import type { ReadWords, WordsPicture, WordsRead } from '../evidence-map.ts';

// What is used of tesseract.js 7, which the host brings: nothing of it is in this package.
export interface Tesseract {
  createWorker(languages: string[], engine: 1, options: object): Promise<TesseractWorker>;
}
export interface TesseractWorker {
  recognize(picture: unknown): Promise<{ data: { text: string; confidence: number } }>;
  terminate(): Promise<unknown>;
}

export interface WordReaderParts {
  /** Starts a worker and loads its trained data. */
  open(): Promise<TesseractWorker>;
  /** The picture as the platform's worker takes it. */
  pictureOf(bytes: Uint8Array, type: WordsPicture): unknown;
}

/** Milliseconds for the worker and its trained data to load, and for one page. Outside of the worker: it may be busy for ever. */
const deadlines = { start: 60_000, page: 60_000 } as const;

/** Reads words in pictures in a worker that is ended with its page's deadline. */
export function wordReader({ open, pictureOf }: WordReaderParts): ReadWords & { close(): void } {
  let opened: Promise<TesseractWorker> | undefined;

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
      const read = await within(deadlines.page, worker.recognize(pictureOf(picture, type)));
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
