import { appendFile, mkdtemp, readdir, rm, truncate, utimes, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Intake, StudyModel } from '@medpass/dicom-core';
import { fsSource } from '@medpass/dicom-core/node';
import { buildDicom, ctSeries } from '../../../../test/build/dicom.ts';
import { bytesOf, checked, withIntake } from '../../../../test/build/handover.ts';
import { savePackage } from '../cli/save-package.ts';
import { en } from '../messages/en.ts';
import type { Report } from '../report/report.ts';
import { HandoverError, packHandover, planHandover, sealPlan } from './index.ts';
import type { SealedPlan } from './index.ts';

// F03 of the fault list: the hash at the check is the hash when it is sent, or the file is named and does not go.
const slices = ctSeries({ slices: 6, rows: 16, columns: 16 });
let root = '';
let disc = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'medpass-changed-'));
  disc = join(root, 'disc');
  for (const { path, bytes } of slices) {
    await mkdir(dirname(join(disc, path)), { recursive: true });
    await writeFile(join(disc, path), bytes);
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));

const fileOf = (index: number): string => join(disc, slices[index]!.path);

function onDisc<T>(use: (intake: Intake, model: StudyModel, report: Report) => Promise<T>): Promise<T> {
  return withIntake([fsSource([disc])], async (intake, model) => use(intake, model, await checked(intake, model)));
}

describe('a file that changed after the check', () => {
  it.each([
    ['cut', () => truncate(fileOf(2), 300), 'changed'],
    ['deleted', () => rm(fileOf(2)), 'unreadable'],
    ['another instance of the same size', () => writeFile(fileOf(2), slices[3]!.bytes), 'changed'],
    ['empty', () => truncate(fileOf(2), 0), 'changed'],
  ] as const)('%s: it is named and left out, the rest goes', async (_, change, reason) => {
    const sealed = await onDisc(async (intake, model, report): Promise<SealedPlan> => {
      await change();
      return sealPlan(await planHandover(model, report), intake);
    });
    expect(sealed.lost.map(({ path }) => path)).toEqual([`disc/${slices[2]!.path}`]);
    expect(sealed.leftOut.map((absent) => absent.reason)).toEqual([reason]);
    expect(sealed.files).toHaveLength(5);
  });

  it('touched, or with bytes of another file behind its own, it goes as it was checked', async () => {
    const sealed = await onDisc(async (intake, model, report) => {
      await utimes(fileOf(1), new Date(), new Date());
      await appendFile(fileOf(2), 'more');
      return sealPlan(await planHandover(model, report), intake);
    });
    expect(sealed.lost).toEqual([]);
    expect(sealed.files.map(({ record }) => record.entry.size)).toEqual(
      sealed.files.map(({ record }) => slices.find(({ path }) => record.entry.path.endsWith(path))?.bytes.length),
    );
  });
});

describe('a file that changes while the package is written', () => {
  it('stops the writing with its name', async () => {
    const fault = await onDisc(async (intake, model, report) => {
      const sealed = await sealPlan(await planHandover(model, report), intake);
      const handover = await packHandover(sealed, report, '<!doctype html>');
      const other = slices[2]!.bytes.slice();
      other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
      await writeFile(fileOf(2), other);
      return bytesOf(handover).catch((error: unknown) => error);
    });
    expect(fault).toBeInstanceOf(HandoverError);
    expect(fault).toMatchObject({ reason: 'changed', path: expect.stringMatching(/IM00003\.dcm$/u) });
  });

  it('and an abort, leave no half file behind', async () => {
    await onDisc(async (intake, model, report) => {
      const path = join(root, 'out.zip');
      const abort = new AbortController();
      const spoiling = {
        async *digests(...args: Parameters<Intake['digests']>) {
          yield* intake.digests(...args);
          await rm(fileOf(4));
        },
      };
      const saved = await savePackage({ intake: spoiling, model, report, messages: en, path });
      expect(saved.failure).toMatchObject({ reason: 'unreadable' });
      abort.abort();
      await expect(
        savePackage({ intake, model, report, messages: en, path, signal: abort.signal }),
      ).rejects.toMatchObject({ name: 'AbortError' });
    });
    expect((await readdir(root)).sort()).toEqual(['disc']);
  });
});

it('a file without its UID at the check is not called changed for want of it', async () => {
  const bytes = buildDicom({ elements: { Modality: 'CT', PatientID: 'X', SOPInstanceUID: '' } });
  await writeFile(fileOf(0), bytes);
  const sealed = await onDisc(async (intake, model, report) => sealPlan(await planHandover(model, report), intake));
  expect(sealed.lost).toEqual([]);
});
