import { css } from 'lit';

/** Drawings over a picture: bright on a dark line, so that they are seen on any grey. */
export const drawingStyles = css`
  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
    fill: none;
    stroke-width: 1.5;
    font:
      600 12px/1 system-ui,
      sans-serif;
  }
  .drawing text:not(.own) {
    fill: currentColor;
  }
  .drawing text {
    paint-order: stroke;
    stroke: #000;
    stroke-width: 3;
  }
  .drawing path:not(.own, .fill) {
    stroke: currentColor;
  }
  .drawing .own {
    stroke-width: 1.75;
  }
  .drawing text.own {
    stroke-width: 3;
  }
  .drawing .fill {
    stroke: none;
    opacity: 0.35;
  }
  .drawing path.hole {
    stroke: #f2bb63;
    stroke-dasharray: 4 3;
  }
  .drawing path.hatch {
    stroke: #f2bb63;
    stroke-width: 2;
    opacity: 0.55;
  }
  .hole-note {
    position: absolute;
    inset-block-start: 3.4rem;
    left: 50%;
    translate: -50%;
    margin: 0;
    padding: 0.15rem 0.6rem;
    color: #1d1503;
    background: var(--warn);
    border-radius: 999px;
    font-size: 0.8125rem;
    font-weight: 600;
    pointer-events: none;
    white-space: nowrap;
  }
  .drawing path.line {
    stroke-dasharray: 9 4;
    opacity: 0.85;
  }
  .drawing .pane-1 {
    color: #7fd4ff;
  }
  .drawing .pane-2 {
    color: #ffb86b;
  }
  .drawing .pane-3 {
    color: #b9f28a;
  }
  .drawing .pane-4 {
    color: #f29ad0;
  }
  .drawing .pane-5 {
    color: #d3b8ff;
  }
  .drawing .pane-6 {
    color: #f5f07a;
  }
  .drawing .measure {
    color: #ffe14d;
  }
  .drawing path.under {
    stroke: #000;
    stroke-width: 3.5;
    opacity: 0.6;
  }
  .drawing circle {
    fill: currentColor;
    stroke: #000;
    stroke-width: 1;
  }
  .drawing .measure:not(.begun) circle {
    cursor: move;
    pointer-events: auto;
  }
  .drawing .begun {
    opacity: 0.8;
  }
  .drawing path.cross {
    color: #fff;
    stroke-width: 2;
  }
`;

export const deskStyles = css`
  .bar.desk {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .desk .tools {
    gap: 0.15rem;
  }
  .desk .tools button:not(.menu button),
  .desk .tools summary {
    gap: 0.3rem;
    padding-inline: 0.45rem;
    font-size: 0.875rem;
  }
  /* Always as high: a picture that jumps under the pointer is measured wrong. */
  .said {
    flex: 1 1 14rem;
    block-size: 2.75rem;
    overflow: auto;
  }
  .results {
    margin: 0;
    padding-inline-start: 2rem;
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }
  .results li > span {
    margin-inline-end: 0.25rem;
  }
  .bar .results button {
    min-block-size: 28px;
    min-inline-size: 36px;
    padding: 0;
    vertical-align: middle;
  }
  @media (pointer: coarse) {
    .bar .results button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  .desk-notes {
    color: var(--soft);
    font-size: 0.875rem;
  }
  .desk-notes p {
    margin: 0;
  }
`;
