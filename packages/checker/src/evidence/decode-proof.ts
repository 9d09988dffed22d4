/** Frames really decoded: the representative one of each series, or every frame with `--deep`. */
export interface DecodeProof {
  readonly deep: boolean;
  readonly series: readonly {
    readonly seriesInstanceUID: string;
    readonly tried: number;
    readonly decoded: number;
    readonly failures: readonly { readonly path: string; readonly frame: number; readonly reason: string }[];
  }[];
}
