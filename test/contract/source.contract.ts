import { describe, expect, it } from 'vitest';
import type { FoundEntry, Source, SourceFault } from '../../packages/core/src/sources/source.ts';
import type { Tree } from '../build/fake-files.ts';

export interface SourceCase {
  readonly name: string;
  /** A source over these folders, the tree itself being the top. */
  readonly make: (tree: Tree) => Source;
}

export async function walked(
  source: Source,
  signal = new AbortController().signal,
): Promise<(FoundEntry | SourceFault)[]> {
  const found: (FoundEntry | SourceFault)[] = [];
  for await (const entry of source.entries(signal)) found.push(entry);
  return found;
}

export const pathsOf = (found: readonly (FoundEntry | SourceFault)[]): string[] => found.map(({ path }) => path).sort();

/** What every {@link Source} promises: each file once, under its whole path, unread; faults as data; an end when told to stop. */
export function sourceContract({ name, make }: SourceCase): void {
  describe(`source: ${name}`, () => {
    const tree: Tree = {
      'one.dcm': 'first',
      disc: { DICOM: { IM1: 'a', IM2: 'bb' }, 'readme.txt': 'text' },
      empty: {},
    };

    it('gives each file once with its path, name, size and bytes', async () => {
      const found = (await walked(make(tree))) as FoundEntry[];
      expect(pathsOf(found)).toEqual(['disc/DICOM/IM1', 'disc/DICOM/IM2', 'disc/readme.txt', 'one.dcm']);
      const image = found.find(({ path }) => path === 'disc/DICOM/IM2') as FoundEntry;
      expect(image).toMatchObject({ name: 'IM2', size: 2 });
      expect(image.origin.map(({ path }) => path)).toEqual(['disc/DICOM/IM2']);
      expect(Buffer.from(await image.bytes.read(0, 10)).toString()).toBe('bb');
    });

    it('spells out what makes a name deceive', async () => {
      const [found] = await walked(make({ 'exe.\u202Efdp': 'x' }));
      expect(found?.path).toBe('exe.\\u{202E}fdp');
    });

    it('finds nothing in nothing', async () => {
      expect(await walked(make({}))).toEqual([]);
    });

    it('stops when the signal fires', async () => {
      const many: Tree = { many: Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`IM${at}`, 'x'])) };
      const controller = new AbortController();
      let seen = 0;
      const walk = (async () => {
        for await (const _ of make(many).entries(controller.signal)) if (++seen === 10) controller.abort();
      })();
      await walk.catch((thrown: unknown) => expect(thrown).toMatchObject({ name: 'AbortError' }));
      expect(seen).toBeLessThan(3_000);
    });
  });
}
