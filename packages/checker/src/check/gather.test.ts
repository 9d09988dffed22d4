import { afterEach, expect, it, vi } from 'vitest';
import { emptyModel } from '../../../../test/build/study-model.ts';
import type { AnyEvidence } from '../evidence/define-evidence.ts';
import { paced } from '../evidence/paced.ts';
import { gather } from './gather.ts';

afterEach(() => void vi.restoreAllMocks());

/** A clock that has moved on by `step` milliseconds whenever somebody looks, and how often the thread was given back. */
function clock(step: number): () => number {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
  const pauses = vi.spyOn(globalThis, 'setImmediate');
  return () => pauses.mock.calls.length;
}

const gatherer = (id: AnyEvidence['id']): AnyEvidence => ({ id, requires: [], gather: () => Promise.resolve([]) });
const options = {
  model: emptyModel(),
  services: { bytes: () => undefined },
  now: new Date(0),
  deep: false,
  signal: new AbortController().signal,
  decisions: {},
  evidences: [gatherer('identity'), gatherer('burned-in'), gatherer('study-extent')],
};

it('gives the thread back between gatherers that take long, and not between quick ones', async () => {
  const long = clock(20);
  expect((await gather(options)).coverage).toHaveLength(3);
  expect(long()).toBe(3);
  vi.restoreAllMocks();
  const quick = clock(0.1);
  await gather(options);
  expect(quick()).toBe(0);
});

it('gives the thread back between items that take long, and makes them one by one', async () => {
  const pauses = clock(20);
  const made: number[] = [];
  const items = function* () {
    for (const item of [1, 2, 3]) {
      made.push(pauses());
      yield item;
    }
  };
  expect(await paced(items())).toEqual([1, 2, 3]);
  expect(made).toEqual([0, 1, 2]);
});
