import type { PatientIdentity } from '@medpass/dicom-core';

/** One distinct person as far as the headers tell. */
export interface IdentityFacts {
  readonly key: string;
  readonly identity: PatientIdentity;
  /** Neither a name nor an ID in any instance. */
  readonly blank: boolean;
  readonly deidentified: boolean;
  readonly studies: readonly {
    readonly studyInstanceUID: string;
    readonly seriesInstanceUIDs: readonly string[];
    readonly studyDate?: string;
  }[];
  /** Other keys that may be the same person written in another way. */
  readonly maybeSameAs: readonly string[];
}
