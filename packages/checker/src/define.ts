import { MedpassDicomCheck } from './element/medpass-dicom-check.ts';

const NAME = 'medpass-dicom-check';

declare global {
  interface HTMLElementTagNameMap {
    [NAME]: MedpassDicomCheck;
  }
}

// Two versions on one page: the first wins, the second must not throw.
if (typeof customElements !== 'undefined' && customElements.get(NAME) === undefined) {
  try {
    customElements.define(NAME, MedpassDicomCheck);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotSupportedError')) throw error;
  }
}

export { MedpassDicomCheck };
export type { MedpassErrorEvent, MedpassProgressEvent, MedpassReportEvent } from './element/events.ts';
