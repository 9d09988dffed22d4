import { crc32, openByteSource } from '@medpass/dicom-core';
import { reportJson } from '../export/json.ts';
import type { Report } from '../report/report.ts';
import { buildManifest, manifestText } from './build-manifest.ts';
import type { OwnFile } from './build-manifest.ts';
import { fingerprint, sha256Of } from './fingerprint.ts';
import { MANIFEST_NAME } from './manifest-schema.ts';
import type { HandoverManifest } from './manifest-schema.ts';
import { breathe, steadyPace } from './pace.ts';
import type { SealedPlan } from './seal.ts';
import { zipBytes, zipLayout } from './zip-layout.ts';
import type { ZipMember, ZipPart } from './zip-layout.ts';

/** A package ready to be written: nothing of it has been copied yet. */
export interface Handover {
  readonly manifest: HandoverManifest;
  /** Short enough to compare on the telephone: of the manifest, which names the hash of every other file. */
  readonly fingerprint: string;
  readonly parts: readonly ZipPart[];
  /** Of the ZIP. */
  readonly bytes: number;
}

/**
 * Lays out the package. The manifest comes first, so that of a package cut off on its way it is still known what is lost. The same
 * plan, report and page give the same bytes.
 */
export async function packHandover(sealed: SealedPlan, report: Report, reportPage: string): Promise<Handover> {
  const own = [await ownFile('report.json', [reportJson(report)]), await ownFile('report.html', [reportPage])];
  const manifest = await buildManifest(sealed, report, own);
  const listing = await ownFile(MANIFEST_NAME, manifestText(manifest));
  const pace = steadyPace();
  const parts: ZipPart[] = [];
  for (const part of zipLayout(membersOf([listing, ...own], sealed))) {
    parts.push(part);
    if (pace.due) await pace.pause();
  }
  return { manifest, fingerprint: fingerprint(listing.sha256), parts, bytes: zipBytes(parts) };
}

function* membersOf(own: readonly OwnFile[], sealed: SealedPlan): Generator<ZipMember> {
  for (const file of own) yield toMember(file);
  for (const { record, path, crc32: crc, sha256, date } of sealed.files)
    yield {
      name: path,
      source: record.entry.bytes,
      size: record.entry.size,
      crc32: crc,
      sha256,
      ...(date === undefined ? {} : { date }),
    };
}

async function ownFile(path: string, pieces: Iterable<string>): Promise<OwnFile> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let crc = 0;
  for (const piece of pieces) {
    const part = encoder.encode(piece);
    crc = crc32(part, crc);
    parts.push(part);
    await breathe();
  }
  const bytes = joined(parts);
  return { path, bytes, crc32: crc, sha256: await sha256Of(bytes) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toMember({ path, bytes, crc32: crc, sha256 }: OwnFile): ZipMember {
  return {
    name: path,
    source: openByteSource({ kind: 'memory', bytes }),
    size: bytes.length,
    crc32: crc,
    sha256,
  };
}
