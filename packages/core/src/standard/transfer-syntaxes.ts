/** Decoders that exist here; `native` needs none. */
export type CodecId =
  'rle' | 'jpeg-baseline' | 'jpeg-extended' | 'jpeg-lossless' | 'jpeg-ls' | 'jpeg2000' | 'htj2k' | 'deflate';

/** PS3.5 chapter 10 and annex A, PS3.6 table A-1. */
export interface TransferSyntax {
  readonly uid: string;
  readonly keyword: string;
  readonly name: string;
  readonly explicitVR: boolean;
  readonly littleEndian: boolean;
  /** Pixel Data in fragments, one or more a frame. */
  readonly encapsulated: boolean;
  /** The whole data set is one deflate stream (PS3.5 A.5). */
  readonly deflated: boolean;
  /** True where the syntax allows loss; the file may still be lossless. */
  readonly lossy: boolean;
  readonly codec: CodecId | 'native' | 'unsupported';
}

export const IMPLICIT_VR_LITTLE_ENDIAN = '1.2.840.10008.1.2';
export const EXPLICIT_VR_LITTLE_ENDIAN = '1.2.840.10008.1.2.1';
export const DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN = '1.2.840.10008.1.2.1.99';
export const EXPLICIT_VR_BIG_ENDIAN = '1.2.840.10008.1.2.2';

const ROOT = '1.2.840.10008.1.2';

