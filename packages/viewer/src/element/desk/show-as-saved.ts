import { activePane } from '../../state/workspace.ts';
import type { ViewerAction } from '../../state/viewer-state.ts';
import type { Desk } from './desk.ts';
import type { DrawingFile } from './drawings.ts';

/** Shows the active pane's picture as a presentation state wants it: window, turns, mirror, and the area that fills the pane. */
export async function showAsSaved(desk: Desk, file: DrawingFile): Promise<void> {
  const { active } = desk.host.workspace();
  const screen = desk.screens.get(active);
  const picture = screen?.set.pictures[screen.index];
  const wanted = picture && (await desk.drawings.wanted(file, picture));
  if (!wanted) return;
  const act = (action: ViewerAction): void => desk.host.change({ type: 'pane', pane: active, action });
  act({ type: 'reset' });
  if (wanted.window) act({ type: 'window', window: wanted.window });
  for (let turn = 0; turn < wanted.quarterTurns; turn++) act({ type: 'turn' });
  if (wanted.flipHorizontal) act({ type: 'flip', axis: 'horizontal' });
  if (!wanted.area) return;
  const { topLeft, bottomRight } = wanted.area;
  const corners = (): readonly [readonly [number, number], readonly [number, number]] | undefined => {
    const view = desk.screens.get(active)?.view;
    const from = view?.toPane(topLeft[0] - 0.5, topLeft[1] - 0.5);
    const to = view?.toPane(bottomRight[0] + 0.5, bottomRight[1] + 0.5);
    return from && to && [from, to];
  };
  const { width, height } = screen;
  await painted();
  const before = corners();
  if (!before) return;
  const [wide, high] = [Math.abs(before[1][0] - before[0][0]), Math.abs(before[1][1] - before[0][1])];
  act({ type: 'zoom', zoom: activePane(desk.host.workspace()).zoom * Math.min(width / wide, height / high) });
  await painted();
  const after = corners();
  if (!after) return;
  const [x, y] = activePane(desk.host.workspace()).pan;
  act({
    type: 'pan',
    pan: [x + (width - after[0][0] - after[1][0]) / 2, y + (height - after[0][1] - after[1][1]) / 2],
  });
}

/** Until what was asked is on the screen: the engine draws with the next frame, the layers after it. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
