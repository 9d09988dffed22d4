/** Where a build puts the codecs' WebAssembly: beside the workers. Bundlers find each by this literal form. */
export const wasmBeside: Readonly<Record<string, string>> = {
  'openjpegwasm_decode.wasm': new URL('@cornerstonejs/codec-openjpeg/decodewasm', import.meta.url).href,
  'openjphjs.wasm': new URL('@cornerstonejs/codec-openjph/wasm', import.meta.url).href,
  'charlswasm_decode.wasm': new URL('@cornerstonejs/codec-charls/decodewasm', import.meta.url).href,
  'libjpegturbowasm_decode.wasm': new URL('@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasm', import.meta.url).href,
};
