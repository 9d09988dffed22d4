import type { DecodeResult, FrameRef } from '@medpass/dicom-core';
import type { FrameService } from './frame-service.ts';

/** Decodes the first picture while the engine is still on its way, and hands it over when it asks. */
export function withHeadStart(service: FrameService, first: FrameRef): FrameService {
  let waiting: Promise<DecodeResult> | undefined = service.frame(first);
  return {
    frame: (asked, signal) => {
      const ahead = asked.entryId === first.entryId && asked.frame === first.frame ? waiting : undefined;
      // Once only: its pixels are the engine's from then on.
      if (ahead) waiting = undefined;
      return ahead ?? service.frame(asked, signal);
    },
  };
}
