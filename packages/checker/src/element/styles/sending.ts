import { css } from 'lit';

/** The panel of "Save for sending". */
export const sending = css`
  .sending {
    margin-block-start: 1.25rem;
    padding: clamp(1.1rem, 3cqi, 1.6rem);
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--surface);
  }
  .sending > h3 {
    margin-block: 1.25rem 0.25rem;
  }
  .sending fieldset {
    margin: 0.75rem 0 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .sending legend {
    padding: 0;
    font-weight: 600;
  }
  .choice-line {
    display: flex;
    align-items: flex-start;
    padding-block: 0.6rem;
    border-block-end: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .choice-line input {
    flex: none;
    margin-block-start: 0.1rem;
  }
  .always {
    display: flex;
    gap: 0.6rem;
    margin-block: 0.9rem 0;
  }
  .always .icon {
    flex: none;
    color: var(--good);
  }
  .sending .out {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25rem;
    overflow-wrap: anywhere;
  }
  .sending .sum {
    margin-block: 1.25rem 0.5rem;
    font-weight: 600;
  }
  .sending .names {
    margin-block: 0.75rem 0;
  }
  .sending a.button {
    text-decoration: none;
  }
  .number {
    display: grid;
    gap: 0.2rem;
    margin-block: 1rem;
  }
  .number strong {
    font-family: var(--mono);
    font-size: 1.35rem;
    letter-spacing: 0.04em;
  }
`;
