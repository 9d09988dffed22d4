import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoPatient } from '../../../../test/build/demo-patient.ts';
import { bytesOf, packed, verified } from '../../../../test/build/handover.ts';
import type { Packed } from '../../../../test/build/handover.ts';
import { buildZip } from '../../../../test/build/zip.ts';
import { readMembers } from '../../../../test/build/read-zip.ts';

const files = demoPatient();
let demo: Packed;
beforeAll(async () => {
  demo = await packed(files);
});

/** The package as a folder on the other side. */
function unpacked(zip: Uint8Array = demo.zip): { path: string; bytes: Uint8Array }[] {
  return [...readMembers(zip)].map(([path, bytes]) => ({ path: `received/${path}`, bytes }));
}

describe('a package saved for sending', () => {
  it('holds the original bytes of every scan, paper and picture, and nothing of the disc’s own', () => {
    const members = readMembers(demo.zip);
    const byOriginal = new Map(files.map(({ path, bytes }) => [path, bytes]));
    for (const { path, originalPath, state } of demo.handover.manifest.files) {
      if (originalPath === undefined) continue;
      expect(Buffer.from(members.get(path) ?? []).equals(byOriginal.get(originalPath) ?? Buffer.alloc(0)), path).toBe(
        true,
      );
      expect(state).not.toBe('ignored');
    }
    expect(members.size).toBe(demo.handover.manifest.files.length + 1);
    expect([...members.keys()].filter((path) => /autorun|\.exe|thumbs\.db|ds_store/iu.test(path))).toEqual([]);
  });

  it('names every file of the check once: in the package, or left out with a reason', () => {
    const { manifest } = demo.handover;
    const named = [...manifest.files, ...manifest.leftOut].flatMap(({ originalPath }) => originalPath ?? []);
    expect(named.sort()).toEqual([...demo.model.entries.values()].map(({ entry }) => entry.path).sort());
    const total = Object.values(manifest.states).reduce((sum, count) => sum + count, 0);
    expect(named).toHaveLength(total);
  });

  it('is the same bytes for the same files, whatever the order they were found in', async () => {
    const again = await packed([...files].reverse());
    const strip = ({ timings: _timings, ...report }: Packed['report']) => report;
    expect(strip(again.report)).toEqual(strip(demo.report));
    const list = ({ handover }: Packed) => handover.manifest.files.filter(({ role }) => role !== 'report');
    expect(list(again)).toEqual(list(demo));
    expect(Buffer.from(await bytesOf(demo.handover)).equals(demo.zip)).toBe(true);
    expect(demo.handover.bytes).toBe(demo.zip.length);
  });

  it('opens in unzip and in Python', () => {
    const folder = mkdtempSync(join(tmpdir(), 'medpass-handover-'));
    try {
      const path = join(folder, 'package.zip');
      writeFileSync(path, demo.zip);
      for (const [command, ...args] of judges(path)) {
        let out: string;
        try {
          out = execFileSync(command, args, { encoding: 'utf8' });
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
          console.log(`${command} is not installed: it does not judge.`);
          continue;
        }
        expect(out).toMatch(/No errors detected|Done testing/u);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function judges(path: string): readonly (readonly [string, ...string[]])[] {
  return [
    ['unzip', '-tq', path],
    ['python3', '-m', 'zipfile', '-t', path],
  ];
}

describe('what the other side says of it', () => {
  it('is as checked: as a ZIP, unpacked, and with what a Mac leaves behind', async () => {
    const mac = { path: 'received/.DS_Store', bytes: new TextEncoder().encode('\0\0\0\u0001Bud1\0\0') };
    for (const came of [[{ path: 'package.zip', bytes: demo.zip }], unpacked(), [...unpacked(), mac]]) {
      const [check, ...others] = await verified(came);
      expect(others).toEqual([]);
      expect(check).toMatchObject({ outcome: 'as-checked', same: demo.handover.manifest.files.length });
      expect(check?.fingerprint).toBe(demo.handover.fingerprint);
    }
  });

  it('names the one byte flipped, the one file removed, the one added, the one moved', async () => {
    const came = unpacked();
    const scans = came.filter(
      ({ path }) => path.endsWith('.dcm') || path.includes('/IMAGES/') || path.includes('DISC1'),
    );
    const [flip, remove, move] = [scans[2]!, scans[5]!, scans[8]!];
    const flipped = flip.bytes.slice();
    flipped[flipped.length - 7] = (flipped[flipped.length - 7] ?? 0) ^ 1;
    const received = [
      ...came.filter((file) => ![flip, remove, move].includes(file)),
      { path: flip.path, bytes: flipped },
      { path: 'received/elsewhere/IM.dcm', bytes: move.bytes },
      { path: 'received/letter.txt', bytes: new TextEncoder().encode('A letter.\n') },
    ];
    const [check] = await verified(received);
    const inside = (path: string): string => path.slice('received/'.length);
    expect(check).toMatchObject({
      outcome: 'differs',
      changed: [{ path: inside(flip.path), by: 'sha256' }],
      lost: [{ path: inside(remove.path) }],
      moved: [{ path: inside(move.path), to: 'elsewhere/IM.dcm' }],
      added: [{ path: 'letter.txt', size: 10 }],
      unreadable: [],
      contradictions: [],
      same: demo.handover.manifest.files.length - 3,
    });
  });

  it('names what a damaged ZIP no longer gives', async () => {
    const bad = demo.zip.slice();
    const middle = Math.floor(bad.length / 2);
    bad[middle] = (bad[middle] ?? 0) ^ 0xff;
    const [flipped] = await verified([{ path: 'package.zip', bytes: bad }]);
    expect(flipped?.outcome).toBe('differs');
    expect([...flipped!.changed, ...flipped!.unreadable]).toHaveLength(1);
    const [cut] = await verified([{ path: 'package.zip', bytes: demo.zip.slice(0, middle) }]);
    expect(cut?.outcome).toBe('differs');
    expect(cut?.container).toBeDefined();
    expect(cut!.lost.length + cut!.unreadable.length + cut!.same + cut!.changed.length).toBe(
      demo.handover.manifest.files.length,
    );
    expect(cut!.lost.length).toBeGreaterThan(10);
  });

  it('does not take a missing, damaged, newer or lying manifest for a good one', async () => {
    const came = unpacked();
    const without = came.filter(({ path }) => path !== 'received/manifest.json');
    const text = new TextDecoder().decode(readMembers(demo.zip).get('manifest.json'));
    const judged = async (manifest: string): Promise<string | undefined> => {
      const bytes = new TextEncoder().encode(manifest);
      return (await verified([...without, { path: 'received/manifest.json', bytes }]))[0]?.outcome;
    };
    expect((await verified(without))[0]?.outcome).toBe('manifest-missing');
    expect(await judged(text)).toBe('as-checked');
    expect(await judged(text.slice(0, -20))).toBe('manifest-damaged');
    expect(await judged(text.replace('"schemaVersion": 1', '"schemaVersion": 2'))).toBe('manifest-newer');
    expect(await judged(text.replace('"verdict": "', '"later": 1,\n  "verdict": "'))).toBe('as-checked');
    expect(await judged(text.replace(/"verdict": "[a-z-]+"/u, '"verdict": "ready"'))).toBe('contradicts-itself');
    expect(await judged(text.replace(/"instance": \d+/u, '"instance": 7'))).toBe('contradicts-itself');
    expect(await judged(text.replace(/"sopInstanceUID":"[\d.]+"/u, '"sopInstanceUID":"1.2.3"'))).toBe(
      'contradicts-itself',
    );
    expect(await judged(text.replace(/"path":"([^"]+)"/u, '"path":"../$1"'))).toBe('contradicts-itself');
  });

  it('says nothing of a folder that is no package, nor of a report that was saved by hand', async () => {
    const report = { path: 'received/report.json', bytes: readMembers(demo.zip).get('report.json')! };
    expect(await verified([...files, report])).toEqual([]);
    const manifest = new TextEncoder().encode('{"name":"A viewer","icons":[]}');
    expect(await verified([...files, { path: 'manifest.json', bytes: manifest }])).toEqual([]);
  });
});

describe('checked again on the other side', () => {
  it('it says the same: the report that came along is no paper of a hospital', async () => {
    const again = await packed([{ path: 'p.zip', bytes: demo.zip }]);
    const told = ({ report }: Packed) => ({
      verdict: report.verdict,
      rules: report.findings.map(({ rule, message, outcome }) => `${rule} ${message} ${outcome}`).sort(),
      papers: report.inventory.documents.map(({ kind, date }) => `${kind} ${date ?? ''}`),
      scans: report.inventory.states.instance,
    });
    const without = ['executable-content', 'disc-software'];
    const kept = ({ rules, ...rest }: ReturnType<typeof told>) => ({
      ...rest,
      rules: rules.filter((rule) => !without.some((name) => rule.startsWith(name))),
    });
    expect(kept(told(again))).toEqual(kept(told(demo)));
    expect(again.report.inventory.ignored).toEqual([{ reason: 'other', files: 3 }]);
  });
});

describe('what is left out', () => {
  it('is the series the person chose, with every byte of it, and the DICOMDIR that would list it', async () => {
    const [series] = demo.model.patients[0]!.studies[0]!.series;
    const chosen = await packed(files, { withoutSeries: new Set([series!.key]) });
    const { manifest } = chosen.handover;
    const uid = series!.facts.seriesInstanceUID;
    expect(manifest.files.filter(({ seriesInstanceUID }) => seriesInstanceUID === uid)).toEqual([]);
    expect(manifest.leftOut.filter(({ reason }) => reason === 'chosen')).toHaveLength(series!.instances.length);
    expect(manifest.leftOut.find(({ state }) => state === 'dicomdir')?.reason).toBe('directory-outdated');
    expect(manifest.files.filter(({ role }) => role === 'scan').every(({ path }) => path.startsWith('SCANS/'))).toBe(
      true,
    );
    expect((await verified([{ path: 'p.zip', bytes: chosen.zip }]))[0]?.outcome).toBe('as-checked');
  });

  it('keeps what came deflated as it is, byte for byte after unpacking', async () => {
    const zip = buildZip(files.map(({ path, bytes }) => ({ name: path, bytes, method: 'deflate' })));
    const repacked = await packed([{ path: 'from-hospital.zip', bytes: zip }]);
    expect(repacked.handover.parts.some(({ kind }) => kind === 'deflated')).toBe(true);
    const sums = ({ handover }: Packed): readonly string[] =>
      handover.manifest.files.filter(({ role }) => role !== 'report').map(({ path, sha256 }) => `${path} ${sha256}`);
    expect(sums(repacked)).toEqual(sums(demo));
    expect((await verified([{ path: 'p.zip', bytes: repacked.zip }]))[0]?.outcome).toBe('as-checked');
    const members = readMembers(repacked.zip);
    for (const [path, bytes] of readMembers(demo.zip))
      if (!/^(manifest|report)\./u.test(path)) expect(Buffer.from(members.get(path)!).equals(bytes), path).toBe(true);
  });
});
