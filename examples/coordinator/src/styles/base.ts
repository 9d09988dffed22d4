import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    color: var(--ink);
    font: 0.9375rem/1.5 var(--body);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .page {
    min-block-size: 100vh;
    display: flex;
    flex-direction: column;
    background: var(--ground);
  }
  h1,
  h2 {
    margin: 0;
    font-family: var(--display);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: 1.625rem;
  }
  h2 {
    font-size: 1.125rem;
  }
  p,
  ul,
  dl {
    margin: 0;
    padding: 0;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2.5px solid var(--accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  main:focus {
    outline: none;
  }
  button,
  .button,
  select,
  input,
  textarea {
    font: inherit;
    color: inherit;
  }
  button,
  .button {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.85rem;
    border: 1px solid var(--edge);
    border-radius: 999px;
    background: transparent;
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
  }
  .button:focus-within {
    outline: 2.5px solid var(--accent);
    outline-offset: 2px;
  }
  button:hover:not(:disabled),
  .button:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.main:hover {
    background: var(--accent);
    filter: brightness(1.12);
  }
  select,
  input:not([type='checkbox']),
  textarea {
    min-block-size: 2.25rem;
    max-inline-size: 100%;
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--edge);
    border-radius: 7px;
    background: var(--surface);
  }
  textarea {
    inline-size: 100%;
    line-height: 1.45;
    resize: vertical;
  }
  input[type='checkbox'] {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--accent);
  }
  label {
    display: grid;
    gap: 0.15rem;
    color: var(--soft);
    font-size: 0.8125rem;
  }
  label > :is(select, input, textarea) {
    color: var(--ink);
    font-size: 0.9375rem;
  }
  label.tick {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.25rem;
    color: var(--ink);
    font-size: 0.9375rem;
  }
  .button {
    color: var(--ink);
    font-size: 0.9375rem;
  }
  .soft {
    color: var(--soft);
  }
  .small {
    font-size: 0.8125rem;
  }
  .gap {
    flex: 1;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .hidden,
  .speech {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    inset-inline-start: -999rem;
  }
  .skip:focus {
    inset-inline-start: 1rem;
    z-index: 2;
    padding: 0.5rem 1rem;
    background: var(--surface);
  }
  .mark {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    font-weight: 550;
  }
  .mark svg {
    flex: none;
    inset-block-start: 0.14em;
    position: relative;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
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
  .busy {
    color: var(--accent);
  }
  .busy .ring {
    opacity: 0.3;
  }
  .busy .arc {
    transform-origin: 8px 8px;
    animation: turn 1.2s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .busy .arc {
      animation: none;
    }
  }
  .notice {
    margin-block: 0.75rem;
    padding: 0.6rem 0.9rem;
    border: 1px solid currentColor;
    border-radius: var(--round);
    display: grid;
    gap: 0.4rem;
    justify-items: start;
  }
  .notice ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25rem;
  }
  .notice.warn {
    background: var(--warn-tint);
  }
  .notice.stop {
    background: var(--stop-tint);
  }
  .notice.doubt {
    background: var(--doubt-tint);
  }
  .veil {
    position: fixed;
    inset: 0.75rem;
    display: grid;
    place-items: center;
    border: 3px dashed var(--accent);
    border-radius: 18px;
    background: color-mix(in srgb, var(--surface) 88%, transparent);
    font: 600 1.75rem var(--display);
    pointer-events: none;
  }
  @media (pointer: coarse) {
    button,
    .button,
    select,
    input:not([type='checkbox']),
    label.tick {
      min-block-size: 2.75rem;
    }
  }
`;
