import { describe, expect, it } from 'vitest';
import { context, inventoryWith } from '../../../../../test/build/evidence.ts';
import { unsupportedContainer } from './unsupported-container.ts';

const ask = (files: Parameters<typeof inventoryWith>[0]) =>
  unsupportedContainer.check({ 'package-inventory': inventoryWith(files) }, {}, context);

describe('unsupported-container', () => {
  it('passes where every container opened', () => {
    expect(ask({ 'a.zip': { state: 'container', contentType: 'zip' } })).toEqual({ outcome: 'pass' });
  });

  it('fails with a RAR, and with a ZIP nested too deep', () => {
    expect(
      ask({
        'a.rar': { state: 'unsupported', contentType: 'archive-unsupported' },
        'b.zip': { state: 'unsupported', contentType: 'zip' },
        'c.nii': { state: 'unsupported', contentType: 'nifti' },
      }),
    ).toMatchObject({ outcome: 'fail', hits: [{ message: 'cannot-open', params: { count: 2, file: 'a.rar' } }] });
  });

  it('says nothing where nothing was packed', () => {
    expect(ask({ a: {} })).toEqual({ outcome: 'not-applicable' });
  });
});
