import type { ReadOutcome } from '../dicom/read-outcome.ts';
import type { FramesElsewhere } from '../sources/source.ts';

/** A header whose pixels are not behind it has the frames that its source can give, and the syntax that its source names. */
export function withFramesElsewhere(
  outcome: ReadOutcome,
  { numberOfFrames, transferSyntaxUID = '' }: FramesElsewhere,
): ReadOutcome {
  if (outcome.kind !== 'instance' || outcome.header.image === undefined) return outcome;
  const { header } = outcome;
  return {
    kind: 'instance',
    header: {
      ...header,
      numberOfFrames,
      transferSyntaxUID,
      pixelData: { offset: 0, length: -1 },
      warnings: header.warnings.filter((warning) => warning !== 'pixel-data-missing'),
    },
  };
}
