// Encodes two of the images of make-codec-fixtures.py as HTJ2K, with OpenJPH's own encoder: no Debian tool writes it.
// Run after it, from the repository's root: node test/build/make-htj2k-fixtures.mjs
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = 'test/fixtures/codecs/';
const require = createRequire(new URL('../../packages/core/package.json', import.meta.url));
const openjph = await require('@cornerstonejs/codec-openjph/wasmjs')({ print() {}, printErr() {} });
const index = JSON.parse(readFileSync(`${folder}index.json`, 'utf8'));

for (const [name, from, lossless] of [
  ['htj2k-12', 'jpeg-lossless-sv1-12', true],
  ['htj2k-16-signed', 'jpeg-lossless-sv1-16-signed', true],
  ['htj2k-rgb', 'rle-rgb', true],
]) {
  const { transferSyntaxUID: _, ...shape } = index[from];
  const raw = readFileSync(`${folder}${from}.raw`);
  const encoder = new openjph.HTJ2KEncoder();
  encoder
    .getDecodedBuffer({
      width: shape.columns,
      height: shape.rows,
      bitsPerSample: shape.bitsStored,
      componentCount: shape.samplesPerPixel,
      isSigned: shape.pixelRepresentation === 1,
      isUsingColorTransform: shape.samplesPerPixel === 3,
    })
    .set(raw.subarray(0, shape.rows * shape.columns * shape.samplesPerPixel * (shape.bitsAllocated / 8)));
  encoder.setQuality(lossless, 0);
  encoder.encode();
  writeFileSync(`${folder}${name}.bin`, encoder.getEncodedBuffer());
  writeFileSync(`${folder}${name}.raw`, raw);
  index[name] = { ...shape, transferSyntaxUID: '1.2.840.10008.1.2.4.201' };
  encoder.delete();
}
writeFileSync(`${folder}index.json`, `${JSON.stringify(Object.fromEntries(Object.entries(index).sort()), null, 2)}\n`);
