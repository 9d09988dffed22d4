/** The few EXIF fields that say how a picture was made. Place, owner and time are not read at all. */
export interface ExifFacts {
  readonly make?: string;
  readonly model?: string;
  readonly software?: string;
  readonly focalLength?: number;
  readonly exposureTime?: number;
  readonly userComment?: string;
}

/** Reads EXIF of a JPEG or HEIC head. What cannot be read is empty. */
export async function readExif(head: Uint8Array): Promise<ExifFacts> {
  try {
    const { default: exifr } = (await import('exifr/dist/lite.esm.mjs' as string)) as {
      default: { parse(data: Uint8Array, options: object): Promise<unknown> };
    };
    const raw = await exifr.parse(head, {
      tiff: true,
      exif: true,
      userComment: true,
      gps: false,
      interop: false,
      ifd1: false,
      translateValues: false,
      reviveValues: false,
    });
    return pick((raw ?? {}) as Record<string, unknown>);
  } catch {
    return {};
  }
}

function pick(raw: Record<string, unknown>): ExifFacts {
  const text = (value: unknown) => {
    const string =
      value instanceof Uint8Array
        ? new TextDecoder('latin1').decode(value.subarray(0, 256))
        : typeof value === 'string'
          ? value
          : '';
    const clean = string
      .replace(/^(?:ASCII|UNICODE)?\0+/, '')
      .replace(/[^\x20-\x7e]/g, '')
      .trim()
      .slice(0, 80);
    return clean === '' ? undefined : clean;
  };
  const number = (value: unknown) =>
    typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
  const entries = {
    make: text(raw['Make']),
    model: text(raw['Model']),
    software: text(raw['Software']),
    focalLength: number(raw['FocalLength']),
    exposureTime: number(raw['ExposureTime']),
    // The one name that exifr writes otherwise.
    userComment: text(raw['userComment']),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as ExifFacts;
}
