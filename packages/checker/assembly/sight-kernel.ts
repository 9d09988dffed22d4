// AssemblyScript: `node scripts/sight-kernel.mjs` compiles it into sight/kernel-bytes.ts. Four numbers are worked on at once.
// Planes of 32-bit floats lie one after another: channel, row, column. Addresses are bytes of the memory.

const six: v128 = f32x4.splat(6);
const none: v128 = f32x4.splat(0);

@inline
function bent(sum: v128, bends: bool): v128 {
  return bends ? f32x4.min(f32x4.max(sum, none), six) : sum;
}

@inline
function added(sum: v128, plane: v128, weight: v128): v128 {
  return f32x4.add(sum, f32x4.mul(plane, weight));
}

/** Sums of all planes at each place. `size` and `outs` are multiples of four; weights lie [outs / 4][channel][4]. */
export function pointwise(
  from: usize, channels: i32, size: i32, weights: usize, bias: usize, to: usize, outs: i32, bends: bool,
): void {
  const row: usize = <usize>size << 2;
  for (let o = 0; o < outs; o += 4) {
    const own = weights + ((<usize>o * channels) << 2);
    const target = to + <usize>o * row;
    const first = bias + (<usize>o << 2);
    const b0 = v128.load32_splat(first), b1 = v128.load32_splat(first, 4);
    const b2 = v128.load32_splat(first, 8), b3 = v128.load32_splat(first, 12);
    let i = 0;
    for (; i + 8 <= size; i += 8) {
      let l0 = b0, l1 = b1, l2 = b2, l3 = b3, r0 = b0, r1 = b1, r2 = b2, r3 = b3;
      let at = from + (<usize>i << 2), w = own;
      for (let c = 0; c < channels; c++) {
        const left = v128.load(at), right = v128.load(at, 16);
        const w0 = v128.load32_splat(w), w1 = v128.load32_splat(w, 4);
        const w2 = v128.load32_splat(w, 8), w3 = v128.load32_splat(w, 12);
        l0 = added(l0, left, w0); r0 = added(r0, right, w0);
        l1 = added(l1, left, w1); r1 = added(r1, right, w1);
        l2 = added(l2, left, w2); r2 = added(r2, right, w2);
        l3 = added(l3, left, w3); r3 = added(r3, right, w3);
        at += row; w += 16;
      }
      const t = target + (<usize>i << 2);
      v128.store(t, bent(l0, bends)); v128.store(t, bent(r0, bends), 16);
      v128.store(t + row, bent(l1, bends)); v128.store(t + row, bent(r1, bends), 16);
      v128.store(t + 2 * row, bent(l2, bends)); v128.store(t + 2 * row, bent(r2, bends), 16);
      v128.store(t + 3 * row, bent(l3, bends)); v128.store(t + 3 * row, bent(r3, bends), 16);
    }
    for (; i < size; i += 4) {
      let s0 = b0, s1 = b1, s2 = b2, s3 = b3;
      let at = from + (<usize>i << 2), w = own;
      for (let c = 0; c < channels; c++) {
        const plane = v128.load(at);
        s0 = added(s0, plane, v128.load32_splat(w)); s1 = added(s1, plane, v128.load32_splat(w, 4));
        s2 = added(s2, plane, v128.load32_splat(w, 8)); s3 = added(s3, plane, v128.load32_splat(w, 12));
        at += row; w += 16;
      }
      const t = target + (<usize>i << 2);
      v128.store(t, bent(s0, bends)); v128.store(t + row, bent(s1, bends));
      v128.store(t + 2 * row, bent(s2, bends)); v128.store(t + 3 * row, bent(s3, bends));
    }
  }
}

/** One plane with a row and a column of nothing around it, `side` + 2 wide, and some nothing behind. */
function edge(from: usize, side: i32, to: usize): void {
  const wide: usize = <usize>(side + 2) << 2, row: usize = <usize>side << 2;
  memory.fill(to, 0, wide * <usize>(side + 2) + 32);
  for (let y = 0; y < side; y++) memory.copy(to + <usize>(y + 1) * wide + 4, from + <usize>y * row, row);
}

