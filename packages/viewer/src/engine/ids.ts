import type { FrameRef } from '@medpass/dicom-core';

export const scheme = 'medpass';

/** Cornerstone names images by strings, process-wide: so each viewport's frames carry the number of their service. */
export function imageId(service: number, ref: FrameRef): string {
  return `${scheme}:${service}/${ref.entryId}/${ref.frame}`;
}

export function parseImageId(id: string): { readonly service: number; readonly ref: FrameRef } | undefined {
  const match = /^medpass:(\d+)\/(\d+)\/(\d+)$/.exec(id);
  if (!match) return undefined;
  return { service: Number(match[1]), ref: { entryId: Number(match[2]), frame: Number(match[3]) } };
}
