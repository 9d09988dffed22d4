import { ascii, fields, join } from './bytes.ts';

const sector = 2048;

export interface IsoFileSpec {
  /** Path as a person would write it: `IMAGES/Серия 1/IM0001.dcm`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Splits the file into extents of this many bytes (a multiple of 2048). */
  readonly extentBytes?: number;
  /** Leaves a gap of this many sectors between its extents: legal, and written by nothing. */
  readonly gapSectors?: number;
}

export interface IsoOptions {
  readonly joliet?: boolean;
  readonly rockRidge?: boolean;
  /** Sectors that come before this session: all addresses count from the image's start. */
  readonly startSector?: number;
  /** A folder that lists the root as its child. */
  readonly cycle?: string;
  /** Rock Ridge names in a continuation area. */
  readonly continuation?: boolean;
  /** The size the root directory claims. */
  readonly rootBytes?: number;
  /** Only the announcement of UDF, no ISO 9660 at all. */
  readonly udfOnly?: boolean;
}

interface Node {
  readonly name: string;
  readonly children: Map<string, Node>;
  file?: IsoFileSpec;
  extents: { sector: number; bytes: number }[];
  directory: { [kind: string]: { sector: number; bytes: number } };
}

const both16 = (value: number): Uint8Array => Uint8Array.of(value & 255, value >> 8, value >> 8, value & 255);
function both32(value: number): Uint8Array {
  const little = fields([value, 4]);
  return join([little, little.slice().reverse()]);
}

const date = Uint8Array.of(124, 3, 3, 12, 30, 15, 12);

function ucs2(text: string): Uint8Array {
  const out = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++)
    new DataView(out.buffer).setUint16(index * 2, text.charCodeAt(index));
  return out;
}

function shortName(node: Node, index: number): string {
  const [stem = '', extension = ''] = node.name
    .toUpperCase()
    .replace(/[^A-Z0-9_.]/g, '_')
    .split(/\.(?=[^.]*$)/);
  const base = /^[A-Z0-9_]{1,8}$/.test(stem) ? stem : `${stem.slice(0, 5)}${String(index).padStart(3, '0')}`;
  if (node.file === undefined) return base;
  return `${base}.${extension.slice(0, 3)};1`;
}

function record(
  name: Uint8Array,
  extent: number,
  bytes: number,
  flags: number,
  system: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const pad = name.length % 2 === 0 ? 1 : 0;
  const body = join([
    Uint8Array.of(0),
    both32(extent),
    both32(bytes),
    date,
    Uint8Array.of(flags, 0, 0),
    both16(1),
    Uint8Array.of(name.length),
    name,
    new Uint8Array(pad),
    system,
  ]);
  const even = body.length % 2 === 0 ? new Uint8Array(1) : new Uint8Array(0);
  return join([Uint8Array.of(body.length + 1 + even.length), body, even]);
}

/** Packs records so that none crosses a sector. */
function pack(records: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let used = 0;
  for (const one of records) {
    const room = sector - (used % sector);
    if (one.length > room) {
      parts.push(new Uint8Array(room));
      used += room;
    }
    parts.push(one);
    used += one.length;
  }
  parts.push(new Uint8Array((sector - (used % sector)) % sector));
  return join(parts);
}

const rockRidgeName = (name: string): Uint8Array => {
  const bytes = new TextEncoder().encode(name);
  return join([ascii('NM'), Uint8Array.of(5 + bytes.length, 1, 0), bytes]);
};

