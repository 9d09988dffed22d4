import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { byteWindow } from './byte-window.ts';
import { cappedCollector, PartTooLarge } from './capped-collector.ts';

const whole = new MemorySource(Uint8Array.from({ length: 100 }, (_, at) => at));

async function all(stream: ReadableStream<Uint8Array>): Promise<readonly number[]> {
  const found: number[] = [];
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) found.push(...part.value);
  return found;
}

describe('a document inside of another file', () => {
  it('is read by places of its own', async () => {
    const window = byteWindow(whole, 10, 5);
    expect(window.size).toBe(5);
    expect([...(await window.read(0, 5))]).toEqual([10, 11, 12, 13, 14]);
    expect([...(await window.read(3, 1))]).toEqual([13]);
    expect(await all(window.stream())).toEqual([10, 11, 12, 13, 14]);
    expect(window.descriptor).toMatchObject({ kind: 'slice', offset: 10, length: 5 });
  });

  it('never gives what lies before or behind it', async () => {
    const window = byteWindow(whole, 10, 5);
    expect([...(await window.read(3, 50))]).toEqual([13, 14]);
    expect([...(await window.read(-4, 2))]).toEqual([10, 11]);
    expect([...(await window.read(5, 1))]).toEqual([]);
    expect([...(await window.read(80, 9))]).toEqual([]);
    expect([...(await window.read(1, -3))]).toEqual([]);
  });

  it('ends with its file, whatever a header says of it', async () => {
    expect([...(await byteWindow(whole, 97, 50).read(0, 50))]).toEqual([97, 98, 99]);
    expect(byteWindow(whole, 200, 10)).toMatchObject({ size: 0, descriptor: { offset: 100, length: 0 } });
    expect(byteWindow(whole, -5, 10).size).toBe(10);
    expect(byteWindow(whole, 5, -10).size).toBe(0);
    expect(await all(byteWindow(whole, 100, 10).stream())).toEqual([]);
  });

  it('streams more than a mebibyte in parts', async () => {
    const large = new MemorySource(new Uint8Array(2 ** 21 + 7).fill(9));
    const reader = byteWindow(large, 3, 2 ** 21)
      .stream()
      .getReader();
    const sizes: number[] = [];
    for (let part = await reader.read(); !part.done; part = await reader.read()) sizes.push(part.value.length);
    expect(sizes).toEqual([2 ** 20, 2 ** 20]);
  });
});

describe('what is inflated', () => {
  const write = async (cap: number, ...parts: readonly number[][]) => {
    const collected = cappedCollector(cap);
    const writer = collected.writable.getWriter();
    for (const part of parts) await writer.write(Uint8Array.from(part));
    return [...collected.bytes()];
  };
  it('is collected in order, up to its cap', async () => {
    expect(await write(5, [1, 2], [], [3, 4, 5])).toEqual([1, 2, 3, 4, 5]);
    await expect(write(4, [1, 2], [3, 4, 5])).rejects.toBeInstanceOf(PartTooLarge);
  });
});
