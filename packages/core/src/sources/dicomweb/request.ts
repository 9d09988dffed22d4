import { DicomwebFault, failureOfStatus, isPassing } from './failure.ts';
import type { DicomwebAnswer, DicomwebFailure } from './failure.ts';
import { StallWatch } from './stall-watch.ts';

/** A DICOMweb server (PS3.18), reached through the page's own origin: archives send no CORS headers, and a page's policy allows `'self'`. */
export interface DicomwebServer {
  /** Where the services lie, as `/dicom-web`; a slash at its end is ignored. */
  readonly baseUrl: string;
  /** Asked before each request, so that a token renewed meanwhile is used: `() => ({ authorization: 'Bearer …' })`. */
  readonly headers?: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** Silence after which a request is given up, in milliseconds; default 30,000. */
  readonly stallMilliseconds?: number;
  /** Waits before the further tries of a request that a stopped or busy server did not answer, in milliseconds. */
  readonly retryDelays?: readonly number[];
}

export interface DicomwebRequest {
  /** Below the base address, beginning with a slash. */
  readonly path: string;
  readonly accept: string;
  readonly body?: Blob;
  readonly contentType?: string;
  /** Statuses of the 4xx kind that carry an answer all the same: STOW-RS says in a 409 what it refused. */
  readonly alsoAnswers?: readonly number[];
}

export interface DicomwebResponse {
  readonly status: number;
  readonly contentType: string;
  /** Ends with an error when the server falls silent. */
  readonly body: ReadableStream<Uint8Array>;
}

const defaultStallMilliseconds = 30_000;
const defaultRetryDelays: readonly number[] = [500, 2_000, 5_000];
const longestWait = 30_000;
/** The slowest line on which a body of ours is still waited for, in bytes in a millisecond. */
const slowestUpload = 16;

/**
 * Asks a server, again where waiting may help, and hands the answer's body to `take` under the same watch.
 *
 * Never rejects but with the signal's `AbortError`; what `take` throws other than a {@link DicomwebFault} is `malformed`.
 */
export async function askDicomweb<T>(
  server: DicomwebServer,
  request: DicomwebRequest,
  take: (response: DicomwebResponse) => Promise<T>,
  signal: AbortSignal,
): Promise<DicomwebAnswer<T>> {
  const delays = server.retryDelays ?? defaultRetryDelays;
  for (let attempt = 0; ; attempt++) {
    const answer = await askOnce(server, request, take, signal);
    const delay = delays[attempt];
    if ('value' in answer) return { ok: true, value: answer.value };
    if (delay === undefined || !isPassing(answer.failure)) return { ok: false, failure: answer.failure };
    await pause(Math.max(delay, answer.retryAfter ?? 0), signal);
  }
}

type Once<T> = { readonly value: T } | { readonly failure: DicomwebFailure; readonly retryAfter?: number | undefined };

async function askOnce<T>(
  server: DicomwebServer,
  request: DicomwebRequest,
  take: (response: DicomwebResponse) => Promise<T>,
  signal: AbortSignal,
): Promise<Once<T>> {
  signal.throwIfAborted();
  const stall = server.stallMilliseconds ?? defaultStallMilliseconds;
  const watch = new StallWatch(signal);
  let broken: unknown;
  let response: Response | undefined;
  try {
    const headers = { ...(await server.headers?.()), accept: request.accept };
    watch.allow(stall + (request.body?.size ?? 0) / slowestUpload);
    response = await fetch(server.baseUrl.replace(/\/+$/, '') + request.path, {
      method: request.body === undefined ? 'GET' : 'POST',
      headers: request.contentType === undefined ? headers : { ...headers, 'content-type': request.contentType },
      ...(request.body !== undefined && { body: request.body }),
      signal: watch.signal,
      // Patients' files stay out of the browser's cache; a token goes to no other server than the one named.
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    const { status } = response;
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
      return { failure: { reason: 'unauthorised', ...(status > 0 && { status }) } };
    if (!response.ok && request.alsoAnswers?.includes(status) !== true)
      return { failure: failureOfStatus(status), retryAfter: secondsOf(response.headers.get('retry-after')) };
    const body = watched(
      response.body,
      () => watch.allow(stall),
      (thrown) => (broken = thrown),
    );
    return { value: await take({ status, contentType: response.headers.get('content-type') ?? '', body }) };
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    if (watch.stalled) return { failure: { reason: 'timeout' } };
    if (thrown instanceof DicomwebFault) return { failure: thrown.failure };
    // `fetch` and a broken body throw what they like; anything else was thrown by who read the answer.
    return { failure: { reason: response === undefined || broken !== undefined ? 'server-stopped' : 'malformed' } };
  } finally {
    watch.end();
    if (response?.body && !response.body.locked) await response.body.cancel().catch(() => undefined);
  }
}

/** The same bytes; each chunk is told, and so is what the connection threw. */
function watched(
  body: ReadableStream<Uint8Array> | null,
  onChunk: () => void,
  onBroken: (thrown: unknown) => void,
): ReadableStream<Uint8Array> {
  const reader = body?.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (reader === undefined) return controller.close();
        try {
          const { done, value } = await reader.read();
          onChunk();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (thrown) {
          onBroken(thrown ?? 'broken');
          controller.error(thrown);
        }
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** The whole of a body as bytes. @throws DicomwebFault `limit` where it outgrows `most` bytes. */
export async function bytesOf(body: ReadableStream<Uint8Array>, most: number): Promise<Blob> {
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces as BlobPart[]);
    size += value.length;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      throw new DicomwebFault({ reason: 'limit' });
    }
    pieces.push(value);
  }
}

function secondsOf(retryAfter: string | null): number | undefined {
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  return seconds > 0 ? Math.min(seconds * 1_000, longestWait) : undefined;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
