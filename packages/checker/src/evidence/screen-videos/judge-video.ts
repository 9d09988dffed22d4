import type { PictureSeen } from '../screen-photos/see-picture.ts';
import { isDisplaySize } from '../screen-photos/known-sizes.ts';
import type { VideoFacts } from './video-facts.ts';
import type { VideoHeader } from './video-header.ts';

export interface VideoWitnesses {
  readonly name: string;
  readonly header: VideoHeader;
  /** One a still that could be looked at. */
  readonly seen: readonly PictureSeen[];
}

type Verdict = Omit<VideoFacts, 'path'>;

const recorders = /replaykit|screen.?record|obs|camtasia|bandicam/;
const recordingNames = /screen.?rec|запис[ьи].?экрана|录屏|屏幕录制|grabaci[oó]n de pantalla|bildschirmaufnahme/i;
const cameraMakers =
  /apple|iphone|ipad|huawei|honor|xiaomi|redmi|oppo|vivo|oneplus|realme|pixel|motorola|nokia|sony|nikon|canon|gopro|dji|samsung|android/;

/** `sure` needs the stills and, beside them, the container or most of the stills alike. */
export function judgeVideo({ name, header, seen }: VideoWitnesses): Verdict {
  const evidence: { readonly kind: string; readonly value: number }[] = [];
  const add = (kind: string, value = 1) => evidence.push({ kind, value: Math.round(value * 100) / 100 });
  const recorded = header.makers.some((maker) => recorders.test(maker)) || recordingNames.test(name);
  const camera = !recorded && header.makers.some((maker) => cameraMakers.test(maker));
  const { width = 0, height = 0 } = header;
  if (recorded) add('screen-recorder');
  if (camera) add('camera-maker');
  if (isDisplaySize(width, height)) add('display-size', Math.max(width, height));
  if (header.duration !== undefined) add('seconds', header.duration);

  const share = (of: (still: PictureSeen) => boolean) => seen.filter(of).length / Math.max(1, seen.length);
  const scans = share(({ scores }) => scores.scan.answer === 'sure');
  const screens = share(({ scores }) => scores.screen.answer === 'sure');
  const written = share(({ scores }) => scores.program.answer === 'sure');
  if (scans > 0) add('looks-like-scan', scans);
  if (screens > 0) add('looks-like-screen', screens);
  if (written > 0) add('looks-written', written);
  const shows: Verdict['shows'] =
    seen.length === 0 ? 'unknown' : scans > 0.5 ? 'scan' : scans > 0 ? 'unknown' : 'other';

  if (seen.length === 0)
    return recorded
      ? { shows, made: 'screenshot-or-export', confidence: 0.6, certainty: 'doubtful', evidence }
      : { shows, made: camera ? 'camera' : 'unknown', confidence: camera ? 0.5 : 0, certainty: 'unseen', evidence };
  if (recorded && written > 0)
    return { shows, made: 'screenshot-or-export', confidence: 0.9, certainty: 'sure', evidence };
  if (screens > 0.5) {
    const sure = scans > 0.5 || camera;
    return {
      shows,
      made: 'video-of-screen',
      confidence: sure ? 0.9 : 0.6,
      certainty: sure ? 'sure' : 'doubtful',
      evidence,
    };
  }
  // A film of a scan was taken from a screen, or written by a program: either way it is no scan file.
  if (scans > 0.5 || screens > 0 || recorded)
    return {
      shows,
      made: recorded ? 'screenshot-or-export' : 'video-of-screen',
      confidence: 0.5,
      certainty: 'doubtful',
      evidence,
    };
  return { shows, made: camera ? 'camera' : 'unknown', confidence: camera ? 0.8 : 0.4, certainty: 'sure', evidence };
}
