const megabyte = 2 ** 20;

/** What a page may take, in bytes. */
export interface MemoryCaps {
  /** Decoded pictures kept, so that a scroll back is at once. A single picture that is larger is shown all the same. */
  readonly pictures: number;
  /** Values of a set that is cut in other planes. */
  readonly volume: number;
}

/** What a device says of itself. */
export interface Device {
  /** Chromium alone says so, 8 at most; `undefined` elsewhere. */
  readonly gigabytes: number | undefined;
  readonly phone: boolean;
}

/** A neighbour decodes within a blink, so little is kept: phones end pages that take much. */
export function memoryCaps({ gigabytes, phone }: Device): MemoryCaps {
  if (phone || (gigabytes ?? 4) <= 2) return { pictures: 48 * megabyte, volume: 64 * megabyte };
  return { pictures: ((gigabytes ?? 4) <= 4 ? 96 : 160) * megabyte, volume: 256 * megabyte };
}

export function thisDevice(): Device {
  const shortSide = Math.min(screen.width, screen.height);
  return {
    gigabytes: (navigator as { readonly deviceMemory?: number }).deviceMemory,
    phone: shortSide < 600 && matchMedia('(pointer: coarse)').matches,
  };
}
