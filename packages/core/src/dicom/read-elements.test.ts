import { describe, expect, it } from 'vitest';
import { DEFLATED, EXPLICIT_BIG, EXPLICIT_LITTLE, IMPLICIT_LITTLE, buildDicom } from '../../../../test/build/dicom.ts';
import { MemorySource } from '../bytes/memory-source.ts';
import { Tag } from '../standard/tags.ts';
import type { DataElements } from './data-elements.ts';
import { elementNumbers, elementTexts, findElement } from './element-values.ts';
import { readElementBytes, readElements } from './read-elements.ts';

const elements = {
  PatientName: 'Тест^Пример',
  ReferencedSeriesSequence: [
    { SeriesInstanceUID: '1.2.3', ReferencedSOPSequence: [{ ReferencedSOPInstanceUID: '1.2.3.4' }, {}] },
    { SeriesInstanceUID: '1.2.4' },
  ],
  WindowCenter: ['40', '-600.5'],
};
const pixels = new Uint8Array(512).map((_, index) => index);

async function read(bytes: Uint8Array): Promise<DataElements> {
  const result = await readElements(new MemorySource(bytes));
  if (!result.ok) throw new Error(result.reason);
  return result.dataSet;
}

describe('every element of a file', () => {
  it.each([
    ['explicit', EXPLICIT_LITTLE],
    ['implicit', IMPLICIT_LITTLE],
    ['big endian', EXPLICIT_BIG],
    ['deflated', DEFLATED],
  ])('is read from %s, with its nested items', async (_, transferSyntaxUID) => {
    const dataSet = await read(buildDicom({ transferSyntaxUID, elements, pixels }));
    expect(dataSet.transferSyntaxUID).toBe(transferSyntaxUID);
    expect(dataSet.stopped).toBeUndefined();
    const of = (tag: number) => findElement(dataSet.elements, tag)!;
    expect(elementTexts(of(Tag.PatientName), dataSet, 'PN')).toEqual(['Тест^Пример']);
    expect(elementNumbers(of(Tag.WindowCenter), dataSet, 'DS')).toEqual([40, -600.5]);
    expect(elementNumbers(of(Tag.Rows), dataSet, 'US')).toEqual([16]);
    const series = of(0x00081115).items!;
    expect(
      series.map((item) =>
        elementTexts(
          item.find(({ tag }) => tag === Tag.SeriesInstanceUID)!,
          dataSet,
        ),
      ),
    ).toEqual([['1.2.3'], ['1.2.4']]);
    const inner = findElement(series[0]!, 0x00081199)!.items!;
    expect(inner.map((item) => item.length)).toEqual([1, 0]);
    expect(dataSet.elements[0]?.tag).toBe(0x00020000);
  });

  it.each([EXPLICIT_LITTLE, DEFLATED])(
    'leaves long values where they are and reads them when asked (%s)',
    async (syntax) => {
      const long = new Uint8Array(70_000).map((_, index) => index % 251);
      const bytes = buildDicom({ transferSyntaxUID: syntax, pixels: long });
      const dataSet = await read(bytes);
      const pixelData = findElement(dataSet.elements, 0x7fe00010)!;
      expect(pixelData.bytes).toBeUndefined();
      const result = await readElementBytes(new MemorySource(bytes), {
        offset: pixelData.offset,
        length: pixelData.length!,
      });
      expect(result).toEqual({ ok: true, bytes: long });
    },
  );

  it('says where a cut file ends and keeps what came before', async () => {
    const whole = buildDicom({ elements, pixels });
    const cut = await read(whole.subarray(0, whole.length - 100));
    expect(cut.stopped).toBe('truncated');
    expect(findElement(cut.elements, Tag.Rows)).toBeDefined();
  });

  it('answers bytes that are no DICOM, and a range beyond the end, with a reason', async () => {
    expect(await readElements(new MemorySource(new Uint8Array(400).fill(7)))).toEqual({
      ok: false,
      reason: 'not-dicom',
    });
    const source = new MemorySource(buildDicom({ pixels }));
    expect(await readElementBytes(source, { offset: source.size - 4, length: 8 })).toEqual({
      ok: false,
      reason: 'truncated',
    });
  });

  it('stops at a depth that no reader needs', async () => {
    let nested: Record<string, unknown> = { SeriesInstanceUID: '1' };
    for (let depth = 0; depth < 60; depth++) nested = { ReferencedSeriesSequence: [nested] };
    const dataSet = await read(buildDicom({ elements: nested as never }));
    expect(dataSet.stopped).toBe('limit');
  });
});
