import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DicomwebSource, lookAtStudies } from '../../packages/core/src/dicomweb/index.ts';
import type { DecodeResult, InstanceHeader, StudyModel } from '../../packages/core/src/index.ts';
import { openIntake } from '../../packages/core/src/node/index.ts';
import { createReadWorkerApi } from '../../packages/core/src/workers/inside/read-worker-api.ts';
import { hasOrthanc, orthanc } from '../e2e/orthanc-server.ts';
import type { Orthanc } from '../e2e/orthanc-server.ts';

const zoo = join(process.env['MEDPASS_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data'), 'zoo');
const present = existsSync(zoo);
if (!present) console.log('SKIPPED: frames of an archive on real data — set MEDPASS_TEST_DATA');
if (!hasOrthanc) console.log('SKIPPED: no Orthanc here (Debian: orthanc orthanc-dicomweb)');

/** Enough of each kind; a whole-slide image or a mammogram of every vendor would only take time. */
const ofEachSyntax = 8;
const framesOfEach = 3;

function headersOf({ patients }: StudyModel): readonly InstanceHeader[] {
  return patients.flatMap(({ studies }) =>
    studies.flatMap(({ series }) => series.flatMap(({ instances }) => instances.map(({ header }) => header))),
  );
}

/** (0002,0010), as text in the file's head: which of the many files to take is all that hangs on it. */
function syntaxOf(bytes: Buffer): string {
  return /1\.2\.840\.10008\.1\.2(\.[0-9.]+)?/.exec(bytes.subarray(132, 600).toString('latin1'))?.[0] ?? '';
}

/** Samples by their hash: a judge of objects takes half a minute for those of a mammogram. */
function hashed(result: DecodeResult): object {
  if (!result.ok) return result;
  const { data, ...rest } = result.frame;
  const bytes = new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
  return { ...rest, kind: data.constructor.name, sha256: createHash('sha256').update(bytes).digest('hex') };
}

describe.skipIf(!present || !hasOrthanc)('single frames from an archive, of real files', () => {
  let archive: Orthanc;
  beforeAll(async () => {
    archive = await orthanc();
    await archive.start();
    const taken = new Map<string, number>();
    const files = readdirSync(zoo, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) {
      const bytes = readFileSync(join(parentPath, name));
      if (bytes.toString('latin1', 128, 132) !== 'DICM' || bytes.length > 8 * 2 ** 20) continue;
      const syntax = syntaxOf(bytes);
      if ((taken.get(syntax) ?? 0) >= ofEachSyntax) continue;
      const answer = await fetch(`${archive.url}/instances`, { method: 'POST', body: bytes });
      await answer.arrayBuffer();
      if (answer.ok) taken.set(syntax, (taken.get(syntax) ?? 0) + 1);
    }
    expect(taken.size).toBeGreaterThan(10);
  });
  afterAll(() => archive?.remove());

  it('are the very pixels of the whole files, or none at all', async () => {
    const server = { baseUrl: `${archive.url}/dicom-web`, retryDelays: [] };
    const listed = (await (await fetch(`${server.baseUrl}/studies?limit=1000`)).json()) as Record<
      string,
      { readonly Value: readonly string[] }
    >[];
    const studies = listed.map((study) => study['0020000D']!.Value[0]!);
    const look = lookAtStudies(server, studies, {
      open: openIntake,
      pool: {
        start: () => {
          throw new Error('no workers here');
        },
        inThread: async (beats) => createReadWorkerApi(beats),
      },
    });
    const files = openIntake([new DicomwebSource(server, studies)]);
    try {
      const whole = new Map(headersOf(await files.settled).map((header) => [header.sopInstanceUID, header]));
      const described = headersOf(await look.intake.settled);
      expect(look.progress).toMatchObject({ unusable: 0, failures: [] });
      const shown = new Map<string, number>();
      const withheld = new Map<string, number>();
      for (const header of described) {
        const file = whole.get(header.sopInstanceUID);
        // Its file is cut off or damaged: the check says so.
        if (file === undefined) continue;
        expect(header.numberOfFrames, header.sopInstanceUID).toBe(file.numberOfFrames);
        for (let frame = 1; frame <= Math.min(framesOfEach, header.numberOfFrames); frame++) {
          const own = await files.frame({ entryId: file.entryId, frame });
          const result = await look.intake.frame({ entryId: header.entryId, frame });
          const tally = result.ok ? shown : withheld;
          tally.set(file.transferSyntaxUID, (tally.get(file.transferSyntaxUID) ?? 0) + 1);
          if (result.ok || !own.ok) expect(hashed(result), `${header.sopInstanceUID} ${frame}`).toEqual(hashed(own));
          else expect(result.reason, `${header.sopInstanceUID} ${frame}`).toBe('io');
        }
      }
      const text = (tally: ReadonlyMap<string, number>): string => [...tally].map((pair) => pair.join(' ')).join(', ');
      console.log(`frames equal: ${text(shown)}; not given by this archive: ${text(withheld)}`);
      for (const syntax of ['.1', '.5', '.4.50', '.4.51', '.4.70', '.4.80', '.4.81', '.4.90', '.4.91'])
        expect([...shown.keys()], syntax).toContain(`1.2.840.10008.1.2${syntax}`);
    } finally {
      look.close();
      files.close();
    }
  });
});
