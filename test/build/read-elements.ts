import { memorySource } from '../../packages/core/src/index.ts';
import { openIntake } from '../../packages/core/src/node/index.ts';
import { Elements } from '../../packages/viewer/src/state/elements.ts';
import { buildDicom, type BuildOptions } from './dicom-file.ts';

/** The elements of a file that is built as told, as the viewer gets them. */
export async function elementsOf(options: BuildOptions): Promise<Elements> {
  const intake = openIntake([memorySource([{ path: 'file', bytes: buildDicom(options) }])]);
  const model = await intake.settled;
  const [entryId = -1] = model.entries.keys();
  const result = await intake.elements(entryId);
  intake.close();
  if (!result.ok) throw new Error(result.reason);
  return Elements.of(result.dataSet);
}
