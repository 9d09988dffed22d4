import { describe, expect, it } from 'vitest';
import { namedSpineParts } from './spine-parts.ts';

describe('parts of the spine', () => {
  it.each([
    ['MRI Cervical Spine', ['cervical']],
    ['C-SPINE', ['cervical']],
    ['CSPINE', ['cervical']],
    ['MR L-SPINE', ['lumbar']],
    ['MRT der LWS', ['lumbar']],
    ['IRM du rachis lombaire', ['lumbar']],
    ['RM de columna dorsal', ['thoracic']],
    ['МРТ шейного отдела позвоночника', ['cervical']],
    ['МР-исследование пояснично-крестцового отдела', ['lumbar']],
    ['颈椎MRI平扫', ['cervical']],
    ['رنين مغناطيسي للفقرات القطنية', ['lumbar']],
    ['MRI lumbosakral', ['lumbar']],
    ['RM cervical e lombar', ['cervical', 'lumbar']],
    ['MRI of the spine', []],
    ['MR knee', []],
  ])('%s: %j', (text, parts) => {
    expect(namedSpineParts(text)).toEqual(parts);
  });

  it('by the levels that are counted, where the head says none', () => {
    expect(namedSpineParts('MR spine\n\nC5/6: disc bulge. C6-7 normal.')).toEqual(['cervical']);
    expect(namedSpineParts('MR spine\n\nL4/5 and L5/S1 narrow.')).toEqual(['lumbar']);
    expect(namedSpineParts('MR Lumbar spine\n\nC5/6 was seen before.')).toEqual(['lumbar']);
  });

  it('not by what is said far below the head', () => {
    expect(namedSpineParts(`${'line\n'.repeat(12)}the cervical spine was seen in June`)).toEqual([]);
  });
});

it('in German, where the word goes on', () => {
  expect(namedSpineParts('MRT der Brustwirbelsäule')).toEqual(['thoracic']);
  expect(namedSpineParts('MRT der Lendenwirbelsäule')).toEqual(['lumbar']);
  expect(namedSpineParts('MRT BWS')).toEqual(['thoracic']);
});
