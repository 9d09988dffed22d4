import type { Entry } from '@medpass/dicom-core';
import { byText } from '../by-text.ts';
import { defineEvidence } from '../define-evidence.ts';
import type { GatherServices } from '../evidence-map.ts';
import { judgeVideo } from './judge-video.ts';
import type { VideoFacts } from './video-facts.ts';
import { videoHeader } from './video-header.ts';
import type { VideoHeader } from './video-header.ts';

/** Films looked at; further ones are told by their containers. */
const videoCap = 20;

/** What each film outside DICOM shows and how it was made. */
export const screenVideosEvidence = defineEvidence({
  id: 'screen-videos',
  requires: [],
  async gather({ model, services, signal }) {
    const records = [...model.videos].sort((a, b) => byText(a.entry.path, b.entry.path));
    const facts: VideoFacts[] = [];
    for (const [index, { entry }] of records.entries()) {
      signal.throwIfAborted();
      facts.push(await lookAtVideo(entry, index < videoCap ? services : {}, signal));
    }
    return facts;
  },
});

export async function lookAtVideo(
  { path, name, bytes }: Pick<Entry, 'path' | 'name' | 'bytes'>,
  services: Pick<GatherServices, 'videoStills' | 'pictures'>,
  signal: AbortSignal,
): Promise<VideoFacts> {
  let header: VideoHeader;
  try {
    header = await videoHeader(bytes, signal);
  } catch {
    signal.throwIfAborted();
    header = { format: 'other', sound: false, makers: [] };
  }
  const stills = (await services.videoStills?.(bytes, signal).catch(() => undefined)) ?? [];
  signal.throwIfAborted();
  const seen = [];
  for (const still of stills) {
    const features = await services.pictures?.raster(still, signal);
    if (features) seen.push(features);
  }
  return { path, ...judgeVideo({ name, header, seen }) };
}
