import { css } from 'lit';

export const tagStyles = css`
  dialog {
    display: grid;
    grid-template-rows: auto auto auto minmax(0, 1fr);
    gap: 0.6rem;
    inline-size: min(70rem, 100vw - 1.5rem);
    block-size: min(48rem, 100dvh - 1.5rem);
    max-inline-size: none;
    max-block-size: none;
    padding: 1rem;
    color: #e9eeec;
    background: #161d20;
    border: 1px solid #2c383b;
    border-radius: 14px;
    color-scheme: dark;
  }
  dialog:not([open]) {
    display: none;
  }
  dialog::backdrop {
    background: rgb(5 9 10 / 70%);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }
  h2,
  p {
    margin: 0;
  }
  h2 {
    font-size: 1.125rem;
  }
  label {
    display: grid;
    gap: 0.25rem;
  }
  p {
    color: #a3b0b0;
    font-size: 0.875rem;
  }
  button,
  input {
    min-block-size: 44px;
    padding: 0.3rem 0.9rem;
    color: inherit;
    background: #0c1113;
    border: 1px solid #4a595c;
    border-radius: 10px;
    font: inherit;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid #74cdc4;
    outline-offset: 2px;
  }
  .rows {
    overflow: auto;
    border: 1px solid #2c383b;
    border-radius: 10px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.35rem 0.6rem;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid #242e31;
  }
  th {
    position: sticky;
    inset-block-start: 0;
    background: #212b2f;
  }
  .tag {
    white-space: nowrap;
    font-family: ui-monospace, monospace;
  }
  .value {
    overflow-wrap: anywhere;
    min-inline-size: 12rem;
  }
  @media (forced-colors: active) {
    dialog,
    button,
    input,
    p,
    th {
      color: CanvasText;
      background: Canvas;
      color-scheme: light dark;
    }
  }
`;
