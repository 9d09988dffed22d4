import { ecgModel } from './ecg.ts';
import { filmModel } from './film.ts';
import { identityModel } from './identity.ts';
import { plainScanModel } from './plainScan.ts';
import { programModel } from './program.ts';
import { scanModel } from './scan.ts';
import { screenModel } from './screen.ts';
import { sheetModel } from './sheet.ts';
import { shownScanModel } from './shownScan.ts';

/** Written by `pnpm roc --fit`; see docs/photos.md. */
export const models = {
  /** Shows a scan, however it was made. */
  scan: scanModel,
  /** A camera at a screen; photos of film are asked apart. */
  screen: screenModel,
  /** Of pictures that show a scan: a camera at film, not at a screen. */
  film: filmModel,
  /** Shows a sheet of paper. */
  sheet: sheetModel,
  /** Of sheets: ruled paper with a trace. */
  ecg: ecgModel,
  /** Of sheets: a page of a passport. */
  identity: identityModel,
  /** Written by a program: no sensor was there. */
  program: programModel,
} as const;

/**
 * Who must agree that a picture shows a scan: trees that do not know the network, and trees that tell what displays show apart. A
 * dark page is what looks most like a scan.
 */
export const scanWitnesses = [plainScanModel, shownScanModel] as const;

export type PictureQuestion = keyof typeof models;
