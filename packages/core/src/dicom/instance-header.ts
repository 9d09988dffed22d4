import type { EntryId } from '../entries/entry.ts';
import type { ReadWarning } from './read-failure.ts';

/** A name by its component groups, PS3.5 6.2.1.2. Empty groups are absent. */
export interface PersonName {
  readonly alphabetic?: string;
  readonly ideographic?: string;
  readonly phonetic?: string;
}

/** Field names are the DICOM keyword with its first word lower-cased. Absent or empty attributes are left out. */
export interface PatientIdentity {
  readonly patientID?: string;
  readonly issuerOfPatientID?: string;
  readonly patientName?: PersonName;
  /** `YYYY-MM-DD` where the attribute holds a whole date. */
  readonly patientBirthDate?: string;
  readonly patientSex?: string;
  /** (0012,0062) */
  readonly patientIdentityRemoved?: string;
}

export interface StudyFacts {
  readonly studyInstanceUID: string;
  /** `YYYY-MM-DD` */
  readonly studyDate?: string;
  /** `HH:MM:SS` */
  readonly studyTime?: string;
  readonly studyDescription?: string;
  readonly accessionNumber?: string;
  readonly institutionName?: string;
  readonly institutionAddress?: string;
  readonly institutionalDepartmentName?: string;
  readonly referringPhysicianName?: PersonName;
  /** (0008,0005) as written, such as `ISO_IR 144`: a sign of where the files were made. */
  readonly specificCharacterSet?: string;
}

/** What one series shares. Values that vary within it stay on the instance. */
export interface SeriesFacts {
  readonly seriesInstanceUID: string;
  readonly modality?: string;
  readonly seriesNumber?: number;
  readonly seriesDescription?: string;
  readonly protocolName?: string;
  readonly bodyPartExamined?: string;
  readonly laterality?: string;
  readonly seriesDate?: string;
  readonly manufacturer?: string;
  readonly manufacturerModelName?: string;
  readonly softwareVersions?: string;
  readonly frameOfReferenceUID?: string;
  readonly magneticFieldStrength?: number;
}

/** Image Pixel Module, PS3.3 C.7.6.3. */
export interface ImageFacts {
  readonly rows: number;
  readonly columns: number;
  readonly samplesPerPixel: number;
  readonly bitsAllocated: number;
  readonly bitsStored: number;
  readonly pixelRepresentation: 0 | 1;
  readonly photometricInterpretation: string;
  readonly planarConfiguration?: 0 | 1;
  /** Row spacing, column spacing in mm (0028,0030), else (0018,1164). */
  readonly pixelSpacing?: readonly [number, number];
  readonly sliceThickness?: number;
  readonly spacingBetweenSlices?: number;
  /** Six direction cosines (0020,0037). */
  readonly imageOrientationPatient?: readonly number[];
  readonly rescaleSlope?: number;
  readonly rescaleIntercept?: number;
  readonly windowCenter?: number;
  readonly windowWidth?: number;
}

/** What tells stacks of one series apart (`checks.md` C3). */
export interface StackFacts {
  readonly imageType?: readonly string[];
  readonly acquisitionNumber?: number;
  readonly echoNumbers?: number;
  readonly echoTime?: number;
  readonly repetitionTime?: number;
  readonly inversionTime?: number;
  readonly flipAngle?: number;
  readonly diffusionBValue?: number;
  readonly temporalPositionIdentifier?: number;
  readonly numberOfTemporalPositions?: number;
  readonly triggerTime?: number;
  readonly acquisitionTime?: string;
  readonly contentTime?: string;
  readonly contrastBolusAgent?: string;
  readonly convolutionKernel?: string;
  readonly scanningSequence?: string;
  readonly sequenceVariant?: string;
  readonly sequenceName?: string;
  readonly scanOptions?: string;
  /** `2D` or `3D` (0018,0023) */
  readonly mrAcquisitionType?: string;
  /** Enhanced MR: `T1`, `FLUID_ATTENUATED` … (0008,9209) */
  readonly acquisitionContrast?: string;
  /** Enhanced MR (0018,9005) */
  readonly pulseSequenceName?: string;
  readonly viewPosition?: string;
  /** (0020,0062), or the Frame Laterality (0020,9072) of a multi-frame image. */
  readonly imageLaterality?: string;
  /** Code Value of the first item of (0054,0220), and of its modifiers (0054,0222). */
  readonly viewCode?: string;
  readonly viewModifierCodes?: readonly string[];
  /** (0008,3010): the exposure that the image was made from; several are separated by `\\`. */
  readonly irradiationEventUID?: string;
}

