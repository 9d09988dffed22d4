import type { Intake } from '@medpass/dicom-core';
import type { Messages } from '../../messages/messages.ts';
import type { Report } from '../../report/report.ts';
import type { CheckState } from '../check-state.ts';
import { HandoverFlow } from './flow.ts';

/** The element, as far as saving needs it. */
export interface HandoverElement {
  readonly intake: Intake | undefined;
  readonly report: Report | undefined;
  requestUpdate(): void;
}

/** `undefined` before there is a report of files that can still be read. */
export function openHandover(
  element: HandoverElement,
  messages: Messages,
  { model, report }: Pick<CheckState, 'model' | 'report'>,
  reportId: string,
  sendAnyway: () => void,
  show: (flow: HandoverFlow | undefined) => void,
): HandoverFlow | undefined {
  const { intake } = element;
  if (intake === undefined || model === undefined || report === undefined) return undefined;
  return new HandoverFlow({
    intake,
    model,
    messages,
    fileName: `scans-for-sending-${reportId}.zip`,
    report: () => element.report ?? report,
    sendAnyway,
    update: () => element.requestUpdate(),
    close: () => show(undefined),
  });
}
