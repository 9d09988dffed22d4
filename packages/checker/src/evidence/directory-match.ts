/** What the DICOMDIRs of the package name, against what is here (`checks.md` C1). */
export interface DirectoryMatch {
  readonly directories: readonly {
    readonly path: string;
    readonly whole: boolean;
    readonly listed: number;
    readonly found: number;
    /** Absent references by series, `''` where the record names none. */
    readonly missing: readonly {
      readonly seriesInstanceUID: string;
      readonly count: number;
      readonly examples: readonly string[];
    }[];
  }[];
  /** Instances that no DICOMDIR lists, where there is one. */
  readonly unlisted: number;
}
