import type { ByteSource } from '../../bytes/byte-source.ts';
import { sectorBytes, text, uint16, uint32 } from './iso-fields.ts';

/** Where a volume's files begin, and how its names are written. */
export interface IsoVolume {
  /** First logical block of the root directory, and its length in bytes. */
  readonly root: { readonly extent: number; readonly bytes: number };
  /** Bytes of a logical block: 2048 but for odd images. */
  readonly blockBytes: number;
  /** Logical blocks of the volume as it declares them. */
  readonly blocks: number;
  readonly names: 'iso9660' | 'joliet';
}

export interface IsoVolumes {
  /** Newest session's primary volume, and its Joliet one where there is any. */
  readonly primary?: IsoVolume;
  readonly joliet?: IsoVolume;
  /** A UDF file system was announced (ECMA-167 volume recognition: `NSR02`, `NSR03`). */
  readonly udf: boolean;
}

const firstDescriptorSector = 16;
/** Descriptors looked through; real discs have at most half a dozen. */
const descriptorsMax = 64;
/** How far behind the first session a later one is looked for: leads and gaps of a CD are some 23 MB. */
const sessionSearchBytes = 128 * 2 ** 20;
const sessionsMax = 100;

function volumeOf(sector: Uint8Array, names: IsoVolume['names']): IsoVolume {
  const blockBytes = uint16(sector, 128);
  return {
    // The root's directory record stands at byte 156 (8.4.18).
    root: { extent: uint32(sector, 158) + (sector[157] ?? 0), bytes: uint32(sector, 166) },
    blockBytes: [512, 1024, 2048].includes(blockBytes) ? blockBytes : sectorBytes,
    blocks: uint32(sector, 80),
    names,
  };
}

/** Joliet names its three levels of UCS-2 in the escape sequences of a supplementary descriptor. */
function isJoliet(sector: Uint8Array): boolean {
  return ['%/@', '%/C', '%/E'].includes(text(sector, 88, 3));
}

async function readSession(source: ByteSource, start: number, signal: AbortSignal | undefined): Promise<IsoVolumes> {
  let primary: IsoVolume | undefined;
  let joliet: IsoVolume | undefined;
  let udf = false;
  for (let index = 0; index < descriptorsMax; index++) {
    const sector = await source.read((start + firstDescriptorSector + index) * sectorBytes, sectorBytes, signal);
    if (sector.length < sectorBytes) break;
    const identifier = text(sector, 1, 5);
    if (identifier === 'NSR02' || identifier === 'NSR03') udf = true;
    else if (identifier === 'CD001' && sector[0] === 1) primary ??= volumeOf(sector, 'iso9660');
    else if (identifier === 'CD001' && sector[0] === 2 && isJoliet(sector)) joliet ??= volumeOf(sector, 'joliet');
    // The set ends with type 255; UDF's own recognition sequence may follow it.
    else if (!['CD001', 'BEA01', 'TEA01', 'BOOT2', 'CDW02'].includes(identifier)) break;
  }
  return { ...(primary === undefined ? {} : { primary }), ...(joliet === undefined ? {} : { joliet }), udf };
}

/** First sector of the next session whose volume descriptors lie at or after `from`. */
async function findSession(
  source: ByteSource,
  from: number,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const step = 512;
  for (let sector = from; sector < from + sessionSearchBytes / sectorBytes; sector += step) {
    const bytes = await source.read(sector * sectorBytes, step * sectorBytes, signal);
    for (let at = 0; at + 6 <= bytes.length; at += sectorBytes) {
      if (bytes[at] === 1 && text(bytes, at + 1, 5) === 'CD001')
        return sector + at / sectorBytes - firstDescriptorSector;
    }
    if (bytes.length < step * sectorBytes) return undefined;
  }
  return undefined;
}

/**
 * Finds the volumes of the newest session. An image has no table of contents: a later session is known by its own descriptors,
 * 16 sectors into it, behind the end of the one before.
 *
 * @throws ByteSourceError of the source; the signal's `AbortError`.
 */
export async function readVolumes(source: ByteSource, signal: AbortSignal | undefined): Promise<IsoVolumes> {
  let newest = await readSession(source, 0, signal);
  let start = 0;
  for (let session = 1; session < sessionsMax && newest.primary !== undefined; session++) {
    const end = Math.max(newest.primary.blocks, start + firstDescriptorSector + 1);
    const next = await findSession(source, end, signal);
    if (next === undefined || next <= start) break;
    const volumes = await readSession(source, next, signal);
    if (volumes.primary === undefined) break;
    newest = volumes;
    start = next;
  }
  return newest;
}
