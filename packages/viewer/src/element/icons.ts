import { svg, type TemplateResult } from 'lit';

function icon(content: TemplateResult): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${content}</svg>`;
}

/** Of the coordinator's tools together. */
export const deskIcon = icon(
  svg`<path d="M4 16.500 16.500 4 20 7.500 7.500 20zM8 12.500l2 2M11 9.500l2 2M14 6.500l2 2"/>`,
);

/** Drawn for this element: 24 × 24, one stroke width. The words stand beside or in the label. */
export const icons = {
  scroll: icon(svg`<path d="M12 3.5v17M8 7.5l4-4 4 4M8 16.5l4 4 4-4"/>`),
  window: icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5v17A8.5 8.5 0 0 0 12 3.5z" fill="currentColor"/>`),
  zoom: icon(svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5M10.5 8v5M8 10.5h5"/>`),
  pan: icon(
    svg`<path d="M12 3.5v17M3.5 12h17M9.5 6 12 3.5 14.5 6M9.5 18l2.5 2.5 2.5-2.5M6 9.5 3.5 12 6 14.5M18 9.5l2.5 2.5-2.5 2.5"/>`,
  ),
  previous: icon(svg`<path d="m14.5 6-6 6 6 6"/>`),
  next: icon(svg`<path d="m9.5 6 6 6-6 6"/>`),
  play: icon(svg`<path d="M8 5.5v13l10.5-6.5z"/>`),
  stop: icon(svg`<path d="M7 6.5v11M17 6.5v11"/>`),
  reset: icon(svg`<path d="M5 12a7 7 0 1 0 2.200-5.100L4.5 9.5M4.5 4.5v5h5"/>`),
  full: icon(svg`<path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15"/>`),
  gap: icon(svg`<path d="M5 5h14M5 9h14M5 19h14"/><path d="M5 14h14" stroke-dasharray="2 2.500"/>`),
  save: icon(svg`<path d="M12 4v10M8 10.500l4 4 4-4M5 19h14"/>`),
  tags: icon(svg`<path d="M4.500 6h3M4.500 12h3M4.500 18h3M10.500 6h9M10.500 12h9M10.500 18h9"/>`),
  paper: icon(svg`<path d="M6.5 3.5h7l4 4v13h-11zM13.5 3.5v4h4M9.5 12h5M9.5 15.5h5"/>`),
  more: icon(svg`<path d="M5.5 12h.1M12 12h.1M18.5 12h.1" stroke-width="2.600"/>`),
};
