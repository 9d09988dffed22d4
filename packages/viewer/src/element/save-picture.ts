import type { ViewerMessages } from '../messages/messages.ts';
import type { MedpassViewerPane } from './viewer-pane.ts';

/**
 * The picture as it is drawn in a pane, with its letters and the words that it is a preview burned in, so that they go with it
 * wherever it is sent. No name of a person is written on it.
 */
export function pictureOf(pane: MedpassViewerPane, texts: ViewerMessages): HTMLCanvasElement | undefined {
  const drawn = pane.view?.canvas;
  if (!drawn || !pane.onScreen || drawn.width === 0) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.drawImage(drawn, 0, 0);
  const scale = drawn.width / Math.max(1, drawn.clientWidth);
  const box = drawn.getBoundingClientRect();
  context.fillStyle = '#fff';
  context.strokeStyle = '#000';
  context.lineWidth = 3 * scale;
  context.textBaseline = 'top';
  // What stands on the picture, where it stands.
  for (const part of pane.renderRoot.querySelectorAll<HTMLElement>('.letter, .ruler span, .gap')) {
    const place = part.getBoundingClientRect();
    write(context, part.innerText, (place.left - box.left) * scale, (place.top - box.top) * scale, 15 * scale);
  }
  context.textBaseline = 'alphabetic';
  write(context, texts.preview, 12 * scale, canvas.height - 12 * scale, 15 * scale, canvas.width - 24 * scale);
  return canvas;
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  widest?: number,
): void {
  context.font = `600 ${size}px sans-serif`;
  context.strokeText(text, x, y, widest);
  context.fillText(text, x, y, widest);
}

/** Hands the picture to the person as a PNG file. */
export async function savePicture(pane: MedpassViewerPane, texts: ViewerMessages): Promise<void> {
  const canvas = pictureOf(pane, texts);
  const blob = canvas && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png')));
  if (!blob) return;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = 'preview.png';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
