import { css } from 'lit';

export const controls = css`
  button,
  input,
  summary {
    font: inherit;
    color: inherit;
  }
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 44px;
    padding: 0.5rem 1.15rem;
    border: 1.5px solid var(--edge);
    border-radius: 999px;
    background: transparent;
    color: var(--accent);
    font-weight: 600;
    font-size: 0.9688rem;
    line-height: 1.25;
    cursor: pointer;
    transition:
      background 140ms,
      border-color 140ms;
  }
  .button:hover {
    background: var(--tint);
    border-color: var(--accent);
  }
  .button.main {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .button.main:hover {
    background: var(--accent-deep);
    border-color: var(--accent-deep);
  }
  .button:focus-visible {
    border-radius: 999px;
  }
  .link {
    appearance: none;
    border: 0;
    background: none;
    padding: 0 0.15rem;
    min-block-size: 44px;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  details > summary {
    min-block-size: 44px;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    cursor: pointer;
    list-style: none;
    font-weight: 600;
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
  summary .chevron {
    transition: transform 140ms;
    color: var(--accent);
  }
  details[open] > summary .chevron {
    transform: rotate(180deg);
  }
  .fold {
    border-block-start: 1px solid var(--line);
  }
  .fold:last-of-type {
    border-block-end: 1px solid var(--line);
  }
  .fold > summary {
    justify-content: space-between;
    padding-block: 0.6rem;
  }
  .fold-body {
    padding-block: 0.25rem 1.25rem;
  }
  input[type='password'] {
    min-block-size: 44px;
    inline-size: min(100%, 20rem);
    padding: 0.4rem 0.9rem;
    border: 1.5px solid var(--edge);
    border-radius: 10px;
    background: var(--surface);
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 0.6rem;
    min-block-size: 44px;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.35rem;
    block-size: 1.35rem;
    margin: 0;
    accent-color: var(--accent);
  }
`;
