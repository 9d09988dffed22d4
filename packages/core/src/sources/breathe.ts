/** Longest stretch of work on the page's thread, in milliseconds: half a frame, so that a drop of thousands stays smooth. */
const stretch = 8;

/** Gives the thread back for a moment once it has been held for {@link stretch}. Make one for each loop. */
export class Breather {
  #since = performance.now();

  /** True where the thread must be given back: then await {@link pause}. Cheap enough to ask for every item. */
  get due(): boolean {
    return performance.now() - this.#since >= stretch;
  }

  async pause(): Promise<void> {
    await nextTask();
    this.#since = performance.now();
  }
}

/** A task, not a microtask: the browser must get to paint and to answer clicks. */
function nextTask(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (done: () => void) => unknown };
  // Node has no page, and takes milliseconds for its first channel.
  if (setImmediate) return new Promise((resolve) => void setImmediate(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
