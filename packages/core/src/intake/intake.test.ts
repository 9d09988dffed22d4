import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ctSeries, mrSeries } from '../../../../test/build/dicom.ts';
import { buildZip } from '../../../../test/build/zip.ts';
import { openIntake } from '../node/open-node-intake.ts';
import { memorySource } from '../sources/memory.ts';
import type { Source } from '../sources/source.ts';
import { FileSource } from '../node/file-source.ts';
import type { StudyModel } from '../study/study-model.ts';

const ct = ctSeries({ slices: 20, rows: 16, columns: 16 });
const mr = mrSeries({ slices: 12, series: 2, rows: 16, columns: 16 });

function states(model: StudyModel): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of model.entries.values()) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** Grouping and states as text, without the numbers that depend on the order of arrival. */
function told(model: StudyModel): string {
  const series = model.patients.flatMap(({ studies }) =>
    studies.flatMap((study) =>
      study.series.map(({ facts, instances }) => [
        facts.seriesInstanceUID,
        instances.map(({ header }) => header.sopInstanceUID),
      ]),
    ),
  );
  const entries = [...model.entries.values()].map(({ entry, state }) => `${entry.path} ${state}`).sort();
  return JSON.stringify([series, entries]);
}

async function check(sources: readonly Source[], options: Parameters<typeof openIntake>[1] = {}): Promise<StudyModel> {
  const intake = openIntake(sources, options);
  const model = await intake.settled;
  intake.close();
  return model;
}

