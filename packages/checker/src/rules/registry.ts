import { contrastAbsent } from './completeness/contrast-absent.ts';
import { countConflict } from './completeness/count-conflict.ts';
import { cineSingleFrame } from './completeness/cine-single-frame.ts';
import { coverageDiffers } from './completeness/coverage-differs.ts';
import { cutSeries } from './completeness/cut-series.ts';
import { diffusionPair } from './completeness/diffusion-pair.ts';
import { doseReportAcquisitionMissing } from './completeness/dose-report-acquisition-missing.ts';
import { expectedSequenceAbsent } from './completeness/expected-sequence-absent.ts';
import { mammographyViews } from './completeness/mammography-views.ts';
import { missingFrames } from './completeness/missing-frames.ts';
import { missingSlices } from './completeness/missing-slices.ts';
import { petNotCorrected } from './completeness/pet-not-corrected.ts';
import { petWithoutCt } from './completeness/pet-without-ct.ts';
import { planeAbsent } from './completeness/plane-absent.ts';
import { planeCut } from './completeness/plane-cut.ts';
import { referencedSeriesMissing } from './completeness/referenced-series-missing.ts';
import { seriesNumberGap } from './completeness/series-number-gap.ts';
import { shortVolume } from './completeness/short-volume.ts';
import { studyOutdated } from './completeness/study-outdated.ts';
import { thinSlicesAbsent } from './completeness/thin-slices-absent.ts';
import { variableSpacing } from './completeness/variable-spacing.ts';
import { contrastNamedInReportAbsent } from './documents/contrast-named-in-report-absent.ts';
import { documentLocked } from './documents/document-locked.ts';
import { documentOutdated } from './documents/document-outdated.ts';
import { documentPageMissing } from './documents/document-page-missing.ts';
import { expectedDocumentAbsent } from './documents/expected-document-absent.ts';
import { fileNameUnclear } from './documents/file-name-unclear.ts';
import { needsTranslation } from './documents/needs-translation.ts';
import { priorNamedInReportAbsent } from './documents/prior-named-in-report-absent.ts';
import { reportIsPhoto } from './documents/report-is-photo.ts';
import { reportMissing } from './documents/report-missing.ts';
import { reportPreliminary } from './documents/report-preliminary.ts';
import { reportWithoutImages } from './documents/report-without-images.ts';
import { burnedInText } from './images/burned-in-text.ts';
import { seriesNamedInReportAbsent } from './documents/series-named-in-report-absent.ts';
import { filmScan } from './images/film-scan.ts';
import { lossyCompression } from './images/lossy-compression.ts';
import { onlyDerived } from './images/only-derived.ts';
import { onlyKeyImages } from './images/only-key-images.ts';
import { onlyLocalizers } from './images/only-localizers.ts';
import { onlySecondaryCaptures } from './images/only-secondary-captures.ts';
import { photoWrappedAsDicom } from './images/photo-wrapped-as-dicom.ts';
import { picturesInPapers } from './images/pictures-in-papers.ts';
import { screenPhoto } from './images/screen-photo.ts';
import { screenVideo } from './images/screen-video.ts';
import { screenshot } from './images/screenshot.ts';
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
  screenPhoto,
  picturesInPapers,
  screenshot,
  filmScan,
  screenVideo,
  photoWrappedAsDicom,
  lossyCompression,
  burnedInText,
  onlySecondaryCaptures,
  onlyDerived,
  onlyLocalizers,
  onlyKeyImages,
  // completeness
  missingSlices,
  cutSeries,
  countConflict,
  shortVolume,
  missingFrames,
  variableSpacing,
  referencedSeriesMissing,
  doseReportAcquisitionMissing,
  petWithoutCt,
  petNotCorrected,
  mammographyViews,
  cineSingleFrame,
  thinSlicesAbsent,
  expectedSequenceAbsent,
  planeAbsent,
  contrastAbsent,
  coverageDiffers,
  diffusionPair,
  planeCut,
  seriesNumberGap,
  studyOutdated,
  // documents
  reportMissing,
  reportWithoutImages,
  reportPreliminary,
  documentLocked,
  expectedDocumentAbsent,
  documentOutdated,
  documentPageMissing,
  reportIsPhoto,
  seriesNamedInReportAbsent,
  contrastNamedInReportAbsent,
  priorNamedInReportAbsent,
  fileNameUnclear,
  needsTranslation,
] as const;

export type KnownRule = (typeof rules)[number];
