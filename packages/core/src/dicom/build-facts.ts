import type { HeaderScan } from './header-scan.ts';
import type {
  CountFacts,
  ImageFacts,
  PatientIdentity,
  ProvenanceFacts,
  SeriesFacts,
  StackFacts,
  StudyFacts,
} from './instance-header.ts';
import { parsePersonName } from './person-name.ts';
import type { ReadWarning } from './read-failure.ts';
import { parseDate, parseTime, trimPadding } from './values.ts';
import { slot } from './wanted.ts';

type Warnings = Set<ReadWarning>;
type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out what is undefined: absent attributes are absent keys. */
export function defined<T extends object>(facts: T): Defined<T> {
  const kept: Record<string, unknown> = {};
  for (const key in facts) if (facts[key] !== undefined) kept[key] = facts[key];
  return kept as Defined<T>;
}

function encoded(scan: HeaderScan, index: number, warnings: Warnings): string | undefined {
  const raw = scan.slots.raw(index);
  if (!raw || raw.length === 0) return undefined;
  const text = trimPadding(scan.rootCharset().decode(raw, warnings));
  return text === '' ? undefined : text;
}

export function buildPatient(scan: HeaderScan, warnings: Warnings): PatientIdentity {
  const { slots } = scan;
  return defined({
    patientID: encoded(scan, slot.PatientID, warnings),
    issuerOfPatientID: encoded(scan, slot.IssuerOfPatientID, warnings),
    patientName: parsePersonName(encoded(scan, slot.PatientName, warnings)),
    patientBirthDate: parseDate(slots.text(slot.PatientBirthDate)),
    patientSex: slots.text(slot.PatientSex),
    patientIdentityRemoved: slots.text(slot.PatientIdentityRemoved),
  });
}

export function buildStudy(scan: HeaderScan, warnings: Warnings): StudyFacts {
  const { slots } = scan;
  return {
    studyInstanceUID: slots.text(slot.StudyInstanceUID) ?? '',
    ...defined({
      studyDate: parseDate(slots.text(slot.StudyDate)),
      studyTime: parseTime(slots.text(slot.StudyTime)),
      studyDescription: encoded(scan, slot.StudyDescription, warnings),
      accessionNumber: encoded(scan, slot.AccessionNumber, warnings),
      institutionName: encoded(scan, slot.InstitutionName, warnings),
      institutionAddress: encoded(scan, slot.InstitutionAddress, warnings),
      institutionalDepartmentName: encoded(scan, slot.InstitutionalDepartmentName, warnings),
      referringPhysicianName: parsePersonName(encoded(scan, slot.ReferringPhysicianName, warnings)),
      specificCharacterSet: slots.text(slot.SpecificCharacterSet),
    }),
  };
}

export function buildSeries(scan: HeaderScan, warnings: Warnings): SeriesFacts {
  const { slots } = scan;
  return {
    seriesInstanceUID: slots.text(slot.SeriesInstanceUID) ?? '',
    ...defined({
      modality: slots.text(slot.Modality),
      seriesNumber: slots.integer(slot.SeriesNumber),
      seriesDescription: encoded(scan, slot.SeriesDescription, warnings),
      protocolName: encoded(scan, slot.ProtocolName, warnings),
      bodyPartExamined: slots.text(slot.BodyPartExamined),
      laterality: slots.text(slot.Laterality),
      seriesDate: parseDate(slots.text(slot.SeriesDate)),
      manufacturer: encoded(scan, slot.Manufacturer, warnings),
      manufacturerModelName: encoded(scan, slot.ManufacturerModelName, warnings),
      softwareVersions: encoded(scan, slot.SoftwareVersions, warnings),
      frameOfReferenceUID: slots.text(slot.FrameOfReferenceUID),
      magneticFieldStrength: slots.number(slot.MagneticFieldStrength),
    }),
  };
}

function pair(values: readonly number[] | undefined): readonly [number, number] | undefined {
  return values?.length === 2 && values.every((value) => Number.isFinite(value))
    ? (values as unknown as [number, number])
    : undefined;
}

