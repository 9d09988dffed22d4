/** A small seeded generator (mulberry32): the same seed gives the same mutants everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const kinds = ['flip', 'cut', 'cut-keeping-end', 'header', 'zero', 'insert', 'delete', 'splice'] as const;
export type MutationKind = (typeof kinds)[number];

/** Damages a codestream in one of eight ways. `other` lends bytes to splices. */
export function mutate(
  bytes: Uint8Array,
  other: Uint8Array,
  random: () => number,
): { readonly kind: MutationKind; readonly bytes: Uint8Array } {
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'flip';
  const at = Math.floor(random() * bytes.length);
  const span = 1 + Math.floor(random() * 24);
  switch (kind) {
    case 'flip':
      return { kind, bytes: flip(bytes, bytes.length, random) };
    case 'header':
      return { kind, bytes: flip(bytes, Math.min(bytes.length, 160), random) };
    case 'cut':
      return { kind, bytes: bytes.slice(0, at) };
    case 'cut-keeping-end':
      return { kind, bytes: join(bytes.subarray(0, at), bytes.subarray(bytes.length - 2)) };
    case 'zero':
      return { kind, bytes: bytes.map((value, index) => (index >= at && index < at + 8 * span ? 0 : value)) };
    case 'insert':
      return {
        kind,
        bytes: join(
          bytes.subarray(0, at),
          Uint8Array.from({ length: span }, () => Math.floor(random() * 256)),
          bytes.subarray(at),
        ),
      };
    case 'delete':
      return { kind, bytes: join(bytes.subarray(0, at), bytes.subarray(at + span)) };
    case 'splice':
      return { kind, bytes: join(bytes.subarray(0, at), other.subarray(Math.min(at, other.length))) };
  }
}

function flip(bytes: Uint8Array, within: number, random: () => number): Uint8Array {
  const changed = bytes.slice();
  for (let count = 1 + Math.floor(random() * 4); count > 0; count -= 1) {
    changed[Math.floor(random() * within)] = Math.floor(random() * 256);
  }
  return changed;
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
