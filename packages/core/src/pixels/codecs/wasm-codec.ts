import { DecodeError } from './codec.ts';
import type { WasmName } from './wasm-assets.ts';
import { wasmModule } from './wasm-assets.ts';

/** Above this heap an instance is dropped after the frame: WebAssembly memory never shrinks. */
const heapMark = 256 * 1024 * 1024;

/** A decoded frame still as bytes, copied out of the heap, with what the codec says of it. */
export interface WasmFrame<Extra> {
  readonly bytes: Uint8Array;
  readonly info: CodecFrameInfo;
  readonly extra: Extra;
}

interface Loaded<Module> {
  readonly module: Module;
  readonly log: string[];
}

/**
 * One wasm codec with its instance. Every frame gets a decoder object of its own, since a used one answers bad input with
 * the picture before. After any failure the instance goes too; the next frame starts from the compiled module.
 */
export class WasmCodec<Module extends CodecModule, Decoder extends CodecDecoder, Extra> {
  private loaded: Loaded<Module> | undefined;

  constructor(
    private readonly name: WasmName,
    private readonly importFactory: () => Promise<{
      readonly default: CodecFactory<Module> | { readonly default: CodecFactory<Module> };
    }>,
    private readonly create: (module: Module) => Decoder,
    private readonly inspect: (decoder: Decoder) => Extra,
  ) {}

  async decode(codestream: Uint8Array): Promise<WasmFrame<Extra>> {
    const loaded = this.loaded ?? (await this.load());
    this.loaded = undefined;
    loaded.log.length = 0;
    const frame = this.run(loaded, codestream);
    // Only now, after success, and only while it is small, may the instance serve again.
    if (loaded.module.HEAPU8.length <= heapMark) this.loaded = loaded;
    return frame;
  }

  private run(loaded: Loaded<Module>, codestream: Uint8Array): WasmFrame<Extra> {
    try {
      const decoder = this.create(loaded.module);
      decoder.getEncodedBuffer(codestream.length).set(codestream);
      decoder.decode();
      const { width, height, bitsPerSample, componentCount, isSigned } = decoder.getFrameInfo();
      const frame = {
        bytes: new Uint8Array(decoder.getDecodedBuffer()),
        info: { width, height, bitsPerSample, componentCount, isSigned },
        extra: this.inspect(decoder),
      };
      decoder.delete();
      if (loaded.log.some((line) => line.includes('[ERROR]') || line.includes('error')))
        throw new DecodeError('undecodable');
      return frame;
    } catch (error) {
      // C++ exceptions surface as bare numbers, traps as RuntimeError: all one to the caller.
      throw error instanceof DecodeError ? error : new DecodeError('undecodable');
    }
  }

  /** A codec that cannot be fetched or started says nothing of the file: `worker-lost`, never `undecodable`. */
  private load(): Promise<Loaded<Module>> {
    return this.start().catch(() => {
      throw new DecodeError('worker-lost');
    });
  }

  private async start(): Promise<Loaded<Module>> {
    const [compiled, imported] = await Promise.all([wasmModule(this.name), this.importFactory()]);
    const factory = typeof imported.default === 'function' ? imported.default : imported.default.default;
    const log: string[] = [];
    const note = (line: string): void => {
      if (log.length < 32) log.push(line);
    };
    const starting = outsideNode(() =>
      factory({
        instantiateWasm(imports, receive) {
          const instance = new WebAssembly.Instance(compiled, imports);
          receive(instance);
          return instance.exports;
        },
        print: note,
        printErr: note,
      }),
    );
    return { module: await starting, log };
  }
}

/**
 * Runs the glue's synchronous start with `process.type` saying that this is no Node: else it calls `require` and reads
 * `__dirname`, which an ES module made by a bundler has not. It needs neither, having been given its instance.
 */
function outsideNode<T>(start: () => T): T {
  const node = (globalThis as { process?: { type?: unknown } }).process;
  if (typeof node !== 'object') return start();
  const before = Object.getOwnPropertyDescriptor(node, 'type');
  Object.defineProperty(node, 'type', { value: 'renderer', configurable: true, writable: true });
  try {
    return start();
  } finally {
    if (before === undefined) delete node.type;
    else Object.defineProperty(node, 'type', before);
  }
}

/** Refuses a frame whose own account differs from the header that we parsed. */
export function checkWasmFrame(
  frame: WasmFrame<unknown>,
  expected: {
    readonly rows: number;
    readonly columns: number;
    readonly components: number;
    readonly precision: number;
  },
): void {
  const { width, height, bitsPerSample, componentCount } = frame.info;
  const length = expected.rows * expected.columns * expected.components * (expected.precision > 8 ? 2 : 1);
  const same =
    width === expected.columns &&
    height === expected.rows &&
    bitsPerSample === expected.precision &&
    componentCount === expected.components &&
    frame.bytes.length === length;
  if (!same) throw new DecodeError('undecodable');
}

/** The copied bytes as samples of 8 or 16 bits, in the platform's (little-endian) order. */
export function asSamples(
  bytes: Uint8Array,
  precision: number,
  signed: boolean,
): Uint8Array | Int16Array | Uint16Array {
  if (precision <= 8) return bytes;
  return signed
    ? new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
    : new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
}
