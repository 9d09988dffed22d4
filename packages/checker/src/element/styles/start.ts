import { css } from 'lit';

export const start = css`
  .start-head {
    display: grid;
    grid-template-columns: 1fr;
    align-items: center;
    gap: 1rem 3rem;
    margin-block: 1.75rem 2rem;
  }
  .start-head .lead {
    margin-block-start: 0.75rem;
    max-inline-size: 34rem;
    color: var(--soft);
    font-size: 1.1875rem;
  }
  .drawing {
    display: none;
    inline-size: 12.5rem;
    fill: none;
    stroke-linejoin: round;
  }
  .drawing .sheet {
    fill: var(--surface);
    stroke: var(--accent);
    stroke-width: 1.6;
  }
  .drawing .absent {
    fill: none;
    stroke: var(--warn);
    stroke-dasharray: 5 5;
  }
  .drawing .contour {
    stroke: var(--tick);
    stroke-width: 1.4;
  }
  .choices {
    display: grid;
    gap: 0.85rem;
    grid-template-columns: 1fr;
  }
  .choice {
    appearance: none;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.1rem 1rem;
    align-items: center;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 5.25rem;
    padding: 1rem 1.25rem;
    border: 1.5px solid var(--line);
    border-radius: var(--round);
    background: var(--surface);
    box-shadow: var(--shade);
    text-align: start;
    cursor: pointer;
    transition:
      border-color 140ms,
      transform 140ms;
  }
  .choice:hover {
    border-color: var(--accent);
    transform: translateY(-1px);
  }
  .choice:focus-visible {
    border-radius: var(--round);
  }
  .choice .badge {
    display: grid;
    place-items: center;
    inline-size: 3.25rem;
    block-size: 3.25rem;
    border-radius: 50%;
    background: var(--tint);
    color: var(--accent);
  }
  .choice .badge .icon {
    inline-size: 1.75rem;
    block-size: 1.75rem;
  }
  .choice strong {
    display: block;
    font-size: 1.1875rem;
    font-weight: 650;
  }
  .choice small {
    color: var(--soft);
    font-size: 0.9375rem;
  }
  .drop-hint {
    margin-block-start: 1.1rem;
    color: var(--soft);
    text-align: center;
    font-size: 0.9375rem;
  }
  .notice {
    display: flex;
    gap: 0.6rem;
    margin-block-end: 1rem;
    padding: 0.85rem 1.1rem;
    border-radius: var(--round);
    background: var(--warn-tint);
  }
  .notice .icon {
    color: var(--warn);
  }
  .hints {
    margin-block-start: 1.75rem;
  }
  .hints .columns {
    display: grid;
    gap: 1.25rem 2.5rem;
    padding-block: 0.25rem 1.25rem;
  }
  .hints ol {
    counter-reset: step;
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.4rem;
  }
  .hints ol li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 1.75rem 1fr;
  }
  .hints ol li::before {
    content: counter(step, var(--digits, decimal));
    font: 600 1.1rem/1.5 var(--display);
    color: var(--accent);
  }
  .hints p + p {
    margin-block-start: 0.5rem;
  }
  .drop-veil {
    position: fixed;
    inset: 0.75rem;
    z-index: 2;
    display: grid;
    place-items: center;
    border: 3px dashed var(--accent);
    border-radius: 20px;
    background: color-mix(in srgb, var(--ground) 88%, transparent);
    font: 600 1.75rem/1.2 var(--display);
    pointer-events: none;
  }
  @supports not (color: color-mix(in srgb, red, blue)) {
    .drop-veil {
      background: var(--ground);
    }
  }
  @container medpass (inline-size >= 36rem) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }
    .hints .columns {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container medpass (inline-size >= 48rem) {
    .start-head {
      grid-template-columns: 1fr auto;
    }
    .drawing {
      display: block;
    }
    .choice {
      min-block-size: 7rem;
    }
  }
  @media (forced-colors: active) {
    .drawing .sheet,
    .drawing .contour {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
