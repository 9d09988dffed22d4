import { DecodeError } from './codecs/codec.ts';

/**
 * Expands Segmented Palette Color Lookup Table Data, PS3.3 C.7.9.2, to `length` entries.
 * Opcode 0 copies values, 1 runs linearly to a value, 2 repeats earlier segments found at a byte offset.
 */
export function expandSegmentedPalette(words: Uint16Array, length: number): Uint16Array {
  const entries = new Uint16Array(length);
  const state = { filled: 0, steps: 0 };
  let position = 0;
  while (position < words.length && state.filled < length)
    position = expandSegment(words, position, entries, state, true);
  if (state.filled !== length) throw new DecodeError('undecodable');
  return entries;
}

interface State {
  filled: number;
  steps: number;
}

/** Expands the segment at `position`; returns the position behind it. */
function expandSegment(
  words: Uint16Array,
  position: number,
  entries: Uint16Array,
  state: State,
  mayRefer: boolean,
): number {
  state.steps += 1;
  if (state.steps > 65_536) throw new DecodeError('limit');
  const opcode = words[position];
  const count = words[position + 1] ?? 0;
  if (opcode === 0) {
    const values = words.subarray(position + 2, position + 2 + count);
    if (values.length !== count || state.filled + count > entries.length) throw new DecodeError('undecodable');
    entries.set(values, state.filled);
    state.filled += count;
    return position + 2 + count;
  }
  if (opcode === 1) {
    const end = words[position + 2];
    if (end === undefined || state.filled === 0 || state.filled + count > entries.length)
      throw new DecodeError('undecodable');
    const start = entries[state.filled - 1] ?? 0;
    for (let step = 1; step <= count; step += 1)
      entries[state.filled + step - 1] = Math.round(start + ((end - start) * step) / count);
    state.filled += count;
    return position + 3;
  }
  if (opcode === 2 && mayRefer) {
    const offset = (words[position + 2] ?? 0) + (words[position + 3] ?? 0) * 65_536;
    let segment = offset / 2;
    if (!Number.isInteger(segment) || segment >= position) throw new DecodeError('undecodable');
    // An indirect segment must not refer to another one.
    for (let index = 0; index < count; index += 1) segment = expandSegment(words, segment, entries, state, false);
    return position + 4;
  }
  throw new DecodeError('undecodable');
}
