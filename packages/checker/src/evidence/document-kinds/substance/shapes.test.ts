import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { shapes } from './shapes.ts';

const found = (shape: string, text: string) => fold(text).match(shapes[shape] ?? /(?!)/gu)?.length ?? 0;

describe('shapes of writing', () => {
  it.each([
    ['size', 'a cyst of 12 x 9 mm and one of 3.5 cm', 2],
    ['size', 'узел 9 мм, 结节1.1cm', 2],
    ['size', '12 months', 0],
    ['value', 'glucose 5.1 mmol/l, haemoglobin 10.7 g/dL', 2],
    ['value', 'белок 0,1 г/л', 1],
    ['value', 'five of them', 0],
    ['limits', 'ferritin 8 (10-120)', 1],
    ['limits', 'protein +++, nitrite (-)', 2],
    ['limits', '3 to 5 days', 0],
    ['strength', 'amlodipine 5 mg', 1],
    ['strength', '10 mg/l', 0],
    ['scheme', 'Ramipril 1-0-0', 1],
    ['scheme', '3x1 tablet', 1],
    ['scheme', '2026-01-02', 0],
    ['boxes', '[ ] yes ☐ no ______', 3],
    ['pulse', 'QTc 418 ms, 72 bpm', 2],
    ['decibel', 'MD -3.2 dB', 1],
    ['hertz', 'alpha 10 Hz', 1],
    ['price', 'EUR 18,400 and 50 €', 2],
    ['clock', '08:30 and 14h10', 2],
    ['setting', 'TR 3000 TE: 35', 2],
    ['question', 'Are you pregnant?', 1],
  ])('%s in “%s”: %i', (shape, text, times) => {
    expect(found(shape, text)).toBe(times);
  });

  it('take a long line of anything in their stride', () => {
    for (const one of ['1', 'a', ' ', '.', '_', '1 ', '1-', 'a 1 ', '1x', '(', '+', 'tr ', '肝1']) {
      const line = one.repeat(24_000 / one.length);
      for (const shape of Object.keys(shapes)) expect(found(shape, line)).toBeLessThanOrEqual(24_000);
    }
  });
});
