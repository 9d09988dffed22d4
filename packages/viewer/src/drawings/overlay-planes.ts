import type { ElementRange } from '@medpass/dicom-core';
import type { Elements } from '../state/elements.ts';
import { maskFill } from './mask.ts';
import { colourOf, type DrawingProblem, type PictureDrawing } from './picture-drawing.ts';

/** Reads a value that did not come with its element; undefined where it cannot be read. */
export type ReadBytes = (range: ElementRange) => Promise<Uint8Array | undefined>;

export interface OverlayPlanes {
  readonly drawings: readonly PictureDrawing[];
  readonly problems: readonly DrawingProblem[];
}

const firstGroup = 0x6000;
const lastGroup = 0x601e;

/** The overlay planes of one frame (1-based) of a picture, from its own file: PS3.3 C.9.2. */
export async function overlayPlanes(elements: Elements, frame: number, readBytes: ReadBytes): Promise<OverlayPlanes> {
  const drawings: PictureDrawing[] = [];
  const problems: DrawingProblem[] = [];
  for (let group = firstGroup; group <= lastGroup; group += 2) {
    const tag = (element: number): number => (group * 0x10000 + element) >>> 0;
    const rows = elements.number(tag(0x0010), 'US');
    const columns = elements.number(tag(0x0011), 'US');
    const data = elements.find(tag(0x3000));
    if (rows === undefined || columns === undefined) continue;
    if (!data) {
      problems.push('embedded-overlay');
      continue;
    }
    const first = elements.number(tag(0x0051), 'US') ?? 1;
    const frames = elements.number(tag(0x0015), 'IS') ?? 1;
    const place = frame - first;
    // One plane without a frame's number lies on all frames.
    const shared = frames === 1 && !elements.has(tag(0x0051));
    if (!shared && (place < 0 || place >= frames)) continue;
    const bytes = data.bytes ?? (await readBytes({ offset: data.offset, length: data.length ?? 0 }));
    const start = shared ? 0 : place * rows * columns;
    if (!bytes || bytes.length * 8 < start + rows * columns) {
      problems.push('unreadable');
      continue;
    }
    const [top = 1, left = 1] = elements.numbers(tag(0x0050), 'SS');
    const fill = maskFill({
      columns,
      rows,
      at: (column, row) => {
        const bit = start + row * columns + column;
        return (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
      },
    });
    drawings.push({
      colour: colourOf((group - firstGroup) / 2 + 2),
      label: elements.text(tag(0x1500), 'LO') ?? elements.text(tag(0x0022), 'LO') ?? '',
      fill: moved(fill, left - 1, top - 1),
    });
  }
  return { drawings, problems: [...new Set(problems)] };
}

/** Overlay Origin (60xx,0050) counts from 1 and may lie outside the picture. */
function moved(path: string, columns: number, rows: number): string {
  if (columns === 0 && rows === 0) return path;
  return path.replace(
    /M(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => `M${Number(x) + columns} ${Number(y) + rows}`,
  );
}
