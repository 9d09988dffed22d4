import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SpareWorkers } from './spare-workers.ts';
import type { WorkerHandle } from './worker-handle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Started extends WorkerHandle {
  ended: boolean;
  lose(): void;
}

function starter(): { readonly all: Started[]; start(): Started } {
  const all: Started[] = [];
  return {
    all,
    start() {
      const listeners: (() => void)[] = [];
      const handle: Started = {
        endpoint: new MessageChannel().port1,
        ended: false,
        onLost: (listener) => void listeners.push(listener),
        onBeat: () => {},
        terminate: () => (handle.ended = true),
        lose: () => listeners.forEach((listener) => listener()),
      };
      all.push(handle);
      return handle;
    },
  };
}

test('keeps as many as asked for, and gives each away once', () => {
  const spares = new SpareWorkers();
  const { all, start } = starter();
  spares.keep('read', 2, undefined, start);
  spares.keep('read', 2, undefined, start);
  expect(all).toHaveLength(2);
  expect([spares.take('read', undefined), spares.take('read', undefined)]).toEqual(all);
  expect(spares.take('read', undefined)).toBeUndefined();
});

test('serves nobody with a worker of another kind or from another place', () => {
  const spares = new SpareWorkers();
  spares.keep('read', 1, 'here', starter().start);
  expect(spares.take('decode', 'here')).toBeUndefined();
  expect(spares.take('read', 'there')).toBeUndefined();
});

test('does not hand out a worker that was lost meanwhile', () => {
  const spares = new SpareWorkers();
  const { all, start } = starter();
  spares.keep('read', 1, undefined, start);
  all[0]!.lose();
  expect(spares.take('read', undefined)).toBeUndefined();
});

test('ends those that nobody took, and only those', () => {
  const spares = new SpareWorkers();
  const { all, start } = starter();
  spares.keep('read', 2, undefined, start);
  spares.take('read', undefined);
  vi.advanceTimersByTime(60_000);
  expect(all.map(({ ended }) => ended)).toEqual([false, true]);
  expect(spares.take('read', undefined)).toBeUndefined();
});

test('a page that refuses workers is left to the pool', () => {
  const spares = new SpareWorkers();
  spares.keep('read', 1, undefined, () => {
    throw new Error('refused');
  });
  expect(spares.take('read', undefined)).toBeUndefined();
});
