import { css } from 'lit';

/** Words and curves stand on paper of their own, so that they read like print. */
export const fileStyles = css`
  :host {
    position: absolute;
    inset: 0;
    overflow: auto;
    color: #1c2224;
    background: #fbfaf7;
    color-scheme: light;
    user-select: text;
    -webkit-user-select: text;
    cursor: auto;
  }
  article {
    max-inline-size: 62rem;
    margin-inline: auto;
    padding: 1rem clamp(0.75rem, 3vw, 2rem) 2rem;
    line-height: 1.5;
  }
  h2 {
    margin: 0 0 0.5rem;
    font-size: 1.25rem;
  }
  .preview {
    margin: 0 0 0.75rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .why,
  .absent {
    color: #566064;
    font-size: 0.875rem;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.1rem;
    list-style: none;
    border-inline-start: 1px solid #dcd7cc;
  }
  .tree {
    padding: 0;
    border: 0;
  }
  li {
    margin-block: 0.35rem;
    overflow-wrap: anywhere;
  }
  .concept {
    font-weight: 600;
  }
  .concept + .value::before {
    content: '· ';
    color: #8a9295;
  }
  .value {
    white-space: pre-wrap;
  }
  button {
    min-block-size: 44px;
    padding: 0.35rem 0.9rem;
    color: #0c5c60;
    background: #fff;
    border: 1.5px solid #b9cfcb;
    border-radius: 999px;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    border-color: #0c5c60;
  }
  :focus-visible {
    outline: 3px solid #0c5c60;
    outline-offset: 2px;
  }
  .paper {
    overflow-x: auto;
    direction: ltr;
    background: #fffdfb;
    border: 1px solid #e6dfd3;
    border-radius: 8px;
    forced-color-adjust: none;
  }
  figure {
    margin: 0;
    inline-size: max-content;
  }
  figcaption {
    position: sticky;
    left: 0;
    inline-size: max-content;
    padding: 0.25rem 0.5rem 0;
    font-weight: 600;
    font-size: 0.875rem;
  }
  figure svg {
    display: block;
  }
  svg path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .fine {
    stroke: #f6ddd8;
    stroke-width: 0.6;
  }
  .coarse {
    stroke: #e7b3aa;
    stroke-width: 0.9;
  }
  .trace {
    stroke: #16191a;
    stroke-width: 1.2;
    stroke-linejoin: round;
  }
  .pages {
    display: grid;
    gap: 1rem;
    justify-items: center;
  }
  .pages canvas {
    inline-size: min(100%, 820px);
    min-block-size: 10rem;
    background: #fff;
    box-shadow: 0 1px 10px rgb(0 0 0 / 16%);
    forced-color-adjust: none;
  }
`;
