import type { Intake } from '@medpass/dicom-core';
import type { PictureSet } from '../state/picture-set.ts';

const side = 128;

/**
 * Draws a set's middle picture; a set whose picture cannot be decoded keeps its black square. Sets stream in and change places,
 * so an answer is drawn only while its canvas still stands for the picture that was asked for.
 */
export class ThumbnailCanvases {
  readonly #asked = new WeakMap<HTMLCanvasElement, string>();

  draw(canvas: HTMLCanvasElement, set: PictureSet, intake: Pick<Intake, 'thumbnail'>): void {
    const picture = set.pictures[Math.floor((set.pictures.length - 1) / 2)];
    const name = picture ? `${picture.ref.entryId}/${picture.ref.frame}` : '';
    if (this.#asked.get(canvas) === name) return;
    this.#asked.set(canvas, name);
    const context = canvas.getContext('2d');
    context?.clearRect(0, 0, canvas.width, canvas.height);
    if (!picture) return;
    void intake.thumbnail(picture.ref, side).then((result) => {
      if (!result.ok || this.#asked.get(canvas) !== name) return;
      const { width, height, rgba } = result.thumbnail;
      canvas.width = width;
      canvas.height = height;
      context?.putImageData(new ImageData(new Uint8ClampedArray(rgba), width, height), 0, 0);
    });
  }
}
