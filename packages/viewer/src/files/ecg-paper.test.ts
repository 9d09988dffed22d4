import { describe, expect, it } from 'vitest';
import { millimetresPerUnit, traceOf } from './ecg-paper.ts';
import type { WaveformChannel } from './waveform.ts';

const channel = (unit: string, samples: readonly number[]): WaveformChannel => ({
  name: 'I',
  unit,
  samples: Float32Array.from(samples),
});

describe('ECG paper', () => {
  it('takes 10 mm for a millivolt in whatever unit the file counts, and no scale for what is no voltage', () => {
    expect(millimetresPerUnit(channel('uV', []))).toBeCloseTo(0.01);
    expect(millimetresPerUnit(channel('mV', []))).toBe(10);
    expect(millimetresPerUnit(channel('mm[Hg]', []))).toBeUndefined();
    expect(millimetresPerUnit(channel('', []))).toBeUndefined();
  });

  it('takes 25 mm for a second, up for more', () => {
    const { path, top, bottom } = traceOf(channel('mV', [0, 1, -0.5]), 1, 10);
    expect(path).toBe('M0.00 0.00L25.00 -10.00L50.00 5.00');
    expect([top, bottom]).toEqual([-10, 5]);
  });

  it('loses no spike where many samples share a column', () => {
    const samples = Array.from({ length: 10_000 }, () => 0);
    samples[5003] = 2;
    const { path, top } = traceOf(channel('mV', samples), 1000, 10);
    expect(top).toBe(-20);
    expect(path).toContain(`L${(5003 * 0.025).toFixed(2)} -20.00`);
    expect(path.length).toBeLessThan(80_000);
  });

  it('lifts the pen over padding', () => {
    expect(traceOf(channel('mV', [1, Number.NaN, 1]), 1, 10).path).toBe('M0.00 -10.00M50.00 -10.00');
  });
});
