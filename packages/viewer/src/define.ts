import { MedpassDicomViewer } from './element/medpass-dicom-viewer.ts';
import { MedpassViewerPane } from './element/viewer-pane.ts';

declare global {
  interface HTMLElementTagNameMap {
    'medpass-dicom-viewer': MedpassDicomViewer;
    'medpass-viewer-pane': MedpassViewerPane;
  }
}

// A page may load the package twice, in two versions: the first one stays.
if (typeof customElements !== 'undefined' && !customElements.get('medpass-dicom-viewer')) {
  customElements.define('medpass-viewer-pane', MedpassViewerPane);
  customElements.define('medpass-dicom-viewer', MedpassDicomViewer);
}
