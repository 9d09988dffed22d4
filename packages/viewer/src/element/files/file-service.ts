import type { Intake } from '@medpass/dicom-core';

/** What a pane needs of an intake beside frames. */
export type FileService = Pick<Intake, 'elements' | 'elementBytes'>;
