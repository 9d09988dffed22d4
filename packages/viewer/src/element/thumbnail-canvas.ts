import type { Intake } from '@medpass/dicom-core';
import type { PictureSet } from '../state/picture-set.ts';

const side = 128;

/** Draws a set's middle picture once; a set whose picture cannot be decoded keeps its black square. */
export class ThumbnailCanvases {
  readonly #drawn = new WeakSet<HTMLCanvasElement>();

  draw(canvas: HTMLCanvasElement, set: PictureSet, intake: Pick<Intake, 'thumbnail'>): void {
    if (this.#drawn.has(canvas)) return;
    this.#drawn.add(canvas);
    const picture = set.pictures[Math.floor((set.pictures.length - 1) / 2)];
    if (!picture) return;
    void intake.thumbnail(picture.ref, side).then((result) => {
      if (!result.ok) return;
      const { width, height, rgba } = result.thumbnail;
      canvas.width = width;
      canvas.height = height;
      canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(rgba), width, height), 0, 0);
    });
  }
}
