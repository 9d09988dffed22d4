export { concat, dataSet, deflateRaw, element, encapsulated, latin1 } from './dicom-writer.ts';
export type { DicomElement, DicomItem, DicomValue, EncapsulatedPixels, Encoding } from './dicom-writer.ts';
export * from './dicom-file.ts';
export * from './dicom-series.ts';
export * from './dicom-objects.ts';
export * from './dicom-enhanced.ts';
export { buildDicomDir } from './dicom-dicomdir.ts';
export type { DirectoryEntry } from './dicom-dicomdir.ts';
