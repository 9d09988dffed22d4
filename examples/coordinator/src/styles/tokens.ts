import { css } from 'lit';

const light = css`
  --ground: #f6f3ec;
  --surface: #fffdf9;
  --sunk: #efebe1;
  --ink: #1c292b;
  --soft: #566265;
  --line: #ddd7ca;
  --edge: #858a86;
  --accent: #0c5c60;
  --on-accent: #fff;
  --tint: #e2edea;
  --good: #1a6640;
  --warn: #874a00;
  --warn-tint: #fcf0da;
  --stop: #9f2428;
  --stop-tint: #fbe7e3;
  --doubt: #49528a;
  --doubt-tint: #e9eaf5;
  color-scheme: light;
`;

const dark = css`
  --ground: #10171a;
  --surface: #182124;
  --sunk: #0b1113;
  --ink: #e9eeec;
  --soft: #a3b0b0;
  --line: #2c383b;
  --edge: #6f7d7e;
  --accent: #74cdc4;
  --on-accent: #06282a;
  --tint: #1d3234;
  --good: #7ed29c;
  --warn: #f2bb63;
  --warn-tint: #33270f;
  --stop: #ff9c94;
  --stop-tint: #3a1d1c;
  --doubt: #b4bcf0;
  --doubt-tint: #23283f;
  color-scheme: dark;
`;

/** The colours of the patient's page, so that both are one house. */
export const tokens = css`
  :host {
    ${light}
    --round: 10px;
    --body:
      -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', system-ui,
      sans-serif;
    --display: 'Iowan Old Style', 'Palatino Linotype', Palatino, P052, 'Noto Serif', 'Songti SC', Georgia, serif;
  }
  :host([theme='dark']) {
    ${dark}
  }
`;
