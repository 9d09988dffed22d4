import type { FrameShape, RawFrame } from './codecs/codec.ts';
import { DecodeError } from './codecs/codec.ts';
import { decodeNative } from './codecs/native.ts';
import { frameDecoder } from './codecs/registry.ts';
import { checkResult, checkShape, maximumCodestreamBytes } from './decode-gate.ts';

/**
 * One encapsulated frame to samples, with every gate that is ours to keep: attributes and sizes before, the codestream's
 * own header in each codec, the count of samples after. Throws only {@link DecodeError}. May never return where a
 * codec loops: the deadline belongs to the owner of the worker.
 */
export async function decodeCodestream(
  transferSyntaxUID: string,
  bytes: Uint8Array,
  shape: FrameShape,
): Promise<RawFrame> {
  checkShape(shape);
  if (bytes.length > maximumCodestreamBytes) throw new DecodeError('limit');
  const decoder = await loadDecoder(transferSyntaxUID);
  if (decoder === undefined) throw new DecodeError('unsupported-syntax');
  try {
    const raw = decoder === 'native' ? decodeNative(bytes, shape, encapsulatedNative, 0) : await decoder(bytes, shape);
    checkResult(raw, shape);
    return raw;
  } catch (error) {
    throw error instanceof DecodeError ? error : new DecodeError('undecodable');
  }
}

/** A part of ours that did not load is not the file's fault. */
function loadDecoder(transferSyntaxUID: string): ReturnType<typeof frameDecoder> {
  return frameDecoder(transferSyntaxUID).catch(() => {
    throw new DecodeError('worker-lost');
  });
}

/** Encapsulated Uncompressed Explicit VR Little Endian, PS3.5 A.4.11. */
const encapsulatedNative = { littleEndian: true, words: false, float: false } as const;
