/** Part of the data dictionary (PS3.6 chapter 6) that the synthetic writers use: keyword, tag, VR. */
const TABLE = `
  FileMetaInformationGroupLength 00020000 UL; FileMetaInformationVersion 00020001 OB;
  MediaStorageSOPClassUID 00020002 UI; MediaStorageSOPInstanceUID 00020003 UI; TransferSyntaxUID 00020010 UI;
  ImplementationClassUID 00020012 UI; ImplementationVersionName 00020013 SH; SourceApplicationEntityTitle 00020016 AE;
  FileSetID 00041130 CS; OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity 00041200 UL;
  OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity 00041202 UL; FileSetConsistencyFlag 00041212 US;
  DirectoryRecordSequence 00041220 SQ; OffsetOfTheNextDirectoryRecord 00041400 UL; RecordInUseFlag 00041410 US;
  OffsetOfReferencedLowerLevelDirectoryEntity 00041420 UL; DirectoryRecordType 00041430 CS; ReferencedFileID 00041500 CS;
  ReferencedSOPClassUIDInFile 00041510 UI; ReferencedSOPInstanceUIDInFile 00041511 UI;
  ReferencedTransferSyntaxUIDInFile 00041512 UI; SpecificCharacterSet 00080005 CS; ImageType 00080008 CS;
  InstanceCreationDate 00080012 DA; InstanceCreationTime 00080013 TM; SOPClassUID 00080016 UI;
  SOPInstanceUID 00080018 UI; StudyDate 00080020 DA; SeriesDate 00080021 DA; AcquisitionDate 00080022 DA;
  ContentDate 00080023 DA; AcquisitionDateTime 0008002A DT; StudyTime 00080030 TM; SeriesTime 00080031 TM;
  AcquisitionTime 00080032 TM; ContentTime 00080033 TM; IrradiationEventUID 00083010 UI; AccessionNumber 00080050 SH; InstanceAvailability 00080056 CS;
  Modality 00080060 CS; ModalitiesInStudy 00080061 CS; ConversionType 00080064 CS; PresentationIntentType 00080068 CS;
  Manufacturer 00080070 LO; InstitutionName 00080080 LO; ReferringPhysicianName 00080090 PN; CodeValue 00080100 SH;
  CodingSchemeDesignator 00080102 SH; CodeMeaning 00080104 LO; LongCodeValue 00080119 UC; StationName 00081010 SH;
  StudyDescription 00081030 LO; SeriesDescription 0008103E LO; InstitutionalDepartmentName 00081040 LO;
  ManufacturerModelName 00081090 LO; ReferencedStudySequence 00081110 SQ; ReferencedSeriesSequence 00081115 SQ;
  ReferencedImageSequence 00081140 SQ; ReferencedInstanceSequence 0008114A SQ; ReferencedSOPClassUID 00081150 UI;
  ReferencedSOPInstanceUID 00081155 UI; ReferencedFrameNumber 00081160 IS; ReferencedSOPSequence 00081199 SQ;
  DerivationDescription 00082111 ST; SourceImageSequence 00082112 SQ; RecommendedDisplayFrameRate 00082144 IS;
  FrameType 00089007 CS; DerivationImageSequence 00089124 SQ; PixelPresentation 00089205 CS;
  VolumetricProperties 00089206 CS; ComplexImageComponent 00089208 CS; AcquisitionContrast 00089209 CS;
  PatientName 00100010 PN; PatientID 00100020 LO; IssuerOfPatientID 00100021 LO; PatientBirthDate 00100030 DA;
  PatientSex 00100040 CS; OtherPatientIDs 00101000 LO; PatientAge 00101010 AS; PatientWeight 00101030 DS;
  PatientComments 00104000 LT; PatientIdentityRemoved 00120062 CS; DeidentificationMethod 00120063 LO;
  ContrastBolusAgent 00180010 LO; BodyPartExamined 00180015 CS; ScanningSequence 00180020 CS;
  SequenceVariant 00180021 CS; ScanOptions 00180022 CS; MRAcquisitionType 00180023 CS; SequenceName 00180024 SH;
  CineRate 00180040 IS; SliceThickness 00180050 DS; KVP 00180060 DS; RepetitionTime 00180080 DS; EchoTime 00180081 DS;
  InversionTime 00180082 DS; NumberOfAverages 00180083 DS; EchoNumbers 00180086 IS; MagneticFieldStrength 00180087 DS;
  SpacingBetweenSlices 00180088 DS; DateOfSecondaryCapture 00181012 DA; SecondaryCaptureDeviceManufacturer 00181016 LO;
  SecondaryCaptureDeviceManufacturerModelName 00181018 LO; SecondaryCaptureDeviceSoftwareVersions 00181019 LO;
  SoftwareVersions 00181020 LO; ProtocolName 00181030 LO; TriggerTime 00181060 DS; NominalInterval 00181062 IS;
  FrameTime 00181063 DS; FrameTimeVector 00181065 DS; CardiacNumberOfImages 00181090 IS;
  ReconstructionDiameter 00181100 DS; ExposureTime 00181150 IS; XRayTubeCurrent 00181151 IS; Exposure 00181152 IS;
  ImagerPixelSpacing 00181164 DS; ConvolutionKernel 00181210 SH; AcquisitionMatrix 00181310 US; FlipAngle 00181314 DS;
  PatientPosition 00185100 CS; ViewPosition 00185101 CS; DiffusionDirectionality 00189075 CS;
  EffectiveEchoTime 00189082 FD; DiffusionBValue 00189087 FD; MREchoSequence 00189114 SQ;
  MRDiffusionSequence 00189117 SQ; FrameReferenceDateTime 00189151 DT; TagAngleSecondAxis 00189219 SS;
  ConvolutionKernelGroup 00189316 CS; StudyInstanceUID 0020000D UI; SeriesInstanceUID 0020000E UI; StudyID 00200010 SH;
  SeriesNumber 00200011 IS; AcquisitionNumber 00200012 IS; InstanceNumber 00200013 IS; ImagePositionPatient 00200032 DS;
  ImageOrientationPatient 00200037 DS; FrameOfReferenceUID 00200052 UI; Laterality 00200060 CS;
  ImageLaterality 00200062 CS; TemporalPositionIdentifier 00200100 IS; NumberOfTemporalPositions 00200105 IS;
  ImagesInAcquisition 00201002 IS; PositionReferenceIndicator 00201040 LO; SliceLocation 00201041 DS;
  NumberOfStudyRelatedSeries 00201206 IS; NumberOfStudyRelatedInstances 00201208 IS;
  NumberOfSeriesRelatedInstances 00201209 IS; ImageComments 00204000 LT; FrameAnatomySequence 00209071 SQ; FrameLaterality 00209072 CS; StackID 00209056 SH;
  InStackPositionNumber 00209057 UL; FrameContentSequence 00209111 SQ; PlanePositionSequence 00209113 SQ;
  PlaneOrientationSequence 00209116 SQ; TemporalPositionIndex 00209128 UL; FrameAcquisitionNumber 00209156 US;
  DimensionIndexValues 00209157 UL; ConcatenationUID 00209161 UI; InConcatenationNumber 00209162 US;
  InConcatenationTotalNumber 00209163 US; DimensionOrganizationUID 00209164 UI; DimensionIndexPointer 00209165 AT;
  FunctionalGroupPointer 00209167 AT; DimensionOrganizationSequence 00209221 SQ; DimensionIndexSequence 00209222 SQ;
  ConcatenationFrameOffsetNumber 00209228 UL; SamplesPerPixel 00280002 US; PhotometricInterpretation 00280004 CS;
  PlanarConfiguration 00280006 US; NumberOfFrames 00280008 IS; FrameIncrementPointer 00280009 AT; Rows 00280010 US;
  Columns 00280011 US; PixelSpacing 00280030 DS; PixelAspectRatio 00280034 IS; CorrectedImage 00280051 CS;
  BitsAllocated 00280100 US; BitsStored 00280101 US; HighBit 00280102 US; PixelRepresentation 00280103 US;
  SmallestImagePixelValue 00280106 US; LargestImagePixelValue 00280107 US; PixelPaddingValue 00280120 US;
  BurnedInAnnotation 00280301 CS; RecognizableVisualFeatures 00280302 CS; WindowCenter 00281050 DS;
  WindowWidth 00281051 DS; RescaleIntercept 00281052 DS; RescaleSlope 00281053 DS; RescaleType 00281054 LO;
  WindowCenterWidthExplanation 00281055 LO; VOILUTFunction 00281056 CS; RedPaletteColorLookupTableDescriptor 00281101 US;
  GreenPaletteColorLookupTableDescriptor 00281102 US; BluePaletteColorLookupTableDescriptor 00281103 US;
  RedPaletteColorLookupTableData 00281201 OW; GreenPaletteColorLookupTableData 00281202 OW;
  BluePaletteColorLookupTableData 00281203 OW; SegmentedRedPaletteColorLookupTableData 00281221 OW;
  SegmentedGreenPaletteColorLookupTableData 00281222 OW; SegmentedBluePaletteColorLookupTableData 00281223 OW;
  ICCProfile 00282000 OB; LossyImageCompression 00282110 CS; LossyImageCompressionRatio 00282112 DS;
  LossyImageCompressionMethod 00282114 CS; ModalityLUTSequence 00283000 SQ; LUTDescriptor 00283002 US;
  LUTExplanation 00283003 LO; ModalityLUTType 00283004 LO; LUTData 00283006 OW; VOILUTSequence 00283010 SQ;
  PixelMeasuresSequence 00289110 SQ; FrameVOILUTSequence 00289132 SQ; PixelValueTransformationSequence 00289145 SQ;
  NumberOfWaveformChannels 003A0005 US; NumberOfWaveformSamples 003A0010 UL; PerformedProtocolCodeSequence 00400260 SQ;
  RequestAttributesSequence 00400275 SQ; MeasurementUnitsCodeSequence 004008EA SQ; RelationshipType 0040A010 CS;
  ValueType 0040A040 CS; ConceptNameCodeSequence 0040A043 SQ; ContinuityOfContent 0040A050 CS; DateTime 0040A120 DT;
  Date 0040A121 DA; Time 0040A122 TM; PersonName 0040A123 PN; UID 0040A124 UI; TextValue 0040A160 UT;
  ConceptCodeSequence 0040A168 SQ; MeasuredValueSequence 0040A300 SQ; NumericValue 0040A30A DS;
  PredecessorDocumentsSequence 0040A360 SQ; CurrentRequestedProcedureEvidenceSequence 0040A375 SQ;
  PertinentOtherEvidenceSequence 0040A385 SQ; CompletionFlag 0040A491 CS; VerificationFlag 0040A493 CS;
  ContentTemplateSequence 0040A504 SQ; ContentSequence 0040A730 SQ; DocumentTitle 00420010 ST;
  EncapsulatedDocument 00420011 OB; MIMETypeOfEncapsulatedDocument 00420012 LO; EncapsulatedDocumentLength 00420015 UL;
  TotalPixelMatrixColumns 00480006 UL; TotalPixelMatrixRows 00480007 UL; PlanePositionSlideSequence 0048021A SQ;
  EnergyWindowVector 00540010 US; NumberOfEnergyWindows 00540011 US; RadiopharmaceuticalInformationSequence 00540016 SQ;
  DetectorVector 00540020 US; NumberOfDetectors 00540021 US; NumberOfPhases 00540031 US; NumberOfRRIntervals 00540061 US;
  NumberOfTimeSlots 00540071 US; NumberOfSlices 00540081 US; NumberOfTimeSlices 00540101 US; ImageID 00540400 SH;
  ViewCodeSequence 00540220 SQ; ViewModifierCodeSequence 00540222 SQ; SeriesType 00541000 CS; Units 00541001 CS; AttenuationCorrectionMethod 00541101 LO; DecayCorrection 00541102 CS;
  FrameReferenceTime 00541300 DS; ImageIndex 00541330 US; SegmentationType 00620001 CS; SegmentSequence 00620002 SQ;
  SegmentNumber 00620004 US; SegmentLabel 00620005 LO; GraphicAnnotationSequence 00700001 SQ; ContentLabel 00700080 CS;
  ContentDescription 00700081 LO; ContentCreatorName 00700084 PN; IconImageSequence 00880200 SQ;
  SOPAuthorizationComment 01000424 LT; OriginalAttributesSequence 04000561 SQ; DoseGridScaling 3004000E DS;
  StructureSetLabel 30060002 SH; ReferencedFrameOfReferenceSequence 30060010 SQ; RTReferencedStudySequence 30060012 SQ;
  RTReferencedSeriesSequence 30060014 SQ; ContourImageSequence 30060016 SQ; StructureSetROISequence 30060020 SQ;
  ROIContourSequence 30060039 SQ; RTPlanLabel 300A0002 SH; FractionGroupSequence 300A0070 SQ; BeamSequence 300A00B0 SQ;
  ReferencedRTPlanSequence 300C0002 SQ; ReferencedBeamNumber 300C0006 IS; ReferencedStructureSetSequence 300C0060 SQ;
  ReferencedDoseSequence 300C0080 SQ; SharedFunctionalGroupsSequence 52009229 SQ;
  PerFrameFunctionalGroupsSequence 52009230 SQ; WaveformSequence 54000100 SQ; WaveformBitsAllocated 54001004 US;
  WaveformSampleInterpretation 54001006 CS; WaveformData 54001010 OW; ExtendedOffsetTable 7FE00001 OV;
  ExtendedOffsetTableLengths 7FE00002 OV; FloatPixelData 7FE00008 OF; DoubleFloatPixelData 7FE00009 OD;
  PixelData 7FE00010 OW; DataSetTrailingPadding FFFCFFFC OB;
`;

export interface DictionaryEntry {
  readonly tag: number;
  readonly vr: string;
}

const byKeyword = new Map<string, DictionaryEntry>();
const byTag = new Map<number, DictionaryEntry>();
for (const row of TABLE.split(';')) {
  const [keyword, hex, vr] = row.trim().split(' ');
  if (keyword === undefined || hex === undefined || vr === undefined) continue;
  const entry = { tag: Number.parseInt(hex, 16), vr };
  byKeyword.set(keyword, entry);
  byTag.set(entry.tag, entry);
}

/** Looks up a keyword (`PatientID`) or eight hex digits (`00100020`). Throws for a keyword that it does not know. */
export function dictionaryEntry(key: string): DictionaryEntry {
  const known = byKeyword.get(key);
  if (known) return known;
  if (!/^[0-9A-Fa-f]{8}$/.test(key)) throw new Error(`unknown DICOM keyword ${key}`);
  const tag = Number.parseInt(key, 16);
  return byTag.get(tag) ?? { tag, vr: 'UN' };
}
