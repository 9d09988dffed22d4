import { kernelBytes } from './kernel-bytes.ts';

/**
 * What a network of depthwise convolutions is made of, on one heap of numbers. Addresses count numbers, not bytes; planes lie one
 * after another: channel, row, column. "Bent" means no less than 0 and no more than 6.
 */
export interface Kernels {
  readonly heap: Float32Array;
  /** Three planes of colour to `outs`, three by three and two apart, bent. Weights lie output, colour, window. `side` comes in. */
  first(from: number, side: number, weights: number, bias: number, scratch: number, to: number, outs: number): void;
  /** Each plane by itself, three by three, bent. `side` comes in. */
  depthwise(
    from: number,
    channels: number,
    side: number,
    weights: number,
    bias: number,
    scratch: number,
    to: number,
    stride: 1 | 2,
  ): void;
  /** Each place by itself, sums of all planes. Weights lie in fours of outputs: four, channel, output of the four. */
  pointwise(
    from: number,
    channels: number,
    size: number,
    weights: number,
    bias: number,
    to: number,
    outs: number,
    bends: boolean,
  ): void;
  add(to: number, other: number, count: number): void;
}

/** Numbers that an edged plane takes. */
export const scratchFor = (side: number): number => (side + 2) * (side + 2) + 8;

interface KernelExports {
  first(...numbers: number[]): void;
  depthwise(...numbers: number[]): void;
  pointwise(...numbers: number[]): void;
  add(...numbers: number[]): void;
}

/** Every platform here has it; the types of Node alone do not say so. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
    readonly Module: new (bytes: ArrayBuffer) => object;
    readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  };
};

/** Addresses below this are the kernel's own. */
const ownFloats = 1024;
const floatsAPage = 16_384;

/** `packages/checker/assembly/sight-kernel.ts`, compiled: four numbers at once. Undefined where the page forbids wasm or a browser lacks it. */
export function fastKernels(floats: number): Kernels | undefined {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((floats + ownFloats) / floatsAPage) });
    const kernel = new WebAssembly.Instance(new WebAssembly.Module(kernelBytes()), { env: { memory } });
    const { first, depthwise, pointwise, add } = kernel.exports as KernelExports;
    const at = (address: number) => (address + ownFloats) * 4;
    return {
      heap: new Float32Array(memory.buffer, ownFloats * 4),
      first: (from, side, weights, bias, scratch, to, outs) =>
        first(at(from), side, at(weights), at(bias), at(scratch), at(to), outs),
      depthwise: (from, channels, side, weights, bias, scratch, to, stride) =>
        depthwise(at(from), channels, side, at(weights), at(bias), at(scratch), at(to), stride),
      pointwise: (from, channels, size, weights, bias, to, outs, bends) =>
        pointwise(at(from), channels, size, at(weights), at(bias), at(to), outs, bends ? 1 : 0),
      add: (to, other, count) => add(at(to), at(other), count),
    };
  } catch {
    return undefined;
  }
}
