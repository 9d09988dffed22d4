import { expect, test } from 'vitest';
import type { DisplaySet, Instance, Series } from '../study/study-model.ts';
import { representativeFrame, representativeFrameOfSeries } from './representative-frame.ts';

function instance(name: string, numberOfFrames = 1): Instance {
  return { header: { sopInstanceUID: name, numberOfFrames, image: {} } } as unknown as Instance;
}
function set(kind: DisplaySet['kind'], instances: readonly Instance[], index = 0): DisplaySet {
  return { index, kind, splitBy: {}, instances };
}
function series(...displaySets: DisplaySet[]): Series {
  return { displaySets } as unknown as Series;
}
const stack = (count: number): Instance[] => Array.from({ length: count }, (_, index) => instance(`s${index}`));

test('the middle slice stands for a stack, the middle frame for a cine', () => {
  expect(representativeFrame(set('stack', stack(5)))?.instance.header.sopInstanceUID).toBe('s2');
  expect(representativeFrame(set('cine', [instance('c', 75)]))).toMatchObject({ frame: 38 });
  expect(representativeFrame(set('multi-frame', [instance('a', 2), instance('b', 6)]))).toMatchObject({
    frame: 2,
    instance: { header: { sopInstanceUID: 'b' } },
  });
});

test('what has no pixels has no picture', () => {
  expect(representativeFrame(set('non-image', [instance('x')]))).toBeUndefined();
  expect(representativeFrame(set('single', [instance('x', 0)]))).toBeUndefined();
  expect(representativeFrameOfSeries(series())).toBeUndefined();
});

test('a localizer stands for a series only where there is nothing else', () => {
  const localizer = set('localizer', stack(9), 0);
  const small = set('stack', [instance('small')], 1);
  const large = set('stack', [instance('l0'), instance('l1'), instance('l2')], 2);
  expect(representativeFrameOfSeries(series(localizer, small, large))?.instance.header.sopInstanceUID).toBe('l1');
  expect(representativeFrameOfSeries(series(localizer))?.instance.header.sopInstanceUID).toBe('s4');
});