@inline
function three(at: usize, a: v128, b: v128, c: v128): v128 {
  return added(added(f32x4.mul(v128.load(at), a), v128.load(at, 4), b), v128.load(at, 8), c);
}

/** For four places that lie two apart. */
@inline
function threeApart(at: usize, a: v128, b: v128, c: v128): v128 {
  const here = v128.load(at), behind = v128.load(at, 16);
  const even = v128.shuffle<f32>(here, behind, 0, 2, 4, 6);
  const odd = v128.shuffle<f32>(here, behind, 1, 3, 5, 7);
  const next = v128.shuffle<f32>(v128.load(at, 8), v128.load(at, 24), 0, 2, 4, 6);
  return added(added(f32x4.mul(even, a), odd, b), next, c);
}

/**
 * Three by three of an edged plane, on top of `bias` or, with `adds`, of what is there. `side` of what comes out is four at the
 * least, and a multiple of four where it adds.
 */
function windows(
  inner: usize, wide: usize, w: usize, bias: v128, adds: bool, bends: bool, to: usize, side: i32, stride: i32,
): void {
  const a = v128.load32_splat(w), b = v128.load32_splat(w, 4), c = v128.load32_splat(w, 8);
  const d = v128.load32_splat(w, 12), e = v128.load32_splat(w, 16), f = v128.load32_splat(w, 20);
  const g = v128.load32_splat(w, 24), h = v128.load32_splat(w, 28), k = v128.load32_splat(w, 32);
  // Two apart, nothing lies before the first (the padding that TensorFlow calls "same").
  const start: usize = stride == 2 ? wide + 4 : 0;
  for (let y = 0; y < side; y++) {
    const row = inner + start + <usize>(y * stride) * wide;
    const target = to + (<usize>(y * side) << 2);
    for (let x = 0; x < side; x += 4) {
      // The last four overlap those before where the side is no multiple of four.
      if (x > side - 4) x = side - 4;
      const at = row + (<usize>(x * stride) << 2), t = target + (<usize>x << 2);
      const top = stride == 2 ? threeApart(at, a, b, c) : three(at, a, b, c);
      const middle = stride == 2 ? threeApart(at + wide, d, e, f) : three(at + wide, d, e, f);
      const bottom = stride == 2 ? threeApart(at + 2 * wide, g, h, k) : three(at + 2 * wide, g, h, k);
      const sum = f32x4.add(f32x4.add(top, middle), bottom);
      v128.store(t, bent(f32x4.add(sum, adds ? v128.load(t) : bias), bends));
    }
  }
}

/** Each plane by itself. `side` is of what comes in. */
export function depthwise(
  from: usize, channels: i32, side: i32, weights: usize, bias: usize, scratch: usize, to: usize, stride: i32,
): void {
  const out = side / stride, wide: usize = <usize>(side + 2) << 2;
  for (let c = 0; c < channels; c++) {
    edge(from + (<usize>(c * side * side) << 2), side, scratch);
    const target = to + (<usize>(c * out * out) << 2);
    const start = v128.load32_splat(bias + (<usize>c << 2));
    windows(scratch, wide, weights + <usize>(c * 36), start, false, true, target, out, stride);
  }
}

/** Three planes of colour to `outs`, two apart. Weights lie [out][colour][9]. */
export function first(
  from: usize, side: i32, weights: usize, bias: usize, scratch: usize, to: usize, outs: i32,
): void {
  const out = side / 2, wide: usize = <usize>(side + 2) << 2;
  for (let c = 0; c < 3; c++) {
    edge(from + (<usize>(c * side * side) << 2), side, scratch);
    for (let o = 0; o < outs; o++) {
      const target = to + (<usize>(o * out * out) << 2);
      const start = v128.load32_splat(bias + (<usize>o << 2));
      windows(scratch, wide, weights + <usize>((o * 3 + c) * 36), start, c > 0, c == 2, target, out, 2);
    }
  }
}

/** `count` is a multiple of four. */
export function add(to: usize, other: usize, count: i32): void {
  for (let i: usize = 0; i < <usize>count << 2; i += 16)
    v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(other + i)));
}