/** Attributes that state how many there ought to be (`checks.md` W3, W8). */
export interface CountFacts {
  /** (0020,1002) */
  readonly imagesInAcquisition?: number;
  /** (0054,0081) */
  readonly numberOfSlices?: number;
  /** (0054,0101) */
  readonly numberOfTimeSlices?: number;
  /** (0054,0061) */
  readonly numberOfRRIntervals?: number;
  /** (0054,0071) */
  readonly numberOfTimeSlots?: number;
  /** (0054,1330), 1-based */
  readonly imageIndex?: number;
  /** (0018,1090) */
  readonly cardiacNumberOfImages?: number;
  /** (0020,1206), of the study */
  readonly numberOfStudyRelatedSeries?: number;
  /** (0020,1208), of the study */
  readonly numberOfStudyRelatedInstances?: number;
  /** (0020,1209) */
  readonly numberOfSeriesRelatedInstances?: number;
  /** GE (0021,xx4F) under creator GEMS_RELA_01 */
  readonly geLocationsInAcquisition?: number;
  /** Philips (2001,xx18) under creator Philips Imaging DD 001 */
  readonly philipsNumberOfSlices?: number;
  /** Siemens (0019,xx0A) under creator SIEMENS MR HEADER: tiles of a mosaic */
  readonly siemensMosaicImages?: number;
}

/** How the image came to be (`checks.md` C5). */
export interface ProvenanceFacts {
  readonly conversionType?: string;
  /** (0018,1012), as written */
  readonly dateOfSecondaryCapture?: string;
  readonly secondaryCaptureDeviceManufacturer?: string;
  readonly secondaryCaptureDeviceManufacturerModelName?: string;
  readonly secondaryCaptureDeviceSoftwareVersions?: string;
  readonly lossyImageCompression?: string;
  readonly lossyImageCompressionRatio?: readonly number[];
  readonly lossyImageCompressionMethod?: string;
  readonly burnedInAnnotation?: string;
  /** (0028,0302) */
  readonly recognizableVisualFeatures?: string;
  /** (0054,1101), (0028,0051): attenuation correction of PET */
  readonly attenuationCorrectionMethod?: string;
  readonly correctedImage?: readonly string[];
  readonly presentationIntentType?: string;
}

/** Multi-frame Functional Groups and dimensions, PS3.3 C.7.6.16 and C.7.6.17. */
export interface MultiFrameFacts {
  /** Items found in Per-Frame Functional Groups (5200,9230). */
  readonly perFrameItems: number;
  /** Flat: x, y, z of each frame, in mm; NaN where a frame has none. */
  readonly positions?: Float64Array;
  /** Six cosines a frame; one set where all share it. */
  readonly orientations?: Float64Array;
  /** Dimension Index Values (0020,9157), flat: `dimensions` numbers a frame. */
  readonly dimensions?: number;
  readonly dimensionIndexValues?: Int32Array;
  readonly dimensionIndexPointers?: readonly string[];
  /** (0020,9056) and (0020,9057), one a frame, 0 where absent. */
  readonly stackIDs?: readonly string[];
  readonly inStackPositionNumbers?: Int32Array;
  readonly temporalPositionIndices?: Int32Array;
  readonly bValues?: Float64Array;
  /** (0020,9161) … (0020,9163) */
  readonly concatenationUID?: string;
  readonly inConcatenationNumber?: number;
  readonly inConcatenationTotalNumber?: number;
  /** Recorded frame rate or time, for cine: frames a second. */
  readonly framesPerSecond?: number;
}

