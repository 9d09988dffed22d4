import { svg, type TemplateResult } from 'lit';

function icon(content: TemplateResult): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${content}</svg>`;
}

/** Drawn for this element, as its other icons are: 24 × 24, one stroke width. */
export const deskIcons = {
  planes: icon(svg`<path d="m12 3.5 8 4.5v8l-8 4.5L4 16V8zM4 8l8 4.5L20 8M12 12.5v8"/>`),
  link: icon(
    svg`<path d="M9.5 14.5l5-5M11 7l1.800-1.800a4.200 4.200 0 0 1 6 6L17 13M13 17l-1.800 1.800a4.200 4.200 0 0 1-6-6L7 11"/>`,
  ),
  lines: icon(svg`<path d="M4.5 4.5h15v15h-15zM4.5 14.5h15" /><path d="M10 4.5v15" stroke-dasharray="2.5 2.5"/>`),
  locate: icon(svg`<circle cx="12" cy="12" r="5.5"/><path d="M12 3v5M12 16v5M3 12h5M16 12h5"/>`),
  length: icon(svg`<path d="m5 19 14-14M3.5 15.5l5 5M15.5 3.5l5 5"/>`),
  angle: icon(svg`<path d="M18 5 5 18.5h15M11.5 18.5a8 8 0 0 0-2.600-4.600"/>`),
  ellipse: icon(svg`<ellipse cx="12" cy="12" rx="8.5" ry="6"/>`),
  rectangle: icon(svg`<path d="M4 6.5h16v11H4z"/>`),
  probe: icon(svg`<path d="M12 4v5.5M12 14.5V20M4 12h5.5M14.5 12H20"/><circle cx="12" cy="12" r="1"/>`),
  move: icon(
    svg`<path d="M12 4v16M4 12h16M9.500 6.500 12 4l2.500 2.500M9.500 17.500 12 20l2.500-2.500M6.500 9.500 4 12l2.500 2.500M17.500 9.500 20 12l-2.500 2.500"/>`,
  ),
  remove: icon(svg`<path d="m7 7 10 10M17 7 7 17"/>`),
  drawings: icon(svg`<path d="M4 17c3-9 6-11 8-7s4 4 8-5"/><circle cx="17" cy="16.5" r="3.5"/>`),
  arrange: icon(svg`<path d="M4 4.5h7v7H4zM13.5 4.5h6.5v7h-6.5zM4 14h7v5.5H4zM13.5 14h6.5v5.5h-6.5z"/>`),
};
