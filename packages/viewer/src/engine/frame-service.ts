import type { DecodeResult, FrameRef } from '@medpass/dicom-core';

/** Where the engine gets its pixels: core's guarded decoders. `Intake` is one. */
export interface FrameService {
  frame(ref: FrameRef, signal?: AbortSignal): Promise<DecodeResult>;
}
