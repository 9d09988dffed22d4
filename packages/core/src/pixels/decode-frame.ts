import type { ByteSource } from '../bytes/byte-source.ts';
import { ByteSourceError } from '../bytes/byte-source.ts';
import { lookupTransferSyntax } from '../standard/transfer-syntaxes.ts';
import { assembleFrame } from './assemble-frame.ts';
import type { FrameShape, RawFrame } from './codecs/codec.ts';
import { DecodeError } from './codecs/codec.ts';
import { decodeNative, nativeExtent, swapPairs } from './codecs/native.ts';
import { isDecodable } from './codecs/registry.ts';
import { decodeCodestream } from './decode-codestream.ts';
import { checkShape, maximumCodestreamBytes } from './decode-gate.ts';
import { findFrame } from './fragments.ts';
import type { DecodeFailureReason, DecodeResult } from './pixel-frame.ts';
import type { PixelAttributes } from './read-attributes.ts';
import { readAttributes } from './read-attributes.ts';
import { readPresentation, readShape } from './read-presentation.ts';
import { pixelData, pixelTag } from './wanted-attributes.ts';

/**
 * Decodes one frame (1-based) of a DICOM file. Reads no more of it than the header and that frame. The answer is the
 * frame asked for, whole, or the reason why not; only the signal's own reason is ever thrown. Codecs run here, in the
 * caller's thread, and one that loops does not come back: call it in a worker that somebody else can end.
 */
export async function decodeFrame(source: ByteSource, frame: number, signal?: AbortSignal): Promise<DecodeResult> {
  try {
    const attributes = await readAttributes(source, frame, signal);
    const shape = describedShape(attributes, frame);
    const raw = await decode(attributes, shape, frame, signal);
    return { ok: true, frame: assembleFrame(raw, shape, readPresentation(attributes.values, shape)) };
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    return { ok: false, reason: reasonOf(error) };
  }
}

function describedShape(
  { values, pixelData: location, transferSyntaxUID }: PixelAttributes,
  frame: number,
): FrameShape {
  const shape = location === undefined ? undefined : readShape(values, location.tag);
  if (shape === undefined) throw new DecodeError('no-pixel-data');
  if (!Number.isInteger(frame) || frame < 1 || frame > frameCount(values)) throw new DecodeError('no-such-frame');
  if (!isDecodable(transferSyntaxUID)) throw new DecodeError('unsupported-syntax');
  checkShape(shape);
  return shape;
}

function frameCount(values: PixelAttributes['values']): number {
  const count = values.decimal(pixelTag.numberOfFrames);
  return count === undefined || count < 1 ? 1 : Math.floor(count);
}

async function decode(
  attributes: PixelAttributes,
  shape: FrameShape,
  frame: number,
  signal: AbortSignal | undefined,
): Promise<RawFrame> {
  const { pixelData: location, source, transferSyntaxUID } = attributes;
  if (location === undefined) throw new DecodeError('no-pixel-data');
  if (location.length !== undefined)
    return decodeBare(attributes, shape, frame, location.offset, location.length, signal);
  const codec = lookupTransferSyntax(transferSyntaxUID)?.codec;
  const extendedOffsets = attributes.values.get(pixelTag.extendedOffsetTable)?.bytes;
  const ranges = await findFrame(
    source,
    {
      offset: location.offset,
      frames: frameCount(attributes.values),
      endMarker: codec !== 'rle' && codec !== 'native' && codec !== 'deflate',
      ...(extendedOffsets === undefined ? {} : { extendedOffsets }),
    },
    frame,
    signal,
  );
  const length = ranges.reduce((sum, range) => sum + range.length, 0);
  if (length === 0) throw new DecodeError('truncated');
  if (length > maximumCodestreamBytes) throw new DecodeError('limit');
  const codestream = new Uint8Array(length);
  let at = 0;
  for (const range of ranges) {
    codestream.set(await source.read(range.offset, range.length, signal), at);
    at += range.length;
  }
  return decodeCodestream(transferSyntaxUID, codestream, shape);
}

/** Native pixels: only the frame's own bytes are read. */
async function decodeBare(
  { pixelData: location, source, littleEndian, transferSyntaxUID }: PixelAttributes,
  shape: FrameShape,
  frame: number,
  offset: number,
  length: number,
  signal: AbortSignal | undefined,
): Promise<RawFrame> {
  // A defined length under a compressed syntax: bare pixels or a bare codestream, nobody can tell.
  if (lookupTransferSyntax(transferSyntaxUID)?.encapsulated === true) throw new DecodeError('undecodable');
  const extent = nativeExtent(shape, frame);
  const present = Math.min(length, source.size - offset);
  if (extent.offset + extent.length > present) throw new DecodeError('truncated');
  const float = location !== undefined && location.tag !== pixelData;
  const words = !littleEndian && shape.bitsAllocated <= 8 && location?.vr === otherWord;
  const from = words ? extent.offset & ~1 : extent.offset;
  const end = extent.offset + extent.length;
  const bytes = await source.read(offset + from, Math.min(present, words ? end + (end & 1) : end) - from, signal);
  const ordered = words ? swapPairs(bytes).subarray(extent.offset - from) : bytes;
  return decodeNative(ordered, shape, { littleEndian, words, float }, extent.skipBits);
}

const otherWord = 0x4f57;

function reasonOf(error: unknown): DecodeFailureReason {
  if (error instanceof DecodeError) return error.reason;
  if (error instanceof ByteSourceError) return error.reason === 'limit' ? 'limit' : 'io';
  return 'undecodable';
}
