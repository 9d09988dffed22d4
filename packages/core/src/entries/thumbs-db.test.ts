import { expect, it } from 'vitest';
import { classifyEntries } from './classify.ts';

const states = (path: string) =>
  classifyEntries([{ id: 1, path, size: 9000, contentType: 'office' }], {
    hasDicom: true,
    dicomPaths: ['DICOM/IM1'],
  }).get(1);

// Seen in the sample patient: Windows' thumbnail cache was taken for a paper, and the missing report became “not checked”.
it('knows the thumbnail cache of Windows by its name and its container', () => {
  expect(states('DICOM/Thumbs.db')).toMatchObject({ state: 'ignored', ignoredReason: 'system-file' });
});

it('keeps a Word file of that name', () => {
  expect(states('DICOM/Thumbs.doc')).toMatchObject({ state: 'document' });
});
