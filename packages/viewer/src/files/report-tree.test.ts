import { describe, expect, it } from 'vitest';
import { reportFile } from '../../../../test/build/dicom-papers.ts';
import { MemorySource } from '../../../core/src/bytes/memory-source.ts';
import { readElements } from '../../../core/src/dicom/read-elements.ts';
import { reportTree } from './report-tree.ts';

async function treeOf(bytes: Uint8Array) {
  const result = await readElements(new MemorySource(bytes));
  if (!result.ok) throw new Error(result.reason);
  return reportTree(result.dataSet);
}

describe('the tree of a structured report', () => {
  it('keeps words, numbers with their unit, nesting and what it points at', async () => {
    const tree = await treeOf(reportFile('1.2.3', 7));
    expect(tree.concept).toBe('Invented report');
    expect(tree.children.map(({ valueType, concept, value }) => [valueType, concept, value])).toEqual([
      ['TEXT', 'Technique', 'Invented words. Придуманный текст.'],
      ['CONTAINER', 'Measurements', ''],
    ]);
    const measured = tree.children[1]?.children[0];
    expect(measured).toMatchObject({ concept: 'Length', value: '12.5 mm' });
    expect(measured?.children[0]?.references).toEqual([{ sopInstanceUID: '1.2.3', frame: 7 }]);
  });
});
