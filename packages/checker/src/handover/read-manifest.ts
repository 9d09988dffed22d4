import type { EntryRecord } from '@medpass/dicom-core';
import * as v from 'valibot';
import { fingerprint, sha256Of } from './fingerprint.ts';
import { manifestHeadSchema, manifestParts } from './manifest-schema.ts';
import type { HandoverManifest } from './manifest-schema.ts';
import { steadyPace } from './pace.ts';
import type { Pace } from './pace.ts';
import { parseListing } from './parse-listing.ts';

/** 300 bytes a file, for more files than a container may have. */
const manifestBytesMax = 2 ** 28;

export type ReadManifest =
  | { readonly manifest: HandoverManifest; readonly fingerprint: string }
  | { readonly fault: 'manifest-damaged' | 'manifest-newer' };

export async function readManifest({ entry }: EntryRecord, pace: Pace = steadyPace()): Promise<ReadManifest> {
  const damaged = { fault: 'manifest-damaged' } as const;
  if (entry.size > manifestBytesMax) return damaged;
  const bytes = await entry.bytes.read(0, entry.size).catch(() => undefined);
  if (bytes === undefined || bytes.length !== entry.size) return damaged;
  const value = await parsed(bytes, pace);
  const head = v.safeParse(manifestHeadSchema, value);
  if (!head.success) return damaged;
  if (head.output.schemaVersion > 1) return { fault: 'manifest-newer' };
  const manifest = await judged(value!, pace);
  if (manifest === undefined) return damaged;
  return { manifest, fingerprint: fingerprint(await sha256Of(bytes)) };
}

const pieceBytes = 2 ** 18;

async function parsed(bytes: Uint8Array, pace: Pace): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const pieces: string[] = [];
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      pieces.push(decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: at + pieceBytes < bytes.length }));
      if (pace.due) await pace.pause();
    }
    return await parseListing(pieces.join(''), pace);
  } catch {
    return undefined;
  }
}

/** What `manifestSchema` says of the whole, a file at a time. */
async function judged(value: Readonly<Record<string, unknown>>, pace: Pace): Promise<HandoverManifest | undefined> {
  const { files, leftOut, ...rest } = value;
  const head = v.safeParse(manifestParts.head, rest);
  if (!head.success) return undefined;
  const listed = await each(manifestParts.file, files, pace);
  const left = await each(manifestParts.leftOut, leftOut, pace);
  return listed && left && { ...head.output, files: listed, leftOut: left };
}

async function each<Schema extends v.GenericSchema>(
  schema: Schema,
  list: unknown,
  pace: Pace,
): Promise<v.InferOutput<Schema>[] | undefined> {
  if (!Array.isArray(list)) return undefined;
  const found: v.InferOutput<Schema>[] = [];
  for (const item of list) {
    const one = v.safeParse(schema, item);
    if (!one.success) return undefined;
    found.push(one.output);
    if (pace.due) await pace.pause();
  }
  return found;
}
