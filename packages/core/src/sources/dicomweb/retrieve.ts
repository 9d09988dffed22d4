import { DicomwebFault } from './failure.ts';
import type { DicomwebAnswer } from './failure.ts';
import { askDicomweb, bytesOf } from './request.ts';
import type { DicomwebResponse, DicomwebServer } from './request.ts';
import type { InstanceRef } from './search.ts';
import { singlePart } from './single-part.ts';

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

async function fileOf(response: DicomwebResponse, most: number): Promise<Blob> {
  const part = await singlePart(response, most);
  if (part !== undefined) return part.body;
  const { contentType, body, status } = response;
  // Some servers answer for one file without an envelope.
  if (/^\s*application\/dicom\s*(;|$)/i.test(contentType)) return bytesOf(body, most);
  throw new DicomwebFault({ reason: 'malformed', status });
}

/** Whether a file's head holds the identifier of the instance, as (0002,0003) does. */
async function names(file: Blob, sopInstanceUID: string): Promise<boolean> {
  const head = new TextDecoder('latin1').decode(await file.slice(0, headBytes).arrayBuffer());
  for (let at = head.indexOf(sopInstanceUID); at >= 0; at = head.indexOf(sopInstanceUID, at + 1))
    if (!/[0-9.]/.test(head.charAt(at - 1)) && !/[0-9.]/.test(head.charAt(at + sopInstanceUID.length))) return true;
  return false;
}
