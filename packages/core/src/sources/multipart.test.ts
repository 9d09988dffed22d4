import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryOf, defaultMultipartLimits, MultipartError, readMultipart } from './multipart.ts';
import type { MultipartLimits } from './multipart.ts';

/** A body that arrives in pieces of `size` bytes. */
function arriving(bytes: Uint8Array, size = 7): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

const body = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

async function read(
  bytes: Uint8Array,
  { size = 7, limits = {} }: { size?: number; limits?: Partial<MultipartLimits> } = {},
): Promise<readonly { headers: Record<string, string>; text: string }[]> {
  const parts = [];
  for await (const part of readMultipart(arriving(bytes, size), 'B', { ...defaultMultipartLimits, ...limits }))
    parts.push({
      headers: Object.fromEntries(part.headers),
      text: Buffer.from(await part.body.arrayBuffer()).toString('latin1'),
    });
  return parts;
}

const faultOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'none',
    (thrown: unknown) => (thrown instanceof MultipartError ? thrown.fault : 'untyped'),
  );

describe('the boundary', () => {
  it('is read quoted and bare, and only of multipart', () => {
    expect(boundaryOf('multipart/related; type="application/dicom"; boundary="a b"')).toBe('a b');
    expect(boundaryOf('Multipart/Related;boundary=xyz; start="1"')).toBe('xyz');
    expect(boundaryOf('application/dicom; boundary=xyz')).toBeUndefined();
    expect(boundaryOf('multipart/related')).toBeUndefined();
    expect(boundaryOf(`multipart/related; boundary="${'x'.repeat(71)}"`)).toBeUndefined();
  });
});

describe('parts', () => {
  const two = body('preamble\r\n--B  \r\nContent-Type: a/b\r\nX:1\r\n\r\none\r\n\r\n--B\r\n\r\n\r\n--B--\r\nepilogue');

  it('come with headers and exact bytes, however the body arrives', async () => {
    for (const size of [1, 2, 3, 5, 8, 1_000])
      expect(await read(two, { size })).toEqual([
        { headers: { 'content-type': 'a/b', x: '1' }, text: 'one\r\n' },
        { headers: {}, text: '' },
      ]);
  });

  it('may start without a line end and hold what only looks like a boundary', async () => {
    expect((await read(body('--B\r\nA: b\r\n\r\nx\r\n--A\r\n-\r\n\r\n--B--')))[0]?.text).toBe('x\r\n--A\r\n-\r\n');
  });

  it('are the bytes that were written, for any bytes and any cutting', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        async (files, size) => {
          const clean = files.map((file) => file.map((byte) => (byte === 0x42 ? 0x43 : byte)));
          const whole = Buffer.concat([
            ...clean.flatMap((file) => [
              Buffer.from(`\r\n--B\r\nContent-Length: ${file.length}\r\n\r\n`),
              Buffer.from(file),
            ]),
            Buffer.from('\r\n--B--'),
          ]);
          const parts = await read(new Uint8Array(whole), { size });
          expect(parts.map(({ text }) => text)).toEqual(clean.map((file) => Buffer.from(file).toString('latin1')));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('hostile bodies', () => {
  it('cut off anywhere never give a part that was not closed', async () => {
    const whole = body('--B\r\nA: b\r\n\r\nfirst\r\n--B\r\nA: b\r\n\r\nsecond\r\n--B--');
    for (let end = 0; end < whole.length; end++) {
      const seen: string[] = [];
      const fault = await faultOf(
        (async () => {
          for await (const part of readMultipart(arriving(whole.slice(0, end)), 'B')) seen.push(await part.body.text());
        })(),
      );
      expect(['no-boundary', 'cut-off']).toContain(fault);
      for (const text of seen) expect(['first', 'second']).toContain(text);
      expect(seen.length).toBeLessThanOrEqual(2);
    }
  });

  it('are typed', async () => {
    const cases: readonly [string, string, Partial<MultipartLimits>?][] = [
      ['', 'no-boundary'],
      ['no boundary here at all', 'no-boundary'],
      ['--B\r\nnot a header\r\n\r\nx\r\n--B--', 'headers'],
      ['--Bx\r\nA: b\r\n\r\nx\r\n--B--', 'headers'],
      ['--B\r\nContent-Length: 5\r\n\r\nfour\r\n--B--', 'length'],
      ['--B\r\nContent-Length: x\r\n\r\nfour\r\n--B--', 'length'],
      ['--B\r\nA: b\r\n\r\nfour\r\n--B--', 'limit', { partBytes: 3 }],
      [`--B\r\nA: ${'b'.repeat(500)}\r\n\r\nx\r\n--B--`, 'limit', { headerBytes: 100 }],
      [`--B\r\nA: ${'b'.repeat(500)}`, 'limit', { headerBytes: 100 }],
      [`--B${' '.repeat(500)}\r\nA: b\r\n\r\nx\r\n--B--`, 'limit'],
      [`${'x'.repeat(500)}\r\n--B--`, 'no-boundary', { preambleBytes: 100 }],
      ['--B\r\n\r\n1\r\n--B\r\n\r\n2\r\n--B--', 'limit', { parts: 1 }],
    ];
    for (const [text, fault, limits = {}] of cases)
      expect(await faultOf(read(body(text), { limits })), JSON.stringify(text.slice(0, 40))).toBe(fault);
  });

  it('let go of the stream when the reader has had enough', async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(body('--B\r\nA: b\r\n\r\nx\r\n--B\r\nA: b\r\n\r\n')),
      pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
      cancel: () => void (cancelled = true),
    });
    for await (const part of readMultipart(endless, 'B')) {
      expect(part.body.size).toBe(1);
      break;
    }
    expect(cancelled).toBe(true);
  });
});
