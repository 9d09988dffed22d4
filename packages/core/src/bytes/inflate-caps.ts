/** Caps on what comes out of an inflater. They hold for the bytes that really come, not for what a header declares. */
export interface InflateCaps {
  /** Inflated bytes of one source. */
  readonly entryBytes: number;
  /** Inflated ÷ compressed, tested once {@link ratioTestedFrom} bytes have come out. */
  readonly inflateRatio: number;
}

export const defaultInflateCaps: InflateCaps = { entryBytes: 4 * 2 ** 30, inflateRatio: 200 };

/** Below this a high ratio is harmless, and empty slices of real scans reach any ratio. */
export const ratioTestedFrom = 16 * 2 ** 20;
