import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDicom, seededUid } from './dicom-file.ts';

const folder = join(import.meta.dirname, '../fixtures/codecs');

interface Fixture {
  readonly transferSyntaxUID: string;
  readonly rows: number;
  readonly columns: number;
  readonly bitsAllocated: number;
  readonly bitsStored: number;
}

/** A DICOM file, a series of its own, around one grey codec fixture. */
export async function codecFile(name: string): Promise<Uint8Array> {
  const described = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as Record<string, Fixture>;
  const fixture = described[name];
  if (fixture === undefined) throw new Error(`No codec fixture ${name}`);
  const { transferSyntaxUID, rows, columns, bitsAllocated, bitsStored } = fixture;
  return buildDicom({
    transferSyntaxUID,
    elements: {
      SeriesInstanceUID: seededUid(`series ${name}`),
      SOPInstanceUID: seededUid(`instance ${name}`),
      Rows: rows,
      Columns: columns,
      BitsAllocated: bitsAllocated,
      BitsStored: bitsStored,
      HighBit: bitsStored - 1,
    },
    pixels: { frames: [new Uint8Array(await readFile(join(folder, `${name}.bin`)))] },
  });
}
