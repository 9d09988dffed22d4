import { expect, it } from 'vitest';
import { buildDicom } from '../../../../test/build/dicom.ts';
import { createReadContext } from './read-context.ts';
import { readFromBytes } from './read-drivers.ts';
import { readEntry } from './read-entry.ts';

/** "Томограф" in windows-1251, where nothing declares a character set. */
const undeclared = Uint8Array.of(0xd2, 0xee, 0xec, 0xee, 0xe3, 0xf0, 0xe0, 0xf4);

it.each([
  'PatientName',
  'AccessionNumber',
  '00080081',
  'ProtocolName',
  'ManufacturerModelName',
  'SecondaryCaptureDeviceManufacturer',
])('every file of a batch says that its text was guessed, as it does alone: %s', (keyword) => {
  const bytes = buildDicom({ elements: { Modality: 'CT', [keyword]: undeclared } });
  const read = (context = createReadContext()) => readFromBytes(readEntry(1, bytes.length, { context }), bytes);
  const alone = read();
  expect(alone).toMatchObject({ header: { warnings: expect.arrayContaining(['charset-guessed']) } });
  const context = createReadContext();
  expect([read(context), read(context), read(context)]).toEqual([alone, alone, alone]);
});
