import { css } from 'lit';

export const caseChoice = css`
  .case {
    margin-block-start: 1.25rem;
  }
  .case .fold:not(.asks) > summary {
    flex-wrap: wrap;
  }
  .case-change {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    color: var(--accent);
  }
  .cases {
    display: grid;
    gap: 0.25rem 1.5rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .cases legend {
    padding: 0;
    font: 600 1.125rem/1.4 var(--body);
  }
  .cases .tick {
    display: flex;
  }
  .cases [hidden] {
    display: none;
  }
  .case-search {
    margin-block: 0.5rem;
  }
  .case-search input {
    min-block-size: 44px;
    inline-size: min(100%, 24rem);
    padding: 0.4rem 0.9rem;
    border: 1.5px solid var(--edge);
    border-radius: 10px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-weight: 400;
  }
  .case-heading {
    margin-block-start: 0.5rem;
    font-weight: 600;
    color: var(--soft);
  }
  .asks ul {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 0.75rem;
    padding-inline-start: 1.2rem;
    list-style: disc;
  }
  .asks h3 {
    margin-block-start: 1rem;
    font: 600 1rem/1.4 var(--body);
  }
  .case a,
  .step .source a {
    color: var(--accent);
  }
  @container medpass (inline-size >= 46rem) {
    .cases {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
    .cases > legend,
    .cases > p,
    .cases > .case-search,
    .cases > .tick {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .cases,
    .case-change {
      display: none;
    }
  }
`;
