import { describe, expect, it } from 'vitest';
import { describeText } from './describe-text.ts';
import { fold } from './fold.ts';
import { titledModalities } from './titles.ts';

describe('the machine of a bare title', () => {
  it.each([
    ['Thorax p.a. und seitlich', ['XR']],
    ['Chest AP', ['XR']],
    ['Thorax de face, au lit', ['XR']],
    ['Rodilla derecha, dos proyecciones', ['XR']],
    ['胸部侧位', ['XR']],
    ['Foto lumbosakral', ['XR']],
    ['Грудная клетка, прямая проекция', ['XR']],
    ['eco tiroides 29-01-26', ['US']],
    ['US abdome total', ['US']],
    // A heart is seen in a report of its own; prose and other machines are no bare titles.
    ['eco cardiaco', []],
    ['CT thorax', []],
    ['eco', []],
    ['Help us look at the knee', []],
    [`Chest AP ${'and so on '.repeat(8)}`, []],
  ])('%s: %j', (line, machines) => {
    if (machines.length > 0) expect(describeText(`${line}\n`, '').modalities).toEqual(machines);
    else expect(titledModalities(fold(line))).toEqual([]);
  });

  it('is not asked where the head names one', () => {
    const { modalities, examinedBy } = describeText('Foto lutut dibawa pasien\nMRI lutut kanan, 12.04.2026\n', '');
    expect(modalities).toEqual(['MR']);
    expect(examinedBy).toEqual(['MR']);
  });
});