describe('openIntake', () => {
  it('gives every file one state', async () => {
    const text = new TextEncoder().encode('a letter\n');
    const model = await check([
      memorySource([...ct, ...mr, { path: 'letter.txt', bytes: text }, { path: 'none', bytes: new Uint8Array(0) }]),
    ]);
    expect(model.settled).toBe(true);
    expect(model.entries.size).toBe(34);
    expect(states(model).instance).toBe(32);
    expect(
      model.patients.flatMap(({ studies }) =>
        studies.flatMap(({ series }) => series.map(({ instances }) => instances.length)),
      ),
    ).toEqual([20, 12]);
  });

  it('opens containers within containers, down to the cap', async () => {
    const inner = buildZip(ct.map(({ path, bytes }) => ({ name: path, bytes, method: 'deflate' })));
    const outer = buildZip([{ name: 'inner.zip', bytes: inner, method: 'store' }]);
    const sources = [memorySource([{ path: 'scan.zip', bytes: outer }])];
    const model = await check(sources);
    expect(states(model)).toEqual({ container: 2, instance: 20 });
    expect([...model.entries.values()].some(({ entry }) => entry.path === `scan.zip!/inner.zip!/${ct[0]!.path}`)).toBe(
      true,
    );
    expect(states(await check(sources, { limits: { containerDepth: 1 } }))).toEqual({ container: 1, unsupported: 1 });
  });

  it('does not call an archive opened whose members go beyond the cap', async () => {
    const zip = buildZip(ct.map(({ path, bytes }) => ({ name: path, bytes, method: 'deflate' })));
    const model = await check([memorySource([{ path: 'scan.zip', bytes: zip }])], { limits: { entries: 8 } });
    expect(states(model)).toEqual({ unreadable: 1, instance: 7 });
    expect(model.entries.get(0)).toMatchObject({ contentType: 'zip', failure: { reason: 'limit' } });
  });

  it('says that a cut-off archive was not read whole', async () => {
    const zip = buildZip(ct.map(({ path, bytes }) => ({ name: path, bytes })));
    const model = await check([memorySource([{ path: 'cut.zip', bytes: zip.slice(0, zip.length / 2) }])]);
    const archive = [...model.entries.values()].find(({ entry }) => entry.path === 'cut.zip');
    expect(archive?.state).toBe('unreadable');
  });

  it('asks three times for a password, then leaves the archive locked', async () => {
    const zip = buildZip([{ name: 'a', bytes: ct[0]!.bytes, encryptedFlag: true }]);
    const asked: number[] = [];
    const model = await check([memorySource([{ path: 'locked.zip', bytes: zip }])], {
      askPassword: async (_, attempt) => {
        asked.push(attempt);
        return 'wrong';
      },
    });
    expect(asked).toEqual([1, 2, 3]);
    expect([...model.entries.values()].filter(({ failure }) => failure?.reason === 'locked').length).toBeGreaterThan(0);
    expect(states(model).instance).toBeUndefined();
  });

  it('keeps one of two equal files and says which repeats it', async () => {
    const twice = ct.flatMap(({ path, bytes }) => [
      { path: `a/${path}`, bytes },
      { path: `b/${path}`, bytes },
    ]);
    expect(states(await check([memorySource(twice)]))).toEqual({ instance: 20, duplicate: 20 });
  });

  it('counts a file once that is dropped again, and another file of the same name and size as another', async () => {
    const intake = openIntake([memorySource(ct)]);
    intake.add([memorySource(ct)]);
    expect((await intake.settled).entries.size).toBe(20);
    const other = ct[0]!.bytes.slice();
    other[other.length - 1]! ^= 1;
    intake.add([memorySource([{ path: ct[0]!.path, bytes: other }]), memorySource(mr)]);
    const model = await intake.settled;
    expect(model.entries.size).toBe(33);
    expect(model.conflicts).toHaveLength(1);
    intake.close();
  });

  it('tries a file again that cannot be read, then names it alone', async () => {
    const start = performance.now();
    const sources: Source = {
      kind: 'memory',
      async *entries(signal) {
        yield* memorySource(ct).entries(signal);
        yield {
          path: 'gone',
          name: 'gone',
          size: 9_000,
          bytes: new FileSource('./no/such/file', 9_000),
          origin: [{ kind: 'fs', path: 'gone' }],
        };
        yield { fault: 'io', path: 'locked-folder' };
      },
    };
    const model = await check([sources]);
    expect(states(model)).toEqual({ instance: 20, unreadable: 2 });
    expect(model.entries.get(20)?.failure).toMatchObject({ reason: 'io' });
    expect(performance.now() - start).toBeGreaterThan(4_200);
  }, 20_000);

  it('names a file that gives fewer bytes than it said it has, and one that is empty', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'medpass-short-'));
    const path = join(folder, 'short');
    const { bytes } = ct[0]!;
    writeFileSync(path, bytes.subarray(0, 200));
    const source: Source = {
      kind: 'memory',
      async *entries() {
        for (const [name, file] of [
          ['short', new FileSource(path, bytes.length)],
          ['empty', new FileSource(path, 0)],
        ] as const)
          yield { path: name, name, size: file.size, bytes: file, origin: [{ kind: 'fs', path: name }] };
      },
    };
    const model = await check([source, memorySource(mr)]);
    rmSync(folder, { recursive: true });
    expect(states(model)).toEqual({ instance: 12, unreadable: 1, ignored: 1 });
    const short = [...model.entries.values()].find(({ entry }) => entry.path === 'short');
    expect(short?.failure?.reason).toBe('io');
  });

  it('keeps what was found when cancelled, and says so', async () => {
    const endless: Source = {
      kind: 'memory',
      async *entries(signal) {
        yield* memorySource(ct).entries(signal);
        await new Promise(() => undefined);
      },
    };
    const intake = openIntake([endless]);
    while (intake.progress.read < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    const start = performance.now();
    intake.cancel();
    const model = await intake.settled;
    expect(performance.now() - start).toBeLessThan(200);
    expect(model).toMatchObject({ settled: true, cancelled: true });
    expect(states(model)).toEqual({ instance: 20 });
    intake.close();
  });

  it('streams snapshots that grow and end with the settled one', async () => {
    const intake = openIntake([memorySource([...ct, ...mr])]);
    const sizes: number[] = [];
    let last: StudyModel | undefined;
    for await (const model of intake.snapshots()) {
      sizes.push(model.entries.size);
      last = model;
    }
    expect(last?.settled).toBe(true);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBe(32);
    expect(intake.progress).toMatchObject({ phase: 'settled', found: 32, read: 32 });
    intake.close();
  });

  it('gives the same model with any number of workers', async () => {
    const zip = buildZip(mr.map(({ path, bytes }) => ({ name: path, bytes, method: 'deflate' })));
    const models = await Promise.all(
      [1, 2, 4].map((workers) => check([memorySource([...ct, { path: 'mr.zip', bytes: zip }])], { workers })),
    );
    expect(told(models[1]!)).toBe(told(models[0]!));
    expect(told(models[2]!)).toBe(told(models[0]!));
  });
});
