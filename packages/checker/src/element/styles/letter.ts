import { css } from 'lit';

export const letter = css`
  dialog.letter {
    inline-size: min(100%, 48rem);
  }
  .letter-lead {
    margin-block: 0.25rem 1rem;
    max-inline-size: 40rem;
  }
  .letter-choices {
    display: grid;
    gap: 0.9rem;
    margin-block-end: 1.1rem;
  }
  .pick {
    display: grid;
    gap: 0.35rem;
    font-weight: 600;
  }
  .pick select {
    appearance: auto;
    min-block-size: 44px;
    inline-size: min(100%, 24rem);
    padding: 0.4rem 0.7rem;
    border: 1.5px solid var(--edge);
    border-radius: 10px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-weight: 400;
  }
  .letter-draft {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6rem;
    padding: 0.7rem 0.9rem;
    border-radius: 10px;
    background: var(--doubt-tint);
  }
  .letter-draft .icon {
    color: var(--doubt);
  }
  .letter-body {
    max-block-size: min(50vh, 30rem);
    overflow: auto;
    padding: clamp(0.9rem, 3cqi, 1.5rem);
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--ground);
    overflow-wrap: anywhere;
  }
  .letter-body article {
    display: grid;
    gap: 0.8rem;
    text-align: start;
  }
  .letter-body article + article {
    margin-block-start: 1.5rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--line);
  }
  .letter-body h3,
  .letter-body h4 {
    font: 650 1.0625rem/1.4 var(--body);
  }
  .letter-body section {
    display: grid;
    gap: 0.3rem;
    margin: 0;
  }
  .letter-body dl {
    display: grid;
    gap: 0.1rem;
    margin: 0;
  }
  .letter-body dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }
  .letter-body dt {
    color: var(--soft);
  }
  .letter-body dd {
    margin: 0;
  }
  .letter-body ul {
    padding-inline-start: 1.2rem;
    list-style: disc;
  }
  .letter-body mark {
    padding-inline: 0.15em;
    border-radius: 3px;
    background: var(--warn-tint);
    color: inherit;
    box-decoration-break: clone;
  }
  dialog.letter > .buttons {
    margin-block-start: 1.1rem;
  }
  .by-hand textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 9rem;
    margin-block-start: 0.4rem;
    padding: 0.7rem;
    border: 1.5px solid var(--edge);
    border-radius: 10px;
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-size: 0.9375rem;
  }
  /* On a phone the letter is as long as it is: a window of four lines in a window is no way to read one. */
  @media (max-width: 44rem), (max-height: 44rem) {
    .letter-body {
      max-block-size: none;
    }
  }
  /* An open letter is all that goes on paper. */
  @media print {
    .sheet-page:has(dialog.letter[open]) > :not(dialog.letter) {
      display: none;
    }
    dialog.letter[open] {
      position: static;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: none;
      margin: 0;
      padding: 0;
      border: 0;
      box-shadow: none;
      background: none;
    }
    dialog.letter > :not(.letter-body) {
      display: none;
    }
    .letter-body {
      max-block-size: none;
      overflow: visible;
      padding: 0;
      border: 0;
      background: none;
    }
    .letter-body article + article {
      break-before: page;
    }
    .letter-body section {
      break-inside: avoid;
    }
  }
`;