/** Writes an image (ECMA-119; Joliet; the parts of Rock Ridge that name files). */
export function buildIso(files: readonly IsoFileSpec[], options: IsoOptions = {}): Uint8Array {
  const start = options.startSector ?? 0;
  if (options.udfOnly) {
    const sectors = ['BEA01', 'NSR02', 'TEA01'].map((id) =>
      join([Uint8Array.of(0), ascii(id), Uint8Array.of(1), new Uint8Array(sector - 7)]),
    );
    return join([new Uint8Array(16 * sector), ...sectors, new Uint8Array(64 * sector)]);
  }
  const root: Node = { name: '', children: new Map(), extents: [], directory: {} };
  for (const file of files) {
    let at = root;
    for (const segment of file.path.split('/')) {
      let child = at.children.get(segment);
      if (child === undefined) {
        child = { name: segment, children: new Map(), extents: [], directory: {} };
        at.children.set(segment, child);
      }
      at = child;
    }
    at.file = file;
  }
  if (options.cycle !== undefined)
    root.children.set(options.cycle, { name: options.cycle, children: new Map(), extents: [], directory: {} });
  const folders: { node: Node; parent: Node }[] = [{ node: root, parent: root }];
  for (let index = 0; index < folders.length; index++) {
    const { node } = folders[index] as { node: Node };
    for (const child of node.children.values())
      if (child.file === undefined && child.name !== options.cycle) folders.push({ node: child, parent: node });
  }
  const kinds = options.joliet ? (['iso', 'joliet'] as const) : (['iso'] as const);
  const continuations: Uint8Array[] = [];
  const continuationSector = start + 20;
  const directoryBytes = (node: Node, parent: Node, kind: 'iso' | 'joliet'): Uint8Array => {
    const own = node.directory[kind] ?? { sector: 0, bytes: 0 };
    const up = parent.directory[kind] ?? { sector: 0, bytes: 0 };
    const announce =
      options.rockRidge && kind === 'iso' && node === root
        ? Uint8Array.of(0x53, 0x50, 7, 1, 0xbe, 0xef, 0)
        : new Uint8Array(0);
    const records = [
      record(Uint8Array.of(0), own.sector, own.bytes, 2, announce),
      record(Uint8Array.of(1), up.sector, up.bytes, 2),
    ];
    let index = 0;
    for (const child of node.children.values()) {
      index++;
      const name =
        kind === 'joliet'
          ? ucs2(child.file === undefined ? child.name : `${child.name};1`)
          : ascii(shortName(child, index));
      let system = new Uint8Array(0) as Uint8Array;
      if (options.rockRidge && kind === 'iso') {
        system = rockRidgeName(child.name);
        if (options.continuation) {
          const offset = continuations.reduce((sum, part) => sum + part.length, 0);
          continuations.push(system);
          system = join([
            ascii('CE'),
            Uint8Array.of(28, 1),
            both32(continuationSector),
            both32(offset),
            both32(system.length),
          ]);
        }
      }
      if (child.file === undefined) {
        const target = child.name === options.cycle ? root.directory[kind] : child.directory[kind];
        records.push(record(name, target?.sector ?? 0, target?.bytes ?? 0, 2, system));
        continue;
      }
      const { extents } = child;
      for (const [place, extent] of extents.entries())
        records.push(record(name, extent.sector, extent.bytes, place < extents.length - 1 ? 0x80 : 0, system));
    }
    return pack(records);
  };
  // Lengths first (they do not depend on addresses), then addresses, then the bytes.
  let next = start + 24;
  for (const { node } of folders)
    for (const child of node.children.values()) if (child.file !== undefined) placeholderExtents(child);
  for (const kind of kinds) {
    for (const { node, parent } of folders) {
      const bytes = directoryBytes(node, parent, kind).length;
      continuations.length = 0;
      node.directory[kind] = { sector: next, bytes };
      next += bytes / sector;
    }
  }
  for (const { node } of folders) {
    for (const child of node.children.values()) {
      for (const extent of child.extents) {
        extent.sector = next;
        next += Math.ceil(extent.bytes / sector) + (child.file?.gapSectors ?? 0);
      }
    }
  }
  const image = new Uint8Array((next - start) * sector);
  const put = (at: number, bytes: Uint8Array): void => image.set(bytes, (at - start) * sector);
  for (const kind of kinds)
    for (const { node, parent } of folders)
      put(
        node.directory[kind]?.sector ?? start,
        directoryBytes(node, parent, kind).subarray(0, node.directory[kind]?.bytes),
      );
  if (options.continuation) put(continuationSector, join(continuations.slice(0, continuations.length / kinds.length)));
  for (const { node } of folders) {
    for (const child of node.children.values()) {
      let from = 0;
      for (const extent of child.extents) {
        put(extent.sector, child.file?.bytes.subarray(from, from + extent.bytes) ?? new Uint8Array(0));
        from += extent.bytes;
      }
    }
  }
  const descriptor = (type: number, kind: 'iso' | 'joliet'): Uint8Array => {
    const out = new Uint8Array(sector);
    out[0] = type;
    out.set(ascii('CD001'), 1);
    out[6] = 1;
    out.set(both32(next), 80);
    if (kind === 'joliet') out.set(ascii('%/E'), 88);
    out.set(both16(1), 120);
    out.set(both16(1), 124);
    out.set(both16(sector), 128);
    const own = root.directory[kind] ?? { sector: 0, bytes: 0 };
    out.set(record(Uint8Array.of(0), own.sector, options.rootBytes ?? own.bytes, 2), 156);
    return out;
  };
  put(start + 16, descriptor(1, 'iso'));
  if (options.joliet) put(start + 17, descriptor(2, 'joliet'));
  const end = new Uint8Array(sector);
  end[0] = 255;
  end.set(ascii('CD001'), 1);
  put(start + (options.joliet ? 18 : 17), end);
  return image;
}

function placeholderExtents(node: Node): void {
  const { bytes, extentBytes } = node.file as IsoFileSpec;
  const each = extentBytes ?? Math.max(bytes.length, 1);
  node.extents = [];
  for (let from = 0; from === 0 || from < bytes.length; from += each)
    node.extents.push({ sector: 0, bytes: Math.min(each, bytes.length - from) });
}
