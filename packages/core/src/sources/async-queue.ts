/** Hands items from many producers to one `for await`. Ends when {@link end} was called and nothing is left. */
export class AsyncQueue<T> {
  #items: T[] = [];
  #ended = false;
  #wake: (() => void) | undefined;

  push(item: T): void {
    this.#items.push(item);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** The items in batches of arrival. */
  async *batches(signal: AbortSignal): AsyncGenerator<readonly T[], void> {
    const wake = (): void => this.#wake?.();
    signal.addEventListener('abort', wake);
    try {
      for (;;) {
        signal.throwIfAborted();
        if (this.#items.length > 0) {
          const batch = this.#items;
          this.#items = [];
          yield batch;
          continue;
        }
        if (this.#ended) return;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        this.#wake = undefined;
      }
    } finally {
      signal.removeEventListener('abort', wake);
    }
  }
}
