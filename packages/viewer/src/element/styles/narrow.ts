import { css } from 'lit';

/** On narrow places, and in colours that a person has forced. */
export const narrowStyles = css`
  .notes {
    display: none;
    padding-inline: 0.75rem;
    background: var(--surface);
    border-block-start: 1px solid var(--line);
  }
  .notes .flags {
    padding: 0;
  }
  @container (max-width: 44rem) {
    .word {
      display: none;
    }
    .notes:has(.flag) {
      display: block;
    }
    .strip .flags {
      display: none;
    }
    .set {
      position: relative;
    }
    .set.flagged::after {
      content: '!';
      position: absolute;
      inset-block-start: 0.5rem;
      inset-inline-end: 0.5rem;
      inline-size: 1.25rem;
      color: #1d1503;
      background: var(--warn);
      border-radius: 50%;
      font-weight: 700;
      font-size: 0.875rem;
      line-height: 1.25rem;
      text-align: center;
    }
    .bar > .slider {
      order: 1;
      flex-basis: 60%;
    }
    .bar > .gaps {
      order: 1;
    }
    .bar > .play {
      order: 1;
    }
    .bar > select,
    .bar > details,
    .bar > .later {
      order: 2;
    }
    .sets {
      flex-direction: row;
    }
    .strip {
      border-inline-end: 0;
      border-block-start: 1px solid var(--line);
    }
    .sets > li {
      flex: 0 0 auto;
    }
    .set {
      grid-template-columns: 4rem;
      inline-size: auto;
    }
    .set div {
      max-inline-size: 4.25rem;
    }
    .set b {
      font-size: 0.75rem;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .set small {
      font-size: 0.75rem;
    }
    .menu {
      grid-template-columns: max-content;
    }
  }
  @media (forced-colors: active) {
    :host {
      --ground: Canvas;
      --surface: Canvas;
      --raised: Canvas;
      --ink: CanvasText;
      --soft: CanvasText;
      --line: CanvasText;
      --warn: CanvasText;
      --accent: Highlight;
      --on-accent: HighlightText;
      color-scheme: light dark;
    }
    .bar button[aria-pressed='true'],
    .set[aria-current='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media (max-width: 44rem) {
    :host {
      grid-template: 'main' minmax(20rem, 1fr) 'strip' auto / minmax(0, 1fr);
    }
  }
`;
