import { DicomwebFault } from './failure.ts';
import type { DicomwebAnswer } from './failure.ts';
import { askDicomweb } from './request.ts';
import type { DicomwebServer } from './request.ts';
import type { InstanceRef } from './search.ts';
import { singlePart } from './single-part.ts';

/** As the archive holds it, nothing transcoded. */
const accept = 'multipart/related; type="application/octet-stream"; transfer-syntax=*';

export interface FramePart {
  readonly pixels: Blob;
  /** As the part itself says, in lower case, without parameters. */
  readonly mediaType: string;
  /** From the part's own Content-Type; absent where it names none. */
  readonly transferSyntaxUID?: string;
}

/**
 * WADO-RS Retrieve Frames (PS3.18 10.4.1.1.6), one frame a request. An answer without an envelope, with another number of parts, or
 * whose part says that it is another frame, is `malformed`.
 *
 * @param frame from 1.
 * @param most cap on its bytes.
 */
export function retrieveFrame(
  server: DicomwebServer,
  { studyInstanceUID, seriesInstanceUID, sopInstanceUID }: InstanceRef,
  frame: number,
  most: number,
  signal: AbortSignal,
): Promise<DicomwebAnswer<FramePart>> {
  const path = `/studies/${studyInstanceUID}/series/${seriesInstanceUID}/instances/${sopInstanceUID}/frames/${frame}`;
  return askDicomweb(
    server,
    { path, accept },
    async (response) => {
      const part = await singlePart(response, most);
      const type = part?.headers.get('content-type') ?? '';
      const own = /\/frames\/(\d+)\/?$/.exec(part?.headers.get('content-location') ?? '')?.[1];
      if (part === undefined || part.body.size === 0 || (own !== undefined && Number(own) !== frame))
        throw new DicomwebFault({ reason: 'malformed', status: response.status });
      const transferSyntaxUID = /;\s*transfer-syntax\s*=\s*"?([0-9.]{1,64})"?\s*(?:;|$)/i.exec(type)?.[1];
      return {
        pixels: part.body,
        mediaType: type.replace(/;.*$/, '').trim().toLowerCase(),
        ...(transferSyntaxUID !== undefined && { transferSyntaxUID }),
      };
    },
    signal,
  );
}