/** Values that functional groups share are those of the image; of per-frame ones, the first frame's. */
export function buildImage(scan: HeaderScan): ImageFacts {
  const { slots } = scan;
  const first = scan.groups?.frames[0];
  const shared = scan.groups?.shared;
  // All of them are US: what no 16 bits can hold is nonsense, and 0 makes the image an impossible one.
  const short = (at: number): number | undefined => {
    const value = slots.unsigned(at);
    return value === undefined || (Number.isInteger(value) && value >= 0 && value <= 0xffff) ? value : 0;
  };
  const bitsAllocated = short(slot.BitsAllocated) ?? 0;
  const planar = slots.unsigned(slot.PlanarConfiguration);
  const orientation = slots.numbers(slot.ImageOrientationPatient, 6) ?? shared?.orientation ?? first?.orientation;
  return {
    rows: short(slot.Rows) ?? 0,
    columns: short(slot.Columns) ?? 0,
    samplesPerPixel: short(slot.SamplesPerPixel) ?? 1,
    bitsAllocated,
    bitsStored: short(slot.BitsStored) ?? bitsAllocated,
    pixelRepresentation: slots.unsigned(slot.PixelRepresentation) === 1 ? 1 : 0,
    photometricInterpretation: slots.text(slot.PhotometricInterpretation) ?? '',
    ...defined({
      planarConfiguration: planar === 0 || planar === 1 ? (planar as 0 | 1) : undefined,
      pixelSpacing:
        pair(slots.numbers(slot.PixelSpacing, 2)) ??
        pair(shared?.pixelSpacing) ??
        pair(first?.pixelSpacing) ??
        pair(slots.numbers(slot.ImagerPixelSpacing, 2)),
      sliceThickness: slots.number(slot.SliceThickness) ?? shared?.sliceThickness ?? first?.sliceThickness,
      spacingBetweenSlices:
        slots.number(slot.SpacingBetweenSlices) ?? shared?.spacingBetweenSlices ?? first?.spacingBetweenSlices,
      imageOrientationPatient:
        orientation?.length === 6 && orientation.every(Number.isFinite) ? orientation : undefined,
      rescaleSlope: slots.number(slot.RescaleSlope) ?? shared?.rescaleSlope ?? first?.rescaleSlope,
      rescaleIntercept: slots.number(slot.RescaleIntercept) ?? shared?.rescaleIntercept ?? first?.rescaleIntercept,
      windowCenter: slots.number(slot.WindowCenter) ?? shared?.windowCenter ?? first?.windowCenter,
      windowWidth: slots.number(slot.WindowWidth) ?? shared?.windowWidth ?? first?.windowWidth,
    }),
  };
}

export function buildStack(scan: HeaderScan): StackFacts {
  const { slots } = scan;
  // GE adds 1e9 flags to its b-value.
  const vendorB = slots.double(slot.privateBValue);
  return defined({
    imageType: slots.texts(slot.ImageType),
    acquisitionNumber: slots.integer(slot.AcquisitionNumber),
    echoNumbers: slots.integer(slot.EchoNumbers),
    echoTime: slots.number(slot.EchoTime),
    repetitionTime: slots.number(slot.RepetitionTime),
    inversionTime: slots.number(slot.InversionTime),
    flipAngle: slots.number(slot.FlipAngle),
    diffusionBValue:
      slots.double(slot.DiffusionBValue) ?? (vendorB === undefined || vendorB < 0 ? undefined : vendorB % 1e6),
    temporalPositionIdentifier: slots.integer(slot.TemporalPositionIdentifier),
    numberOfTemporalPositions: slots.integer(slot.NumberOfTemporalPositions),
    triggerTime: slots.number(slot.TriggerTime),
    acquisitionTime: parseTime(slots.text(slot.AcquisitionTime), true),
    contentTime: parseTime(slots.text(slot.ContentTime), true),
    contrastBolusAgent: slots.text(slot.ContrastBolusAgent),
    convolutionKernel: slots.text(slot.ConvolutionKernel),
    scanningSequence: slots.text(slot.ScanningSequence),
    sequenceVariant: slots.text(slot.SequenceVariant),
    sequenceName: slots.text(slot.SequenceName),
    scanOptions: slots.text(slot.ScanOptions),
    mrAcquisitionType: slots.text(slot.MRAcquisitionType),
    acquisitionContrast: slots.text(slot.AcquisitionContrast),
    pulseSequenceName: slots.text(slot.PulseSequenceName),
    viewPosition: slots.text(slot.ViewPosition),
    imageLaterality:
      slots.text(slot.ImageLaterality) ?? scan.groups?.shared.laterality ?? scan.groups?.frames[0]?.laterality,
    viewCode: scan.view?.code,
    viewModifierCodes: scan.view && scan.view.modifiers.length > 0 ? scan.view.modifiers : undefined,
    irradiationEventUID: slots.text(slot.IrradiationEventUID),
  });
}

