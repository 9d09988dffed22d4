import { html, render } from 'lit';
import { growingRows } from './growing-rows.ts';

declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: () => Promise<void>): void;

function expect<T>(actual: T, expected: T, what: string): void {
  if (actual !== expected) throw new Error(`${what}: expected ${String(expected)}, got ${String(actual)}`);
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

function list(count: number) {
  const page = document.createElement('ul');
  const row = (index: number) => html`<li class="row">${index}</li>`;
  const draw = (all: number) => render(html`${growingRows(all, row, (left) => `${left} more`)}`, page);
  const part = draw(count);
  const rows = (): string => [...page.querySelectorAll('.row')].map(({ textContent }) => textContent).join();
  return { page, part, draw, rows };
}

const upTo = (count: number): string => Array.from({ length: count }, (_, index) => index).join();

describe('rows that grow', () => {
  it('are all there after some turns, in their order, without a press', async () => {
    const { rows, page } = list(70);
    expect(rows(), upTo(20), 'at once');
    for (let turns = 0; turns < 40 && rows() !== upTo(70); turns += 1) await pause();
    expect(rows(), upTo(70), 'in the end');
    expect(page.querySelector('.more'), null, 'nothing more to ask for');
  });

  it('stop while they are off the page, and go on when they are back', async () => {
    const { rows, part } = list(300);
    part.setConnected(false);
    await pause();
    expect(rows(), upTo(20), 'while away');
    part.setConnected(true);
    for (let turns = 0; turns < 40 && rows() !== upTo(100); turns += 1) await pause();
    expect(rows(), upTo(100), 'back again');
  });

  it('are no more than there are when the list shrinks on the way', async () => {
    const { rows, draw } = list(300);
    draw(5);
    expect(rows(), upTo(5), 'shrunk');
    await pause();
    expect(rows(), upTo(5), 'and later');
  });
});
