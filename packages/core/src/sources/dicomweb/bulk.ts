import { DicomwebFault } from './failure.ts';
import type { DicomwebAnswer } from './failure.ts';
import { askDicomweb, bytesOf } from './request.ts';
import type { DicomwebServer } from './request.ts';
import type { InstanceRef } from './search.ts';
import { singlePart } from './single-part.ts';

const nowhere = 'http://localhost';

/**
 * The path below the server's base address that a BulkDataURI (PS3.18 F.2.2) stands for; `undefined` for every address elsewhere.
 * A server behind a proxy writes its own address instead of the proxy's: of that, only what follows the instance's own path is kept,
 * so that whatever it says, a request (and the token with it) goes to the server that was named, or nowhere.
 */
export function bulkPath(
  { baseUrl }: Pick<DicomwebServer, 'baseUrl'>,
  { studyInstanceUID, seriesInstanceUID, sopInstanceUID }: InstanceRef,
  uri: string,
): string | undefined {
  const page = (globalThis as { readonly location?: { readonly href: string } }).location?.href ?? nowhere;
  const base = parse(`${baseUrl.replace(/\/+$/, '')}/`, page);
  const address = base && parse(uri, `${base.href}studies/${studyInstanceUID}/series/${seriesInstanceUID}/metadata`);
  if (!address || !/^https?:$/.test(address.protocol) || address.username !== '' || address.password !== '')
    return undefined;
  // Dots are resolved by now; coded slashes would be taken apart by the server.
  if (/%2f|%5c|%2e|\\|;/i.test(address.pathname)) return undefined;
  if (address.origin === base.origin && address.pathname.startsWith(base.pathname))
    return `/${address.pathname.slice(base.pathname.length)}${address.search}`;
  const own = `/studies/${studyInstanceUID}/series/${seriesInstanceUID}/instances/${sopInstanceUID}/`;
  const at = address.pathname.indexOf(own);
  return at < 0 ? undefined : `${address.pathname.slice(at)}${address.search}`;
}

function parse(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** WADO-RS Retrieve Bulk Data (PS3.18 10.4.1.1.5): one value's bytes. `refused` for an address that is not the server's own. */
export async function retrieveBulk(
  server: DicomwebServer,
  instance: InstanceRef,
  uri: string,
  most: number,
  signal: AbortSignal,
): Promise<DicomwebAnswer<Blob>> {
  const path = bulkPath(server, instance, uri);
  if (path === undefined) return { ok: false, failure: { reason: 'refused' } };
  return askDicomweb(
    server,
    { path, accept: 'multipart/related; type="application/octet-stream"' },
    async (response) => {
      const part = await singlePart(response, most);
      if (part !== undefined) return part.body;
      if (/^\s*application\/octet-stream\s*(;|$)/i.test(response.contentType)) return bytesOf(response.body, most);
      throw new DicomwebFault({ reason: 'malformed', status: response.status });
    },
    signal,
  );
}
