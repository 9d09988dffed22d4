import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../packages/core/src/bytes/memory-source.ts';
import type {
  UploadAdapter,
  UploadEvent,
  UploadItem,
  UploadJob,
  UploadState,
} from '../../packages/checker/src/upload/upload-adapter.ts';
import { buildDicom, seededUid } from '../build/dicom.ts';

/** A receiver on this machine and the adapter that sends to it. */
export interface UploadCase {
  readonly adapter: UploadAdapter;
  /** What the receiver holds of an instance. */
  held(sopInstanceUID: string): Uint8Array | undefined;
  /** From now on it refuses this instance. */
  refuse(sopInstanceUID: string): void;
  /** Its door closes after so many more requests. */
  stopAfter(requests: number): void;
  start(): Promise<void>;
  /** It takes what comes and never answers. */
  hang(): void;
  requests(): number;
  close(): Promise<void>;
}

export const items: readonly UploadItem[] = Array.from({ length: 30 }, (_, at) => {
  const sopInstanceUID = seededUid(`sent ${at}`);
  const studyInstanceUID = seededUid(`study ${at % 2}`);
  const elements = { SOPInstanceUID: sopInstanceUID, StudyInstanceUID: studyInstanceUID };
  const bytes = new MemorySource(buildDicom({ elements, pixels: new Uint8Array(512).fill(at) }));
  return { path: `disc/IM${at}`, bytes, sopInstanceUID, studyInstanceUID };
});

export interface Sent {
  readonly events: readonly UploadEvent[];
  readonly states: Readonly<Record<UploadState, readonly string[]>>;
  readonly failure: string | undefined;
}

export async function send(
  adapter: UploadAdapter,
  job: UploadJob,
  signal = new AbortController().signal,
): Promise<Sent> {
  const events: UploadEvent[] = [];
  for await (const event of adapter.upload(job, signal)) events.push(event);
  const end = events.at(-1);
  if (end?.kind !== 'end') throw new Error('No end');
  // Every path once, whatever happened.
  expect(Object.values(end.states).flat().sort()).toEqual(job.items.map(({ path }) => path).sort());
  return { events, states: end.states, failure: end.failure?.reason };
}

/** What every {@link UploadAdapter} promises, whoever receives. */
export function uploadAdapterContract(name: string, make: () => Promise<UploadCase>): void {
  describe(`upload: ${name}`, () => {
    const withCase = async (run: (test: UploadCase) => Promise<void>): Promise<void> => {
      const test = await make();
      await run(test).finally(() => test.close());
    };

    it('gives the receiver every byte, and calls stored what it holds', () =>
      withCase(async (test) => {
        const { states, events, failure } = await send(test.adapter, { items });
        expect(states.stored.length).toBe(items.length);
        expect(failure).toBeUndefined();
        for (const { sopInstanceUID, bytes } of items)
          expect(Buffer.from(test.held(sopInstanceUID!)!).equals((bytes as MemorySource).bytes)).toBe(true);
        const progress = events.filter((event) => event.kind === 'progress');
        expect(progress.at(-1)).toEqual({
          kind: 'progress',
          sentBytes: items.reduce((sum, { bytes }) => sum + bytes.size, 0),
          totalBytes: items.reduce((sum, { bytes }) => sum + bytes.size, 0),
        });
      }));

    it('names what the receiver refuses and what it does not take; the rest goes on', () =>
      withCase(async (test) => {
        test.refuse(items[3]!.sopInstanceUID!);
        const letter = { path: 'letter.pdf', bytes: new MemorySource(new Uint8Array(9)) };
        const { states } = await send(test.adapter, { items: [...items, letter] });
        expect(states.refused).toEqual([items[3]!.path]);
        expect(states['not-taken']).toEqual(['letter.pdf']);
        expect(states.stored.length).toBe(items.length - 1);
      }));

    it('names what cannot be read here; the rest goes on', () =>
      withCase(async (test) => {
        const broken = { ...items[5]!, bytes: new MemorySource(new Uint8Array(0)) };
        broken.bytes.read = () => Promise.reject(new Error('io'));
        const { states } = await send(test.adapter, { items: [...items.slice(0, 5), broken, ...items.slice(6)] });
        expect(states.unreadable).toEqual([broken.path]);
        expect(states.stored.length).toBe(items.length - 1);
      }));

    it('ends with what is left when the receiver stops, and goes on from there', () =>
      withCase(async (test) => {
        test.stopAfter(2);
        const first = await send(test.adapter, { items });
        expect(first.failure).toBe('server-stopped');
        expect(first.states.stored.length).toBeLessThan(items.length);
        expect(first.states.left.length).toBeGreaterThan(0);
        await test.start();
        const second = await send(test.adapter, { items, stored: new Set(first.states.stored) });
        expect(second.states.stored.length).toBe(items.length);
        for (const { sopInstanceUID, bytes } of items)
          expect(Buffer.from(test.held(sopInstanceUID!)!).equals((bytes as MemorySource).bytes)).toBe(true);
      }));

    it('sends nothing again that was stored', () =>
      withCase(async (test) => {
        const first = await send(test.adapter, { items });
        const before = test.requests();
        const second = await send(test.adapter, { items, stored: new Set(first.states.stored) });
        expect(second.states.stored.length).toBe(items.length);
        expect(test.requests()).toBe(before);
      }));

    it('stops when told to', () =>
      withCase(async (test) => {
        test.hang();
        const controller = new AbortController();
        const sending = send(test.adapter, { items }, controller.signal);
        setTimeout(() => controller.abort(), 30);
        await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
      }));
  });
}
