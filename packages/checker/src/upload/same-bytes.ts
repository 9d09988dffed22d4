import type { ByteSource } from '@medpass/dicom-core';
import { retrieveInstance } from '@medpass/dicom-core/dicomweb';
import type { DicomwebAnswer, DicomwebServer, InstanceRef } from '@medpass/dicom-core/dicomweb';

const windowBytes = 2 ** 20;

/** Whether a server gives an instance back exactly as it was sent. */
export async function sameBytes(
  server: DicomwebServer,
  instance: InstanceRef,
  sent: ByteSource,
  signal: AbortSignal,
): Promise<DicomwebAnswer<boolean>> {
  const answer = await retrieveInstance(server, instance, sent.size + windowBytes, signal);
  if (!answer.ok) return answer;
  const { value: file } = answer;
  if (file.size !== sent.size) return { ok: true, value: false };
  for (let at = 0; at < file.size; at += windowBytes) {
    const theirs = new Uint8Array(await file.slice(at, at + windowBytes).arrayBuffer());
    const ours = await sent.read(at, windowBytes, signal);
    if (ours.length !== theirs.length || ours.some((byte, index) => byte !== theirs[index]))
      return { ok: true, value: false };
  }
  return { ok: true, value: true };
}