export interface PixelDataLocation {
  /** Byte offset of the value of (7FE0,0010), (7FE0,0008) or (7FE0,0009) in the file. */
  readonly offset: number;
  /** Bytes; `-1` for encapsulated (undefined length). */
  readonly length: number;
}

/** Encapsulated Document Module, PS3.3 C.24.2. */
export interface EncapsulatedDocumentFacts {
  readonly mimeType?: string;
  readonly documentTitle?: string;
  readonly offset: number;
  readonly length: number;
}

/** Structured Reporting: the document's title and its text, in reading order (PS3.3 C.17.3). */
export interface StructuredReportFacts {
  readonly conceptName?: string;
  /** Code Value of the document's title: `113001` is a Key Object of rejected pictures (PS3.16 CID 7010). */
  readonly conceptCode?: string;
  readonly completionFlag?: string;
  readonly verificationFlag?: string;
  /** Text of the content tree, one line an item, capped. */
  readonly text: string;
  /** Of a dose report of CT, in its order; capped at 1,024. */
  readonly irradiationEvents?: readonly IrradiationEvent[];
}

/** One CT irradiation event of an X-Ray Radiation Dose SR (PS3.16 TID 10013). */
export interface IrradiationEvent {
  /** (113769, DCM) Irradiation Event UID */
  readonly irradiationEventUID?: string;
  /** Of projection X-ray (113706, DCM), not of CT. */
  readonly projection?: true;
  /**
   * Code Value of the CT Acquisition Type (113820, DCM): `113805` is a scout, `113806` stationary; or of the Irradiation Event Type
   * (113721, DCM): `113611` stationary, `113612` stepping, `113613` rotational acquisition, anything else fluoroscopy.
   */
  readonly acquisitionType?: string;
  /** (125203, DCM) Acquisition Protocol */
  readonly acquisitionProtocol?: string;
  /** Code Value of the Acquisition Plane (113764, DCM): `113620` plane A, `113621` plane B of a biplane, `113622` a single one. */
  readonly acquisitionPlane?: string;
  /** (111526, DCM) DateTime Started, as written: `YYYYMMDDHHMMSS.FFFFFF&ZZXX`. */
  readonly dateTimeStarted?: string;
}

/**
 * What an object says of another by naming it: `subject` it is about it, `source` it was made from it, `beside` it is shown beside
 * it (as a localizer), `earlier` it replaces it.
 */
export type ReferenceRole = 'subject' | 'source' | 'beside' | 'earlier';

/** An instance that this one points to. */
export interface InstanceReference {
  readonly role: ReferenceRole;
  /** (0008,1150) */
  readonly sopClassUID?: string;
  readonly sopInstanceUID: string;
  readonly seriesInstanceUID?: string;
  readonly studyInstanceUID?: string;
}

export interface InstanceHeader {
  readonly entryId: EntryId;
  readonly transferSyntaxUID: string;
  readonly sopClassUID: string;
  readonly sopInstanceUID: string;
  /** Shared objects: equal for all instances of the same patient, study and series in one batch. */
  readonly patient: PatientIdentity;
  readonly study: StudyFacts;
  readonly series: SeriesFacts;
  readonly instanceNumber?: number;
  /** 1 for a plain image, 0 where the object holds no pixels. */
  readonly numberOfFrames: number;
  readonly image?: ImageFacts;
  /** x, y, z of the first pixel's centre in mm (0020,0032). */
  readonly imagePositionPatient?: readonly [number, number, number];
  readonly sliceLocation?: number;
  readonly stack: StackFacts;
  readonly counts?: CountFacts;
  readonly provenance?: ProvenanceFacts;
  readonly multiFrame?: MultiFrameFacts;
  readonly pixelData?: PixelDataLocation;
  readonly document?: EncapsulatedDocumentFacts;
  readonly structuredReport?: StructuredReportFacts;
  /** Source and Referenced Image Sequences, SR/KO/PR/SEG/RT references; capped at 4,096. */
  readonly references?: readonly InstanceReference[];
  readonly warnings: readonly ReadWarning[];
}
