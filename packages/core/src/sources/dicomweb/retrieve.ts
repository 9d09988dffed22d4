import { boundaryOf, defaultMultipartLimits, MultipartError, readMultipart } from '../multipart.ts';
import type { MultipartFault } from '../multipart.ts';
import { DicomwebFault } from './failure.ts';
import type { DicomwebAnswer, DicomwebFailureReason } from './failure.ts';
import { askDicomweb, bytesOf } from './request.ts';
import type { DicomwebResponse, DicomwebServer } from './request.ts';
import type { InstanceRef } from './search.ts';

/** As the archive holds it: any transfer syntax, nothing transcoded, so that what is checked is what was received. */
const accept = 'multipart/related; type="application/dicom"; transfer-syntax=*';

/** Where the file meta group lies that names the instance; a private part of it may be long. */
const headBytes = 16 * 2 ** 10;

/**
 * WADO-RS Retrieve Instance (PS3.18 10.4): the file's bytes. An answer with no file, with several, or with another instance than
 * was asked for is `malformed`.
 *
 * @param most cap on its bytes.
 */
export function retrieveInstance(
  server: DicomwebServer,
  { studyInstanceUID, seriesInstanceUID, sopInstanceUID }: InstanceRef,
  most: number,
  signal: AbortSignal,
): Promise<DicomwebAnswer<Blob>> {
  const path = `/studies/${studyInstanceUID}/series/${seriesInstanceUID}/instances/${sopInstanceUID}`;
  return askDicomweb(
    server,
    { path, accept },
    async (response) => {
      const file = await fileOf(response, most);
      if (!(await names(file, sopInstanceUID))) throw new DicomwebFault({ reason: 'malformed', status: 200 });
      return file;
    },
    signal,
  );
}

async function fileOf({ contentType, body, status }: DicomwebResponse, most: number): Promise<Blob> {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) {
    // Some servers answer for one file without an envelope.
    if (/^\s*application\/dicom\s*(;|$)/i.test(contentType)) return bytesOf(body, most);
    throw new DicomwebFault({ reason: 'malformed', status });
  }
  let file: Blob | undefined;
  try {
    for await (const part of readMultipart(body, boundary, { ...defaultMultipartLimits, partBytes: most })) {
      if (file !== undefined) throw new DicomwebFault({ reason: 'malformed', status });
      file = part.body;
    }
  } catch (thrown) {
    throw thrown instanceof MultipartError ? new DicomwebFault({ reason: reasonOf(thrown.fault), status }) : thrown;
  }
  if (file === undefined) throw new DicomwebFault({ reason: 'malformed', status });
  return file;
}

/** A body without its end is a connection that broke without saying so. */
function reasonOf(fault: MultipartFault): DicomwebFailureReason {
  if (fault === 'cut-off') return 'server-stopped';
  return fault === 'limit' ? 'limit' : 'malformed';
}

/** Whether a file's head holds the identifier of the instance, as (0002,0003) does. */
async function names(file: Blob, sopInstanceUID: string): Promise<boolean> {
  const head = new TextDecoder('latin1').decode(await file.slice(0, headBytes).arrayBuffer());
  for (let at = head.indexOf(sopInstanceUID); at >= 0; at = head.indexOf(sopInstanceUID, at + 1))
    if (!/[0-9.]/.test(head.charAt(at - 1)) && !/[0-9.]/.test(head.charAt(at + sopInstanceUID.length))) return true;
  return false;
}
