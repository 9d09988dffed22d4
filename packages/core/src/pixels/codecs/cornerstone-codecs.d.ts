// The part of the Emscripten builds of `@cornerstonejs/codec-*` that we call; the packages bring no types of their own.

interface CodecFrameInfo {
  readonly width: number;
  readonly height: number;
  readonly bitsPerSample: number;
  readonly componentCount: number;
  readonly isSigned: boolean;
}
interface CodecDecoder {
  getEncodedBuffer(length: number): Uint8Array;
  getDecodedBuffer(): Uint8Array | Uint8ClampedArray;
  decode(): void;
  getFrameInfo(): CodecFrameInfo;
  delete(): void;
}
interface JpegLSCodecDecoder extends CodecDecoder {
  /** 0 by plane, 1 by line, 2 by sample. */
  getInterleaveMode(): number | { readonly value: number };
}
interface CodecModule {
  readonly HEAPU8: Uint8Array;
}
interface CodecOptions {
  instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void): object;
  print(line: string): void;
  printErr(line: string): void;
}
type CodecFactory<Module extends CodecModule> = (options: CodecOptions) => Promise<Module>;

declare module '@cornerstonejs/codec-openjpeg/decodewasmjs' {
  const factory: CodecFactory<CodecModule & { readonly J2KDecoder: new () => CodecDecoder }>;
  export default factory;
}
declare module '@cornerstonejs/codec-openjph/wasmjs' {
  const factory: CodecFactory<CodecModule & { readonly HTJ2KDecoder: new () => CodecDecoder }>;
  export default factory;
}
declare module '@cornerstonejs/codec-charls/decodewasmjs' {
  const factory: CodecFactory<CodecModule & { readonly JpegLSDecoder: new () => JpegLSCodecDecoder }>;
  export default factory;
}
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  const factory: CodecFactory<CodecModule & { readonly JPEGDecoder: new () => CodecDecoder }>;
  export default factory;
}
