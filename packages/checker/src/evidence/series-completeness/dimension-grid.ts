import type { InstanceHeader } from '@medpass/dicom-core';
import { extremes } from './extremes.ts';

/** (0020,9057): the dimension that is the place of a slice in its stack. */
const inStackPosition = '00209057';

/** What the dimension indices and in-stack positions of one object, or of all parts of one concatenation, say of its own frames. */
export interface GridReading {
  readonly frames: number;
  /** Frames that the grid has places for and that are not here; 0 where it is full. */
  readonly absent: number;
  /** Every combination of the indices occurs once: nothing within the grid can be missing. */
  readonly full: boolean;
}

/**
 * Indices count from 1 in steps of 1 within an object (PS3.3 C.7.6.17.1), and so do in-stack positions (C.7.6.16.2.2.4): a number that
 * is left out is a frame that was lost. A volume of a time series that has fewer places than the others lost some too. Combinations
 * that do not occur at all are no loss: a diffusion scan has one direction where b is 0.
 */
export function readGrid(parts: readonly InstanceHeader[]): GridReading | undefined {
  const frames = parts.flatMap(framesOf);
  if (frames.length < 2 || frames.length !== parts.reduce((sum, { numberOfFrames }) => sum + numberOfFrames, 0))
    return undefined;
  const stacks = new Map<string, Map<string, Set<number>>>();
  for (const { stack, volume, place } of frames) {
    const volumes = stacks.get(stack) ?? new Map<string, Set<number>>();
    volumes.set(volume, (volumes.get(volume) ?? new Set()).add(place));
    stacks.set(stack, volumes);
  }
  const all = [...stacks.values()].map((volumes) => [...volumes.values()]);
  const absent = all.reduce((sum, volumes) => sum + wanting(volumes), 0);
  // Places that repeat within a volume mean that the indices number something else.
  const repeated = all.flat().reduce((sum, places) => sum + places.size, 0) !== frames.length;
  return repeated
    ? { frames: frames.length, absent: 0, full: false }
    : { frames: frames.length, absent, full: absent === 0 && isProduct(parts) };
}

/** How many frames the volumes of one stack lack. A volume of few places beside full ones, as a projection, is of another kind. */
function wanting(volumes: readonly ReadonlySet<number>[]): number {
  const places = new Set(volumes.flatMap((volume) => [...volume]));
  const kin = volumes.filter(({ size }) => 2 * size >= places.size);
  const holes = (extremes(places).most - places.size) * kin.length;
  const planned = 2 * kin.filter(({ size }) => size === places.size).length > volumes.length;
  return holes + (planned ? kin.reduce((sum, { size }) => sum + places.size - size, 0) : 0);
}

interface FramePlace {
  readonly stack: string;
  /** All indices but that of the place. */
  readonly volume: string;
  /** From 1. */
  readonly place: number;
}

function framesOf({ multiFrame: facts }: InstanceHeader): readonly FramePlace[] {
  const places = facts?.inStackPositionNumbers;
  if (!facts || !places || facts.perFrameItems !== places.length || places.some((place) => place < 1)) return [];
  const { dimensions = 0, dimensionIndexValues: values, dimensionIndexPointers: pointers } = facts;
  const along = pointers?.indexOf(inStackPosition) ?? -1;
  return Array.from(places, (place, frame) => {
    const own = values ? Array.from(values.subarray(frame * dimensions, (frame + 1) * dimensions)) : [];
    if (along >= 0) own.splice(along, 1);
    else own.length = 0;
    const time = own.length > 0 ? own.join() : String(facts.temporalPositionIndices?.[frame] ?? 0);
    return { stack: facts.stackIDs?.[frame] ?? '', volume: time, place };
  });
}

/** The product of the dimensions' sizes is the number of frames. */
export function isProduct(parts: readonly InstanceHeader[]): boolean {
  const [first] = parts;
  const dimensions = first?.multiFrame?.dimensions;
  if (!dimensions) return false;
  const seen = Array.from({ length: dimensions }, () => new Set<number>());
  let frames = 0;
  for (const { numberOfFrames, multiFrame } of parts) {
    const values = multiFrame?.dimensionIndexValues;
    if (multiFrame?.dimensions !== dimensions || values?.length !== dimensions * numberOfFrames) return false;
    frames += numberOfFrames;
    values.forEach((value, at) => seen[at % dimensions]?.add(value));
  }
  const dense = seen.every((each) => each.size === extremes(each).most);
  return dense && seen.reduce((product, { size }) => product * size, 1) === frames;
}
