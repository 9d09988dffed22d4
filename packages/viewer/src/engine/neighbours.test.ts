import { describe, expect, it } from 'vitest';
import { Neighbours, neighbourPlaces } from './neighbours.ts';

const names = Array.from({ length: 20 }, (_, place) => `p${place}`);

function loader(failing: readonly string[] = []) {
  const begun: string[] = [];
  const known = new Set<string>();
  const finish = new Map<string, () => void>();
  return {
    begun,
    has: (name: string) => known.has(name),
    load: (name: string) =>
      new Promise<void>((resolve, reject) => {
        begun.push(name);
        finish.set(name, () => {
          if (failing.includes(name)) return reject(new Error(name));
          known.add(name);
          resolve();
        });
      }),
    async finish(name: string): Promise<void> {
      finish.get(name)?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('the neighbours of a picture', () => {
  it('are the nearest of both sides while nobody goes anywhere', () => {
    expect(neighbourPlaces(10, 0, 20).slice(0, 4)).toEqual([11, 9, 12, 8]);
    expect(neighbourPlaces(0, 0, 3)).toEqual([1, 2]);
  });

  it('are first those on the way that the person goes', () => {
    expect(neighbourPlaces(10, 1, 20).slice(0, 3)).toEqual([11, 12, 9]);
    expect(neighbourPlaces(10, -1, 20).slice(0, 3)).toEqual([9, 8, 11]);
  });

  it('are no more than there is room for', async () => {
    const files = loader();
    const neighbours = new Neighbours(files);
    neighbours.around(names, 10, 1);
    await files.finish('p11');
    expect(files.begun).toEqual(['p11']);
    neighbours.around(names, 11, 0);
    expect(files.begun).toEqual(['p11']);
  });

  it('are loaded two at a time, the next as soon as one is there', async () => {
    const from = loader();
    const neighbours = new Neighbours(from);
    neighbours.around(names, 4);
    expect(from.begun).toEqual(['p5', 'p3']);
    await from.finish('p5');
    expect(from.begun).toEqual(['p5', 'p3', 'p6']);
    neighbours.around(names, 5);
    await from.finish('p3');
    expect(from.begun).toEqual(['p5', 'p3', 'p6', 'p7']);
  });

  it('wait while another picture is asked for', async () => {
    const from = loader();
    const neighbours = new Neighbours(from);
    neighbours.around(names, 4);
    neighbours.rest();
    await from.finish('p5');
    expect(from.begun).toEqual(['p5', 'p3']);
  });

  it('are not asked for again and again where one cannot be decoded', async () => {
    const from = loader(['p5']);
    const neighbours = new Neighbours(from);
    neighbours.around(names, 4);
    await from.finish('p5');
    neighbours.around(names, 3);
    await from.finish('p3');
    await from.finish('p6');
    expect(from.begun.filter((name) => name === 'p5')).toEqual(['p5']);
  });
});
