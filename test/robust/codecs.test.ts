import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FrameShape } from '../../packages/core/src/pixels/codecs/codec.ts';
import { CodecHost, bundleCodecThread } from './codec-host.ts';
import type { Outcome } from './codec-host.ts';
import { mutate, seeded } from './codec-mutator.ts';

// robustness.md A5: stale pixels 0, wrong size 0, a hang never outlives the deadline, the next good frame exact to the bit.
const total = Number(process.env['MEDPASS_CODEC_MUTANTS'] ?? 3_000);
const seed = Number(process.env['MEDPASS_SEED'] ?? 1);
const closed = new Set([
  'truncated',
  'mismatch',
  'undecodable',
  'limit',
  'unsupported-syntax',
  'deadline',
  'worker-lost',
]);

interface Sample {
  readonly name: string;
  readonly transferSyntaxUID: string;
  readonly shape: FrameShape;
  readonly bytes: Uint8Array;
}

const folder = new URL('../fixtures/codecs/', import.meta.url);
const index = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as Record<
  string,
  FrameShape & { transferSyntaxUID: string }
>;
const samples: Sample[] = Object.entries(index).map(([name, { transferSyntaxUID, ...shape }]) => ({
  name,
  transferSyntaxUID,
  shape,
  bytes: new Uint8Array(readFileSync(new URL(`${name}.bin`, folder))),
}));

let bundle: Awaited<ReturnType<typeof bundleCodecThread>>;
let host: CodecHost;
beforeAll(async () => {
  bundle = await bundleCodecThread();
  host = new CodecHost(bundle.file, 2_000);
}, 60_000);
afterAll(async () => {
  await host?.close();
  bundle?.remove();
});

const run = ({ transferSyntaxUID, bytes, shape }: Sample): Promise<Outcome> =>
  host.decode({ transferSyntaxUID, bytes, shape });
const equal = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

test(`${total} damaged codestreams show no stale picture, no wrong size, and spoil nothing`, async () => {
  const good = new Map<string, Uint8Array>();
  for (const sample of samples) {
    const outcome = await run(sample);
    if (!('values' in outcome)) throw new Error(`${sample.name}: ${outcome.reason}`);
    good.set(sample.name, outcome.values);
  }
  const random = seeded(seed);
  const reasons: Record<string, number> = {};
  const faults: string[] = [];
  /** Damage that no header betrays and that the codec took for picture: by syntax and mutation. */
  const altered: Record<string, number> = {};
  let shown = 0;
  for (let count = 0; count < total; count += 1) {
    const victim = samples[count % samples.length] as Sample;
    // A frame of the same codec goes before, so that something stale is there to be shown.
    const kin = samples.filter((sample) => sample.transferSyntaxUID === victim.transferSyntaxUID && sample !== victim);
    const before = kin[Math.floor(random() * kin.length)] ?? (samples[(count + 1) % samples.length] as Sample);
    const donor = samples[Math.floor(random() * samples.length)] as Sample;
    const mutant = mutate(victim.bytes, donor.bytes, random);
    await run(before);
    const outcome = await run({ ...victim, bytes: mutant.bytes });
    const label = `seed ${seed} mutant ${count} ${victim.name} ${mutant.kind}`;
    if ('values' in outcome) {
      shown += 1;
      const whole = good.get(victim.name) as Uint8Array;
      if (outcome.values.length !== whole.length) faults.push(`${label}: wrong size`);
      const stale = [...good].find(([, values]) => equal(outcome.values, values) && !equal(values, whole));
      // A splice near the start may have made the donor's own codestream: then its picture is the right one.
      if (
        stale !== undefined &&
        !(mutant.kind === 'splice' && equal(outcome.values, good.get(donor.name) as Uint8Array))
      )
        faults.push(`${label}: stale ${stale[0]}`);
      if (!equal(outcome.values, whole)) {
        const kind = `${victim.transferSyntaxUID.slice(17)} ${mutant.kind}`;
        altered[kind] = (altered[kind] ?? 0) + 1;
        if (mutant.kind === 'cut') faults.push(`${label}: cut yet shown`);
      }
    } else {
      reasons[outcome.reason] = (reasons[outcome.reason] ?? 0) + 1;
      if (!closed.has(outcome.reason)) faults.push(`${label}: ${outcome.reason}`);
    }
    const again = await run(victim);
    if (!('values' in again) || !equal(again.values, good.get(victim.name) as Uint8Array))
      faults.push(`${label}: the next good frame suffers`);
  }
  process.stdout.write(
    `codec mutants ${total}: shown ${shown}, ${JSON.stringify(reasons)}, hangs cut ${host.hangs}, threads lost ${host.crashes}; altered unseen ${JSON.stringify(altered)}\n`,
  );
  expect(faults.slice(0, 10)).toEqual([]);
});
