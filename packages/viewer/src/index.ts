export { MedpassDicomViewer } from './element/medpass-dicom-viewer.ts';
export type { ViewerFlag } from './state/flags.ts';
export type { ViewerTarget } from './state/target.ts';
export { loadViewerMessages, viewerMessages, type ViewerMessages } from './messages/index.ts';
export type { Arrangement, SeriesKind } from './state/hanging.ts';
export { memoryCaps, thisDevice, type Device, type MemoryCaps } from './engine/memory.ts';
