import { describe, expect, it } from 'vitest';
import { EXPLICIT_LITTLE, IMPLICIT_LITTLE, buildDicom } from '../../../../test/build/dicom.ts';
import { MemorySource } from '../../../core/src/bytes/memory-source.ts';
import { readElements } from '../../../core/src/dicom/read-elements.ts';
import { loadDictionary } from './dictionary.ts';
import { searchRows, tagRows, type TagRow } from './tag-rows.ts';

async function rowsOf(transferSyntaxUID: string): Promise<readonly TagRow[]> {
  const bytes = buildDicom({
    transferSyntaxUID,
    elements: {
      PatientName: 'Тест^Пример',
      ImageType: ['ORIGINAL', 'PRIMARY'],
      ReferencedSeriesSequence: [{ SeriesInstanceUID: '1.2.3' }],
      '00190010': { vr: 'LO', value: 'INVENTED MAKER' },
      '00191001': { vr: 'SH', value: 'secret' },
      '60000010': { vr: 'US', value: 512 },
    },
    pixels: new Uint8Array(512),
  });
  const result = await readElements(new MemorySource(bytes));
  if (!result.ok) throw new Error(result.reason);
  return tagRows(result.dataSet, await loadDictionary());
}

describe('the table of tags', () => {
  it.each([
    ['explicit', EXPLICIT_LITTLE],
    ['implicit, by the dictionary', IMPLICIT_LITTLE],
  ])('names every element and reads its value (%s)', async (_, syntax) => {
    const rows = await rowsOf(syntax);
    const row = (tag: string) => rows.find((one) => one.tag === tag);
    expect(row('(0010,0010)')).toMatchObject({ name: 'Patient’s Name', vr: 'PN', value: 'Тест^Пример', depth: 0 });
    expect(row('(0008,0008)')?.value).toBe('ORIGINAL \\ PRIMARY');
    expect(row('(0028,0010)')).toMatchObject({ name: 'Rows', value: '16' });
    expect(row('(0008,1115)')).toMatchObject({ vr: 'SQ', value: '1' });
    expect(rows.find(({ depth }) => depth === 1)).toMatchObject({ name: 'Series Instance UID', value: '1.2.3' });
    expect(row('(6000,0010)')).toMatchObject({ name: 'Overlay Rows', value: '512' });
  });

  it('tells private elements by their creator', async () => {
    const rows = await rowsOf(EXPLICIT_LITTLE);
    expect(rows.find(({ tag }) => tag === '(0019,0010)')).toMatchObject({
      name: 'Private Creator',
      value: 'INVENTED MAKER',
    });
    expect(rows.find(({ tag }) => tag === '(0019,1001)')).toMatchObject({
      name: 'Private: INVENTED MAKER',
      value: 'secret',
    });
  });

  it('is searched by number, name or value, all words together', async () => {
    const rows = await rowsOf(EXPLICIT_LITTLE);
    expect(searchRows(rows, '00100010').map(({ tag }) => tag)).toEqual(['(0010,0010)']);
    expect(searchRows(rows, 'PixelRepresentation').map(({ tag }) => tag)).toEqual(['(0028,0103)']);
    expect(searchRows(rows, 'invented secret').map(({ value }) => value)).toEqual(['secret']);
    expect(searchRows(rows, ' ')).toBe(rows);
  });
});
