import { Tag } from '../standard/tags.ts';
import type { TagKeyword } from '../standard/tags.ts';

/** Elements of the root that a header is made of, grouped by what they describe; a group's place in the list is its slot. */
export const slotGroups = {
  patient: [
    'PatientName',
    'PatientID',
    'IssuerOfPatientID',
    'PatientBirthDate',
    'PatientSex',
    'PatientIdentityRemoved',
  ],
  study: [
    'StudyInstanceUID',
    'StudyDate',
    'StudyTime',
    'StudyDescription',
    'AccessionNumber',
    'InstitutionName',
    'InstitutionAddress',
    'InstitutionalDepartmentName',
    'ReferringPhysicianName',
  ],
  series: [
    'SeriesInstanceUID',
    'Modality',
    'SeriesNumber',
    'SeriesDescription',
    'ProtocolName',
    'BodyPartExamined',
    'Laterality',
    'SeriesDate',
    'Manufacturer',
    'ManufacturerModelName',
    'SoftwareVersions',
    'FrameOfReferenceUID',
    'MagneticFieldStrength',
  ],
  image: [
    'Rows',
    'Columns',
    'SamplesPerPixel',
    'BitsAllocated',
    'BitsStored',
    'PixelRepresentation',
    'PhotometricInterpretation',
    'PlanarConfiguration',
    'PixelSpacing',
    'ImagerPixelSpacing',
    'SliceThickness',
    'SpacingBetweenSlices',
    'ImageOrientationPatient',
    'RescaleSlope',
    'RescaleIntercept',
    'WindowCenter',
    'WindowWidth',
  ],
  stack: [
    'ImageType',
    'AcquisitionNumber',
    'EchoNumbers',
    'EchoTime',
    'RepetitionTime',
    'InversionTime',
    'FlipAngle',
    'DiffusionBValue',
    'TemporalPositionIdentifier',
    'NumberOfTemporalPositions',
    'TriggerTime',
    'AcquisitionTime',
    'ContentTime',
    'ContrastBolusAgent',
    'ConvolutionKernel',
    'ScanningSequence',
    'SequenceVariant',
    'SequenceName',
    'ViewPosition',
    'ImageLaterality',
    'ScanOptions',
    'MRAcquisitionType',
    'AcquisitionContrast',
    'PulseSequenceName',
    'IrradiationEventUID',
  ],
  counts: [
    'ImagesInAcquisition',
    'NumberOfSlices',
    'NumberOfTimeSlices',
    'NumberOfRRIntervals',
    'NumberOfTimeSlots',
    'ImageIndex',
    'CardiacNumberOfImages',
    'NumberOfStudyRelatedSeries',
    'NumberOfStudyRelatedInstances',
    'NumberOfSeriesRelatedInstances',
  ],
  provenance: [
    'ConversionType',
    'DateOfSecondaryCapture',
    'SecondaryCaptureDeviceManufacturer',
    'SecondaryCaptureDeviceManufacturerModelName',
    'SecondaryCaptureDeviceSoftwareVersions',
    'LossyImageCompression',
    'LossyImageCompressionRatio',
    'LossyImageCompressionMethod',
    'BurnedInAnnotation',
    'RecognizableVisualFeatures',
    'AttenuationCorrectionMethod',
    'CorrectedImage',
    'PresentationIntentType',
  ],
  instance: [
    'SpecificCharacterSet',
    'SOPClassUID',
    'SOPInstanceUID',
    'InstanceNumber',
    'NumberOfFrames',
    'ImagePositionPatient',
    'SliceLocation',
    'ConcatenationUID',
    'InConcatenationNumber',
    'InConcatenationTotalNumber',
    'FrameTime',
    'CineRate',
    'RecommendedDisplayFrameRate',
    'MIMETypeOfEncapsulatedDocument',
    'DocumentTitle',
    'EncapsulatedDocument',
    'CompletionFlag',
    'VerificationFlag',
    'ExtendedOffsetTable',
    'DirectoryRecordType',
    'PixelData',
    'FloatPixelData',
    'DoubleFloatPixelData',
  ],
} as const satisfies Readonly<Record<string, readonly TagKeyword[]>>;

export type SlotGroup = keyof typeof slotGroups;
export type SlotKeyword = (typeof slotGroups)[SlotGroup][number];
/** Private counts and b-values, found through their creators. */
export type PrivateSlot = 'geLocations' | 'philipsSlices' | 'siemensMosaic' | 'privateBValue';

const SEQUENCES = [
  'ReferencedSeriesSequence',
  'ReferencedImageSequence',
  'ReferencedInstanceSequence',
  'SourceImageSequence',
  'CurrentRequestedProcedureEvidenceSequence',
  'PertinentOtherEvidenceSequence',
  'PredecessorDocumentsSequence',
  'ContentSequence',
  'ConceptNameCodeSequence',
  'SharedFunctionalGroupsSequence',
  'PerFrameFunctionalGroupsSequence',
  'DimensionIndexSequence',
  'ReferencedFrameOfReferenceSequence',
  'ReferencedStructureSetSequence',
  'ReferencedRTPlanSequence',
  'ReferencedDoseSequence',
  'ViewCodeSequence',
  'ViewModifierCodeSequence',
  'DirectoryRecordSequence',
] as const satisfies readonly TagKeyword[];
export type RootSequence = (typeof SEQUENCES)[number];

const HASH_SIZE = 1024;
const keys = new Float64Array(HASH_SIZE);
const values = new Uint8Array(HASH_SIZE);
const slots: Record<string, number> = {};
let count = 1;

function place(tag: number): number {
  let at = (Math.imul(tag ^ (tag >>> 13), 0x9e3779b1) >>> 22) & (HASH_SIZE - 1);
  while (values[at] !== 0 && keys[at] !== tag) at = (at + 1) & (HASH_SIZE - 1);
  return at;
}

function add(name: string, tag?: number): void {
  slots[name] = count;
  if (tag !== undefined) {
    const at = place(tag);
    keys[at] = tag;
    values[at] = count;
  }
  count++;
}

for (const group of Object.values(slotGroups)) for (const keyword of group) add(keyword, Tag[keyword]);
for (const name of ['geLocations', 'philipsSlices', 'siemensMosaic', 'privateBValue'] satisfies PrivateSlot[])
  add(name);
/** Slots from this one on are sequences. */
export const firstSequenceSlot: number = count;
for (const keyword of SEQUENCES) add(keyword, Tag[keyword]);

export const slotCount: number = count;
export const slot = slots as Readonly<Record<SlotKeyword | PrivateSlot | RootSequence, number>>;

/** The slot of a root element, 0 for one that no header needs. One probe of a typed array, for every element of every file. */
export function slotOf(tag: number): number {
  return values[place(tag)] as number;
}
