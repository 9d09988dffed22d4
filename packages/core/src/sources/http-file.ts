import { BlobSource } from '../bytes/blob-source.ts';
import { HttpRangeSource } from '../bytes/http-range-source.ts';
import type { HttpFetch } from '../bytes/http-range-source.ts';
import { registerHttpOpener } from '../bytes/open-byte-source.ts';
import { nameOfPath, safeLabel } from '../entries/entry-path.ts';
import type { FoundEntry, Source, SourceFault } from './source.ts';

export interface HttpFileOptions {
  /** As a token: `{ authorization: 'Bearer …' }`. Goes with every range that is asked for. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Cap on a file that must be taken whole, because its server answers no ranges; default 4 GiB. */
  readonly wholeBytes?: number;
}

const browserFetch: HttpFetch = (url, request) => fetch(url, request as RequestInit);

/**
 * A file on a server of the page's own origin: a package that somebody sent, a disc image. It is read by ranges where the server
 * can, so that a ZIP of gigabytes is looked into without being fetched; else it is taken whole.
 */
export function httpFileSource(url: string, { headers = {}, wholeBytes = 4 * 2 ** 30 }: HttpFileOptions = {}): Source {
  return {
    kind: 'http',
    async *entries(signal): AsyncGenerator<FoundEntry | SourceFault, void> {
      const path = labelOf(url);
      const opened = await open(url, headers, wholeBytes, signal);
      if (typeof opened === 'string') return yield { fault: opened, path };
      yield { path, name: nameOfPath(path), size: opened.size, bytes: opened, origin: [{ kind: 'http', path }] };
    },
  };
}

function labelOf(url: string): string {
  const last = nameOfPath(url.replace(/[?#].*$/, '').replace(/\/+$/, ''));
  try {
    return safeLabel(decodeURIComponent(last) || url);
  } catch {
    return safeLabel(last);
  }
}

async function open(
  url: string,
  headers: Readonly<Record<string, string>>,
  wholeBytes: number,
  signal: AbortSignal,
): Promise<HttpRangeSource | BlobSource | 'io' | 'limit'> {
  registerHttpOpener((descriptor) => new HttpRangeSource(descriptor, browserFetch));
  try {
    const answer = await fetch(url, {
      headers: { ...headers, range: 'bytes=0-0' },
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    const size = Number(/^bytes 0-0\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1] ?? Number.NaN);
    if (answer.status === 206 && Number.isSafeInteger(size)) {
      await answer.body?.cancel();
      const version = answer.headers.get('etag');
      return new HttpRangeSource(
        { kind: 'http', url, headers, size, ...(version !== null && { version }) },
        browserFetch,
      );
    }
    if (answer.status !== 200 || answer.body === null) return 'io';
    return await whole(answer.body, wholeBytes);
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    return 'io';
  }
}

async function whole(body: ReadableStream<Uint8Array>, most: number): Promise<BlobSource | 'limit'> {
  const reader = body.getReader();
  const blobs: Blob[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new BlobSource(new Blob(blobs), size);
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return 'limit';
    }
    blobs.push(new Blob([value as BlobPart]));
  }
}
