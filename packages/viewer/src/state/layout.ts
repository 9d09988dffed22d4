/** How many panes stand beside and beneath each other, rows first. */
export type LayoutId = '1x1' | '1x2' | '2x2' | '2x3';

export interface Layout {
  readonly id: LayoutId;
  readonly rows: number;
  readonly columns: number;
}

export const layouts: readonly Layout[] = [
  { id: '1x1', rows: 1, columns: 1 },
  { id: '1x2', rows: 1, columns: 2 },
  { id: '2x2', rows: 2, columns: 2 },
  { id: '2x3', rows: 2, columns: 3 },
];

export function layoutOf(id: LayoutId): Layout {
  return layouts.find((layout) => layout.id === id) ?? { id: '1x1', rows: 1, columns: 1 };
}
