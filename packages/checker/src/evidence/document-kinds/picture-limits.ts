import type { DecodedPicture } from '../evidence-map.ts';

/** A picture inside of a paper. `name` is the member of an office file, or its place in a PDF. */
export type EmbeddedPicture =
  /** As the file holds it: not decoded, not drawn. */
  | { readonly name: string; readonly type: 'jpeg' | 'png'; readonly bytes: Uint8Array }
  /** Decoded, for no picture file holds it. */
  | { readonly name: string; readonly type: 'raster'; readonly page: number; readonly picture: DecodedPicture };

export type PicturesFound =
  | {
      readonly ok: true;
      readonly pictures: readonly EmbeddedPicture[];
      /** Further pictures that could matter: of kinds that nothing here decodes, or beyond a cap. */
      readonly others: number;
      /** Pictures that were not asked for: small ones and, for photos, those in black and white. */
      readonly passedOver: number;
      /** Where {@link PictureLimits.only} was given: first bytes of what would have been decoded without it. */
      readonly left?: readonly number[];
    }
  | { readonly ok: false; readonly reason: 'locked' | 'malformed' | 'limit' | 'deadline' | 'unavailable' };

export interface PictureLimits {
  /** Bytes of the paper. */
  readonly paperBytes: number;
  /** Bytes of one picture, as it lies in the paper. */
  readonly pictureBytes: number;
  readonly pictures: number;
  /** Pages looked at for pictures that are no files of their own. */
  readonly pages: number;
  /** Pixels of one such picture, and of all together. */
  readonly pixels: number;
  readonly allPixels: number;
  /** Pictures with a shorter side than this are logos, stamps, codes: passed over. */
  readonly shortSide: number;
  /** Decoded pictures are made no larger than this. */
  readonly longestSide: number;
  /** Whether pictures of one bit a pixel are asked for: a page of text may be one, a photo of a screen is none. */
  readonly bitonal: boolean;
  /** Of the pictures that must be decoded, those whose streams start at these bytes; all of them without it. */
  readonly only?: readonly number[];
}

/** For the question whether a picture is a photo. */
export const photoLimits: PictureLimits = {
  paperBytes: 64 * 2 ** 20,
  pictureBytes: 16 * 2 ** 20,
  pictures: 24,
  pages: 60,
  pixels: 40_000_000,
  allPixels: 200_000_000,
  shortSide: 200,
  longestSide: 1600,
  bitonal: false,
};

/** For reading the words of pages: fewer pictures, larger ones, and faxes too. */
export const pageLimits: PictureLimits = { ...photoLimits, pictures: 10, longestSide: 2600, bitonal: true };
