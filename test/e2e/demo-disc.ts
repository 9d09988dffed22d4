import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { demoPatient } from '../build/demo-patient.ts';

export interface DemoDisc {
  /** A real folder with the invented patient's disc in it. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** Writes the sample disc to a real folder, `copies` times over for a longer check. */
export async function writeDemoDisc(copies = 1): Promise<DemoDisc> {
  const root = await mkdtemp(join(tmpdir(), 'medpass-disc-'));
  const folder = join(root, 'SAMPLE_DISC');
  const files = demoPatient();
  for (let copy = 0; copy < copies; copy++) {
    for (const file of files) {
      const path = join(folder, ...(copy === 0 ? [] : [`COPY${copy}`]), ...file.path.split('/'));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.bytes);
    }
  }
  return { folder, remove: () => rm(root, { recursive: true, force: true }) };
}
