import { ByteSourceError } from '../../bytes/byte-source.ts';
import type { RangeRequest } from '../../dicom/read-outcome.ts';

export interface ComposedRequest {
  readonly blob: Blob;
  readonly ranges: readonly RangeRequest[];
}

/** Bytes of each range, or why this one Blob could not be read. */
export type ComposedAnswer = readonly Uint8Array[] | ByteSourceError;

/** Reads ranges of many Blobs as one. One bad Blob refuses the whole, so then each is read by itself. */
export async function readComposed(requests: readonly ComposedRequest[]): Promise<readonly ComposedAnswer[]> {
  const parts: Blob[] = [];
  const lengths: number[] = [];
  for (const { blob, ranges } of requests) {
    for (const { offset, length } of ranges) {
      const part = blob.slice(offset, offset + length);
      parts.push(part);
      lengths.push(part.size);
    }
  }
  try {
    const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
    if (whole.length !== lengths.reduce((sum, length) => sum + length, 0)) throw new ByteSourceError('changed');
    return share(whole, requests, lengths);
  } catch {
    return Promise.all(requests.map(readOne));
  }
}

function share(whole: Uint8Array, requests: readonly ComposedRequest[], lengths: readonly number[]): Uint8Array[][] {
  let at = 0;
  let next = 0;
  return requests.map(({ ranges }) =>
    ranges.map(() => {
      const start = at;
      at += lengths[next++]!;
      return whole.subarray(start, at);
    }),
  );
}

async function readOne({ blob, ranges }: ComposedRequest): Promise<ComposedAnswer> {
  const answers: Uint8Array[] = [];
  for (const { offset, length } of ranges) {
    const part = blob.slice(offset, offset + length);
    try {
      const bytes = new Uint8Array(await part.arrayBuffer());
      if (bytes.length !== part.size) return new ByteSourceError('changed', offset + bytes.length);
      answers.push(bytes);
    } catch {
      return new ByteSourceError('io', offset);
    }
  }
  return answers;
}
