import { breastViews } from './breast-views.ts';
import { burnedIn } from './burned-in.ts';
import { decodeProof } from './decode-proof.ts';
import type { AnyEvidence } from './define-evidence.ts';
import { directoryMatch } from './directory-match.ts';
import { doseReports } from './dose-reports.ts';
import { documentKindsEvidence } from './document-kinds/index.ts';
import { documentOwners } from './document-owners.ts';
import { identity } from './identity.ts';
import { imageOriginEvidence } from './image-origin.ts';
import { movingPictures } from './moving-pictures.ts';
import { packageInventory } from './package-inventory.ts';
import { paperPicturesEvidence } from './paper-pictures/index.ts';
import { referencesEvidence } from './references/index.ts';
import { reportPairingEvidence } from './report-pairing.ts';
import { screenPhotosEvidence } from './screen-photos/index.ts';
import { screenVideosEvidence } from './screen-videos/index.ts';
import { seriesCompletenessEvidence } from './series-completeness/index.ts';
import { seriesKindsEvidence } from './series-kinds/index.ts';
import { studyExtent } from './study-extent.ts';
import { transferSupport } from './transfer-support.ts';

/** Every gatherer, one a line. Their order here does not matter: each runs after what it requires. */
export const evidences: readonly AnyEvidence[] = [
  packageInventory,
  identity,
  directoryMatch,
  transferSupport,
  screenPhotosEvidence,
  screenVideosEvidence,
  imageOriginEvidence,
  documentKindsEvidence,
  paperPicturesEvidence,
  reportPairingEvidence,
  documentOwners,
  referencesEvidence,
  doseReports,
  breastViews,
  movingPictures,
  burnedIn,
  studyExtent,
  seriesCompletenessEvidence,
  seriesKindsEvidence,
  decodeProof,
];
