import type { Plan } from './backbone.ts';
import type { Kernels } from './kernels.ts';

export interface PackedWeights {
  readonly weights: string;
  readonly loose: string;
}

/** Lays packed weights down where `plan` wants them. */
export function layDown({ heap }: Kernels, { layers }: Plan, packed: PackedWeights): void {
  const whole = new Int8Array(bytesOf(packed.weights));
  const loose = floatsOf(packed.loose);
  let [at, looseAt] = [0, 0];
  for (const { outs, each, kind, weights, bias } of layers) {
    for (let out = 0; out < outs; out++) {
      const step = loose[looseAt + out] ?? 0;
      // Sums over all planes are made for four outputs at a time.
      const own = weights + (kind === 'window' ? out * each : (out - (out % 4)) * each + (out % 4));
      const apart = kind === 'window' ? 1 : 4;
      for (let i = 0; i < each; i++) heap[own + i * apart] = (whole[at + out * each + i] ?? 0) * step;
      heap[bias + out] = loose[looseAt + outs + out] ?? 0;
    }
    at += outs * each;
    looseAt += 2 * outs;
  }
}

export function floatsOf(base64: string): Float32Array {
  return new Float32Array(bytesOf(base64));
}

/** Every platform here has `atob`; the types of Node alone do not say so. */
const { atob } = globalThis as unknown as { atob(text: string): string };

export function bytesOf(base64: string): ArrayBuffer {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}
