export interface ExportOptions {
  /** `false`: without names, numbers, birth dates and file paths; the year of birth stays. Default `true`. */
  readonly names?: boolean;
  /** Random, made by the caller; never derived from data. */
  readonly reportId?: string;
}
