import { css } from 'lit';

/** One pane: always dark, always left to right. The picture's colours are never forced. */
export const paneStyles = css`
  :host {
    /* On black whatever the page's colours are. */
    --ink: #e9eeec;
    --soft: #a3b0b0;
    --warn: #f2bb63;
    color: var(--ink);
    container-type: inline-size;
    position: relative;
    display: block;
    min-inline-size: 0;
    min-block-size: 0;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .stage {
    position: relative;
    block-size: 100%;
    background: #000;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    cursor: crosshair;
    direction: ltr;
    forced-color-adjust: none;
    overflow: hidden;
  }
  .stage.file {
    touch-action: auto;
    cursor: auto;
  }
  .stage:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }
  .viewport {
    position: absolute;
    inset: 0;
  }
  .early {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    background: #000;
    pointer-events: none;
  }
  .cover {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    gap: 0.35rem;
    padding: 1.5rem;
    text-align: center;
    pointer-events: none;
    background: #000;
    text-wrap: balance;
  }
  .cover p {
    margin: 0;
  }
  .cover .why {
    color: var(--soft);
  }
  .overlay {
    position: absolute;
    inset: 0;
    pointer-events: none;
    font-size: 0.8125rem;
    line-height: 1.35;
    text-shadow:
      0 0 3px #000,
      0 1px 2px #000;
    font-variant-numeric: tabular-nums;
  }
  /* Over a picture that is never mirrored, a sentence runs the way of its own letters. */
  .overlay p {
    unicode-bidi: plaintext;
  }
  .overlay > * {
    position: absolute;
    margin: 0;
  }
  .place {
    inset-block-start: 0.6rem;
    left: 0.75rem;
    /* The letter of the upper side stands in the middle. */
    max-inline-size: 44%;
  }
  .number {
    inset-block-start: 0.6rem;
    right: 0.75rem;
    text-align: right;
  }
  .preview {
    inset-block-end: 0.6rem;
    left: 0.75rem;
    font-weight: 600;
  }
  .values {
    inset-block-end: 0.6rem;
    right: 0.75rem;
    text-align: right;
    color: var(--soft);
  }
  .letter {
    font-size: 1rem;
    font-weight: 600;
    color: #f3e9b8;
  }
  .letter.left {
    left: 0.5rem;
    inset-block-start: calc(50% - 0.7rem);
  }
  .letter.right {
    right: 0.5rem;
    inset-block-start: calc(50% - 0.7rem);
  }
  .letter.top {
    inset-block-start: 0.4rem;
    left: 50%;
    translate: -50%;
  }
  .letter.bottom {
    inset-block-end: 0.4rem;
    left: 50%;
    translate: -50%;
  }
  .ruler {
    right: 0.75rem;
    inset-block-end: 3.1rem;
    text-align: right;
    color: #f3e9b8;
  }
  .ruler svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .gap {
    inset-block-start: 3.4rem;
    left: 50%;
    translate: -50%;
    padding: 0.15rem 0.6rem;
    color: #1d1503;
    background: var(--warn);
    border-radius: 999px;
    text-shadow: none;
    font-weight: 600;
  }
  .on-cpu {
    position: absolute;
    inset-block-end: 2rem;
    left: 0.75rem;
    margin: 0;
    color: var(--soft);
    font-size: 0.75rem;
    pointer-events: none;
  }
  @container (max-width: 30rem) {
    .overlay {
      font-size: 0.75rem;
    }
    .letter.bottom {
      inset-block-end: 2rem;
    }
    .ruler {
      inset-block-end: 3.6rem;
    }
  }
  /* A quarter of a telephone's screen. */
  @container (max-width: 15rem) {
    .preview {
      font-size: 0.6875rem;
    }
    .values {
      inset-block-end: 1.6rem;
    }
    .ruler {
      inset-block-end: 2.7rem;
    }
    .letter.top {
      inset-block-start: 2.3rem;
    }
  }
`;
