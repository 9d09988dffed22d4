import { html, svg, type TemplateResult } from 'lit';
import { millimetresPerSecond, millimetresPerUnit, traceOf } from '../../files/ecg-paper.ts';
import type { WaveformChannel, WaveformFault, WaveformGroup } from '../../files/waveform.ts';
import type { ViewerMessages } from '../../messages/messages.ts';

/** Millimetres of paper above and below a channel's line where its curve stays within. */
const room = 12;

/** Every channel on its own line of millimetre paper: 25 mm a second, 10 mm a millivolt. Widths are of paper, so that squares count. */
export function waveformView(
  groups: readonly (WaveformGroup | WaveformFault)[],
  texts: ViewerMessages,
): TemplateResult {
  if (groups.length === 0) return html`<p>${texts.files.empty}</p>`;
  return html`${groups.map((group) =>
    typeof group === 'string' ? html`<p role="status">${texts.files.waveformFaults[group]}</p>` : paper(group, texts),
  )}`;
}

function paper({ label, frequency, channels }: WaveformGroup, texts: ViewerMessages): TemplateResult {
  const seconds = (channels[0]?.samples.length ?? 0) / frequency;
  const voltage = channels.every((channel) => millimetresPerUnit(channel) !== undefined);
  return html`<section class="waveform">
    <h2 dir="auto">${label || texts.files.waveform}</h2>
    <p class="why">
      ${channels.length} ${texts.files.channels} · ${seconds.toFixed(1)} s · ${frequency} Hz ·
      ${voltage ? '25 mm/s, 10 mm/mV' : '25 mm/s'}
    </p>
    <div class="paper" tabindex="0" role="group" aria-label=${label || texts.files.waveform}>
      ${channels.map((channel) => line(channel, frequency, seconds))}
    </div>
  </section>`;
}

function line(channel: WaveformChannel, frequency: number, seconds: number): TemplateResult {
  const scale = millimetresPerUnit(channel) ?? shapeScale(channel);
  const { path, top, bottom } = traceOf(channel, frequency, scale);
  const above = Math.ceil(Math.max(room, -top + 1) / 5) * 5;
  const below = Math.ceil(Math.max(room, bottom + 1) / 5) * 5;
  const width = Math.ceil((seconds * millimetresPerSecond) / 5) * 5;
  const height = above + below;
  const unit = millimetresPerUnit(channel) === undefined ? channel.unit || '?' : 'mV';
  return html`<figure>
    <figcaption><bdi>${channel.name}</bdi> (${unit})</figcaption>
    ${svg`<svg viewBox="0 ${-above} ${width} ${height}" width="${width}mm" height="${height}mm" role="img" aria-label=${channel.name}>
      <path class="fine" d=${grid(width, above, below, 1)} />
      <path class="coarse" d=${grid(width, above, below, 5)} />
      <path class="trace" d=${path} />
    </svg>`}
  </figure>`;
}

/** A curve of another unit than a voltage is fitted: its shape is the file's, its height has no scale. */
function shapeScale({ samples }: WaveformChannel): number {
  let largest = 0;
  for (const value of samples) if (Math.abs(value) > largest) largest = Math.abs(value);
  return largest > 0 ? (room - 1) / largest : 1;
}

function grid(width: number, above: number, below: number, step: number): string {
  let path = '';
  for (let x = 0; x <= width; x += step) path += `M${x} ${-above}V${below}`;
  for (let y = -above; y <= below; y += step) path += `M0 ${y}H${width}`;
  return path;
}
