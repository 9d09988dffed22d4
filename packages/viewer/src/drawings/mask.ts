/** Where a mask is set, in its own columns and rows from 0. */
export interface Mask {
  readonly columns: number;
  readonly rows: number;
  readonly at: (column: number, row: number) => boolean;
}

/** A mask's surface as runs along its rows, each pixel a square around its whole-numbered centre. SVG path data. */
export function maskFill({ columns, rows, at }: Mask): string {
  const parts: string[] = [];
  for (let row = 0; row < rows; row++) {
    let start = -1;
    for (let column = 0; column <= columns; column++) {
      const set = column < columns && at(column, row);
      if (set && start < 0) start = column;
      if (!set && start >= 0) {
        parts.push(`M${start - 0.5} ${row - 0.5}h${column - start}v1h${start - column}z`);
        start = -1;
      }
    }
  }
  return parts.join('');
}

/** The edges between set and unset pixels, joined into as long strokes as they run straight. SVG path data. */
export function maskOutline({ columns, rows, at }: Mask): string {
  const inside = (column: number, row: number): boolean =>
    column >= 0 && row >= 0 && column < columns && row < rows && at(column, row);
  return [
    ...strokes(rows, columns, (line, along) => inside(along, line - 1) !== inside(along, line), 'h'),
    ...strokes(columns, rows, (line, along) => inside(line - 1, along) !== inside(line, along), 'v'),
  ].join('');
}

function* strokes(
  lines: number,
  length: number,
  edge: (line: number, along: number) => boolean,
  stroke: 'h' | 'v',
): Generator<string> {
  for (let line = 0; line <= lines; line++) {
    let start = -1;
    for (let along = 0; along <= length; along++) {
      const on = along < length && edge(line, along);
      if (on && start < 0) start = along;
      if (on || start < 0) continue;
      const [x, y] = stroke === 'h' ? [start - 0.5, line - 0.5] : [line - 0.5, start - 0.5];
      yield `M${x} ${y}${stroke}${along - start}`;
      start = -1;
    }
  }
}
