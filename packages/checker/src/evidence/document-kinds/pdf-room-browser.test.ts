import { describe, expect, it } from 'vitest';
import { documentLimits } from './document-limits.ts';
import { openWorkerRoom } from './pdf-room-browser.ts';
import { photoLimits } from './picture-limits.ts';

/** A worker seen from its page: what it is sent, and what it says to whoever still listens. */
class PageWorker {
  readonly sent: unknown[] = [];
  ended = 0;
  readonly #listening: (readonly [type: string, hear: (event: { readonly data?: unknown }) => void])[] = [];
  addEventListener(type: string, hear: (event: { readonly data?: unknown }) => void): void {
    this.#listening.push([type, hear]);
  }
  removeEventListener(type: string, hear: unknown): void {
    const at = this.#listening.findIndex(([its, one]) => its === type && one === hear);
    if (at >= 0) this.#listening.splice(at, 1);
  }
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.ended++;
  }
  says(data: unknown): void {
    this.fires('message', { data });
  }
  fires(type: string, event = {}): void {
    for (const [its, hear] of this.#listening.slice()) if (its === type) hear(event);
  }
}

function opened() {
  const worker = new PageWorker();
  return { worker, room: openWorkerRoom(() => worker as unknown as Worker) };
}

const data = Uint8Array.of(1);
const text = { ok: true, pages: ['x'], pageCount: 1 } as const;
const pictures = { ok: true, pictures: [], others: 0, passedOver: 0 } as const;

describe('a room for PDFs in a browser', () => {
  it('hands a paper over and gives back what comes of it, one after the other', async () => {
    const { worker, room } = opened();
    let began = 0;
    const reading = room.extract(data, documentLimits, () => began++);
    expect(worker.sent).toEqual([{ job: 'text', data, limits: documentLimits }]);
    worker.says({ began: true });
    worker.says(text);
    expect(await reading).toEqual(text);
    const looking = room.pictures(data, photoLimits, () => began++);
    expect(worker.sent[1]).toEqual({ job: 'pictures', data, limits: photoLimits });
    worker.says({ began: true });
    worker.says(pictures);
    expect(await looking).toEqual(pictures);
    // The first paper no longer listens.
    expect(began).toBe(2);
  });

  it('takes no greeting for an answer, and none for a beginning', async () => {
    const { worker, room } = opened();
    let began = 0;
    const reading = room.extract(data, documentLimits, () => began++);
    for (const greeting of [
      null,
      undefined,
      'ready',
      7,
      {},
      { isReady: true },
      Object.create({ ok: true, began: true }),
    ])
      worker.says(greeting);
    expect(began).toBe(0);
    worker.says({ ok: false, reason: 'locked' });
    expect(await reading).toEqual({ ok: false, reason: 'locked' });
  });

  it.each(['error', 'messageerror'])('is lost with its worker: %s', async (type) => {
    const { worker, room } = opened();
    worker.fires(type);
    const reading = room.extract(data, documentLimits, () => undefined);
    worker.fires(type);
    await expect(reading).rejects.toThrow('worker-lost');
  });

  it('that is closed ends its worker, and whoever waits for it is told', async () => {
    const { worker, room } = opened();
    room.close();
    expect(worker.ended).toBe(1);
    const { worker: other, room: busy } = opened();
    const reading = busy.pictures(data, photoLimits, () => undefined);
    busy.close();
    await expect(reading).rejects.toThrow('worker-lost');
    expect(other.ended).toBe(1);
  });
});
