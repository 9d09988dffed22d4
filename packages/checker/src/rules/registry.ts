import { deidentifiedData } from './identity/deidentified-data.ts';
import { documentOfAnotherPatient } from './identity/document-of-another-patient.ts';
import { implausibleDates } from './identity/implausible-dates.ts';
import { onePatient } from './identity/one-patient.ts';
import { conflictingDuplicates } from './package/conflicting-duplicates.ts';
import { dicomdirMissingFiles } from './package/dicomdir-missing-files.ts';
import { dicomdirOnly } from './package/dicomdir-only.ts';
import { duplicateInstances } from './package/duplicate-instances.ts';
import { executableContent } from './package/executable-content.ts';
import { lockedContainer } from './package/locked-container.ts';
import { noPixelsDecodable } from './package/no-pixels-decodable.ts';
import { noScanFiles } from './package/no-scan-files.ts';
import { truncatedFiles } from './package/truncated-files.ts';
import { unreadableFiles } from './package/unreadable-files.ts';
import { unsupportedContainer } from './package/unsupported-container.ts';
import { unsupportedTransferSyntax } from './package/unsupported-transfer-syntax.ts';

/** Every built-in rule, one a line; their order does not matter. */
export const rules = [
  // package
  noScanFiles,
  unreadableFiles,
  truncatedFiles,
  noPixelsDecodable,
  unsupportedTransferSyntax,
  lockedContainer,
  unsupportedContainer,
  dicomdirMissingFiles,
  dicomdirOnly,
  executableContent,
  duplicateInstances,
  conflictingDuplicates,
  // identity
  onePatient,
  deidentifiedData,
  implausibleDates,
  documentOfAnotherPatient,
  // images
  // completeness
  // documents
] as const;

export type KnownRule = (typeof rules)[number];
