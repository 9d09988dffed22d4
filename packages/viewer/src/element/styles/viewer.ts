import { css, unsafeCSS } from 'lit';

/** A word that is heard, and found by its name, where there is room for the icon only. */
const unseen = unsafeCSS(
  'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;',
);
const seen = unsafeCSS(
  'position: static; inline-size: auto; block-size: auto; overflow: visible; clip-path: none; white-space: normal;',
);

/** The viewer is dark whatever the page is: pictures are read against black. */
export const viewerStyles = css`
  :host {
    --ground: #0c1113;
    --surface: #161d20;
    --raised: #212b2f;
    --ink: #e9eeec;
    --soft: #a3b0b0;
    --line: #2c383b;
    --accent: var(--medpass-accent, #74cdc4);
    --on-accent: #06282a;
    --warn: #f2bb63;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 26rem;
    block-size: 100%;
    color: var(--ink);
    background: var(--ground);
    color-scheme: dark;
    border-radius: var(--medpass-radius, 14px);
    overflow: hidden;
    font: 400 1rem/1.45
      var(--medpass-font, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans SC', system-ui, sans-serif);
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    position: relative;
    display: grid;
    grid-template: 'strip main' minmax(0, 1fr) / minmax(9.5rem, 15rem) minmax(0, 1fr);
    min-block-size: 0;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .strip {
    grid-area: strip;
    padding: 0.5rem;
    overflow: auto;
    background: var(--surface);
    border-inline-end: 1px solid var(--line);
  }
  .sets {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .failed {
    margin-block-start: 0.5rem;
    color: var(--soft);
    font-size: 0.875rem;
  }
  .failed > summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 0.35rem;
    color: var(--warn);
    cursor: pointer;
  }
  .failed ul {
    margin: 0;
    padding: 0 0.35rem;
    list-style: none;
  }
  .failed li {
    margin-block-end: 0.4rem;
    overflow-wrap: anywhere;
  }
  .failed small {
    display: block;
  }
  .set {
    display: grid;
    grid-template-columns: 4rem minmax(0, 1fr);
    gap: 0.65rem;
    align-items: center;
    inline-size: 100%;
    padding: 0.35rem;
    color: inherit;
    text-align: start;
    background: none;
    border: 1px solid transparent;
    border-radius: 10px;
    font: inherit;
    cursor: pointer;
  }
  .set:hover {
    background: var(--raised);
  }
  .set[aria-current='true'] {
    background: var(--raised);
    border-color: var(--accent);
  }
  .set canvas {
    inline-size: 4rem;
    block-size: 4rem;
    object-fit: contain;
    background: #000;
    border-radius: 6px;
    forced-color-adjust: none;
  }
  .set .paper {
    display: grid;
    place-items: center;
    inline-size: 4rem;
    block-size: 4rem;
    background: var(--raised);
    border-radius: 6px;
  }
  .set b {
    display: block;
    font-weight: 600;
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }
  .set small {
    display: block;
    color: var(--soft);
    font-size: 0.8125rem;
  }
  .flags {
    margin: 0;
    padding: 0 0.35rem 0.35rem 5.05rem;
    list-style: none;
  }
  .flag {
    display: flex;
    align-items: center;
    min-block-size: 24px;
    padding: 0;
    color: var(--warn);
    text-align: start;
    background: none;
    border: 0;
    font: inherit;
    font-size: 0.8125rem;
    line-height: 1.3;
  }
  button.flag {
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .main {
    grid-area: main;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .main > * {
    flex: none;
  }
  .main > .panes {
    flex: 1 1 0;
  }
  .draft-mark {
    margin: 0;
    padding: 0.15rem 0.75rem;
    color: var(--soft);
    font-size: 0.75rem;
  }
  .panes {
    display: grid;
    gap: 2px;
    min-block-size: 9rem;
    background: var(--line);
    direction: ltr;
  }
  .panes.columns-2 {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .panes.columns-3 {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .panes.rows-2 {
    grid-template-rows: repeat(2, minmax(0, 1fr));
  }
  medpass-viewer-pane.active {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    z-index: 1;
  }
  /* No row scrolls out of the page, and a menu of it lies above it. */
  .bar {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    align-items: center;
    padding: 0.4rem 0.6rem;
    background: var(--surface);
    border-block-start: 1px solid var(--line);
  }
  .walk {
    flex: 1 1 17rem;
    display: flex;
    gap: 0.4rem;
    align-items: center;
    min-inline-size: 0;
  }
  /* Beside long words the slider would be nothing but its knob. */
  @container (min-width: 60rem) {
    :host(:not([mode='coordinator'])) .walk {
      flex-basis: 20rem;
    }
    :host(:not([mode='coordinator'])) .slider {
      flex-basis: 10rem;
    }
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    align-items: center;
    min-inline-size: 0;
  }
  .brief .word,
  .has-menu .word,
  :host([mode='coordinator']) .word {
    ${unseen}
  }
  :host([mode='coordinator']) .desk .group:not(.measures) .word,
  :host([mode='coordinator']) .desk > .tools > button .word {
    ${seen}
  }
  .switch {
    display: none !important;
  }
  .group {
    display: flex;
    gap: 0.15rem;
    padding: 0.15rem;
    background: var(--ground);
    border-radius: 10px;
  }
  .bar button,
  .bar select,
  .bar summary {
    display: inline-grid;
    grid-auto-flow: column;
    gap: 0.4rem;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0 0.6rem;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 8px;
    font: inherit;
    font-size: 0.9375rem;
    cursor: pointer;
  }
  .bar select {
    background: var(--ground);
    border: 1px solid var(--line);
  }
  .bar button:hover,
  .bar summary:hover {
    background: var(--raised);
  }
  .bar button[aria-pressed='true'] {
    color: var(--on-accent);
    background: var(--accent);
  }
  .bar :focus-visible,
  .set:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  /* The pictures' own order, whatever the language's. */
  .slider {
    direction: ltr;
    flex: 1 0 7.25rem;
    display: flex;
    align-items: center;
    gap: 0.25rem;
    min-inline-size: 0;
  }
  .track {
    position: relative;
    flex: 1;
    display: grid;
    min-inline-size: 1.5rem;
    direction: ltr;
  }
  .holes {
    position: absolute;
    inset-inline: 8px;
    inset-block-end: 5px;
    inline-size: calc(100% - 16px);
    block-size: 6px;
    fill: var(--warn);
    pointer-events: none;
  }
  .gaps {
    color: var(--warn) !important;
  }
  .slider input {
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    block-size: 44px;
    accent-color: var(--accent);
    direction: ltr;
  }
  .icon {
    inline-size: 1.35rem;
    block-size: 1.35rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  details > summary {
    list-style: none;
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
  /* Placed by the bar, so that a row that scrolls does not cut it off. */
  .menu {
    position: absolute;
    inset-block-end: calc(100% + 0.2rem);
    inset-inline-end: 0.4rem;
    z-index: 2;
    max-inline-size: calc(100% - 0.8rem);
    max-block-size: min(24rem, 60vh);
    overflow: auto;
    display: grid;
    grid-template-columns: repeat(2, max-content);
    gap: 0.15rem;
    padding: 0.4rem;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 12px;
    box-shadow: 0 12px 32px rgb(0 0 0 / 50%);
  }
  .menu button {
    justify-content: start;
  }
  .silent {
    inset-block-end: 0;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
