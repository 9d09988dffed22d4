/** Planes of numbers, one after another: channel, then row, then column. */
export interface Planes {
  readonly channels: number;
  readonly side: number;
  readonly data: Float32Array;
}

/** Weights of one layer, out of eight-bit steps: those of one output lie together. */
export interface Layer {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Every three by three of every plane, with nothing around the edge; then what is below nothing is nothing. */
export function threeByThree(from: Planes, layer: Layer, stride: 1 | 2): Planes {
  const to = empty(layer.bias.length, from.side / stride);
  const inner = edged(from);
  for (let out = 0; out < to.channels; out++) {
    fill(to, out, layer.bias[out] ?? 0);
    for (let channel = 0; channel < from.channels; channel++)
      addWindow(inner, channel, from.side, to, out, layer.weights, (out * from.channels + channel) * 9, stride);
  }
  return rectified(to);
}

/** Each plane by itself. */
export function depthwise(from: Planes, layer: Layer, stride: 1 | 2): Planes {
  const to = empty(from.channels, from.side / stride);
  const inner = edged(from);
  for (let channel = 0; channel < from.channels; channel++) {
    fill(to, channel, layer.bias[channel] ?? 0);
    addWindow(inner, channel, from.side, to, channel, layer.weights, channel * 9, stride);
  }
  return rectified(to);
}

/** Each place by itself: sums of all planes. `channels` is even. */
export function pointwise(from: Planes, { weights, bias }: Layer): Planes {
  const to = empty(bias.length, from.side);
  const size = from.side * from.side;
  for (let out = 0; out < to.channels; out++) {
    fill(to, out, bias[out] ?? 0);
    const sum = to.data.subarray(out * size, (out + 1) * size);
    // Four planes a turn: fewer passes over the sums.
    for (let channel = 0; channel < from.channels; channel += 4) {
      const at = out * from.channels + channel;
      const [wa, wb, wc, wd] = [weights[at]!, weights[at + 1]!, weights[at + 2]!, weights[at + 3]!];
      const a = from.data.subarray(channel * size, (channel + 1) * size);
      const b = from.data.subarray((channel + 1) * size, (channel + 2) * size);
      const c = from.data.subarray((channel + 2) * size, (channel + 3) * size);
      const d = from.data.subarray((channel + 3) * size, (channel + 4) * size);
      for (let i = 0; i < size; i++) sum[i] = sum[i]! + wa * a[i]! + wb * b[i]! + wc * c[i]! + wd * d[i]!;
    }
  }
  return rectified(to);
}

export function added(one: Planes, other: Planes): Planes {
  for (let i = 0; i < one.data.length; i++) one.data[i] = one.data[i]! + other.data[i]!;
  return one;
}

/** The mean of each plane, then the most of each. */
export function pooled({ channels, side, data }: Planes): Float32Array {
  const size = side * side;
  const out = new Float32Array(2 * channels);
  for (let channel = 0; channel < channels; channel++) {
    let sum = 0;
    let most = -Infinity;
    for (let i = channel * size; i < (channel + 1) * size; i++) {
      const value = data[i]!;
      sum += value;
      if (value > most) most = value;
    }
    out[channel] = sum / size;
    out[channels + channel] = most;
  }
  return out;
}

function empty(channels: number, side: number): Planes {
  return { channels, side, data: new Float32Array(channels * side * side) };
}

function fill({ side, data }: Planes, channel: number, value: number): void {
  data.fill(value, channel * side * side, (channel + 1) * side * side);
}

/** A row and a column of nothing around every plane. */
function edged({ channels, side, data }: Planes): Float32Array {
  const wide = side + 2;
  const out = new Float32Array(channels * wide * wide);
  for (let channel = 0; channel < channels; channel++)
    for (let y = 0; y < side; y++) {
      const from = (channel * side + y) * side;
      out.set(data.subarray(from, from + side), (channel * wide + y + 1) * wide + 1);
    }
  return out;
}

function addWindow(
  inner: Float32Array,
  channel: number,
  side: number,
  to: Planes,
  out: number,
  weights: Float32Array,
  at: number,
  stride: 1 | 2,
): void {
  const wide = side + 2;
  const [a, b, c] = [weights[at]!, weights[at + 1]!, weights[at + 2]!];
  const [d, e, f] = [weights[at + 3]!, weights[at + 4]!, weights[at + 5]!];
  const [g, h, k] = [weights[at + 6]!, weights[at + 7]!, weights[at + 8]!];
  for (let y = 0; y < to.side; y++) {
    let above = (channel * wide + y * stride) * wide;
    let o = (out * to.side + y) * to.side;
    for (let x = 0; x < to.side; x++, above += stride, o++) {
      const row = above + wide;
      const below = row + wide;
      to.data[o] =
        to.data[o]! +
        a * inner[above]! +
        b * inner[above + 1]! +
        c * inner[above + 2]! +
        d * inner[row]! +
        e * inner[row + 1]! +
        f * inner[row + 2]! +
        g * inner[below]! +
        h * inner[below + 1]! +
        k * inner[below + 2]!;
    }
  }
}

function rectified(planes: Planes): Planes {
  const { data } = planes;
  for (let i = 0; i < data.length; i++) if (data[i]! < 0) data[i] = 0;
  return planes;
}
