import { html, nothing } from 'lit';
import type { ViewerAction } from '../../state/viewer-state.ts';
import { icons } from '../icons.ts';
import { menuKeys, menuLeft } from './menu.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

/** Step by step what drags do, and turns: in a menu, since they are many. */
export const changePicture: ToolbarGroup = ({ state, set, window, texts, act }) => {
  if (!set) return nothing;
  const step = Math.max(1, window.width / 12);
  const [x, y] = state.pan;
  const items: readonly (readonly [string, ViewerAction])[] = [
    [texts.actions.brighter, { type: 'window', window: { ...window, center: window.center - step } }],
    [texts.actions.darker, { type: 'window', window: { ...window, center: window.center + step } }],
    [texts.actions.moreContrast, { type: 'window', window: { ...window, width: Math.max(1, window.width * 0.85) } }],
    [texts.actions.lessContrast, { type: 'window', window: { ...window, width: window.width / 0.85 } }],
    [texts.actions.zoomIn, { type: 'zoom', zoom: state.zoom * 1.25 }],
    [texts.actions.zoomOut, { type: 'zoom', zoom: state.zoom / 1.25 }],
    [texts.actions.moveLeft, { type: 'pan', pan: [x - 30, y] }],
    [texts.actions.moveRight, { type: 'pan', pan: [x + 30, y] }],
    [texts.actions.moveUp, { type: 'pan', pan: [x, y - 30] }],
    [texts.actions.moveDown, { type: 'pan', pan: [x, y + 30] }],
    [texts.actions.invert, { type: 'invert' }],
    [texts.actions.turn, { type: 'turn' }],
    [texts.actions.flipHorizontal, { type: 'flip', axis: 'horizontal' }],
    [texts.actions.flipVertical, { type: 'flip', axis: 'vertical' }],
  ];
  return html`<details class="has-menu" @keydown=${menuKeys} @focusout=${menuLeft}>
    <summary title=${texts.actions.more}>${icons.more}<span class="word">${texts.actions.more}</span></summary>
    <div class="menu" role="group" aria-label=${texts.actions.more}>
      ${items.map(([label, action]) => html`<button type="button" @click=${() => act(action)}>${label}</button>`)}
    </div>
  </details>`;
};
