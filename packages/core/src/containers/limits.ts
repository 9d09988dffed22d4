import { defaultInflateCaps } from '../bytes/inflate-caps.ts';

/** Caps against bombs. All are on what is really there, never on what a header declares. */
export interface Limits {
  /** How deep containers may nest; a container at the cap is `unsupported`. */
  readonly containerDepth: number;
  /** Entries in one container. */
  readonly containerEntries: number;
  /** Inflated bytes of one entry; what lies in its container uncompressed may be longer. */
  readonly entryBytes: number;
  /** Inflated bytes of one container, all entries together. */
  readonly containerBytes: number;
  /** Inflated ÷ compressed, tested once 16 MiB have come out. */
  readonly inflateRatio: number;
  /** Entries in all. */
  readonly entries: number;
  /** Levels of folders. */
  readonly pathDepth: number;
}

export const defaultLimits: Limits = {
  containerDepth: 3,
  containerEntries: 200_000,
  entryBytes: defaultInflateCaps.entryBytes,
  containerBytes: 64 * 2 ** 30,
  inflateRatio: defaultInflateCaps.inflateRatio,
  entries: 500_000,
  pathDepth: 64,
};
