import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pixels } from '../../../../../test/build/pixels.ts';
import type { DecodedPicture } from '../evidence-map.ts';
import { planned, sightSide } from './sight/backbone.ts';
import { looksBy, looksOf, sightFacts, started } from './sight.ts';
import { closerAnswers, closerNames } from './sight/heads.ts';
import { fastKernels } from './sight/kernels.ts';
import { plainKernels } from './sight/plain-kernels.ts';

const answers = JSON.parse(
  readFileSync(new URL('../../../../../test/photo-roc/network/check.json', import.meta.url), 'utf8'),
) as Readonly<Record<'first' | 'closer', Readonly<Record<string, number>>>>;

/** The rule of train.py's own drawing. */
function drawn(width: number, height: number): DecodedPicture {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 3; c++) rgba[(y * width + x) * 4 + c] = (x * 7 + y * 13 + c * 31 + ((x * y) % 17) * 5) % 256;
  return { width, height, naturalWidth: width, naturalHeight: height, rgba };
}

describe.each([
  ['four numbers at once', fastKernels],
  ['plain code', plainKernels],
] as const)('the network, by %s', (_, kernelsFor) => {
  it('answers as it did where its heads were fitted', () => {
    const network = started((floats) => {
      const kernels = kernelsFor(floats);
      if (!kernels) throw new Error('no wasm here');
      return kernels;
    });
    const looks = looksBy(network, drawn(192, 144));
    const facts = sightFacts(looks);
    expect(Object.keys(facts)).toEqual(Object.keys(answers.first));
    for (const [name, fact] of Object.entries(facts)) expect(fact, name).toBeCloseTo(answers.first[name] ?? NaN, 2);
    expect(closerNames).toEqual(Object.keys(answers.closer));
    for (const [place, answer] of closerAnswers(looks.means).entries())
      expect(answer, closerNames[place]).toBeCloseTo(answers.closer[closerNames[place] ?? ''] ?? NaN, 2);
  });
});

it('answers to any shape, to another picture otherwise, and to the same picture the same', () => {
  const whole = sightFacts(looksOf(drawn(192, 144)));
  const line = sightFacts(looksOf(drawn(1, 192)));
  expect(Object.values(line).every(Number.isFinite)).toBe(true);
  expect(line).not.toEqual(whole);
  expect(sightFacts(looksOf(drawn(192, 144)))).toEqual(whole);
});

it('a picture lies in the middle of the square, each colour −1 … 1, and nothing around it', () => {
  const plan = planned();
  const heap = new Float32Array(plan.floats).fill(9, plan.wide);
  const kernels = { heap, first: () => {}, depthwise: () => {}, pointwise: () => {}, add: () => {} };
  looksBy(
    { kernels, plan },
    pixels(3, 2, (x, y) => [51 * x, 51 * y, 255]),
  );
  const at = (colour: number, x: number, y: number) => heap[plan.wide + (colour * sightSide + y) * sightSide + x];
  for (let y = 0; y < 2; y++)
    for (let x = 0; x < 3; x++)
      for (const [colour, value] of [51 * x, 51 * y, 255].entries())
        expect(at(colour, 94 + x, 95 + y), `${x} ${y} ${colour}`).toBeCloseTo(value / 127.5 - 1, 6);
  const square = heap.slice(plan.wide, plan.wide + 3 * sightSide * sightSide);
  expect(square.filter((value) => value !== 0)).toHaveLength(3 * 2 * 3);
  expect(heap[plan.wide + 3 * sightSide * sightSide]).toBe(9);
});
