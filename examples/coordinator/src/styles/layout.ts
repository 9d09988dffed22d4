import { css } from 'lit';

export const layout = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    align-items: center;
    padding: 0.6rem clamp(1rem, 3vw, 2rem);
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .brand {
    color: inherit;
    text-decoration: none;
    font-family: var(--display);
    font-size: 1.125rem;
    min-block-size: 2.25rem;
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
  }
  .brand span {
    color: var(--soft);
  }
  .choice {
    display: inline-flex;
    border: 1px solid var(--edge);
    border-radius: 999px;
    overflow: clip;
  }
  .choice button {
    border: 0;
    border-radius: 0;
  }
  .choice button[aria-pressed='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  main {
    flex: 1;
    inline-size: 100%;
    max-inline-size: 96rem;
    margin-inline: auto;
    padding: 1.25rem clamp(1rem, 3vw, 2rem) 2rem;
  }
  footer {
    padding: 0.75rem clamp(1rem, 3vw, 2rem);
    border-block-start: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.8125rem;
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.9rem;
    align-items: baseline;
    margin-block-end: 0.9rem;
  }
  .empty {
    max-inline-size: 40rem;
    margin: clamp(1rem, 10vh, 7rem) auto;
    padding: 2rem;
    display: grid;
    gap: 0.9rem;
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--surface);
  }
  .empty h2 {
    font-size: 1.375rem;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1rem;
    align-items: end;
    margin-block-end: 0.9rem;
  }
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--surface);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.45rem 0.75rem;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    background: var(--sunk);
    color: var(--soft);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .cases thead th {
    padding-block: 0.1rem;
    vertical-align: middle;
  }
  th.number,
  td.number {
    text-align: end;
  }
  tbody th a {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .cases tbody tr {
    cursor: pointer;
  }
  tbody tr:hover {
    background: var(--tint);
  }
  .cases td {
    white-space: nowrap;
  }
  .under {
    display: block;
    color: var(--soft);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .sort {
    min-block-size: 2.25rem;
    margin-inline: -0.5rem;
    padding-inline: 0.5rem;
    border: 0;
    border-radius: 6px;
    color: inherit;
  }
  .sort span {
    display: inline-block;
    inline-size: 0.8em;
  }
  .list > .small {
    margin-block-start: 0.5rem;
  }
`;
