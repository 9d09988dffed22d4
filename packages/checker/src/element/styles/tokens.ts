import { css } from 'lit';

const light = css`
  --ground: var(--medpass-ground, #f6f3ec);
  --surface: var(--medpass-surface, #fffdf9);
  --sunk: #efebe1;
  --ink: var(--medpass-ink, #1c292b);
  --soft: var(--medpass-ink-soft, #566265);
  --line: var(--medpass-line, #ddd7ca);
  --edge: #8b8f8a;
  --accent: var(--medpass-accent, #0c5c60);
  --accent-deep: #08474a;
  --on-accent: var(--medpass-on-accent, #fff);
  --tint: #e2edea;
  --good: #1a6640;
  --warn: #874a00;
  --warn-tint: #fcf0da;
  --stop: #9f2428;
  --stop-tint: #fbe7e3;
  --doubt: #49528a;
  --doubt-tint: #e9eaf5;
  --tick: #3b8581;
  --shade: 0 1px 2px rgb(60 50 30 / 6%), 0 8px 24px -12px rgb(60 50 30 / 14%);
  color-scheme: light;
`;

const dark = css`
  --ground: var(--medpass-ground, #10171a);
  --surface: var(--medpass-surface, #182124);
  --sunk: #0b1113;
  --ink: var(--medpass-ink, #e9eeec);
  --soft: var(--medpass-ink-soft, #a3b0b0);
  --line: var(--medpass-line, #2c383b);
  --edge: #6f7d7e;
  --accent: var(--medpass-accent, #74cdc4);
  --accent-deep: #a3e2da;
  --on-accent: var(--medpass-on-accent, #06282a);
  --tint: #1d3234;
  --good: #7ed29c;
  --warn: #f2bb63;
  --warn-tint: #33270f;
  --stop: #ff9c94;
  --stop-tint: #3a1d1c;
  --doubt: #b4bcf0;
  --doubt-tint: #23283f;
  --tick: #58a49f;
  --shade: 0 1px 2px rgb(0 0 0 / 30%);
  color-scheme: dark;
`;

/** Colours, type and spaces. Each colour that a host may want to set has a `--medpass-*` name. */
export const tokens = css`
  :host {
    ${light}
    --round: var(--medpass-radius, 14px);
    --body: var(
      --medpass-font,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Noto Sans Arabic',
      'Noto Sans SC',
      system-ui,
      sans-serif
    );
    --display: var(
      --medpass-font-display,
      'Iowan Old Style',
      'Palatino Linotype',
      Palatino,
      P052,
      'Noto Serif',
      Georgia,
      serif
    );
    --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono', monospace;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
  :host([theme='dark']) {
    ${dark}
  }
`;
