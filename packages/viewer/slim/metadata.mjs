/**
 * Stands in for @cornerstonejs/metadata in bundles. The engine needs its registry of providers and a few helpers; the whole of it
 * brings a DICOM reader, two dictionaries and compiled rules for sorting files, which core does here: half of the code, and most of
 * the time for which starting the engine held the page.
 */
import * as metaData from '@cornerstonejs/metadata/metaData';
import * as Enums from '@cornerstonejs/metadata/enums';
import imageIdToURI from '@cornerstonejs/metadata/utilities/imageIdToURI';
import isVideoTransferSyntax, { videoUIDs } from '@cornerstonejs/metadata/utilities/isVideoTransferSyntax';
import calibratedPixelSpacingMetadataProvider from '@cornerstonejs/metadata/utilities/calibratedPixelSpacingMetadataProvider';
import {
  calculateRadiographicPixelSpacing,
  getERMF,
  getPixelSpacingInformation,
} from '@cornerstonejs/metadata/utilities/getPixelSpacingInformation';
import splitImageIdsBy4DTags, {
  generateFrameImageId,
  handleMultiframe4D,
} from '@cornerstonejs/metadata/utilities/splitImageIdsBy4DTags';

const utilities = {
  calculateRadiographicPixelSpacing,
  calibratedPixelSpacingMetadataProvider,
  generateFrameImageId,
  getERMF,
  getPixelSpacingInformation,
  handleMultiframe4D,
  imageIdToURI,
  isVideoTransferSyntax,
  splitImageIdsBy4DTags,
  videoUIDs,
};

export { Enums, metaData, utilities };
