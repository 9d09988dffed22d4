import type { ByteSource } from '@medpass/dicom-core';
import type { GatherServices, PdfTextResult } from '../evidence-map.ts';
import { documentLimits } from './document-limits.ts';
import type { DocumentLimits } from './document-limits.ts';

/** Runs the extraction somewhere that can be ended: a Web Worker, a Node thread. */
export interface PdfRoom {
  /** Resolves with the text; rejects when the room is gone. Calls `began` once its code is there and this PDF is being read. */
  extract(data: Uint8Array, limits: DocumentLimits, began: () => void): Promise<PdfTextResult>;
  /** Ends the room and whatever runs in it. */
  close(): void;
}

/**
 * The `pdfText` service. One PDF at a time in one room; a PDF that outlives its deadline costs that room only, and the next one
 * gets another. Neither reading the bytes nor starting the room is part of the deadline: a disc may be slow, a machine busy.
 */
export function createPdfText(
  openRoom: () => PdfRoom,
  limits: DocumentLimits = documentLimits,
): NonNullable<GatherServices['pdfText']> & { close(): void } {
  let room: PdfRoom | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const drop = () => {
    room?.close();
    room = undefined;
  };

  const one = async (bytes: ByteSource, signal: AbortSignal): Promise<PdfTextResult> => {
    signal.throwIfAborted();
    if (bytes.size > limits.pdfBytes) return { ok: false, reason: 'limit' };
    const data = await bytes.read(0, bytes.size, signal);
    let current: PdfRoom;
    try {
      current = room ??= openRoom();
    } catch {
      return { ok: false, reason: 'unavailable' };
    }
    const result = await guarded((began) => current.extract(data, limits, began), limits, signal);
    if (result === 'deadline' || result === 'aborted' || result === 'lost') drop();
    if (result === 'aborted') signal.throwIfAborted();
    if (typeof result === 'string') return { ok: false, reason: result === 'deadline' ? 'deadline' : 'unavailable' };
    return result;
  };

  const service = (bytes: ByteSource, signal: AbortSignal) => {
    const turn = queue.then(() => one(bytes, signal));
    queue = turn.catch(() => undefined);
    return turn;
  };
  return Object.assign(service, { close: drop });
}

function guarded(
  work: (began: () => void) => Promise<PdfTextResult>,
  limits: DocumentLimits,
  signal: AbortSignal,
): Promise<PdfTextResult | 'deadline' | 'aborted' | 'lost'> {
  return new Promise((resolve) => {
    const settle = (value: PdfTextResult | 'deadline' | 'aborted' | 'lost') => {
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
    signal.addEventListener('abort', onAbort, { once: true });
    work(began).then(settle, () => settle('lost'));
  });
}