// UID after ROOT | flags | codec | keyword | name. Flags: i implicit, b big endian, e encapsulated, d deflated, l lossy.
const TABLE = `
|i|native|ImplicitVRLittleEndian|Implicit VR Little Endian
.1||native|ExplicitVRLittleEndian|Explicit VR Little Endian
.1.98|e|native|EncapsulatedUncompressedExplicitVRLittleEndian|Encapsulated Uncompressed Explicit VR Little Endian
.1.99|d|native|DeflatedExplicitVRLittleEndian|Deflated Explicit VR Little Endian
.2|b|native|ExplicitVRBigEndian|Explicit VR Big Endian
.4.50|el|jpeg-baseline|JPEGBaseline8Bit|JPEG Baseline (Process 1)
.4.51|el|jpeg-extended|JPEGExtended12Bit|JPEG Extended (Process 2 and 4)
.4.52|el|unsupported|JPEGExtended35|JPEG Extended (Process 3 and 5)
.4.53|el|jpeg-extended|JPEGSpectralSelectionNonHierarchical68|JPEG Spectral Selection, Non-Hierarchical (Process 6 and 8)
.4.54|el|unsupported|JPEGSpectralSelectionNonHierarchical79|JPEG Spectral Selection, Non-Hierarchical (Process 7 and 9)
.4.55|el|jpeg-extended|JPEGFullProgressionNonHierarchical1012|JPEG Full Progression, Non-Hierarchical (Process 10 and 12)
.4.56|el|unsupported|JPEGFullProgressionNonHierarchical1113|JPEG Full Progression, Non-Hierarchical (Process 11 and 13)
.4.57|e|jpeg-lossless|JPEGLossless|JPEG Lossless, Non-Hierarchical (Process 14)
.4.58|e|unsupported|JPEGLosslessNonHierarchical15|JPEG Lossless, Non-Hierarchical (Process 15)
.4.59|el|unsupported|JPEGExtendedHierarchical1618|JPEG Extended, Hierarchical (Process 16 and 18)
.4.60|el|unsupported|JPEGExtendedHierarchical1719|JPEG Extended, Hierarchical (Process 17 and 19)
.4.61|el|unsupported|JPEGSpectralSelectionHierarchical2022|JPEG Spectral Selection, Hierarchical (Process 20 and 22)
.4.62|el|unsupported|JPEGSpectralSelectionHierarchical2123|JPEG Spectral Selection, Hierarchical (Process 21 and 23)
.4.63|el|unsupported|JPEGFullProgressionHierarchical2426|JPEG Full Progression, Hierarchical (Process 24 and 26)
.4.64|el|unsupported|JPEGFullProgressionHierarchical2527|JPEG Full Progression, Hierarchical (Process 25 and 27)
.4.65|e|unsupported|JPEGLosslessHierarchical28|JPEG Lossless, Hierarchical (Process 28)
.4.66|e|unsupported|JPEGLosslessHierarchical29|JPEG Lossless, Hierarchical (Process 29)
.4.70|e|jpeg-lossless|JPEGLosslessSV1|JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1])
.4.80|e|jpeg-ls|JPEGLSLossless|JPEG-LS Lossless Image Compression
.4.81|el|jpeg-ls|JPEGLSNearLossless|JPEG-LS Lossy (Near-Lossless) Image Compression
.4.90|e|jpeg2000|JPEG2000Lossless|JPEG 2000 Image Compression (Lossless Only)
.4.91|el|jpeg2000|JPEG2000|JPEG 2000 Image Compression
.4.92|e|unsupported|JPEG2000MCLossless|JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)
.4.93|el|unsupported|JPEG2000MC|JPEG 2000 Part 2 Multi-component Image Compression
.4.94||unsupported|JPIPReferenced|JPIP Referenced
.4.95|d|unsupported|JPIPReferencedDeflate|JPIP Referenced Deflate
.4.100|el|unsupported|MPEG2MPML|MPEG2 Main Profile / Main Level
.4.100.1|el|unsupported|MPEG2MPMLF|Fragmentable MPEG2 Main Profile / Main Level
.4.101|el|unsupported|MPEG2MPHL|MPEG2 Main Profile / High Level
.4.101.1|el|unsupported|MPEG2MPHLF|Fragmentable MPEG2 Main Profile / High Level
.4.102|el|unsupported|MPEG4HP41|MPEG-4 AVC/H.264 High Profile / Level 4.1
.4.102.1|el|unsupported|MPEG4HP41F|Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1
.4.103|el|unsupported|MPEG4HP41BD|MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
.4.103.1|el|unsupported|MPEG4HP41BDF|Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
.4.104|el|unsupported|MPEG4HP422D|MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
.4.104.1|el|unsupported|MPEG4HP422DF|Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
.4.105|el|unsupported|MPEG4HP423D|MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
.4.105.1|el|unsupported|MPEG4HP423DF|Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
.4.106|el|unsupported|MPEG4HP42STEREO|MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
.4.106.1|el|unsupported|MPEG4HP42STEREOF|Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
.4.107|el|unsupported|HEVCMP51|HEVC/H.265 Main Profile / Level 5.1
.4.108|el|unsupported|HEVCM10P51|HEVC/H.265 Main 10 Profile / Level 5.1
.4.110|e|unsupported|JPEGXLLossless|JPEG XL Lossless
.4.111|el|unsupported|JPEGXLJPEGRecompression|JPEG XL JPEG Recompression
.4.112|el|unsupported|JPEGXL|JPEG XL
.4.201|e|htj2k|HTJ2KLossless|High-Throughput JPEG 2000 Image Compression (Lossless Only)
.4.202|e|htj2k|HTJ2KLosslessRPCL|High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)
.4.203|el|htj2k|HTJ2K|High-Throughput JPEG 2000 Image Compression
.4.204||unsupported|JPIPHTJ2KReferenced|JPIP HTJ2K Referenced
.4.205|d|unsupported|JPIPHTJ2KReferencedDeflate|JPIP HTJ2K Referenced Deflate
.5|e|rle|RLELossless|RLE Lossless
.6.1|e|unsupported|RFC2557MIMEEncapsulation|RFC 2557 MIME encapsulation
.7.1||unsupported|SMPTEST211020UncompressedProgressiveActiveVideo|SMPTE ST 2110-20 Uncompressed Progressive Active Video
.7.2||unsupported|SMPTEST211020UncompressedInterlacedActiveVideo|SMPTE ST 2110-20 Uncompressed Interlaced Active Video
.7.3||unsupported|SMPTEST211030PCMDigitalAudio|SMPTE ST 2110-30 PCM Digital Audio
.8.1|e|deflate|DeflatedImageFrameCompression|Deflated Image Frame Compression
`;

let syntaxes: Map<string, TransferSyntax> | undefined;

function table(): Map<string, TransferSyntax> {
  if (syntaxes) return syntaxes;
  syntaxes = new Map();
  for (const row of TABLE.trim().split('\n')) {
    const [suffix = '', flags = '', codec = '', keyword = '', name = ''] = row.split('|');
    syntaxes.set(ROOT + suffix, {
      uid: ROOT + suffix,
      keyword,
      name,
      explicitVR: !flags.includes('i'),
      littleEndian: !flags.includes('b'),
      encapsulated: flags.includes('e'),
      deflated: flags.includes('d'),
      lossy: flags.includes('l'),
      codec: codec as TransferSyntax['codec'],
    });
  }
  return syntaxes;
}

/** `undefined` for private and unknown syntaxes. */
export function lookupTransferSyntax(uid: string): TransferSyntax | undefined {
  return table().get(uid);
}

/** Every syntax known here, in the standard's order. */
export function transferSyntaxes(): readonly TransferSyntax[] {
  return [...table().values()];
}
