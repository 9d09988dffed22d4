import { frameToRgba, type PixelFrame } from '@medpass/dicom-core';
import { toEnginePixels } from '../engine/to-image.ts';
import type { Picture } from '../state/picture-set.ts';
import type { Window } from '../state/window-presets.ts';

/** A larger picture waits for the engine: drawn here, on the page's own thread, it would hold the page up. */
const mostPixels = 2 ** 20;

/** The first picture drawn plainly, for the time in which the engine starts. */
export interface EarlyPicture {
  readonly picture: Picture;
  readonly canvas: HTMLCanvasElement;
  readonly window: Window;
}

/** With the window that the engine starts from. `undefined` where it would not look as the engine draws it, or costs too much. */
export function earlyPicture(picture: Picture, frame: PixelFrame): EarlyPicture | undefined {
  const { image } = picture.instance.header;
  // As for the engine: a frame whose size is not the header's is refused.
  if (!image || image.rows !== frame.rows || image.columns !== frame.columns) return undefined;
  const [row, column] = image.pixelSpacing ?? [1, 1];
  if (row !== column || frame.rows * frame.columns > mostPixels) return undefined;
  const { windowCenter: center, windowWidth: width } = toEnginePixels(frame);
  const window = { center, width };
  const byTable = frame.voiLUT !== undefined && frame.windowWidth === undefined;
  const drawn = frameToRgba(frame, byTable ? {} : { window });
  const canvas = document.createElement('canvas');
  canvas.className = 'early';
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.putImageData(new ImageData(new Uint8ClampedArray(drawn.rgba), drawn.width, drawn.height), 0, 0);
  return { picture, canvas, window };
}
