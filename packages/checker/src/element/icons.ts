import { svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Drawn for this element: 24 × 24, one stroke width, `currentColor`. Decoration only: words always stand beside. */
function icon(content: TemplateResult, name = ''): TemplateResult {
  return svg`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${content}</svg>`;
}

export const icons = {
  lock: icon(
    svg`<rect x="5" y="10.5" width="14" height="9.5" rx="2.5"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2"/>`,
  ),
  folder: icon(
    svg`<path d="M3.5 7.5a2 2 0 0 1 2-2h4l2 2.5h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2z"/><path d="M3.5 11h17"/>`,
  ),
  zip: icon(
    svg`<path d="M6 4.5h8l4.5 4.5V18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6.500a2 2 0 0 1 2-2z"/><path d="M14 4.500V9h4.500M9 4.500v1.500M10.5 7v1.500M9 9.500V11"/><rect x="8.25" y="12.5" width="3" height="4" rx="1"/>`,
  ),
  disc: icon(
    svg`<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="2.25"/><path d="M12 6.500A5.5 5.5 0 0 1 17.5 12"/>`,
  ),
  papers: icon(
    svg`<path d="M8.5 6.500V5a1.5 1.5 0 0 1 1.5-1.500h7A1.5 1.5 0 0 1 18.5 5v10A1.5 1.5 0 0 1 17 16.500h-1.5"/><rect x="5" y="6.5" width="10.5" height="14" rx="1.5"/><path d="M8 11h4.500M8 14h4.500M8 17h2.5"/>`,
  ),
  ready: icon(svg`<circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.700L16 9.5"/>`, 'good'),
  incomplete: icon(
    svg`<path d="M10.4 4.400a1.85 1.85 0 0 1 3.2 0l7 12.300a1.85 1.85 0 0 1-1.6 2.800H5a1.85 1.85 0 0 1-1.6-2.800z"/><path d="M12 9.500v4M12 16.400v.1"/>`,
    'warn',
  ),
  'not-ready': icon(
    svg`<path d="M8.3 3.500h7.400l4.8 4.800v7.400l-4.8 4.800H8.300l-4.8-4.800V8.300z"/><path d="M12 7.800v5M12 16.100v.1"/>`,
    'stop',
  ),
  undecided: icon(
    svg`<circle cx="12" cy="12" r="9"/><path d="M9.5 9.700a2.55 2.55 0 1 1 3.7 2.300c-.8.4-1.2.9-1.2 1.800M12 16.900v.1"/>`,
    'doubt',
  ),
  check: icon(svg`<path d="m5.5 12.5 4.2 4L18.5 7.5"/>`),
  triangle: icon(
    svg`<path d="M10.4 4.400a1.85 1.85 0 0 1 3.2 0l7 12.300a1.85 1.85 0 0 1-1.6 2.800H5a1.85 1.85 0 0 1-1.6-2.800z"/><path d="M12 9.500v4M12 16.400v.1"/>`,
  ),
  question: icon(
    svg`<circle cx="12" cy="12" r="9"/><path d="M9.5 9.700a2.55 2.55 0 1 1 3.7 2.300c-.8.4-1.2.9-1.2 1.800M12 16.900v.1"/>`,
  ),
  document: icon(
    svg`<path d="M7 3.500h7l4.5 4.500v11a1.5 1.5 0 0 1-1.5 1.500H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.500z"/><path d="M14 3.500V8h4.500M8.5 12.500h7M8.5 16h4.5"/>`,
  ),
  picture: icon(
    svg`<rect x="3.5" y="5" width="17" height="14" rx="2"/><circle cx="8.5" cy="9.8" r="1.5"/><path d="m4 16.5 4.5-4 3.5 3 3.5-3.5 5 4.5"/>`,
  ),
  chevron: icon(svg`<path d="m8 10 4 4 4-4"/>`, 'chevron'),
  close: icon(svg`<path d="m6.5 6.5 11 11M17.5 6.500l-11 11"/>`),
};

/** The motif of this product: a stack of slices in which one is missing. */
export const stackDrawing = svg`<svg class="drawing" viewBox="0 0 200 170" aria-hidden="true" focusable="false">
  ${[0, 1, 2, 3, 4]
    .map((sheet) => {
      const y = 24 + sheet * 24;
      return svg`<path class=${sheet === 2 ? 'sheet absent' : 'sheet'} d="M100 ${y} L184 ${y + 22} L100 ${y + 44} L16 ${y + 22} Z"/>`;
    })
    .reverse()}
  <path class="contour" d="M100 31c22 4 38 8 40 15s-16 13-40 16c-24-3-42-9-40-16s18-11 40-15z"/>
  <path class="contour" d="M100 38c12 2 20 5 20 8s-8 7-20 8c-12-1-20-5-20-8s8-6 20-8z"/>
</svg>`;
