import { Breather } from '@medpass/dicom-core';
import { afterEach, expect, it, vi } from 'vitest';
import { emptyModel, patientOf } from '../../../../test/build/study-model.ts';
import { identity } from './identity.ts';
import { paced } from './paced.ts';

afterEach(() => vi.restoreAllMocks());

/** A clock that goes on by a millisecond whenever it is asked. */
function tickingClock(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now++);
}

it('keeps the items in order and leaves out the pauses', async () => {
  expect(await paced([1, undefined, 2, undefined])).toEqual([1, 2]);
});

it('gives the thread back whenever it is due, also by one breather of several loops', async () => {
  tickingClock();
  const breather = new Breather();
  const pause = vi.spyOn(breather, 'pause');
  // Each alone is too short for a pause.
  for (let loop = 0; loop < 8; loop++) await paced([1, undefined], breather);
  expect(pause).toHaveBeenCalledTimes(2);
});

it('compares a person with all others in many stretches', async () => {
  const patients = Array.from({ length: 60 }, (_, at) =>
    patientOf(
      { patientName: { alphabetic: `Person${at}^Test` }, patientID: `T${at}` },
      { studyInstanceUID: '1.2' },
      [],
    ),
  );
  tickingClock();
  const immediate = vi.spyOn(globalThis, 'setImmediate');
  const { signal } = new AbortController();
  const services = { bytes: () => undefined };
  const facts = await identity.gather({
    model: emptyModel({ patients }),
    services,
    evidence: {},
    now: new Date(0),
    deep: false,
    signal,
  });
  expect(facts.reduce((sum, { relations }) => sum + relations.length, 0)).toBe(60 * 59);
  // A stretch of eight ticks holds eight comparisons.
  expect(immediate.mock.calls.length).toBeGreaterThan((60 * 59) / 10);
});
