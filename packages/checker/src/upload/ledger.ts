import type { UploadEvent, UploadItem, UploadState } from './upload-adapter.ts';

/** Who ended how. An item keeps the first state it was given, but for `unconfirmed` and `stored`, which the receiver's list decides. */
export class Ledger {
  readonly #states = new Map<string, UploadState>();

  constructor(items: readonly UploadItem[]) {
    for (const { path } of items) this.#states.set(path, 'left');
  }

  give(path: string, state: UploadState, reason?: number): UploadEvent {
    this.#states.set(path, state);
    return { kind: 'item', path, state, ...(reason !== undefined && { reason }) };
  }

  pathsIn(state: UploadState): readonly string[] {
    return [...this.#states].filter(([, own]) => own === state).map(([path]) => path);
  }

  stateOf(path: string): UploadState | undefined {
    return this.#states.get(path);
  }

  get states(): Readonly<Record<UploadState, readonly string[]>> {
    return {
      stored: this.pathsIn('stored'),
      refused: this.pathsIn('refused'),
      unconfirmed: this.pathsIn('unconfirmed'),
      left: this.pathsIn('left'),
      unreadable: this.pathsIn('unreadable'),
      'not-taken': this.pathsIn('not-taken'),
    };
  }
}
