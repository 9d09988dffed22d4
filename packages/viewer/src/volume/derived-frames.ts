import type { DecodeResult, FrameRef, PixelFrame } from '@medpass/dicom-core';
import type { FrameService } from '../engine/frame-service.ts';

/** Entries of an intake are numbered from 1; no folder holds so many. */
const firstDerived = 2 ** 45;

/** Makes frame `frame` (from 1), or `undefined` where there is none. */
export type MakeFrame = (frame: number, signal?: AbortSignal) => Promise<PixelFrame | undefined>;

/** Pictures made here, beside those of the files: one service for both, so that a viewport need not know which it shows. */
export class DerivedFrames implements FrameService {
  readonly #files: FrameService;
  readonly #makers = new Map<number, MakeFrame>();
  #next = firstDerived;

  constructor(files: FrameService) {
    this.#files = files;
  }

  /** The entry's number under which frames of `make` are asked for. */
  add(make: MakeFrame): number {
    const entryId = this.#next++;
    this.#makers.set(entryId, make);
    return entryId;
  }

  remove(entryId: number): void {
    this.#makers.delete(entryId);
  }

  async frame(ref: FrameRef, signal?: AbortSignal): Promise<DecodeResult> {
    if (ref.entryId < firstDerived) return this.#files.frame(ref, signal);
    const frame = await this.#makers.get(ref.entryId)?.(ref.frame, signal);
    return frame ? { ok: true, frame } : { ok: false, reason: 'no-such-frame' };
  }
}
