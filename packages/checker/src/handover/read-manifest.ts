import type { EntryRecord } from '@medpass/dicom-core';
import * as v from 'valibot';
import { fingerprint, sha256Of } from './fingerprint.ts';
import { manifestHeadSchema, manifestSchema } from './manifest-schema.ts';
import type { HandoverManifest } from './manifest-schema.ts';

/** 300 bytes a file, for more files than a container may have. */
const manifestBytesMax = 2 ** 28;

export type ReadManifest =
  | { readonly manifest: HandoverManifest; readonly fingerprint: string }
  | { readonly fault: 'manifest-damaged' | 'manifest-newer' };

export async function readManifest({ entry }: EntryRecord): Promise<ReadManifest> {
  const damaged = { fault: 'manifest-damaged' } as const;
  if (entry.size > manifestBytesMax) return damaged;
  const bytes = await entry.bytes.read(0, entry.size).catch(() => undefined);
  if (bytes === undefined || bytes.length !== entry.size) return damaged;
  const value = parsed(bytes);
  const head = v.safeParse(manifestHeadSchema, value);
  if (!head.success) return damaged;
  if (head.output.schemaVersion > 1) return { fault: 'manifest-newer' };
  const whole = v.safeParse(manifestSchema, value);
  if (!whole.success) return damaged;
  return { manifest: whole.output, fingerprint: fingerprint(await sha256Of(bytes)) };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
