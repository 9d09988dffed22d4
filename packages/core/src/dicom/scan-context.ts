import { Tag } from '../standard/tags.ts';

// What the sequence at hand means to the scan.
export const IN_ROOT = 0;
/** Of no interest: walked only because its length is undefined. */
export const IN_NOTHING = 1;
export const IN_SHARED_GROUPS = 2;
export const IN_FRAME_GROUPS = 3;
export const IN_DIMENSIONS = 4;
export const IN_REFERENCES = 5;
export const IN_CONTENT = 6;
export const IN_CONCEPT_NAME = 7;
export const IN_CONTENT_VALUE = 8;
export const IN_DIRECTORY = 9;
export const IN_VIEW = 10;
export const IN_VIEW_MODIFIER = 11;

const REFERENCES: ReadonlySet<number> = new Set([
  Tag.ReferencedSeriesSequence,
  Tag.ReferencedImageSequence,
  Tag.ReferencedInstanceSequence,
  Tag.SourceImageSequence,
  Tag.ReferencedSOPSequence,
  Tag.CurrentRequestedProcedureEvidenceSequence,
  Tag.PertinentOtherEvidenceSequence,
  Tag.PredecessorDocumentsSequence,
  Tag.ReferencedFrameOfReferenceSequence,
  Tag.RTReferencedStudySequence,
  Tag.RTReferencedSeriesSequence,
  Tag.ContourImageSequence,
  Tag.ReferencedStructureSetSequence,
  Tag.ReferencedRTPlanSequence,
  Tag.ReferencedDoseSequence,
  Tag.DerivationImageSequence,
]);
const FUNCTIONAL_GROUPS: ReadonlySet<number> = new Set([
  Tag.FrameContentSequence,
  Tag.PlanePositionSequence,
  Tag.PlaneOrientationSequence,
  Tag.PixelMeasuresSequence,
  Tag.PixelValueTransformationSequence,
  Tag.FrameVOILUTSequence,
  Tag.MRDiffusionSequence,
  Tag.FrameAnatomySequence,
]);

/** What a sequence of this tag means inside `context`; {@link IN_NOTHING} where the scan passes over it. */
export function nestedContext(context: number, tag: number): number {
  switch (context) {
    case IN_ROOT:
      if (tag === Tag.PerFrameFunctionalGroupsSequence) return IN_FRAME_GROUPS;
      if (tag === Tag.SharedFunctionalGroupsSequence) return IN_SHARED_GROUPS;
      if (tag === Tag.DimensionIndexSequence) return IN_DIMENSIONS;
      if (tag === Tag.ContentSequence) return IN_CONTENT;
      if (tag === Tag.ConceptNameCodeSequence) return IN_CONCEPT_NAME;
      if (tag === Tag.DirectoryRecordSequence) return IN_DIRECTORY;
      if (tag === Tag.ViewCodeSequence) return IN_VIEW;
      if (tag === Tag.ViewModifierCodeSequence) return IN_VIEW_MODIFIER;
      return REFERENCES.has(tag) ? IN_REFERENCES : IN_NOTHING;
    case IN_SHARED_GROUPS:
    case IN_FRAME_GROUPS:
      if (FUNCTIONAL_GROUPS.has(tag)) return context;
      return tag === Tag.DerivationImageSequence || tag === Tag.ReferencedImageSequence ? IN_REFERENCES : IN_NOTHING;
    case IN_CONTENT:
      if (tag === Tag.ContentSequence) return IN_CONTENT;
      if (tag === Tag.ConceptNameCodeSequence) return IN_CONCEPT_NAME;
      if (tag === Tag.MeasuredValueSequence || tag === Tag.ConceptCodeSequence) return IN_CONTENT_VALUE;
      return tag === Tag.ReferencedSOPSequence ? IN_REFERENCES : IN_NOTHING;
    case IN_CONTENT_VALUE:
      return tag === Tag.MeasurementUnitsCodeSequence ? IN_CONTENT_VALUE : IN_NOTHING;
    case IN_VIEW:
      return tag === Tag.ViewModifierCodeSequence ? IN_VIEW_MODIFIER : IN_NOTHING;
    case IN_REFERENCES:
      return REFERENCES.has(tag) ? IN_REFERENCES : IN_NOTHING;
    default:
      return IN_NOTHING;
  }
}
