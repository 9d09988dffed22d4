import type { ByteSource } from '@medpass/dicom-core';
import type { GatherServices, PdfTextResult } from '../evidence-map.ts';
import { documentLimits } from './document-limits.ts';
import type { DocumentLimits } from './document-limits.ts';
import type { PictureLimits, PicturesFound } from './picture-limits.ts';
import { picturesAlone } from './pictures-alone.ts';

/** Runs the extraction somewhere that can be ended: a Web Worker, a Node thread. */
export interface PdfRoom {
  /** Resolves with the text; rejects when the room is gone. Calls `began` once its code is there and this PDF is being read. */
  extract(data: Uint8Array, limits: DocumentLimits, began: () => void): Promise<PdfTextResult>;
  /** The same for the pictures of it. */
  pictures(data: Uint8Array, limits: PictureLimits, began: () => void): Promise<PicturesFound>;
  /** Ends the room and whatever runs in it. */
  close(): void;
}

type Refused = 'limit' | 'deadline' | 'unavailable';

/**
 * The services `pdfText` and, as its `pictures`, `pdfPictures`. One PDF at a time in one room; a PDF that outlives its deadline costs that room only, and the next one
 * gets another. Neither reading the bytes nor starting the room is part of the deadline: a disc may be slow, a machine busy.
 */
export function createPdfText(
  openRoom: () => PdfRoom,
  limits: DocumentLimits = documentLimits,
): NonNullable<GatherServices['pdfText']> & { readonly pictures: PdfPictures; close(): void } {
  let room: PdfRoom | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const drop = () => {
    room?.close();
    room = undefined;
  };

  const one = async <T>(
    bytes: ByteSource,
    job: (room: PdfRoom, data: Uint8Array, began: () => void) => Promise<T>,
    signal: AbortSignal,
    deadline = limits.pdfDeadline,
  ): Promise<T | { readonly ok: false; readonly reason: Refused }> => {
    signal.throwIfAborted();
    if (bytes.size > limits.pdfBytes) return { ok: false, reason: 'limit' };
    const data = await bytes.read(0, bytes.size, signal);
    let current: PdfRoom;
    try {
      current = room ??= openRoom();
    } catch {
      return { ok: false, reason: 'unavailable' };
    }
    const result = await guarded((began) => job(current, data, began), { ...limits, pdfDeadline: deadline }, signal);
    if (result === 'deadline' || result === 'aborted' || result === 'lost') drop();
    signal.throwIfAborted();
    if (typeof result !== 'object') return { ok: false, reason: result === 'deadline' ? 'deadline' : 'unavailable' };
    return result.value;
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const service = (bytes: ByteSource, signal: AbortSignal) =>
    inTurn(() => one<PdfTextResult>(bytes, (current, data, began) => current.extract(data, limits, began), signal));
  const pictures: PdfPictures = (bytes, asked, signal) => {
    const ask = (wanted: PictureLimits, deadline = limits.pdfDeadline): Promise<PicturesFound> =>
      one<PicturesFound>(bytes, (current, data, began) => current.pictures(data, wanted, began), signal, deadline);
    return inTurn(async () => {
      const all = await ask(asked);
      return all.ok || all.reason !== 'deadline' ? all : picturesAlone(ask, asked, limits.pdfDeadline);
    });
  };
  return Object.assign(service, { pictures, close: drop });
}

type PdfPictures = NonNullable<GatherServices['pdfPictures']>;

type Guarded<T> = { readonly value: T } | 'deadline' | 'aborted' | 'lost';

function guarded<T>(
  work: (began: () => void) => Promise<T>,
  limits: DocumentLimits,
  signal: AbortSignal,
): Promise<Guarded<T>> {
  return new Promise((resolve) => {
    const settle = (value: Guarded<T>) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(value);
    };
    const onAbort = () => settle('aborted');
    // A room that never starts says nothing about the PDF: it is lost, not late.
    let timer = setTimeout(() => settle('lost'), limits.pdfStart);
    const began = () => {
      clearTimeout(timer);
      timer = setTimeout(() => settle('deadline'), limits.pdfDeadline);
    };
    signal.addEventListener('abort', onAbort);
    work(began).then(
      (value) => settle({ value }),
      () => settle('lost'),
    );
  });
}
