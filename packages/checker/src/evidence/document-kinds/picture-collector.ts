import { pictureHeader } from '../screen-photos/picture-header.ts';
import type { EmbeddedPicture, PictureLimits, PicturesFound } from './picture-limits.ts';

/** A picture that is no JPEG and no PNG: lines and letters, or something that may hold a photo after all. */
export type OtherPicture = 'drawing' | 'unknown';

/** Bytes of a drawing from which on it may hold a photo. */
const drawingBytes = 300_000;
/** First bytes that the sizes of a JPEG are looked for in, as elsewhere. */
const headBytes = 65_536;
const firstRoom = 16_384;

/** Takes pictures as their bytes come, one after another, and never holds more of one than the cap. */
export class PictureCollector {
  private readonly pictures: EmbeddedPicture[] = [];
  private others = 0;
  private passedOver = 0;
  private number = 0;
  private room = new Uint8Array(firstRoom);
  private size = 0;

  constructor(private readonly limits: PictureLimits) {}

  begin(): void {
    this.number++;
    this.size = 0;
  }

  add(byte: number): void {
    if (this.size >= this.room.length && this.size <= this.limits.pictureBytes) {
      const larger = new Uint8Array(this.room.length * 2);
      larger.set(this.room);
      this.room = larger;
    }
    // Beyond the cap the bytes are counted and let go.
    if (this.size < this.room.length) this.room[this.size] = byte;
    this.size++;
  }

  end(other: OtherPicture = 'unknown'): void {
    const { limits, size } = this;
    const bytes = this.room.subarray(0, Math.min(size, this.room.length));
    const type = typeOf(bytes);
    if (type === undefined) {
      if (other === 'drawing' && size < drawingBytes) this.passedOver++;
      else if (isSmall(otherSize(bytes), limits)) this.passedOver++;
      else this.others++;
      return;
    }
    const { width, height } = pictureHeader(bytes.subarray(0, headBytes));
    if (isSmall(width === undefined || height === undefined ? undefined : { width, height }, limits)) this.passedOver++;
    else if (size > limits.pictureBytes || this.pictures.length >= limits.pictures) this.others++;
    else this.pictures.push({ name: `@${this.number}`, type, bytes: bytes.slice() });
  }

  /** A picture that stands here a second time, or of letters alone: not one to ask about. */
  skip(): void {
    this.passedOver++;
  }

  get found(): PicturesFound {
    return { ok: true, pictures: this.pictures, others: this.others, passedOver: this.passedOver };
  }
}

function typeOf(bytes: Uint8Array): 'jpeg' | 'png' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  return bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47 ? 'png' : undefined;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a GIF, or of a bitmap without its file header: the spacers and lines of old pages and letters. */
function otherSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 16) return { width: 0, height: 0 };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes[0] === 0x47 && bytes[1] === 0x49 && bytes[2] === 0x46)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (view.getUint32(0, true) !== 40) return undefined;
  return { width: Math.abs(view.getInt32(4, true)), height: Math.abs(view.getInt32(8, true)) };
}

function isSmall(size: Size | undefined, { shortSide }: PictureLimits): boolean {
  return size !== undefined && Math.min(size.width, size.height) < shortSide;
}
