import { css } from 'lit';

/** Wherever room is scarce: tools in one row that scrolls, and the coordinators' desk in its place. */
const scarce = css`
  .tools {
    flex-wrap: nowrap;
    overflow-x: auto;
    scrollbar-width: thin;
  }
  .tools > *,
  .group > * {
    flex: none;
  }
  .bar .switch {
    display: inline-grid !important;
  }
  .bar .gaps {
    padding-inline: 0;
  }
  .bar.desk,
  .desk-open > .bar:not(.desk) > .tools {
    display: none;
  }
  .desk-open > .bar.desk {
    display: flex;
  }
`;
/** Heard, not seen. */
const unseen = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

/** On narrow and on low places, and in colours that a person has forced. */
export const narrowStyles = css`
  .notes {
    display: none;
    padding-inline: 0.75rem;
    background: var(--surface);
    border-block-start: 1px solid var(--line);
  }
  .notes .flags {
    display: flex;
    gap: 1rem;
    overflow-x: auto;
    padding: 0;
    white-space: nowrap;
  }
  @container (max-width: 44rem) {
    ${scarce}
    .frame {
      grid-template: 'main' minmax(0, 1fr) 'strip' auto / minmax(0, 1fr);
    }
    .notes:has(.flag) {
      display: block;
    }
    .strip .flags {
      display: none;
    }
    .set.flagged {
      position: relative;
    }
    .set.flagged::after {
      content: '!';
      position: absolute;
      inset-block-start: 0.2rem;
      inset-inline-start: 2.6rem;
      inline-size: 1.25rem;
      color: #1d1503;
      background: var(--warn);
      border-radius: 50%;
      font-weight: 700;
      font-size: 0.875rem;
      line-height: 1.25rem;
      text-align: center;
    }
    .strip {
      display: flex;
      gap: 0.25rem;
      align-items: center;
      padding: 0.3rem;
      border-inline-end: 0;
      border-block-start: 1px solid var(--line);
    }
    .sets {
      flex-direction: row;
    }
    .sets > li {
      flex: 0 0 auto;
    }
    .set {
      grid-template-columns: 3.25rem minmax(0, 1fr);
      gap: 0.5rem;
      inline-size: 11.5rem;
      padding: 0.2rem;
    }
    .set canvas,
    .set .paper {
      inline-size: 3.25rem;
      block-size: 3.25rem;
    }
    .set b {
      font-size: 0.8125rem;
      line-height: 1.25;
    }
    .set small {
      display: block;
      font-size: 0.75rem;
      line-height: 1.25;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .failed {
      flex: none;
      max-inline-size: 16rem;
      margin: 0;
    }
    .failed[open] {
      align-self: start;
      max-block-size: 40vh;
      overflow: auto;
    }
    .bar {
      flex-flow: column nowrap;
      align-items: stretch;
      gap: 0.2rem;
      padding: 0.2rem 0.4rem;
    }
    .walk {
      flex: none;
      gap: 0.15rem;
    }
    /* One row that scrolls; each tool with its name under it, since a finger finds no tooltip. */
    .tools {
      overscroll-behavior-x: contain;
    }
    .group {
      padding: 0;
      background: none;
    }
    .tools button:not(.menu button),
    .tools summary,
    .bar .switch {
      grid-auto-flow: row;
      gap: 0.1rem;
      align-content: center;
      min-inline-size: 4rem;
      min-block-size: 48px;
      padding: 0.15rem 0.4rem;
      font-size: 0.75rem;
      line-height: 1.15;
    }
    .tools .word.word.word,
    .switch .word.word.word {
      position: static;
      inline-size: auto;
      max-inline-size: 6.5rem;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
      text-align: center;
    }
    .bar .switch {
      flex: none;
    }
    .switch[aria-expanded='true'] {
      color: var(--on-accent) !important;
      background: var(--accent) !important;
    }
    .bar .gaps {
      flex: none;
    }
    .walk .gaps .word {
      ${unseen}
    }
    .desk .said {
      flex: none;
    }
    .menu {
      grid-template-columns: max-content;
    }
  }
  /* A telephone on its side: the height is what is scarce. */
  @media (max-height: 30rem) {
    ${scarce}
    :host {
      min-block-size: min(26rem, 100dvh - 6rem);
    }
    .frame {
      grid-template: 'strip main' minmax(0, 1fr) / 4.6rem minmax(0, 1fr);
    }
    .notes.notes,
    .strip.strip .flags,
    .strip .failed {
      display: none;
    }
    .strip {
      display: block;
      padding: 0.25rem;
      border-block-start: 0;
      border-inline-end: 1px solid var(--line);
    }
    .sets {
      flex-direction: column;
    }
    .set.set {
      grid-template-columns: 3.25rem;
      inline-size: auto;
      padding: 0.2rem;
    }
    .set.set canvas,
    .set.set .paper {
      inline-size: 3.25rem;
      block-size: 3.25rem;
    }
    .set > div {
      ${unseen}
      white-space: nowrap;
    }
    .bar {
      flex-flow: row nowrap;
      padding: 0.15rem 0.4rem;
    }
    .walk {
      flex: 1 0 auto;
    }
    .tools .word.word.word,
    .walk .gaps .word,
    :host([mode='coordinator']) .desk.desk .word.word.word {
      ${unseen}
    }
    .tools button:not(.menu button),
    .tools summary,
    .bar .switch {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .desk .said {
      flex: 1 0 12rem;
    }
    .switch .word.word.word {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    /* As wide as there is room: half a button beneath it could be pressed by mistake. */
    .menu {
      inset-inline: 0;
      inset-block-end: 100%;
      max-inline-size: none;
      border-radius: 0;
      grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
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
`;