function orUndefined<T extends object>(facts: T): T | undefined {
  for (const _key in facts) return facts;
  return undefined;
}

export function buildCounts(scan: HeaderScan): CountFacts | undefined {
  const { slots } = scan;
  return orUndefined(
    defined({
      imagesInAcquisition: slots.integer(slot.ImagesInAcquisition),
      numberOfSlices: slots.unsigned(slot.NumberOfSlices),
      numberOfTimeSlices: slots.unsigned(slot.NumberOfTimeSlices),
      numberOfRRIntervals: slots.unsigned(slot.NumberOfRRIntervals),
      numberOfTimeSlots: slots.unsigned(slot.NumberOfTimeSlots),
      imageIndex: slots.unsigned(slot.ImageIndex),
      cardiacNumberOfImages: slots.integer(slot.CardiacNumberOfImages),
      numberOfStudyRelatedSeries: slots.integer(slot.NumberOfStudyRelatedSeries),
      numberOfStudyRelatedInstances: slots.integer(slot.NumberOfStudyRelatedInstances),
      numberOfSeriesRelatedInstances: slots.integer(slot.NumberOfSeriesRelatedInstances),
      geLocationsInAcquisition: slots.unsigned(slot.geLocations),
      philipsNumberOfSlices: slots.unsigned(slot.philipsSlices),
      siemensMosaicImages: slots.unsigned(slot.siemensMosaic),
    }),
  );
}

export function buildProvenance(scan: HeaderScan, warnings: Warnings): ProvenanceFacts | undefined {
  const { slots } = scan;
  const ratios = slots
    .texts(slot.LossyImageCompressionRatio)
    ?.map(Number)
    .filter((ratio) => Number.isFinite(ratio));
  return orUndefined(
    defined({
      conversionType: slots.text(slot.ConversionType),
      dateOfSecondaryCapture: slots.text(slot.DateOfSecondaryCapture),
      secondaryCaptureDeviceManufacturer: encoded(scan, slot.SecondaryCaptureDeviceManufacturer, warnings),
      secondaryCaptureDeviceManufacturerModelName: encoded(
        scan,
        slot.SecondaryCaptureDeviceManufacturerModelName,
        warnings,
      ),
      secondaryCaptureDeviceSoftwareVersions: encoded(scan, slot.SecondaryCaptureDeviceSoftwareVersions, warnings),
      lossyImageCompression: slots.text(slot.LossyImageCompression),
      lossyImageCompressionRatio: ratios && ratios.length > 0 ? ratios : undefined,
      lossyImageCompressionMethod: slots.text(slot.LossyImageCompressionMethod),
      burnedInAnnotation: slots.text(slot.BurnedInAnnotation),
      recognizableVisualFeatures: slots.text(slot.RecognizableVisualFeatures),
      attenuationCorrectionMethod: slots.text(slot.AttenuationCorrectionMethod),
      correctedImage: slots.texts(slot.CorrectedImage),
      presentationIntentType: slots.text(slot.PresentationIntentType),
    }),
  );
}
