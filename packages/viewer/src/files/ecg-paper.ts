import type { WaveformChannel } from './waveform.ts';

/** How much of the paper one unit takes, and in which unit it is read. ECG paper: 25 mm a second, 10 mm a millivolt. */
export const millimetresPerSecond = 25;
export const millimetresPerMillivolt = 10;

const perMillivolt: Readonly<Record<string, number>> = { uV: 1000, mV: 1, V: 0.001, nV: 1_000_000 };

/** Millimetres of paper for one unit of the channel; undefined where the unit is no voltage: then only the shape is drawn. */
export function millimetresPerUnit({ unit }: WaveformChannel): number | undefined {
  const units = perMillivolt[unit];
  return units === undefined ? undefined : millimetresPerMillivolt / units;
}

/** What lies between two columns of paper: no extreme is lost, however few columns there are. */
export interface Trace {
  /** SVG path in millimetres, 0 at the channel's zero line, up is negative. */
  readonly path: string;
  /** Highest and lowest point in millimetres. */
  readonly top: number;
  readonly bottom: number;
}

const columnsPerMillimetre = 8;

/** Draws samples `from` … `to` (exclusive) at `scale` mm a unit. */
export function traceOf(
  { samples }: WaveformChannel,
  frequency: number,
  scale: number,
  from = 0,
  to = samples.length,
): Trace {
  const perColumn = Math.max(1, Math.floor(frequency / (millimetresPerSecond * columnsPerMillimetre)));
  let path = '';
  let top = 0;
  let bottom = 0;
  let pen = false;
  const point = (at: number): void => {
    const value = samples[at] ?? Number.NaN;
    if (Number.isNaN(value)) {
      pen = false;
      return;
    }
    const y = -value * scale;
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    path += `${pen ? 'L' : 'M'}${((at - from) * (millimetresPerSecond / frequency)).toFixed(2)} ${y.toFixed(2)}`;
    pen = true;
  };
  for (let start = from; start < to; start += perColumn) {
    const [first, second] = extremes(samples, start, Math.min(to, start + perColumn));
    point(first);
    if (second !== first) point(second);
  }
  return { path, top, bottom };
}

/** Where the least and the greatest value of a stretch are, in order of time. */
function extremes(samples: Float32Array, from: number, to: number): readonly [number, number] {
  let least = from;
  let greatest = from;
  for (let at = from + 1; at < to; at++) {
    const value = samples[at] ?? Number.NaN;
    if (value < (samples[least] ?? 0)) least = at;
    if (value > (samples[greatest] ?? 0)) greatest = at;
  }
  return least < greatest ? [least, greatest] : [greatest, least];
}
