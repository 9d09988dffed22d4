import { css } from 'lit';

export const report = css`
  .outcome {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.35rem clamp(0.9rem, 2.5cqi, 1.6rem);
    margin-block-start: 1.25rem;
    padding: clamp(1.25rem, 3.2cqi, 2.1rem);
    border: 1px solid var(--line);
    border-inline-start: 6px solid currentColor;
    border-radius: var(--round);
    background: var(--surface);
    box-shadow: var(--shade);
  }
  .outcome > .icon {
    inline-size: clamp(2.5rem, 6cqi, 3.75rem);
    block-size: auto;
    aspect-ratio: 1;
    stroke-width: 1.5;
  }
  .outcome > div {
    color: var(--ink);
    align-self: center;
  }
  .outcome p {
    margin-block-start: 0.5rem;
    color: var(--soft);
    max-inline-size: 44rem;
  }
  .outcome p.lead {
    color: var(--ink);
    font-size: 1.125rem;
  }

  .steps {
    display: grid;
    gap: 1rem;
    counter-reset: step;
  }
  .step {
    counter-increment: step;
    display: flex;
    flex-direction: column;
    gap: 0.55rem;
    padding: 1.25rem 1.35rem 1.35rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--surface);
    box-shadow: var(--shade);
  }
  .step-top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .step-top::before {
    content: counter(step, var(--digits, decimal));
    font: 600 1.9rem/1 var(--display);
    color: var(--accent);
    order: -1;
  }
  .urgency {
    padding: 0.15rem 0.7rem;
    border-radius: 999px;
    background: var(--sunk);
    color: var(--soft);
  }
  .urgency.blocker {
    background: var(--stop-tint);
    color: var(--stop);
  }
  .urgency.gap {
    background: var(--warn-tint);
    color: var(--warn);
  }
  .step h3 {
    font-size: 1.125rem;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .step .why {
    color: var(--soft);
  }
  .step .about {
    color: var(--accent);
    font-size: 0.9375rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .known summary {
    justify-content: flex-start;
    color: var(--accent);
    font-size: 0.9375rem;
    font-weight: 550;
  }
  .known ul {
    display: grid;
    gap: 0.3rem;
    padding-inline-start: 1.1rem;
    list-style: disc;
    font-size: 0.9375rem;
  }
  .each {
    display: grid;
    gap: 0.5rem;
    font-size: 0.9375rem;
  }
  .each > li {
    overflow-wrap: anywhere;
  }
  .each .link {
    display: block;
    padding-inline: 0;
  }
  ul.each:not(.known ul) {
    padding-inline-start: 1.1rem;
    list-style: disc;
  }
  .known-line {
    margin-block-start: 0.5rem;
    color: var(--soft);
    font: 400 0.8125rem/1.5 var(--mono);
    overflow-wrap: anywhere;
  }
  .correct[open] {
    display: grid;
    gap: 0.6rem;
    padding-block-end: 0.4rem;
  }
  .correct label {
    display: grid;
    gap: 0.25rem;
    margin-block-end: 0.6rem;
    font-size: 0.9375rem;
  }
  .correct select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding-inline: 0.6rem;
    border: 1.5px solid var(--edge);
    border-radius: 10px;
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  .step .ask {
    padding-block-start: 0.5rem;
    border-block-start: 1px dashed var(--line);
    font-size: 0.9688rem;
  }
  .step .ask strong {
    font-weight: 650;
  }
  .step .buttons {
    margin-block-start: auto;
    padding-block-start: 0.6rem;
  }
  .step.settled h3,
  .step.settled p {
    color: var(--soft);
  }
  .more-steps {
    margin-block-start: 1rem;
  }
  .more-steps .steps {
    counter-reset: step 3;
    padding-block: 0.5rem;
  }

  .papers {
    display: grid;
    gap: 0 2rem;
    border-block-start: 1px solid var(--line);
  }
  .paper {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.9rem;
    align-items: center;
    padding-block: 0.9rem;
    border-block-end: 1px solid var(--line);
    min-inline-size: 0;
  }
  .paper > .icon {
    inline-size: 2.25rem;
    block-size: 2.25rem;
    stroke-width: 1.3;
    color: var(--accent);
  }
  .paper strong {
    font-weight: 650;
  }
  .paper .name {
    display: block;
    color: var(--soft);
    font-size: 0.9063rem;
    /* Whole: its end tells one file from another. */
    overflow-wrap: anywhere;
    /* A name in Latin letters stands on the side of the page all the same. Chromium knows it by the older word only. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .doubts {
    display: grid;
    gap: 0.9rem;
    padding: 1.25rem 1.35rem;
    border-radius: var(--round);
    background: var(--doubt-tint);
  }
  .doubts li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.7rem;
  }
  .doubts li > .icon {
    color: var(--doubt);
  }
  .files {
    margin-block-start: 0.35rem;
    font-size: 0.9063rem;
    overflow-wrap: anywhere;
    color: var(--soft);
  }
  .passed li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6rem;
    padding-block: 0.25rem;
  }
  .passed .icon {
    color: var(--good);
  }
  .passed .plain .icon {
    color: var(--soft);
  }

  .technical {
    font: 400 0.8438rem/1.5 var(--mono);
    overflow-x: auto;
  }
  .technical h3 {
    margin-block: 1rem 0.25rem;
    font: 650 0.9375rem/1.4 var(--body);
  }
  .technical table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  .technical th,
  .technical td {
    padding-block: 0.3rem;
    padding-inline-end: 1rem;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .technical th {
    font-weight: 600;
    color: var(--soft);
    min-inline-size: 6rem;
  }

  .save {
    padding: clamp(1.25rem, 3cqi, 1.9rem);
    border-radius: var(--round);
    background: var(--tint);
  }
  .save > h2 {
    margin-block-end: 0.25rem;
  }
  .save .buttons {
    margin-block: 1rem 0.75rem;
  }
  .save .button:not(.main) {
    background: var(--surface);
  }
  .save .button:not(.main):hover {
    background: var(--ground);
  }
  .made {
    margin-block-start: 1rem;
  }
  .anyway {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    align-items: center;
    justify-content: space-between;
  }
  @container medpass (inline-size >= 46rem) {
    .papers {
      grid-template-columns: 1fr 1fr;
    }
    .steps.several {
      grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr));
    }
  }
  @media (forced-colors: active) {
    .button.main {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    :host {
      background: none;
    }
    .buttons,
    .save,
    .privacy,
    .beside,
    .thumb,
    .neighbours,
    .case-change,
    .each .link,
    .slot .button,
    summary .chevron,
    details.fold:not([open]),
    details.known:not([open]) {
      display: none;
    }
    .case details.fold:not([open]) {
      display: block;
    }
    .steps.several,
    .steps {
      display: block;
    }
    .step {
      margin-block-end: 0.75rem;
    }
    .sheet-page {
      max-inline-size: none;
      padding: 0;
    }
    .ladder rect,
    .urgency,
    .slot,
    .doubts {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    h2,
    .scan > header {
      break-after: avoid;
    }
    .outcome,
    .step,
    .scan,
    .set {
      break-inside: avoid;
      box-shadow: none;
    }
  }
`;
