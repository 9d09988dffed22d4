import { describe, expect, it } from 'vitest';
import { ecgFile } from '../../../../test/build/dicom-papers.ts';
import { MemorySource } from '../../../core/src/bytes/memory-source.ts';
import type { DataElements } from '../../../core/src/dicom/data-elements.ts';
import { readElementBytes, readElements } from '../../../core/src/dicom/read-elements.ts';
import { waveformGroups } from './waveform.ts';

async function groupsOf(bytes: Uint8Array, change: (dataSet: DataElements) => DataElements = (same) => same) {
  const source = new MemorySource(bytes);
  const result = await readElements(source);
  if (!result.ok) throw new Error(result.reason);
  return waveformGroups(change(result.dataSet), async ({ offset, length = 0 }) => {
    const found = await readElementBytes(source, { offset, length });
    return found.ok ? found.bytes : undefined;
  });
}

describe('a waveform', () => {
  it('has each channel in its own unit, by its own sensitivity', async () => {
    const [group] = await groupsOf(
      ecgFile({
        channels: [
          [0, 400, -400],
          [1, 2, 3],
        ],
        sensitivity: '2.5',
      }),
    );
    expect(group).toMatchObject({ label: 'RHYTHM', frequency: 500 });
    if (typeof group !== 'object') throw new Error(String(group));
    expect(group.channels.map(({ name, unit, samples }) => [name, unit, Array.from(samples)])).toEqual([
      ['Lead 1', 'uV', [0, 1000, -1000]],
      ['Lead 2', 'uV', [2.5, 5, 7.5]],
    ]);
  });

  it('fetches samples that are too long to come with the data set', async () => {
    const long = Array.from({ length: 40_000 }, (_, index) => index % 1000);
    const [group] = await groupsOf(ecgFile({ channels: [long], sensitivity: '1' }));
    if (typeof group !== 'object') throw new Error(String(group));
    expect(group.channels[0]?.samples[39_999]).toBe(999);
  });

  it('is not drawn where bytes are missing or packed in an unknown way', async () => {
    const bytes = ecgFile({ channels: [[1, 2, 3, 4]] });
    const without = (tag: number) => (dataSet: DataElements) => ({
      ...dataSet,
      elements: dataSet.elements.map((element) =>
        element.items
          ? { ...element, items: element.items.map((item) => item.filter((inner) => inner.tag !== tag)) }
          : element,
      ),
    });
    expect(await groupsOf(bytes, without(0x54001010))).toEqual(['cut-off']);
    expect(await groupsOf(bytes, without(0x54001006))).toEqual(['packing-unknown']);
    expect(await groupsOf(bytes, without(0x003a001a))).toEqual(['packing-unknown']);
  });
});
