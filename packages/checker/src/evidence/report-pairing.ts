/** Which study has its written report, and which report has its study. */
export interface ReportPairing {
  readonly studies: readonly {
    readonly studyInstanceUID: string;
    readonly studyDate?: string;
    readonly modalities: readonly string[];
    /** `not-needed`: the study holds no pictures. `unknown`: papers are here that could not be read. */
    readonly state: 'found' | 'maybe' | 'missing' | 'not-needed' | 'unknown';
    readonly documents: readonly {
      readonly path: string;
      readonly because: readonly string[];
      readonly confidence: number;
    }[];
  }[];
  /** Radiology reports whose scan is not here. */
  readonly withoutImages: readonly {
    readonly path: string;
    readonly date?: string;
    readonly modality?: string;
    readonly confidence: number;
  }[];
}
