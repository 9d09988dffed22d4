export { MedpassDicomViewer, type ViewerTarget } from './element/medpass-dicom-viewer.ts';
export { viewerMessages, type ViewerMessages } from './messages/index.ts';
