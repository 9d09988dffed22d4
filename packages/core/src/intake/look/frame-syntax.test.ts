import { describe, expect, it } from 'vitest';
import { frameSyntax, isNative } from './frame-syntax.ts';

const root = '1.2.840.10008.1.2';
const octets = 'application/octet-stream';

describe('how a frame is written', () => {
  it('is what its part says, where the metadata does not contradict it', () => {
    const said = (transferSyntaxUID: string, available: readonly string[] = []): string =>
      frameSyntax({ transferSyntaxUID, mediaType: octets }, available);
    expect(said(`${root}.4.80`)).toBe(`${root}.4.80`);
    expect(said(`${root}.4.80`, [`${root}.4.80`])).toBe(`${root}.4.80`);
    expect(said(`${root}.4.80`, [`${root}.4.90`])).toBe('contradicted');
    // Uncompressed pixels are the same bytes in each of these.
    expect(said(root, [`${root}.1`])).toBe(`${root}.1`);
    expect(said(`${root}.1`, [`${root}.1.99`])).toBe(`${root}.1`);
    expect(said(`${root}.1`, [`${root}.4.50`])).toBe('contradicted');
    // Decoders name what they cannot decode.
    expect(said('9.9.9')).toBe('9.9.9');
    expect(isNative('9.9.9')).toBe(false);
    expect(isNative(`${root}.4.94`)).toBe(false);
  });

  it('is what the metadata says where the part is silent, if that is one syntax and the media type allows it', () => {
    const silent = (mediaType: string, available: readonly string[]): string => frameSyntax({ mediaType }, available);
    expect(silent(octets, [`${root}.5`])).toBe(`${root}.5`);
    expect(silent('image/jls', [`${root}.4.81`])).toBe(`${root}.4.81`);
    expect(silent('image/jpeg', [`${root}.4.81`])).toBe('unknown');
    expect(silent(octets, [`${root}.5`, `${root}.1`])).toBe('unknown');
  });

  it('is never guessed', () => {
    for (const mediaType of ['image/jpeg', 'image/jp2', 'image/jls', 'image/dicom-rle', octets, ''])
      expect(frameSyntax({ mediaType }, [])).toBe('unknown');
    expect(frameSyntax({ mediaType: octets, transferSyntaxUID: `${root}.2` }, [`${root}.2`])).toBe('unknown');
  });
});
