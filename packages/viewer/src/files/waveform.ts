import { elementNumbers, elementTexts, findElement, type DataElement, type DataElements } from '@medpass/dicom-core';

/** One channel of a waveform: its samples in the unit that the file states. */
export interface WaveformChannel {
  readonly name: string;
  /** UCUM as written: `uV`, `mV`, `mm[Hg]`; empty where the file states none. */
  readonly unit: string;
  /** NaN where the file pads. */
  readonly samples: Float32Array;
}

/** A multiplex group: channels sampled together, PS3.3 C.10.9. */
export interface WaveformGroup {
  readonly label: string;
  /** Samples a second. */
  readonly frequency: number;
  readonly channels: readonly WaveformChannel[];
}

/** Why a group is not drawn. */
export type WaveformFault = 'too-large' | 'packing-unknown' | 'cut-off';

const tags = {
  codeValue: 0x00080100,
  codeMeaning: 0x00080104,
  channels: 0x003a0005,
  samples: 0x003a0010,
  frequency: 0x003a001a,
  groupLabel: 0x003a0020,
  definitions: 0x003a0200,
  channelLabel: 0x003a0203,
  source: 0x003a0208,
  sensitivity: 0x003a0210,
  units: 0x003a0211,
  correction: 0x003a0212,
  baseline: 0x003a0213,
  sequence: 0x54000100,
  bitsAllocated: 0x54001004,
  interpretation: 0x54001006,
  padding: 0x5400100a,
  data: 0x54001010,
} as const;

/** Sample interpretations that are linear: bytes and how one is read (PS3.3 C.10.9.1.5). */
const packings: Readonly<Record<string, readonly [number, (view: DataView, at: number, little: boolean) => number]>> = {
  SB: [1, (view, at) => view.getInt8(at)],
  UB: [1, (view, at) => view.getUint8(at)],
  SS: [2, (view, at, little) => view.getInt16(at, little)],
  US: [2, (view, at, little) => view.getUint16(at, little)],
  SL: [4, (view, at, little) => view.getInt32(at, little)],
  UL: [4, (view, at, little) => view.getUint32(at, little)],
};

const mostSamples = 20_000_000;

/** The groups of a waveform file; `bytesOf` fetches values that are too long to come with the data set. */
export async function waveformGroups(
  dataSet: DataElements,
  bytesOf: (element: DataElement) => Promise<Uint8Array | undefined>,
): Promise<readonly (WaveformGroup | WaveformFault)[]> {
  const groups: (WaveformGroup | WaveformFault)[] = [];
  for (const item of findElement(dataSet.elements, tags.sequence)?.items ?? []) {
    const data = findElement(item, tags.data);
    const bytes = data && (data.bytes ?? (await bytesOf(data)));
    groups.push(bytes ? groupOf(item, bytes, dataSet) : 'cut-off');
  }
  return groups;
}

function groupOf(item: readonly DataElement[], bytes: Uint8Array, label: DataElements): WaveformGroup | WaveformFault {
  const number = (tag: number, vr: string, from = item): number | undefined => {
    const element = findElement(from, tag);
    const value = element && elementNumbers(element, label, vr)[0];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
  const text = (from: readonly DataElement[], tag: number, vr: string): string => {
    const element = findElement(from, tag);
    return element ? (elementTexts(element, label, vr)[0] ?? '') : '';
  };
  const channels = number(tags.channels, 'US') ?? 0;
  const samples = number(tags.samples, 'UL') ?? 0;
  const frequency = number(tags.frequency, 'DS') ?? 0;
  const packing = packings[text(item, tags.interpretation, 'CS')];
  if (!packing || channels < 1 || samples < 1 || frequency <= 0) return 'packing-unknown';
  if (channels * samples > mostSamples) return 'too-large';
  const [size, read] = packing;
  if (number(tags.bitsAllocated, 'US') !== size * 8) return 'packing-unknown';
  if (bytes.length < channels * samples * size) return 'cut-off';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const paddingBytes = findElement(item, tags.padding)?.bytes;
  const padding =
    paddingBytes && paddingBytes.length >= size
      ? read(new DataView(paddingBytes.buffer, paddingBytes.byteOffset), 0, label.littleEndian)
      : undefined;
  const definitions = findElement(item, tags.definitions)?.items ?? [];
  return {
    label: text(item, tags.groupLabel, 'SH'),
    frequency,
    channels: Array.from({ length: channels }, (_, channel) => {
      const definition = definitions[channel] ?? [];
      const source = findElement(definition, tags.source)?.items?.[0] ?? [];
      const unit = findElement(definition, tags.units)?.items?.[0] ?? [];
      const sensitivity = number(tags.sensitivity, 'DS', definition);
      const scale = (sensitivity ?? 1) * (number(tags.correction, 'DS', definition) ?? 1);
      const baseline = number(tags.baseline, 'DS', definition) ?? 0;
      return {
        name: text(source, tags.codeMeaning, 'LO') || text(definition, tags.channelLabel, 'SH') || String(channel + 1),
        // A unit without a sensitivity says nothing of the numbers.
        unit: sensitivity === undefined ? '' : text(unit, tags.codeValue, 'SH'),
        samples: Float32Array.from({ length: samples }, (_sample, at) => {
          const stored = read(view, (at * channels + channel) * size, label.littleEndian);
          return stored === padding ? Number.NaN : stored * scale + baseline;
        }),
      };
    }),
  };
}
