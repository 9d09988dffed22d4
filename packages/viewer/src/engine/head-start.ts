import type { DecodeResult, FrameRef } from '@medpass/dicom-core';
import type { FrameService } from './frame-service.ts';

export interface HeadStart extends FrameService {
  /** The first picture as decoded, to look at only. */
  readonly first: Promise<DecodeResult>;
}

/** Decodes the first picture while the engine is still on its way, and hands it over when it asks. */
export function withHeadStart(service: FrameService, first: FrameRef): HeadStart {
  const decoded = service.frame(first);
  let waiting: Promise<DecodeResult> | undefined = decoded;
  return {
    first: decoded,
    frame: (asked, signal) => {
      const ahead = asked.entryId === first.entryId && asked.frame === first.frame ? waiting : undefined;
      // Once only: its pixels are the engine's from then on.
      if (ahead) waiting = undefined;
      return ahead ?? service.frame(asked, signal);
    },
  };
}
