import { defined } from './build-facts.ts';
import type { FunctionalGroups } from './functional-groups.ts';
import type { HeaderScan } from './header-scan.ts';
import type { MultiFrameFacts } from './instance-header.ts';
import { slot } from './wanted.ts';

type Frame = FunctionalGroups['frames'][number];

/** Flat numbers, `width` a frame; undefined where no frame has them. */
function flat(
  frames: readonly Frame[],
  width: number,
  of: (frame: Frame) => readonly number[] | undefined,
): Float64Array | undefined {
  if (!frames.some((frame) => of(frame)?.length === width)) return undefined;
  const numbers = new Float64Array(frames.length * width).fill(Number.NaN);
  frames.forEach((frame, index) => {
    const values = of(frame);
    if (values?.length === width) numbers.set(values, index * width);
  });
  return numbers;
}

function integers(frames: readonly Frame[], of: (frame: Frame) => number | undefined): Int32Array | undefined {
  return frames.some((frame) => of(frame) !== undefined)
    ? Int32Array.from(frames, (frame) => of(frame) ?? 0)
    : undefined;
}

function framesPerSecond(scan: HeaderScan): number | undefined {
  const { slots } = scan;
  const rate = slots.number(slot.RecommendedDisplayFrameRate) ?? slots.number(slot.CineRate);
  if (rate !== undefined && rate > 0) return rate;
  const milliseconds = slots.number(slot.FrameTime);
  const fromTime = milliseconds !== undefined && milliseconds > 0 ? 1000 / milliseconds : undefined;
  return Number.isFinite(fromTime) ? fromTime : undefined;
}

/** Undefined for a plain single-frame image. */
export function buildMultiFrame(scan: HeaderScan): MultiFrameFacts | undefined {
  const { slots, groups } = scan;
  const concatenationUID = slots.text(slot.ConcatenationUID);
  const fps = framesPerSecond(scan);
  if (!groups && concatenationUID === undefined && fps === undefined && (slots.integer(slot.NumberOfFrames) ?? 1) <= 1)
    return undefined;
  const frames = groups?.frames ?? [];
  const sharedOrientation = groups?.shared.orientation;
  const dimensions = frames.find((frame) => frame.dimensionIndexValues)?.dimensionIndexValues?.length;
  const indices = dimensions === undefined ? undefined : new Int32Array(frames.length * dimensions);
  if (indices && dimensions !== undefined) {
    frames.forEach((frame, index) => {
      if (frame.dimensionIndexValues?.length === dimensions)
        indices.set(frame.dimensionIndexValues, index * dimensions);
    });
  }
  const bValues = flat(frames, 1, (frame) => (frame.bValue === undefined ? undefined : [frame.bValue]));
  return {
    perFrameItems: groups?.perFrameItems ?? 0,
    ...defined({
      positions: flat(frames, 3, (frame) => frame.position),
      orientations:
        sharedOrientation?.length === 6
          ? Float64Array.from(sharedOrientation)
          : flat(frames, 6, (frame) => frame.orientation),
      dimensions,
      dimensionIndexValues: indices,
      dimensionIndexPointers:
        groups && groups.dimensionIndexPointers.length > 0 ? groups.dimensionIndexPointers : undefined,
      stackIDs: frames.some((frame) => frame.stackID !== undefined)
        ? frames.map((frame) => frame.stackID ?? '')
        : undefined,
      inStackPositionNumbers: integers(frames, (frame) => frame.inStackPositionNumber),
      temporalPositionIndices: integers(frames, (frame) => frame.temporalPositionIndex),
      bValues,
      concatenationUID,
      inConcatenationNumber: slots.unsigned(slot.InConcatenationNumber),
      inConcatenationTotalNumber: slots.unsigned(slot.InConcatenationTotalNumber),
      framesPerSecond: fps,
    }),
  };
}
