import { ratioTestedFrom } from '../bytes/inflate-caps.ts';
import type { Limits } from './limits.ts';

/** Below this many inflated bytes in all, the ratio of a whole container is harmless. */
const containerRatioTestedFrom = 256 * 2 ** 20;

/**
 * Keeps count of what a container's members may still inflate to. Declared sizes are enough for that: every inflater stops
 * at the size its member declares, so the sum of what really comes out never passes the sum counted here.
 */
export class ContainerBudget {
  #bytes = 0;

  constructor(
    readonly limits: Limits,
    /** Size of the container itself, in bytes. */
    readonly containerSize: number,
  ) {}

  /** Whether a member of this size, from this many bytes of the container, is still within the caps; counts it if so. */
  admit(size: number, compressedSize: number): boolean {
    const { entryBytes, containerBytes, inflateRatio } = this.limits;
    // What lies there as it is cannot outgrow the container: a film of 5 GB is no bomb.
    if (size > Math.max(entryBytes, compressedSize)) return false;
    if (size > ratioTestedFrom && size > Math.max(compressedSize, 1) * inflateRatio) return false;
    const total = this.#bytes + size;
    if (total > containerBytes) return false;
    if (total > containerRatioTestedFrom && total > this.containerSize * inflateRatio) return false;
    this.#bytes = total;
    return true;
  }
}
