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
export interface WordDeadlines {
  readonly start: number;
  readonly page: number;
}

const usual: WordDeadlines = { start: 60_000, page: 60_000 };

/** Reads words in pictures in a worker that is ended with its page's deadline, and when the check is stopped. */
export function wordReader(
  { open, pictureOf }: WordReaderParts,
  deadlines: WordDeadlines = usual,
): ReadWords & { close(): void } {
  let opened: Promise<TesseractWorker> | undefined;

  const close = (): void => {
    const ending = opened;
    opened = undefined;
    void ending?.then((worker) => worker.terminate()).catch(() => undefined);
  };

  const read: ReadWords = async (picture, type, signal): Promise<WordsRead> => {
    signal.throwIfAborted();
    let began = false;
    try {
      const worker = await within(deadlines.start, (opened ??= open()), signal);
      if (worker === undefined) {
        close();
        return { ok: false, reason: 'unavailable' };
      }
      began = true;
      const read = await within(deadlines.page, worker.recognize(pictureOf(picture, type)), signal);
      if (read === undefined) {
        close();
        return { ok: false, reason: 'deadline' };
      }
      return { ok: true, text: read.data.text, confidence: Math.max(0, Math.min(1, read.data.confidence / 100)) };
    } catch {
      close();
      signal.throwIfAborted();
      return { ok: false, reason: began ? 'malformed' : 'unavailable' };
    }
  };
  return Object.assign(read, { close });
}

/** `undefined` where it takes too long. Rejects with the signal, for a worker that was ended never answers. */
async function within<T>(milliseconds: number, work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  let settle = () => {};
  const end = new Promise<undefined>((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop);
    settle = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    };
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    settle();
  }
}
