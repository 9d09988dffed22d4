import type { PixelPoint } from '../volume/sections.ts';

/** What a file draws on one picture, in the picture's columns and rows: pixel centres are whole numbers. */
export interface PictureDrawing {
  /** `#rrggbb` */
  readonly colour: string;
  readonly label: string;
  /** SVG path data. */
  readonly lines?: string;
  readonly fill?: string;
  readonly texts?: readonly { readonly at: PixelPoint; readonly text: string }[];
}

/** Why something of a file is not drawn. Closed: each has its words. */
export type DrawingProblem =
  /** The file could not be read or decoded. */
  | 'unreadable'
  /** Bits of an overlay inside the pixels' own words: retired in 2004 (PS3.3 C.9.2). */
  | 'embedded-overlay'
  /** A shape of a kind that is not drawn: a solid, a matrix of a whole slide. */
  | 'unknown-shape'
  /** Its grid does not lie on the pictures. */
  | 'other-grid';

/** A file, or an overlay of the picture's own file, that draws on pictures. */
export type DrawingKind = 'overlay' | 'segmentation' | 'structures' | 'presentation';

/** Distinct on grey, for parts that state no colour. */
const colours = ['#ff6b6b', '#4dd0e1', '#ffd54f', '#9ccc65', '#ce93d8', '#ffab91', '#80cbc4', '#f48fb1'];

export function colourOf(place: number): string {
  return colours[place % colours.length] ?? '#ffd54f';
}

export function polyline(points: readonly PixelPoint[], closed: boolean): string {
  if (points.length === 0) return '';
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'z' : ''}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
