/** Position in the block, row by row, of each coefficient in zigzag order (ISO 10918-1 figure A.6). */
export const zigzag = Uint8Array.of(
  0,
  1,
  8,
  16,
  9,
  2,
  3,
  10,
  17,
  24,
  32,
  25,
  18,
  11,
  4,
  5,
  12,
  19,
  26,
  33,
  40,
  48,
  41,
  34,
  27,
  20,
  13,
  6,
  7,
  14,
  21,
  28,
  35,
  42,
  49,
  56,
  57,
  50,
  43,
  36,
  29,
  22,
  15,
  23,
  30,
  37,
  44,
  51,
  58,
  59,
  52,
  45,
  38,
  31,
  39,
  46,
  53,
  60,
  61,
  54,
  47,
  55,
  62,
  63,
);

const constantBits = 13;
/** Fraction bits kept between the passes; one, as reference decoders keep for 12-bit samples. */
const passBits = 1;

/** One 8-point transform of Loeffler, Ligtenberg and Moschytz (1989) in 13-bit fixed point, over `block[at + n × step]`. */
function transform(block: Int32Array, at: number, step: number, shift: number): void {
  const c0 = block[at] as number;
  const c1 = block[at + step] as number;
  const c2 = block[at + 2 * step] as number;
  const c3 = block[at + 3 * step] as number;
  const c4 = block[at + 4 * step] as number;
  const c5 = block[at + 5 * step] as number;
  const c6 = block[at + 6 * step] as number;
  const c7 = block[at + 7 * step] as number;

  const shared = (c2 + c6) * 4_433;
  const even2 = shared - c6 * 15_137;
  const even3 = shared + c2 * 6_270;
  const even0 = (c0 + c4) * 8_192;
  const even1 = (c0 - c4) * 8_192;

  const cross = (c7 + c3 + c5 + c1) * 9_633;
  const sum71 = (c7 + c1) * -7_373;
  const sum53 = (c5 + c3) * -20_995;
  const sum73 = (c7 + c3) * -16_069 + cross;
  const sum51 = (c5 + c1) * -3_196 + cross;
  const odd0 = c7 * 2_446 + sum71 + sum73;
  const odd1 = c5 * 16_819 + sum53 + sum51;
  const odd2 = c3 * 25_172 + sum53 + sum73;
  const odd3 = c1 * 12_299 + sum71 + sum51;

  const half = 1 << (shift - 1);
  block[at] = (even0 + even3 + odd3 + half) >> shift;
  block[at + 7 * step] = (even0 + even3 - odd3 + half) >> shift;
  block[at + step] = (even1 + even2 + odd2 + half) >> shift;
  block[at + 6 * step] = (even1 + even2 - odd2 + half) >> shift;
  block[at + 2 * step] = (even1 - even2 + odd1 + half) >> shift;
  block[at + 5 * step] = (even1 - even2 - odd1 + half) >> shift;
  block[at + 3 * step] = (even0 - even3 + odd0 + half) >> shift;
  block[at + 4 * step] = (even0 - even3 - odd0 + half) >> shift;
}

/** Inverse DCT of a dequantized block in place: columns, then rows. No level shift, no clamping. */
export function inverseTransform(block: Int32Array): void {
  for (let column = 0; column < 8; column += 1) transform(block, column, 8, constantBits - passBits);
  for (let row = 0; row < 8; row += 1) transform(block, 8 * row, 1, constantBits + passBits + 3);
}
