import type { Intake } from '@medpass/dicom-core';
import type { TemplateResult } from 'lit';
import { findViewer, viewerIsHere } from './open-viewer.ts';
import { pictureDialog } from './picture-dialog.ts';
import type { OpenSeries } from './picture-dialog.ts';
import type { View } from './view.ts';
import { viewerDialog } from './viewer-dialog.ts';

/** A set of pictures larger: in the viewer where its package is, else in the small preview. */
export function seriesDialog(
  view: View,
  intake: Intake | undefined,
  open: OpenSeries | undefined,
  move: (at: number) => void,
): TemplateResult {
  // Asked for with the first scans, so that it is here when one of them is opened.
  findViewer();
  return viewerIsHere() ? viewerDialog(view, intake, open) : pictureDialog(view, open, move);
}
