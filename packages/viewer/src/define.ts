import { MedpassDicomViewer } from './element/medpass-dicom-viewer.ts';

declare global {
  interface HTMLElementTagNameMap {
    'medpass-dicom-viewer': MedpassDicomViewer;
  }
}

// A page may load the package twice, in two versions: the first one stays.
if (typeof customElements !== 'undefined' && !customElements.get('medpass-dicom-viewer'))
  customElements.define('medpass-dicom-viewer', MedpassDicomViewer);
