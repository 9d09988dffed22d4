import type { ByteSource } from '@medpass/dicom-core';

/** What the container of a film says of itself. Place, owner and time are not read at all. */
export interface VideoHeader {
  readonly format: 'mp4' | 'webm' | 'other';
  readonly width?: number;
  readonly height?: number;
  /** Seconds. */
  readonly duration?: number;
  readonly sound: boolean;
  /** Words of the device or the program that wrote it. */
  readonly makers: readonly string[];
}

/** The index of an MP4 may lie at its end and grows with its length; further in there is nothing to be told. */
const indexCap = 4 * 2 ** 20;
const headCap = 256 * 1024;

/** Reads the boxes of an MP4 or MOV (ISO 14496-12) or the first elements of a WebM (RFC 8794). What lies is left out. */
export async function videoHeader(bytes: ByteSource, signal: AbortSignal): Promise<VideoHeader> {
  const head = await bytes.read(0, Math.min(bytes.size, headCap), signal);
  if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3) return webm(head);
  const index = await findIndex(bytes, signal);
  return index ? mp4(index) : { format: 'other', sound: false, makers: [] };
}

/** Walks the outermost boxes to `moov`. Hostile sizes end the walk, and so do more boxes than any film has. */
async function findIndex(bytes: ByteSource, signal: AbortSignal): Promise<Uint8Array | undefined> {
  let at = 0;
  for (let boxes = 0; boxes < 200 && at + 8 <= bytes.size; boxes++) {
    const head = await bytes.read(at, 16, signal);
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    let size = view.getUint32(0);
    const type = latin(head, 4, 8);
    if (!/[\x20-\x7e]{4}/.test(type)) return undefined;
    if (size === 1 && head.length === 16) size = Number(view.getBigUint64(8));
    if (size === 0) size = bytes.size - at;
    if (size < 8 || !Number.isSafeInteger(size)) return undefined;
    if (type === 'moov') return bytes.read(at, Math.min(size, indexCap), signal);
    at += size;
  }
  return undefined;
}

function mp4(index: Uint8Array): VideoHeader {
  const found = { width: 0, height: 0, duration: 0, sound: false, makers: new Set<string>() };
  const view = new DataView(index.buffer, index.byteOffset, index.length);
  const walk = (from: number, to: number, depth: number): void => {
    let at = from;
    for (let boxes = 0; boxes < 400 && at + 8 <= to; boxes++) {
      const size = view.getUint32(at);
      const type = latin(index, at + 4, at + 8);
      const end = Math.min(to, at + size);
      if (size < 8) return;
      if (depth < 8 && containers.has(type)) walk(at + 8, end, depth + 1);
      else if (type === 'mvhd' && end - at >= 32) found.duration = durationOf(view, at);
      else if (type === 'tkhd' && end - at >= 84) {
        found.width = Math.max(found.width, view.getUint32(end - 8) >>> 16);
        found.height = Math.max(found.height, view.getUint32(end - 4) >>> 16);
      } else if (type === 'hdlr' && end - at >= 20 && latin(index, at + 16, at + 20) === 'soun') found.sound = true;
      // Apple's `meta` has no version in front of its boxes, ISO's has: the words are looked for in the whole of either.
      else if (
        type === 'meta' ||
        type === 'udta' ||
        type === '\u00a9mak' ||
        type === '\u00a9mod' ||
        type === '\u00a9swr'
      )
        for (const word of words(latin(index, at + 8, Math.min(end, at + 8192)))) found.makers.add(word);
      at = end;
    }
  };
  walk(8, index.length, 0);
  return {
    format: 'mp4',
    ...(found.width > 0 && found.height > 0 ? { width: found.width, height: found.height } : {}),
    ...(found.duration > 0 ? { duration: found.duration } : {}),
    sound: found.sound,
    makers: [...found.makers],
  };
}

const containers = new Set(['moov', 'trak', 'mdia']);

function durationOf(view: DataView, at: number): number {
  const long = view.getUint8(at + 8) === 1;
  if (long && at + 40 > view.byteLength) return 0;
  const scale = view.getUint32(at + (long ? 28 : 20));
  const length = long ? Number(view.getBigUint64(at + 32)) : view.getUint32(at + 24);
  const seconds = length / scale;
  return seconds < 360_000 ? seconds : 0;
}

/** The first kilobytes of a WebM hold its writer's name and the size of its picture; nothing else is asked of them. */
function webm(head: Uint8Array): VideoHeader {
  const size = (id: number): number | undefined => {
    for (let at = 0; at + 4 < Math.min(head.length, 4096); at++) {
      const length = (head[at + 1] ?? 0) - 0x80;
      if (head[at] !== id || length < 1 || length > 2) continue;
      const value = length === 1 ? (head[at + 2] ?? 0) : ((head[at + 2] ?? 0) << 8) | (head[at + 3] ?? 0);
      if (value >= 64 && value <= 16_384) return value;
    }
    return undefined;
  };
  const width = size(0xb0);
  const height = size(0xba);
  const text = latin(head, 0, Math.min(head.length, 4096));
  return {
    format: 'webm',
    ...(width !== undefined && height !== undefined ? { width, height } : {}),
    sound: /A_(?:OPUS|VORBIS)/.test(text),
    makers: words(text),
  };
}

const knownWords =
  /apple|iphone|ipad|huawei|honor|xiaomi|redmi|oppo|vivo|oneplus|realme|pixel|motorola|nokia|sony|nikon|canon|gopro|dji|samsung|android|replaykit|screen.?record(?:er|ing)?|obs|lavf|chrome|camtasia|bandicam/gi;

function words(text: string): readonly string[] {
  return [...new Set((text.match(knownWords) ?? []).map((word) => word.toLowerCase()))];
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
