import type { ViewerMessages } from '../messages/messages.ts';
import { burnDrawings } from './burn-drawing.ts';
import type { MedpassViewerPane } from './viewer-pane.ts';

/**
 * The picture as it is drawn in a pane, with what is drawn on it, its letters, what was measured and the words that it is a preview
 * burned in, so that they go with it wherever it is sent. No name of a person is written on it.
 */
export function pictureOf(pane: MedpassViewerPane, texts: ViewerMessages): HTMLCanvasElement | undefined {
  const drawn = pane.screen;
  if (!drawn || drawn.width === 0) return undefined;
  const box = drawn.getBoundingClientRect();
  // The engine's canvas is as large as the pane; an early picture is fitted into it by the page.
  const scale = drawn === pane.view?.canvas ? drawn.width / Math.max(1, box.width) : devicePixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(box.width * scale);
  canvas.height = Math.round(box.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const fit = Math.min(canvas.width / drawn.width, canvas.height / drawn.height);
  const [width, height] = [drawn.width * fit, drawn.height * fit];
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawn, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
  burnDrawings(context, pane.renderRoot, { left: box.left, top: box.top, scale });
  context.fillStyle = '#fff';
  context.strokeStyle = '#000';
  context.lineWidth = 3 * scale;
  context.lineJoin = 'round';
  context.textBaseline = 'top';
  // What stands on the picture, where it stands.
  for (const part of pane.renderRoot.querySelectorAll<HTMLElement>('.letter, .ruler span, .gap, .hole-note')) {
    const place = part.getBoundingClientRect();
    write(context, part.innerText, (place.left - box.left) * scale, (place.top - box.top) * scale, 15 * scale);
  }
  context.textBaseline = 'alphabetic';
  const lines = [texts.preview, ...[...pane.notes].reverse()];
  for (const [above, line] of lines.entries())
    write(context, line, 12 * scale, canvas.height - (12 + 20 * above) * scale, 15 * scale, canvas.width - 24 * scale);
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

/** Hands the picture to the person as a PNG file; where none is on the screen yet, the first that is. */
export async function savePicture(pane: MedpassViewerPane, texts: ViewerMessages): Promise<void> {
  while (!pane.screen) {
    if (pane.failed || !pane.isConnected) return;
    await new Promise((resolve) => pane.addEventListener('pane-told', resolve, { once: true }));
    // It is drawn with the frame after it is told.
    await nextFrame();
    await nextFrame();
  }
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

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
