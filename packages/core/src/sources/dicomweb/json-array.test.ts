import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonArrayError, readJsonArray } from './json-array.ts';

function arriving(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(text: string, { size = 5, itemBytes = 1_000_000, items = 1_000 } = {}): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of readJsonArray(arriving(bytesOf(text), size), { itemBytes, items }))
    found.push(JSON.parse(new TextDecoder().decode(item)));
  return found;
}

const faultOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'none',
    (thrown: unknown) => (thrown instanceof JsonArrayError ? thrown.fault : 'untyped'),
  );

describe('a list of objects as it arrives', () => {
  it('gives what a parser of the whole would give, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 2),
        async (list, size, indent) => {
          const text = JSON.stringify(list, undefined, indent);
          expect(await read(text, { size, itemBytes: 10_000_000 })).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });

  it('does not take brackets and quotes within texts for its own', async () => {
    const list = [{ a: '}]"\\' }, { b: ['{', { c: '\\"}' }] }];
    for (const size of [1, 2, 3, 7, 1_000]) expect(await read(JSON.stringify(list), { size })).toEqual(list);
  });

  it('takes no body and an empty list for nothing', async () => {
    for (const text of ['', '  \n', '[]', ' [ ] ']) expect(await read(text)).toEqual([]);
  });

  it('gives what was whole before it breaks', async () => {
    const found: Uint8Array[] = [];
    const reading = (async () => {
      for await (const item of readJsonArray(arriving(bytesOf('[{"a":1},{"b":2},{"c"'), 4), {
        itemBytes: 100,
        items: 9,
      }))
        found.push(item);
    })();
    expect(await faultOf(reading)).toBe('cut-off');
    expect(found.length).toBe(2);
  });

  it.each([
    ['[', 'cut-off'],
    ['[{}', 'cut-off'],
    ['[{},', 'cut-off'],
    ['{"a":1}', 'malformed'],
    ['[1]', 'malformed'],
    ['[null]', 'malformed'],
    ['[{}{}]', 'malformed'],
    ['[{},]', 'malformed'],
    ['[,{}]', 'malformed'],
    ['[[{}]]', 'malformed'],
    ['[{}] {}', 'malformed'],
    ['<html>', 'malformed'],
  ])('refuses %s as %s', async (text, fault) => {
    expect(await faultOf(read(text, { size: 1 }))).toBe(fault);
    expect(await faultOf(read(text, { size: 99 }))).toBe(fault);
  });

  it('keeps to its caps: an object without end, and a list without end', async () => {
    expect(await faultOf(read(`[{"a":"${'x'.repeat(2_000)}`, { itemBytes: 1_000 }))).toBe('limit');
    expect(await faultOf(read(`[${'['.repeat(5)}`, { itemBytes: 10 }))).toBe('malformed');
    expect(await faultOf(read(`[{"a":${'['.repeat(50)}`, { itemBytes: 10 }))).toBe('limit');
    expect(await faultOf(read(`[${Array.from({ length: 20 }, () => '{}').join()}]`, { items: 10 }))).toBe('limit');
  });

  it('lets go of the connection when nobody reads on', async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytesOf('[{},{},{},')),
      cancel: () => void (cancelled = true),
    });
    for await (const _ of readJsonArray(stream, { itemBytes: 100, items: 100 })) break;
    expect(cancelled).toBe(true);
  });
});
