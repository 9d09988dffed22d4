import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkResult } from '../decode-gate.ts';
import { toRgb } from '../colour.ts';
import { storedValues } from '../stored-values.ts';
import type { FrameDecoder, FrameShape } from './codec.ts';
import { frameDecoder } from './registry.ts';

const fixtures = new URL('../../../../../test/fixtures/codecs/', import.meta.url);

interface Fixture extends FrameShape {
  readonly transferSyntaxUID: string;
}
const index = JSON.parse(readFileSync(new URL('index.json', fixtures), 'utf8')) as Record<string, Fixture>;

function load(name: string): { readonly shape: Fixture; readonly bytes: Uint8Array; readonly raw: Uint8Array } {
  const shape = index[name];
  if (shape === undefined) throw new Error(`no fixture ${name}`);
  return {
    shape,
    bytes: new Uint8Array(readFileSync(new URL(`${name}.bin`, fixtures))),
    raw: new Uint8Array(readFileSync(new URL(`${name}.raw`, fixtures))),
  };
}

async function decoderFor(shape: Fixture): Promise<FrameDecoder> {
  const decoder = await frameDecoder(shape.transferSyntaxUID);
  if (decoder === undefined || decoder === 'native') throw new Error('no decoder');
  return decoder;
}

async function decode(
  name: string,
  change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
  other: Partial<FrameShape> = {},
): Promise<Uint8Array> {
  const { shape, bytes } = load(name);
  const asked = { ...shape, ...other };
  const raw = await (await decoderFor(shape))(change(bytes), asked);
  checkResult(raw, asked);
  const values = storedValues(raw, asked);
  const shown = asked.samplesPerPixel === 3 ? toRgb(values, asked, raw.colour) : values;
  return new Uint8Array(shown.buffer, shown.byteOffset, shown.byteLength);
}

test.each(Object.keys(index))(
  '%s decodes to what its encoder was given, or to what the reference decoder makes of it',
  async (name) => {
    const { raw } = load(name);
    expect(Buffer.from(await decode(name)).equals(Buffer.from(raw))).toBe(true);
  },
);

test.each(Object.keys(index))('%s is refused where the data set speaks of another size', async (name) => {
  const { shape } = load(name);
  const reason = shape.transferSyntaxUID.endsWith('.5') ? /truncated|undecodable|mismatch/ : /mismatch/;
  await expect(decode(name, undefined, { rows: shape.rows + 1 })).rejects.toThrow(reason);
});

test.each(Object.keys(index))(
  '%s cut anywhere never passes for whole',
  async (name) => {
    const { bytes, raw } = load(name);
    for (let length = 0; length < bytes.length - 4; length += 1 + Math.floor(bytes.length / 60)) {
      const outcome = await decode(name, () => bytes.slice(0, length)).catch((error: unknown) => error);
      expect(outcome).toBeInstanceOf(Error);
    }
    // And the codec is none the worse for it.
    expect(Buffer.from(await decode(name)).equals(Buffer.from(raw))).toBe(true);
  },
  60_000,
);

test('a codestream of more components than the data set is refused', async () => {
  await expect(decode('jpeg-ls-rgb', undefined, { samplesPerPixel: 1 })).rejects.toThrow('mismatch');
  await expect(decode('rle-rgb', undefined, { samplesPerPixel: 1 })).rejects.toThrow('mismatch');
});

test('twelve stored bits cannot come from an 8-bit codestream', async () => {
  await expect(decode('jpeg-baseline-grey', undefined, { bitsAllocated: 16, bitsStored: 12 })).rejects.toThrow(
    'mismatch',
  );
});
