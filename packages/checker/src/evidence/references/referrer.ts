import type { InstanceHeader } from '@medpass/dicom-core';
import { lookupSopClass } from '@medpass/dicom-core/standard';
import type { ReferrerKind } from '../../report/witness-sources.ts';

export type { ReferrerKind };

const kinds: Readonly<Partial<Record<string, ReferrerKind>>> = {
  sr: 'report',
  ko: 'key-images',
  pr: 'view',
  seg: 'segmentation',
  surface: 'segmentation',
  rt: 'treatment',
  image: 'derived',
  'multi-frame': 'derived',
};

/** `undefined` for objects whose references say nothing about what ought to be here. */
export function referrerKind(header: InstanceHeader): ReferrerKind | undefined {
  const by = kinds[lookupSopClass(header.sopClassUID)?.kind ?? ''];
  // A lossy copy names the picture that it was squeezed from (PS3.3 C.7.6.1.1.5): that one was replaced, not lost.
  return by === 'derived' && header.provenance?.lossyImageCompression === '01' ? undefined : by;
}

// PS3.16 CID 7010 and IHE IOCM: rejected for quality or safety, wrong worklist entry, retention expired.
const rejected = new Set(['113001', '113037', '113038', '113039']);

/** A Key Object that takes pictures out of use: they are absent on purpose. */
export function rejects({ structuredReport, sopClassUID }: InstanceHeader): boolean {
  return rejected.has(structuredReport?.conceptCode ?? '') && lookupSopClass(sopClassUID)?.kind === 'ko';
}
