import { html, nothing } from 'lit';
import { gapsOf, nextGapIndex } from '../../state/gaps.ts';
import { icons } from '../icons.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

/** From hole to hole: for who looks at what is missing. */
export const gaps: ToolbarGroup = ({ set, state, texts, act }) => {
  const next = set && nextGapIndex(gapsOf(set), state.index);
  if (next === undefined) return nothing;
  return html`<button
    type="button"
    class="gaps"
    title=${texts.nextGap}
    @click=${() => act({ type: 'go', index: next })}
  >
    ${icons.gap}<span class="word">${texts.nextGap}</span>
  </button>`;
};
