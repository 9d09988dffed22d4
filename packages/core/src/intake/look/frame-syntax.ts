import {
  EXPLICIT_VR_BIG_ENDIAN,
  EXPLICIT_VR_LITTLE_ENDIAN,
  lookupTransferSyntax,
} from '../../standard/transfer-syntaxes.ts';
import type { FramePart } from '../../sources/dicomweb/frames.ts';

/** Media types of PS3.18 8.7.3.3 by the codecs that they may hold. */
const codecsOf: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpeg-baseline', 'jpeg-extended', 'jpeg-lossless'],
  'image/jls': ['jpeg-ls'],
  'image/jp2': ['jpeg2000'],
  'image/jpx': ['jpeg2000'],
  'image/jphc': ['htj2k'],
  'image/dicom-rle': ['rle'],
};

/**
 * How a frame is written: as its part says, else as the instance's metadata does. It is never guessed from the bytes, nor from a
 * media type alone: `image/jpeg` is four syntaxes. A syntax that the metadata rules out is `contradicted`.
 */
export function frameSyntax(
  { transferSyntaxUID, mediaType }: Pick<FramePart, 'transferSyntaxUID' | 'mediaType'>,
  available: readonly string[],
): string | 'unknown' | 'contradicted' {
  if (transferSyntaxUID !== undefined) {
    const named = inFile(transferSyntaxUID);
    const possible = available.length === 0 || available.some((uid) => inFile(uid) === named);
    return possible ? known(named) : 'contradicted';
  }
  const [only, ...others] = available;
  if (only === undefined || others.length > 0) return 'unknown';
  const codec = lookupTransferSyntax(only)?.codec;
  if (mediaType !== 'application/octet-stream' && codecsOf[mediaType]?.includes(codec ?? '') !== true) return 'unknown';
  return known(inFile(only));
}

/** PS3.18 8.7.3.5.2 lets no frame be big endian: in what order such bytes come, nothing says. */
function known(uid: string): string | 'unknown' {
  return uid === EXPLICIT_VR_BIG_ENDIAN ? 'unknown' : uid;
}

/** Pixels that nothing encapsulates are the same bytes in every little endian syntax, and are so written into a file of ours. */
function inFile(uid: string): string {
  return isNative(uid) && uid !== EXPLICIT_VR_BIG_ENDIAN ? EXPLICIT_VR_LITTLE_ENDIAN : uid;
}

export function isNative(uid: string): boolean {
  const syntax = lookupTransferSyntax(uid);
  return syntax?.codec === 'native' && !syntax.encapsulated;
}
