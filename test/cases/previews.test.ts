import { frameToRgba, memorySource } from '@medpass/dicom-core';
import { openIntake } from '@medpass/dicom-core/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../../packages/checker/src/check/run-check.ts';
import { nodeServices } from '../../packages/checker/src/cli/services.ts';
import type { ReportPicture } from '../../packages/checker/src/report/report.ts';
import type { BuiltFile } from '../build/dicom.ts';
import { demoPatient } from '../build/demo-patient.ts';
import { encodeJpeg } from '../build/photo.ts';

/** Every file of one series as its own disc might copy it: a JPEG of the same name in a folder beside. */
async function exported(files: readonly BuiltFile[], contrast: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const intake = openIntake([memorySource(files)], { workers: 1 });
  try {
    const model = await intake.settled;
    const copies = new Map<string, Uint8Array>();
    for (const patient of model.patients)
      for (const study of patient.studies)
        for (const series of study.series)
          for (const { header } of series.instances.slice(0, 12)) {
            const decoded = await intake.frame({ entryId: header.entryId, frame: 1 });
            if (!decoded.ok) continue;
            const { rgba, width, height } = frameToRgba(decoded.frame, { longestSide: 512 });
            const data = Uint8Array.from(rgba, (value, at) => (at % 4 === 3 ? 255 : Math.min(255, value * contrast)));
            const path = model.entries.get(header.entryId)?.entry.path ?? '';
            copies.set(path, encodeJpeg({ width, height, data }, { quality: 80 }));
          }
    return copies;
  } finally {
    intake.close();
  }
}

async function pictures(files: readonly BuiltFile[]): Promise<ReadonlyMap<string, ReportPicture['made']>> {
  const intake = openIntake([memorySource(files)], { workers: 1 });
  const services = nodeServices(intake);
  try {
    const report = await runCheck(await intake.settled, { services, now: new Date('2026-11-24T10:00:00Z') });
    return new Map(report.inventory.pictures.map(({ path, made }) => [path, made]));
  } finally {
    services.close();
    intake.close();
  }
}

describe('pictures beside the scan files that they were made from', () => {
  const of = (modality: string) => demoPatient().filter(({ path }) => path.startsWith(`DICOM/${modality}`));
  const brain = of('MR');
  const knee = of('CT');
  let ofBrain: ReadonlyMap<string, Uint8Array>;
  let ofKnee: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    ofBrain = await exported(brain, 1.2);
    ofKnee = await exported(knee, 1.2);
  }, 60_000);

  it('are copies of them, by name and pixels or by size and pixels, and no alarm', async () => {
    const copies = [...ofBrain].filter((_, at) => at % 6 === 3);
    const named = copies.map(([path, bytes]) => ({
      path: `copies${path.slice(path.indexOf('/'))}.jpg`,
      bytes,
    }));
    const sized = copies.map(([, bytes], at) => ({ path: `export/picture ${'abcdefgh'.charAt(at)}.jpg`, bytes }));
    const made = await pictures([...brain, ...named, ...sized]);
    expect(copies.length).toBeGreaterThan(3);
    expect(made.size).toBe(named.length + sized.length);
    expect([...new Set(made.values())]).toEqual(['preview-of-dicom']);
  }, 120_000);

  it('are no copies where they show another scan, whatever their size and name', async () => {
    const foreign = [...ofKnee.values()].slice(0, 6);
    const made = await pictures([
      ...brain,
      ...foreign.map((bytes, at) => ({ path: `copies${brain[at]?.path.slice(5) ?? ''}.jpg`, bytes })),
    ]);
    expect(made.size).toBe(foreign.length);
    expect([...made.values()]).not.toContain('preview-of-dicom');
  }, 120_000);

  it('are no copies of scan files that are not here', async () => {
    const alone = [...ofBrain.values()].slice(0, 3).map((bytes, at) => ({ path: `copies/IM${at}.jpg`, bytes }));
    const made = await pictures([...knee, ...alone]);
    expect([...made.values()]).not.toContain('preview-of-dicom');
  }, 120_000);
});
