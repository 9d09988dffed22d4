import { describe, expect, it } from 'vitest';
import { RequestLine } from './request-line.ts';
import type { Urgency } from './request-line.ts';

/** Requests that end when told to. */
function stage(line: RequestLine): {
  readonly running: string[];
  ask(name: string, urgency: Urgency, signal?: AbortSignal): Promise<void>;
  end(name: string): Promise<void>;
} {
  const running: string[] = [];
  const ends = new Map<string, () => void>();
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn++) await Promise.resolve();
  };
  return {
    running,
    ask: (name, urgency, signal) =>
      line.run(
        urgency,
        () => {
          running.push(name);
          return new Promise<void>((resolve) => ends.set(name, resolve));
        },
        signal,
      ),
    async end(name) {
      running.splice(running.indexOf(name), 1);
      ends.get(name)!();
      await settle();
    },
  };
}

describe('requests to one server', () => {
  it('are so many at once, and what comes later never takes every place', async () => {
    const line = stage(new RequestLine(4, 2));
    for (const name of ['a', 'b', 'c', 'd']) void line.ask(name, 'later');
    await Promise.resolve();
    expect(line.running).toEqual(['a', 'b']);
    for (const name of ['p', 'q', 'r']) void line.ask(name, 'soon');
    await Promise.resolve();
    expect(line.running).toEqual(['a', 'b', 'p', 'q']);
  });

  it('go by urgency, then by arrival', async () => {
    const line = stage(new RequestLine(1, 1));
    void line.ask('first', 'later');
    await Promise.resolve();
    for (const [name, urgency] of [
      ['file 1', 'later'],
      ['small 1', 'soon'],
      ['file 2', 'later'],
      ['picture', 'now'],
      ['small 2', 'soon'],
    ] as const)
      void line.ask(name, urgency);
    const order: string[] = [];
    for (let turn = 0; turn < 6; turn++) {
      const [name = ''] = line.running;
      order.push(name);
      await line.end(name);
    }
    expect(order).toEqual(['first', 'picture', 'small 1', 'small 2', 'file 1', 'file 2']);
  });

  it('leave the line when their signal fires, and one that fails gives its place back', async () => {
    const line = new RequestLine(1, 1);
    const stop = new AbortController();
    let end = (): void => undefined;
    const first = line.run('now', () => new Promise<void>((resolve) => (end = resolve)));
    const waiting = line.run('now', async () => 'never', stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await expect(line.run('now', async () => 'never', stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    const failing = line.run('now', () => Promise.reject(new Error('broken')));
    const last = line.run('now', async () => 'came');
    end();
    await first;
    await expect(failing).rejects.toThrow('broken');
    expect(await last).toBe('came');
  });
});
