import { frameToRgba, JobPulse, openByteSource } from '@medpass/dicom-core';
import type { BeatSink, PixelFrame, SourceDescriptor, WorkerBase } from '@medpass/dicom-core';
import type { DecodedPicture } from '../evidence-map.ts';
import { readHead } from './picture-head.ts';
import type { PictureHead } from './picture-head.ts';
import { seePicture } from './see-picture.ts';
import type { PictureSeen } from './see-picture.ts';

export type PictureLook =
  | { readonly kind: 'file'; readonly file: Blob | Uint8Array }
  | { readonly kind: 'frame'; readonly frame: PixelFrame }
  | { readonly kind: 'raster'; readonly picture: DecodedPicture };

/** Decodes an ordinary picture to RGBA at most `longestSide` pixels; undefined where the platform cannot. */
export type DecodePicture = (file: Blob | Uint8Array, longestSide: number) => Promise<DecodedPicture | undefined>;

export interface PictureWorkerApi extends WorkerBase {
  look(job: number, look: PictureLook): Promise<PictureSeen | undefined>;
  /** A picture file, made small. */
  small(job: number, file: Blob | Uint8Array, longestSide: number): Promise<DecodedPicture | undefined>;
  /** Of each picture file what it says of itself, in their order. */
  heads(job: number, files: readonly SourceDescriptor[]): Promise<readonly PictureHead[]>;
}

/** Messengers send 1,600 pixels; a camera's own 4,000 tell no more after the grid of the sensor is averaged away. */
const longestSide = 1600;

/** What a worker of pictures does, in whatever thread it is called. */
export function createPictureWorkerApi(beats: BeatSink, decode: DecodePicture): PictureWorkerApi {
  return {
    hello: async () => 'ready',
    async look(job, look) {
      new JobPulse(beats, job);
      const picture = await pictureOf(look, decode);
      return picture && picture.width > 0 && picture.height > 0 ? seePicture(picture) : undefined;
    },
    small(job, file, side) {
      new JobPulse(beats, job);
      return decode(file, side);
    },
    heads(job, files) {
      new JobPulse(beats, job);
      return Promise.all(files.map((file) => readHead(openByteSource(file))));
    },
  };
}

async function pictureOf(look: PictureLook, decode: DecodePicture): Promise<DecodedPicture | undefined> {
  if (look.kind === 'raster') return look.picture;
  if (look.kind === 'file') return decode(look.file, longestSide);
  const { width, height, rgba } = frameToRgba(look.frame, { longestSide });
  return { width, height, naturalWidth: look.frame.columns, naturalHeight: look.frame.rows, rgba };
}
