import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    container: medpass / inline-size;
    background: var(--ground);
    color: var(--ink);
    font: 400 1.0625rem/1.55 var(--body);
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .sheet-page {
    max-inline-size: 66rem;
    margin-inline: auto;
    padding: 1.25rem clamp(1rem, 4cqi, 2.5rem) 2rem;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font: 600 clamp(1.75rem, 1.2rem + 2.6cqi, 2.6rem) / 1.15 var(--display);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h2 {
    font: 600 1.4rem/1.25 var(--display);
    text-wrap: balance;
  }
  h3 {
    font: 650 1.0625rem/1.35 var(--body);
  }
  /* By the language that is spoken, whoever asked for it. The fonts for headings have no such letters. */
  .sheet-page:is(:lang(ar), :lang(zh)) {
    --display: var(--medpass-font-display, var(--body));
  }
  :is(:lang(ar), :lang(zh)) h1 {
    letter-spacing: 0;
  }
  /* The digits of the reader's region, for the numbers that are drawn by the style. */
  .arab {
    --digits: arabic-indic;
  }
  .arabext {
    --digits: persian;
  }
  p {
    text-wrap: pretty;
  }
  .soft {
    color: var(--soft);
  }
  .small {
    font-size: 0.9375rem;
  }
  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tone {
    display: inline-flex;
    gap: 0.4em;
    align-items: flex-start;
  }
  .tone .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.2em;
    stroke-width: 2;
  }
  .good {
    color: var(--good);
  }
  .warn {
    color: var(--warn);
  }
  .stop {
    color: var(--stop);
  }
  .doubt {
    color: var(--doubt);
  }
  .hear {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  section {
    margin-block-start: 2.5rem;
  }
  section > h2 {
    margin-block-end: 1rem;
  }

  .privacy {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.6rem;
    align-items: center;
    font-size: 0.9375rem;
  }
  .privacy-line {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5rem;
    align-items: center;
  }
  .privacy > .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    align-self: start;
    margin-block-start: 0.1rem;
    color: var(--accent);
  }
  .privacy-line p {
    font-weight: 550;
  }
  @container medpass (inline-size >= 36rem) {
    .privacy > .icon {
      margin-block-start: 0.7rem;
    }
  }
  .privacy-answer {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.4rem;
    margin-block: 0.25rem 0.75rem;
    padding: 0.9rem 1.1rem;
    border-inline-start: 3px solid var(--accent);
    background: var(--tint);
    border-start-end-radius: var(--round);
    border-end-end-radius: var(--round);
  }
  .privacy-answer[hidden] {
    display: none;
  }
  .last {
    margin-block-start: 2.75rem;
    padding-block-start: 1.1rem;
    border-block-start: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.9375rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    justify-content: space-between;
  }
  .draft-mark {
    display: inline-block;
    padding: 0 0.6em;
    border: 1px solid currentColor;
    border-radius: 999px;
    white-space: nowrap;
  }
  .last strong {
    color: var(--ink);
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
    border-radius: 6px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  @media (forced-colors: active) {
    .icon {
      stroke: CanvasText;
    }
    canvas {
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
