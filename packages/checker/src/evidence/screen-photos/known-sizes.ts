// Exact rasters of monitors, laptops, tablets and phones, the larger side first. A camera makes none of them, save 1920 × 1080
// and 3840 × 2160 (video) and those marked below, so a size is never a witness on its own.
const displays = new Set(
  `
    1280x720 1280x800 1366x768 1440x900 1536x864 1600x900 1680x1050 1920x1080 1920x1200
    2048x1152 2160x1440 2256x1504 2304x1440 2496x1664 2560x1080 2560x1440 2560x1600 2736x1824
    2880x1620 2880x1800 2880x1864 2880x1920 3000x2000 3024x1964 3072x1920 3200x1800 3240x2160
    3440x1440 3456x2160 3456x2234 3840x1600 3840x2160 3840x2400 4096x2304 4480x2520 5120x2880
    6016x3384 1136x640 1334x750 1792x828 2208x1242 2340x1080 2400x1080 2408x1080 2412x1080
    2436x1125 2460x1080 2520x1080 2532x1170 2556x1179 2622x1206 2688x1242 2778x1284 2796x1290
    2868x1320 2960x1440 3040x1440 3088x1440 3120x1440 3200x1440 2280x1080 2310x1080 2160x1080
    1520x720 1560x720 1600x720 1612x720 1640x720 1650x720 2360x1640 2388x1668 2420x1668
    2732x2048 2224x1668 2266x1488 2752x2064 2000x1200 2560x1752 2800x1752 2960x1848
  `
    .trim()
    .split(/\s+/),
);

/** Exact display size, either way up. */
export function isDisplaySize(width: number, height: number): boolean {
  return displays.has(`${Math.max(width, height)}x${Math.min(width, height)}`);
}

const aspects = [4 / 3, 3 / 2, 16 / 9];

/** Two megapixels or more in the shape of a camera's sensor. Old CRT sizes such as 1600 × 1200 share it: never a witness alone. */
export function isCameraSize(width: number, height: number): boolean {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  if (long * short < 1_900_000 || short < 1000 || displays.has(`${long}x${short}`)) return false;
  return aspects.some((aspect) => Math.abs(long / short - aspect) < 0.004 * aspect);
}
