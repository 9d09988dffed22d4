import { joinChunks } from './inflated-chunks.ts';

/**
 * A place in an inflating stream. A deflate stream can only be read forward; a reader that asks for growing offsets, as a
 * parser and a frame reader do, goes on from here instead of inflating from the start again.
 */
export class InflateCursor {
  #rest: Uint8Array = new Uint8Array(0);
  #ended = false;

  constructor(
    readonly chunks: AsyncGenerator<Uint8Array, void>,
    /** Offset of the next byte to come. */
    public at = 0,
  ) {}

  /** Reads at `offset`, not before {@link at}. Reaching `size` also pulls the end, where checksum and size are judged. */
  async read(offset: number, length: number, size: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let skip = offset - this.at;
    let missing = length;
    while (skip > 0 || missing > 0) {
      if (this.#rest.length === 0 && !(await this.#pull())) break;
      const skipped = Math.min(skip, this.#rest.length);
      const taken = Math.min(missing, this.#rest.length - skipped);
      if (taken > 0) parts.push(this.#rest.slice(skipped, skipped + taken));
      this.#rest = this.#rest.subarray(skipped + taken);
      this.at += skipped + taken;
      skip -= skipped;
      missing -= taken;
    }
    if (this.at === size) while (!this.#ended) await this.#pull();
    return joinChunks(parts);
  }

  close(): void {
    this.#ended = true;
    this.chunks.return().catch(() => undefined);
  }

  async #pull(): Promise<boolean> {
    const next = this.#ended ? undefined : await this.chunks.next();
    if (next === undefined || next.done === true) {
      this.#ended = true;
      return false;
    }
    this.#rest = next.value;
    return true;
  }
}

/** Idle cursors of this thread, oldest first. Each holds an inflater and up to 33 MB inside it, so they are few. */
const idle: { readonly owner: object; readonly cursor: InflateCursor }[] = [];
const idleMax = 3;

/** Takes the owner's idle cursor where it stands at or before `offset`; a cursor beyond it is closed. */
export function takeCursor(owner: object, offset: number): InflateCursor | undefined {
  const index = idle.findIndex((held) => held.owner === owner);
  if (index < 0) return undefined;
  const [held] = idle.splice(index, 1);
  if (held === undefined) return undefined;
  if (held.cursor.at <= offset) return held.cursor;
  held.cursor.close();
  return undefined;
}

export function returnCursor(owner: object, cursor: InflateCursor): void {
  idle.push({ owner, cursor });
  if (idle.length > idleMax) idle.shift()?.cursor.close();
}

/** Closes every idle cursor of this thread. */
export function closeCursors(): void {
  for (const { cursor } of idle.splice(0)) cursor.close();
}
