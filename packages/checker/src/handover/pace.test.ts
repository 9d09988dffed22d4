import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StudyModel } from '@medpass/dicom-core';
import { memorySource } from '@medpass/dicom-core';
import { ctSeries } from '../../../../test/build/dicom.ts';
import { bytesOf, checked, packed, verified, withIntake } from '../../../../test/build/handover.ts';
import { buildManifest } from './build-manifest.ts';
import { sealPlan, verifyHandover } from './index.ts';
import { sortedInSteps, steadyPace } from './pace.ts';
import type { Pace } from './pace.ts';
import { parseListing } from './parse-listing.ts';
import { planHandover } from './plan.ts';
import { readManifest } from './read-manifest.ts';

/** A pace whose clock goes on by a millisecond each time that it is looked at: what it counts does not depend on the machine. */
function counted(): Pace & { readonly looks: number; readonly pauses: number } {
  let looks = 0;
  let pauses = 0;
  const pace = steadyPace(
    () => (looks += 1),
    async () => void (pauses += 1),
  );
  return {
    get due() {
      return pace.due;
    },
    pause: () => pace.pause(),
    get looks() {
      return looks;
    },
    get pauses() {
      return pauses;
    },
  };
}

const never: Pace = { due: false, pause: () => expect.unreachable() };
const count = 1_500;
const files = ctSeries({ slices: count, rows: 2, columns: 2 });

describe('thousands of files never hold a page', () => {
  let zip: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    const { handover } = await packed(files);
    zip = await bytesOf(handover);
  }, 120_000);

  /** Looked at for every item at least `times`, and given back each time that was due. */
  function expectSteps(pace: ReturnType<typeof counted>, times: number): void {
    expect(pace.looks).toBeGreaterThanOrEqual(times * count);
    // Eight looks are a stretch; a pause is one look more.
    expect(pace.pauses).toBeGreaterThanOrEqual(Math.floor(pace.looks / 10));
  }

  it('while the package is planned, sealed and listed', async () => {
    await withIntake([memorySource(files)], async (intake, model: StudyModel) => {
      const report = await checked(intake, model);
      const planning = counted();
      const plan = await planHandover(model, report, {}, planning);
      // The places of the scans twice, the names once.
      expectSteps(planning, 3);
      expect(plan).toEqual(await planHandover(model, report, {}, never));
      const sealing = counted();
      const sealed = await sealPlan(plan, intake, { pace: sealing });
      expectSteps(sealing, 1);
      const listing = counted();
      expect(await buildManifest(sealed, report, [], listing)).toEqual(await buildManifest(sealed, report, [], never));
      expectSteps(listing, 1);
    });
  });

  it('while the manifest is read, and while the other side compares', async () => {
    await withIntake([memorySource([{ path: 'received.zip', bytes: zip }])], async (intake, model) => {
      const record = [...model.entries.values()].find(({ entry }) => entry.name === 'manifest.json')!;
      const reading = counted();
      const read = await readManifest(record, reading);
      // Each line is parsed, then judged.
      expectSteps(reading, 2);
      expect(read).toEqual(await readManifest(record, never));
      const comparing = counted();
      const [check] = await verifyHandover(intake, model, { pace: comparing });
      expect(check).toEqual((await verified([{ path: 'received.zip', bytes: zip }]))[0]);
      expect(check?.outcome).toBe('as-checked');
      // Reading again, then: found, paired, judged, looked through for contradictions.
      expectSteps(comparing, 6);
    });
  });
});

describe('sorting in steps', () => {
  it('is the platform’s sorting, equal ones in their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 2_000 }), async (numbers) => {
        const items = numbers.map((key, place) => ({ key, place }));
        const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
        expect(await sortedInSteps(items, compare, counted())).toEqual([...items].sort(compare));
      }),
      { numRuns: 60, seed: 3 },
    );
    const pace = counted();
    await sortedInSteps(
      Array.from({ length: 10_000 }, (_, at) => (at * 7_919) % 10_007),
      (a, b) => a - b,
      pace,
    );
    expect(pace.pauses).toBeGreaterThan(1_000);
  });
});

describe('a listing is parsed as JSON.parse does it', () => {
  it('whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))),
        fc.constantFrom(undefined, 2),
        async (object, indent) => {
          const text = ` ${JSON.stringify(object, undefined, indent)}\n`;
          expect(await parseListing(text, counted())).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  });

  it('and is no more lenient', async () => {
    const texts = [
      '',
      '{',
      '[]',
      '1',
      '{"a"}',
      '{"a":}',
      '{"a":1,}',
      '{"a":1}}',
      '{"a":[1,]}',
      '{"a":[1 2]}',
      '{"a":[}',
    ];
    texts.push(
      '{"a":{"b":1]}',
      '{"a":"x}',
      '{a:1}',
      '{"a":01}',
      '{"a":tru}',
      '{"a":1}x',
      '{"a":1 "b":2}',
      '{"a":"\\"}',
      "{'a':1}",
    );
    for (const text of texts) {
      expect(() => {
        const value: unknown = JSON.parse(text);
        // An object at the top is all that a listing is.
        if (typeof value !== 'object' || Array.isArray(value)) throw new SyntaxError();
      }, text).toThrow();
      await expect(parseListing(text, never), text).rejects.toBeInstanceOf(SyntaxError);
    }
    for (let at = 0; at < 0x300; at++) {
      // A key is what it is, also where it is written in escapes; the last of two counts.
      const text = `{"a":[{}, 7],"\\u${at.toString(16).padStart(4, '0')}":"\\\\","a":2,"__proto__":{"x":1}}`;
      expect(await parseListing(text, never)).toEqual(JSON.parse(text));
    }
  });

  it('with one value of absurd length refused, for that alone would hold the page', async () => {
    await expect(parseListing(`{"a":"${'x'.repeat(2 ** 20)}"}`, never)).rejects.toThrow('Too long');
    await expect(parseListing(`{"a":[${'['.repeat(2 ** 20 + 1)}`, never)).rejects.toThrow('Too long');
    expect(await parseListing(`{"a":"${'x'.repeat(2 ** 19)}"}`, never)).toEqual({ a: 'x'.repeat(2 ** 19) });
  });
});
