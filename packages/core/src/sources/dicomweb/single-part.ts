import { boundaryOf, defaultMultipartLimits, MultipartError, readMultipart } from '../multipart.ts';
import type { MultipartFault, MultipartPart } from '../multipart.ts';
import { DicomwebFault } from './failure.ts';
import type { DicomwebFailureReason } from './failure.ts';
import type { DicomwebResponse } from './request.ts';

/**
 * The one part of a `multipart/related` answer; `undefined` where the answer has no such envelope.
 *
 * @param most cap on its bytes.
 * @throws DicomwebFault for no part, for several, for one that was cut off or lies about its length.
 */
export async function singlePart(
  { contentType, body, status }: DicomwebResponse,
  most: number,
): Promise<MultipartPart | undefined> {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return undefined;
  let only: MultipartPart | undefined;
  try {
    for await (const part of readMultipart(body, boundary, { ...defaultMultipartLimits, partBytes: most })) {
      if (only !== undefined) throw new DicomwebFault({ reason: 'malformed', status });
      only = part;
    }
  } catch (thrown) {
    throw thrown instanceof MultipartError ? new DicomwebFault({ reason: reasonOf(thrown.fault), status }) : thrown;
  }
  if (only === undefined) throw new DicomwebFault({ reason: 'malformed', status });
  return only;
}

/** A body without its end is a connection that broke without saying so. */
function reasonOf(fault: MultipartFault): DicomwebFailureReason {
  if (fault === 'cut-off') return 'server-stopped';
  return fault === 'limit' ? 'limit' : 'malformed';
}
