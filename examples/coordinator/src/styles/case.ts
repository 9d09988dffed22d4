import { css } from 'lit';

export const caseStyles = css`
  .back {
    margin-block-end: 0.25rem;
  }
  .back a {
    display: inline-block;
    padding-block: 0.3rem;
    text-decoration: none;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    margin-block-end: 0.9rem;
  }
  .facts dt {
    color: var(--soft);
    font-size: 0.8125rem;
  }
  .facts dd {
    margin: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block-end: 1.1rem;
    border-block-end: 1px solid var(--line);
  }
  .tabs a {
    padding: 0.5rem 0.9rem;
    color: var(--soft);
    text-decoration: none;
    border-block-end: 3px solid transparent;
    margin-block-end: -1px;
  }
  .tabs a:hover {
    color: var(--ink);
  }
  .tabs a[aria-current] {
    color: var(--ink);
    font-weight: 600;
    border-color: var(--accent);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(18rem, 24rem);
    gap: 1.5rem;
    align-items: start;
  }
  .columns section + section,
  .study + .study {
    margin-block-start: 1.5rem;
  }
  .columns h2,
  .study h2,
  .study > p {
    margin-block-end: 0.6rem;
  }
  .items,
  .plain,
  .found,
  .flags ul {
    list-style: none;
  }
  .items {
    display: grid;
    gap: 0.6rem;
  }
  .item {
    padding: 0.75rem 0.95rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--surface);
  }
  .item.received,
  .item.not-available {
    background: transparent;
  }
  .finding {
    display: grid;
    gap: 0.15rem;
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    justify-content: space-between;
  }
  .rule {
    color: var(--soft);
    font:
      0.75rem ui-monospace,
      Menlo,
      Consolas,
      monospace;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: end;
    margin: 0.6rem 0 0;
    padding: 0.6rem 0 0;
    border: 0;
    border-block-start: 1px dashed var(--line);
  }
  .note .grow {
    flex: 1 1 10rem;
  }
  .panel {
    display: grid;
    gap: 0.6rem;
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--surface);
  }
  .panel h2 {
    margin: 0;
  }
  summary {
    padding-block: 0.3rem;
    cursor: pointer;
  }
  .plain li {
    padding-block: 0.35rem;
    border-block-end: 1px solid var(--line);
  }
  .papers li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 0.75rem;
    align-items: baseline;
  }
  .path {
    overflow-wrap: anywhere;
    font:
      0.8125rem ui-monospace,
      Menlo,
      Consolas,
      monospace;
  }
  .flag {
    display: inline-block;
    margin: 0 0.35rem 0.25rem 0;
    padding: 0.15rem 0.6rem;
    border: 1px solid var(--warn);
    border-radius: 999px;
    background: var(--warn-tint);
    color: var(--warn);
    font-size: 0.8125rem;
    text-decoration: none;
  }
  .flag:hover,
  .flag[aria-current] {
    text-decoration: underline;
  }
  .flag[aria-current] {
    font-weight: 650;
  }
  .flags ul {
    display: flex;
    flex-wrap: wrap;
  }
  .pictures {
    display: grid;
    gap: 0.5rem;
  }
  medpass-dicom-viewer {
    block-size: max(30rem, calc(100vh - 19rem));
    border-radius: var(--round);
    overflow: clip;
  }
  /* On a telephone the pictures are the screen: the rest of the page is above and below them. */
  @media (max-width: 44rem), (max-height: 30rem) {
    medpass-dicom-viewer {
      block-size: 100dvh;
      margin-inline: calc(-1 * clamp(1rem, 3vw, 2rem));
      border-radius: 0;
    }
  }
  dialog {
    inline-size: min(46rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 3rem);
    padding: 1.25rem 1.5rem;
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--ground);
    color: var(--ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .dialog-head {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
    align-items: baseline;
  }
  .query {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
    gap: 0.7rem 1rem;
    align-items: start;
    margin-block: 0.9rem;
  }
  .query input {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .query button {
    align-self: end;
  }
  .found {
    display: grid;
  }
  .found li {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.55rem;
    border-block-start: 1px solid var(--line);
  }
  @media (width < 62rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
