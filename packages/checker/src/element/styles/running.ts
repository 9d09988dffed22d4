import { css } from 'lit';

export const running = css`
  .progress {
    margin-block-start: 1.5rem;
    padding: clamp(1.25rem, 3cqi, 2rem);
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--surface);
    box-shadow: var(--shade);
  }
  .progress h1 {
    font-size: clamp(1.4rem, 1.1rem + 1.6cqi, 1.9rem);
    font-variant-numeric: tabular-nums;
  }
  .bar {
    block-size: 12px;
    margin-block: 1.25rem 1rem;
    border-radius: 6px;
    background: var(--sunk);
    overflow: hidden;
  }
  .bar svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .bar rect {
    fill: var(--accent);
  }
  :host([dir='rtl']) .bar svg,
  .rtl .bar svg {
    transform: scaleX(-1);
  }
  .bar.unknown rect {
    animation: medpass-slide 1.8s ease-in-out infinite alternate;
  }
  @keyframes medpass-slide {
    from {
      transform: translateX(0);
    }
    to {
      transform: translateX(72%);
    }
  }
  .progress-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1.25rem;
    align-items: center;
  }
  .progress-foot p {
    color: var(--soft);
    font-size: 0.9688rem;
  }
  .progress-foot .left {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .password {
    margin-block-start: 1rem;
    padding: clamp(1.25rem, 3cqi, 2rem);
    border-radius: var(--round);
    border: 1px solid var(--line);
    border-inline-start: 5px solid var(--accent);
    background: var(--surface);
  }
  .password form {
    display: grid;
    gap: 0.6rem;
    margin-block-start: 0.9rem;
  }
  .password label {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .bar rect {
      fill: Highlight;
    }
  }
`;
