import { svg, type TemplateResult } from 'lit';

function icon(content: TemplateResult): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${content}</svg>`;
}

/** Drawn for this element: 24 × 24, one stroke width. The words stand beside or in the label. */
export const icons = {
  scroll: icon(svg`<path d="M12 3.5v17M8 7.500l4-4 4 4M8 16.500l4 4 4-4"/>`),
  window: icon(
    svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 3.500v17A8.5 8.5 0 0 0 12 3.500z" fill="currentColor"/>`,
  ),
  zoom: icon(svg`<circle cx="10.5" cy="10.500" r="6.500"/><path d="m15.500 15.500 5 5M10.500 8v5M8 10.500h5"/>`),
  pan: icon(
    svg`<path d="M12 3.500v17M3.500 12h17M9.500 6 12 3.500 14.500 6M9.500 18l2.500 2.500 2.500-2.500M6 9.500 3.500 12 6 14.500M18 9.500l2.500 2.500-2.500 2.500"/>`,
  ),
  previous: icon(svg`<path d="m14.500 6-6 6 6 6"/>`),
  next: icon(svg`<path d="m9.500 6 6 6-6 6"/>`),
  play: icon(svg`<path d="M8 5.500v13l10.500-6.500z"/>`),
  stop: icon(svg`<path d="M7 6.500v11M17 6.500v11"/>`),
  reset: icon(svg`<path d="M5 12a7 7 0 1 0 2.200-5.100L4.500 9.500M4.500 4.500v5h5"/>`),
  full: icon(svg`<path d="M4.500 9V4.500H9M15 4.500h4.500V9M19.500 15v4.500H15M9 19.500H4.500V15"/>`),
  more: icon(svg`<path d="M5.500 12h.1M12 12h.1M18.500 12h.1" stroke-width="2.600"/>`),
};
