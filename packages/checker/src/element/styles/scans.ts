import { css } from 'lit';

export const scans = css`
  .scan {
    margin-block-start: 1rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--surface);
    box-shadow: var(--shade);
    overflow: hidden;
  }
  .scan > header {
    padding: 1.15rem 1.35rem;
  }
  .scan > header h3 {
    font: 600 1.25rem/1.3 var(--display);
  }
  .scan > header p {
    color: var(--soft);
    font-size: 0.9688rem;
  }
  .sets {
    display: grid;
    grid-template-columns: 1fr;
    gap: 1px;
    background: var(--line);
    border-block-start: 1px solid var(--line);
  }
  .set {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.2rem 1.1rem;
    align-content: start;
    padding: 1.1rem 1.35rem;
    background: var(--surface);
    animation: medpass-in 260ms ease-out;
  }
  @keyframes medpass-in {
    from {
      opacity: 0;
    }
  }
  .set.marked {
    box-shadow: inset 0 0 0 3px var(--warn);
  }
  .thumb {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 6.25rem;
    block-size: 6.25rem;
    padding: 0;
    border: 0;
    border-radius: 10px;
    background: #000;
    color: #b8c4c2;
    overflow: hidden;
    cursor: zoom-in;
    font-size: 0.8125rem;
  }
  .thumb:focus-visible {
    border-radius: 10px;
  }
  .thumb canvas {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    direction: ltr;
  }
  .thumb .icon {
    inline-size: 2rem;
    block-size: 2rem;
    opacity: 0.6;
  }
  .set h4 {
    font: 650 1.0625rem/1.35 var(--body);
  }
  .set .line {
    color: var(--soft);
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }
  .set .state {
    font-size: 0.9375rem;
    font-weight: 550;
  }
  .ladder {
    display: block;
    inline-size: 100%;
    max-inline-size: 24rem;
    block-size: 16px;
    margin-block: 0.55rem 0.4rem;
    overflow: visible;
    cursor: pointer;
  }
  .ladder .tick {
    fill: var(--tick);
  }
  .ladder .hole {
    fill: var(--warn-tint);
    stroke: var(--warn);
    stroke-width: 1.4;
  }
  .ladder .unplaced {
    stroke-dasharray: 2 2;
  }
  .reach {
    margin-block-end: 0.4rem;
    max-inline-size: 24rem;
  }
  .reach svg {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    direction: ltr;
  }
  .reach .span {
    fill: var(--line);
  }
  .reach .own {
    fill: var(--tick);
  }
  .neighbours {
    display: grid;
    grid-template-columns: minmax(3rem, 5rem) minmax(3.75rem, 8rem) minmax(3rem, 5rem);
    align-items: center;
    gap: 0.4rem;
    margin-block: 0.55rem 0.35rem;
    direction: ltr;
  }
  .rtl .neighbours {
    justify-content: end;
  }
  .neighbours p {
    text-align: center;
    line-height: 1.35;
  }
  .neighbours .hole {
    padding-block: 0.4rem;
    border: 1.5px dashed var(--warn);
    border-radius: 8px;
    background: var(--warn-tint);
    font-size: 0.8125rem;
    font-weight: 550;
  }
  .neighbour {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 100%;
    aspect-ratio: 1;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: #000;
    color: #b8c4c2;
    overflow: hidden;
    cursor: pointer;
  }
  .neighbour canvas {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .neighbour span {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    padding: 0 0.35rem;
    border-start-end-radius: 6px;
    background: rgb(0 0 0 / 65%);
    color: #fff;
    font-size: 0.8125rem;
  }
  .beside {
    display: block;
    padding-inline: 0;
    font-size: 0.9375rem;
  }
  .gap-here {
    margin-block-start: 0.5rem;
    font-weight: 550;
  }
  .scan .also {
    padding: 0.8rem 1.35rem;
    border-block-start: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.9375rem;
  }
  .slot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 1rem;
    padding: 0.85rem 1.35rem;
    border-block-start: 1px solid var(--line);
  }
  .slot p {
    flex: 1 1 16rem;
  }
  .slot .icon {
    vertical-align: -0.35em;
    margin-inline-end: 0.4rem;
  }
  .slot strong {
    font-weight: 650;
  }
  .slot.warn {
    background: var(--warn-tint);
  }
  .slot.doubt {
    background: var(--doubt-tint);
  }
  .slot .rest {
    color: var(--ink);
  }
  .person {
    margin-block: 1.25rem 0;
    font-weight: 600;
  }
  @container medpass (inline-size >= 46rem) {
    .sets {
      grid-template-columns: 1fr 1fr;
    }
    .set:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container medpass (inline-size < 24rem) {
    .thumb {
      inline-size: 4.75rem;
      block-size: 4.75rem;
    }
  }

  dialog {
    inline-size: min(40rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 2rem);
    padding: 1.1rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--surface);
    color: var(--ink);
  }
  dialog.viewer[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    inline-size: min(90rem, 100vw - 1rem);
    max-inline-size: none;
    block-size: calc(100dvh - 1rem);
    max-block-size: none;
    padding: 0.75rem;
  }
  dialog.viewer medpass-dicom-viewer {
    min-block-size: 0;
  }
  @media (max-width: 44rem), (max-height: 30rem) {
    dialog.viewer[open] {
      inline-size: 100vw;
      max-inline-size: 100vw;
      block-size: 100dvh;
      max-block-size: 100dvh;
      padding: 0.4rem;
      border: 0;
      border-radius: 0;
    }
    dialog.viewer .dialog-head {
      padding-inline-start: 0.4rem;
      margin-block-end: 0.4rem;
    }
  }
  dialog::backdrop {
    background: rgb(10 15 16 / 70%);
  }
  .dialog-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1rem;
    margin-block-end: 0.75rem;
  }
  .dialog-head .button {
    inline-size: 44px;
    padding: 0;
  }
  .stage {
    display: grid;
    place-items: center;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: min(60vh, 37rem);
    inline-size: 100%;
    background: #000;
    color: #b8c4c2;
    border-radius: 10px;
    overflow: hidden;
  }
  .stage canvas {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .slider {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
    direction: ltr;
  }
  .slider input {
    inline-size: 100%;
    min-block-size: 44px;
    accent-color: var(--accent);
  }
  .slider .button {
    inline-size: 44px;
    padding: 0;
  }
  @media (forced-colors: active) {
    .ladder .tick {
      fill: CanvasText;
    }
    .ladder .hole {
      fill: none;
      stroke: Highlight;
    }
  }
`;
