import type { Instance } from '@medpass/dicom-core';
import { lookupSopClass } from '@medpass/dicom-core/standard';

/** How a file that is no picture is shown. `other`: it holds neither words nor curves; its tags can be read. */
export type FileKind = 'report' | 'key-objects' | 'waveform' | 'pdf' | 'other';

export function fileKindOf({ header }: Instance): FileKind {
  const known = lookupSopClass(header.sopClassUID);
  if (known?.kind === 'ko') return 'key-objects';
  if (known?.kind === 'sr' || header.structuredReport) return 'report';
  if (known?.kind === 'waveform') return 'waveform';
  if (known?.kind === 'encapsulated' && header.sopClassUID.endsWith('.104.1')) return 'pdf';
  return 'other';
}
