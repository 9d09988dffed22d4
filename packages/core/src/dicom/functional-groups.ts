import { Tag } from '../standard/tags.ts';
import { readBinary } from './slot-values.ts';
import { parseNumber, readAscii } from './values.ts';
import { vrCode } from '../standard/vr-code.ts';

const MAX_FRAMES = 200_000;
const UL = vrCode('UL');
const FD = vrCode('FD');

/** What one functional group item says (PS3.3 C.7.6.16.2). */
interface FrameGroup {
  position?: readonly number[];
  orientation?: readonly number[];
  pixelSpacing?: readonly number[];
  sliceThickness?: number;
  spacingBetweenSlices?: number;
  rescaleSlope?: number;
  rescaleIntercept?: number;
  windowCenter?: number;
  windowWidth?: number;
  stackID?: string;
  inStackPositionNumber?: number;
  temporalPositionIndex?: number;
  bValue?: number;
  laterality?: string;
  dimensionIndexValues?: readonly number[];
}

/** Gathers functional groups while the walk passes over them; frames beyond the cap are counted only. */
export class FunctionalGroups {
  shared: FrameGroup = {};
  readonly frames: FrameGroup[] = [];
  perFrameItems = 0;
  private current: FrameGroup | undefined;
  readonly dimensionIndexPointers: string[] = [];

  startFrame(): void {
    this.perFrameItems++;
    this.current = this.perFrameItems <= MAX_FRAMES ? {} : undefined;
    if (this.current) this.frames.push(this.current);
  }

  /** One element inside a functional group; `perFrame` tells which of the two sequences. */
  take(tag: number, perFrame: boolean, bytes: Uint8Array, at: number, length: number, littleEndian: boolean): void {
    const group = perFrame ? this.current : this.shared;
    if (!group) return;
    const decimals = (): number[] =>
      readAscii(bytes, at, Math.min(length, 256))
        .split('\\')
        .map((part) => parseNumber(part) ?? Number.NaN);
    const decimal = (
      key:
        | 'sliceThickness'
        | 'spacingBetweenSlices'
        | 'rescaleSlope'
        | 'rescaleIntercept'
        | 'windowCenter'
        | 'windowWidth',
    ): void => {
      const value = decimals()[0];
      if (value !== undefined && !Number.isNaN(value)) group[key] = value;
    };
    const long = (key: 'inStackPositionNumber' | 'temporalPositionIndex'): void => {
      const value = readBinary(bytes, at, length, UL, littleEndian);
      if (value !== undefined) group[key] = value;
    };
    switch (tag) {
      case Tag.ImagePositionPatient:
        group.position = decimals();
        break;
      case Tag.ImageOrientationPatient:
        group.orientation = decimals();
        break;
      case Tag.PixelSpacing:
        group.pixelSpacing = decimals();
        break;
      case Tag.SliceThickness:
        decimal('sliceThickness');
        break;
      case Tag.SpacingBetweenSlices:
        decimal('spacingBetweenSlices');
        break;
      case Tag.RescaleSlope:
        decimal('rescaleSlope');
        break;
      case Tag.RescaleIntercept:
        decimal('rescaleIntercept');
        break;
      case Tag.WindowCenter:
        decimal('windowCenter');
        break;
      case Tag.WindowWidth:
        decimal('windowWidth');
        break;
      case Tag.StackID:
        group.stackID = readAscii(bytes, at, Math.min(length, 64));
        break;
      case Tag.FrameLaterality:
        group.laterality = readAscii(bytes, at, Math.min(length, 16));
        break;
      case Tag.InStackPositionNumber:
        long('inStackPositionNumber');
        break;
      case Tag.TemporalPositionIndex:
        long('temporalPositionIndex');
        break;
      case Tag.DiffusionBValue: {
        const value = readBinary(bytes, at, length, FD, littleEndian);
        if (value !== undefined) group.bValue = value;
        break;
      }
      case Tag.DimensionIndexValues:
        group.dimensionIndexValues = Array.from(
          { length: Math.min(length >>> 2, 64) },
          (_, index) => readBinary(bytes, at + 4 * index, 4, UL, littleEndian) ?? 0,
        );
        break;
    }
  }

  takePointer(bytes: Uint8Array, at: number, littleEndian: boolean): void {
    const byte = (index: number): string => (bytes[at + index] as number).toString(16).padStart(2, '0').toUpperCase();
    if (this.dimensionIndexPointers.length < 64 && at + 4 <= bytes.length) {
      this.dimensionIndexPointers.push(
        littleEndian ? byte(1) + byte(0) + byte(3) + byte(2) : byte(0) + byte(1) + byte(2) + byte(3),
      );
    }
  }
}
