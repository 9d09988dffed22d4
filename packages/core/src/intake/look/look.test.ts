import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveServer, sendJson, sendParts } from '../../../../../test/build/archive-server.ts';
import type { ArchivedInstance, ArchiveServer } from '../../../../../test/build/archive-server.ts';
import { codedInstances, madeInstance } from '../../../../../test/build/coded-instances.ts';
import type { MadeInstance } from '../../../../../test/build/coded-instances.ts';
import { seededUid } from '../../../../../test/build/dicom.ts';
import { dicomJson } from '../../../../../test/build/dicom-json.ts';
import { openIntake } from '../../node/index.ts';
import { memorySource } from '../../sources/memory.ts';
import { createReadWorkerApi } from '../../workers/inside/read-worker-api.ts';
import type { Instance, StudyModel } from '../../study/study-model.ts';
import type { DecodeResult } from '../../pixels/pixel-frame.ts';
import type { Intake } from '../intake.ts';
import { lookAtStudies } from './open-look.ts';
import type { ArchiveLook } from './open-look.ts';

const study = seededUid('study');
const native = '1.2.840.10008.1.2.1';

const plain = (name: string, fill: number, more: Partial<MadeInstance> = {}): ArchivedInstance =>
  madeInstance({ name, study: 'study', frames: [new Uint8Array(512).fill(fill)], ...more });
const uidOf = (name: string): string => seededUid(`study instance ${name}`);
const seriesOf = (name: string): string => seededUid(`study ${name}`);

let archive: ArchiveServer;
let look: ArchiveLook | undefined;
beforeEach(async () => {
  archive = await archiveServer();
});
afterEach(async () => {
  look?.close();
  look = undefined;
  await archive.stop().catch(() => undefined);
});

function hold(...instances: readonly ArchivedInstance[]): void {
  for (const instance of instances) archive.held.set(instance.sopInstanceUID, instance);
}

function open(headers?: () => Record<string, string>): ArchiveLook {
  const server = { baseUrl: archive.url, retryDelays: [5], ...(headers && { headers }) };
  const start = (): never => {
    throw new Error('no workers here');
  };
  look = lookAtStudies(server, [study], {
    open: openIntake,
    pool: { start, inThread: async (beats) => createReadWorkerApi(beats) },
  });
  return look;
}

const instancesOf = (model: StudyModel): readonly Instance[] =>
  model.patients.flatMap(({ studies }) => studies.flatMap(({ series }) => series.flatMap((one) => one.instances)));

async function inFiles<T>(
  files: readonly ArchivedInstance[],
  use: (intake: Intake, model: StudyModel) => Promise<T>,
): Promise<T> {
  const intake = openIntake([memorySource(files.map(({ sopInstanceUID: path, bytes }) => ({ path, bytes })))]);
  try {
    return await use(intake, await intake.settled);
  } finally {
    intake.close();
  }
}

/** The frames of every instance, by identifier. */
async function framesOf(intake: Intake, model: StudyModel): Promise<ReadonlyMap<string, readonly DecodeResult[]>> {
  const all = new Map<string, readonly DecodeResult[]>();
  for (const { header } of instancesOf(model)) {
    const frames: DecodeResult[] = [];
    for (let frame = 1; frame <= header.numberOfFrames; frame++)
      frames.push(await intake.frame({ entryId: header.entryId, frame }));
    all.set(header.sopInstanceUID, frames);
  }
  return all;
}

async function firstFrame(): Promise<DecodeResult> {
  const { intake } = open();
  const model = await intake.settled;
  return intake.frame({ entryId: instancesOf(model)[0]!.header.entryId, frame: 1 });
}

const told = ({ header }: Instance): object => ({
  ...header,
  entryId: 0,
  pixelData: header.pixelData !== undefined,
  // Known once a frame has come.
  transferSyntaxUID: '',
});

describe('a study as its archive describes it', () => {
  it('has the headers that its files have, and asks for no file', async () => {
    const held = Array.from({ length: 40 }, (_, at) =>
      plain(String(at), at, {
        series: `series ${at % 2}`,
        elements: {
          PatientName: 'Müller^Jörg=穆勒',
          InstanceNumber: String(at + 1),
          ImagePositionPatient: `0\\0\\${at * 2.5}`,
          ImageOrientationPatient: '1\\0\\0\\0\\1\\0',
          PixelSpacing: '0.5\\0.5',
          WindowCenter: '40',
          WindowWidth: '400',
          ImageType: 'ORIGINAL\\PRIMARY\\AXIAL',
        },
      }),
    );
    hold(...held);
    const { intake, progress } = open();
    const model = await intake.settled;
    expect(instancesOf(model).length).toBe(40);
    await inFiles(held, async (_, files) => {
      const order = (all: readonly Instance[]): readonly Instance[] =>
        [...all].sort((a, b) => (a.header.sopInstanceUID < b.header.sopInstanceUID ? -1 : 1));
      expect(order(instancesOf(model)).map(told)).toEqual(order(instancesOf(files)).map(told));
    });
    expect(archive.requests.filter((path) => path.includes('/instances'))).toEqual([]);
    expect(progress.failures).toEqual([]);
    expect(look!.progress).toMatchObject({ series: 2, instances: 40, unusable: 0, failures: [] });
  });

  it('shows of every codec the very pixels that the whole file shows', async () => {
    const coded = codedInstances('study');
    hold(...coded);
    const { intake } = open();
    const frames = await framesOf(intake, await intake.settled);
    const whole = await inFiles(coded, framesOf);
    expect(frames.size).toBe(coded.length);
    for (const { name, sopInstanceUID, frames: held } of coded) {
      const shown = frames.get(sopInstanceUID)!;
      expect(
        shown.map(({ ok }) => ok),
        name,
      ).toEqual(held!.map(() => true));
      expect(shown, name).toEqual(whole.get(sopInstanceUID));
    }
  });

  it('gives each frame of many with what the data set says of that frame', async () => {
    const groups = [1, 2, 3].map((slope) => ({
      PixelValueTransformationSequence: [{ RescaleIntercept: String(-slope), RescaleSlope: String(slope) }],
      FrameVOILUTSequence: [{ WindowCenter: String(slope * 10), WindowWidth: '100' }],
    }));
    const many = madeInstance({
      name: 'many',
      study: 'study',
      elements: { PerFrameFunctionalGroupsSequence: groups },
      frames: [7, 8, 9].map((fill) => new Uint8Array(512).fill(fill)),
    });
    hold(many);
    const { intake } = open();
    const frames = await framesOf(intake, await intake.settled);
    const whole = await inFiles([many], framesOf);
    expect([...frames.values()]).toEqual([...whole.values()]);
    const slopes = [...frames.values()][0]!.map((frame) => frame.ok && frame.frame.rescaleSlope);
    expect(slopes).toEqual([1, 2, 3]);
    expect(archive.requests.filter((path) => path.endsWith('/frames/2')).length).toBe(1);
  });

  it('fetches the tables of a palette from its own archive, once', async () => {
    const tables = Object.fromEntries(
      ['Red', 'Green', 'Blue'].map((colour, at) => [
        `${colour}PaletteColorLookupTableData`,
        { vr: 'OW', value: Uint8Array.from({ length: 512 }, (_, index) => (index * (at + 3)) & 255) },
      ]),
    );
    const descriptors = Object.fromEntries(
      ['Red', 'Green', 'Blue'].map((colour) => [`${colour}PaletteColorLookupTableDescriptor`, [256, 0, 16]]),
    );
    const shape = { PhotometricInterpretation: 'PALETTE COLOR', BitsAllocated: 8, BitsStored: 8, HighBit: 7 };
    const coloured = madeInstance({
      name: 'palette',
      study: 'study',
      elements: { ...shape, ...descriptors, ...tables },
      frames: [0, 1].map((from) => Uint8Array.from({ length: 256 }, (_, at) => (at + from) & 255)),
    });
    hold(coloured);
    archive.interfere = (request, response) => {
      const bulk = /\/bulk\/(\d+)$/.exec(request.url ?? '')?.[1];
      const json = dicomJson(coloured.elements!) as Record<string, { InlineBinary?: string }>;
      if (bulk !== undefined) {
        sendParts(response, [Buffer.from(json[bulk]!.InlineBinary!, 'base64')], { type: 'application/octet-stream' });
        return true;
      }
      if (request.url?.endsWith('/metadata') !== true) return false;
      for (const tag of ['00281201', '00281202', '00281203'])
        // As an archive behind a proxy writes it: with an address of its own that no page may ask.
        Object.assign(json[tag]!, {
          InlineBinary: undefined,
          BulkDataURI: `http://archive.invalid:8042/dicom-web/studies/${study}/series/${coloured.seriesInstanceUID}/instances/${coloured.sopInstanceUID}/bulk/${tag}`,
        });
      sendJson(response, 200, [json]);
      return true;
    };
    const { intake } = open();
    const frames = await framesOf(intake, await intake.settled);
    expect([...frames.values()]).toEqual([...(await inFiles([coloured], framesOf)).values()]);
    expect(archive.requests.filter((path) => path.includes('/bulk/')).length).toBe(3);
  });
});

describe('an archive that lies', () => {
  const answer = (send: (response: Parameters<typeof sendParts>[0]) => void): void => {
    archive.interfere = (request, response) => {
      if (request.url?.includes('/frames/') !== true) return false;
      send(response);
      return true;
    };
  };
  const pixels = new Uint8Array(512).fill(5);
  const octets = `application/octet-stream; transfer-syntax=${native}`;

  it.each<[string, (response: Parameters<typeof sendParts>[0]) => void, string]>([
    [
      'no syntax named',
      (response) => sendParts(response, [pixels], { type: 'application/octet-stream' }),
      'unsupported-syntax',
    ],
    ['a media type alone', (response) => sendParts(response, [pixels], { type: 'image/jpeg' }), 'unsupported-syntax'],
    [
      'a syntax of nobody',
      (response) => sendParts(response, [pixels], { type: 'image/jpeg; transfer-syntax=1.2.3' }),
      'unsupported-syntax',
    ],
    ['all frames at once', (response) => sendParts(response, [new Uint8Array(1024)], { type: octets }), 'mismatch'],
    ['half a frame', (response) => sendParts(response, [new Uint8Array(256)], { type: octets }), 'mismatch'],
    ['two parts', (response) => sendParts(response, [pixels, pixels], { type: octets }), 'mismatch'],
    ['no part', (response) => sendParts(response, [], { type: octets }), 'mismatch'],
    ['an empty part', (response) => sendParts(response, [new Uint8Array(0)], { type: octets }), 'mismatch'],
    ['no envelope', (response) => void response.writeHead(200, { 'content-type': octets }).end(pixels), 'mismatch'],
    [
      'another frame',
      (response) => sendParts(response, [pixels], { type: octets, more: 'Content-Location: /x/frames/2\r\n' }),
      'mismatch',
    ],
    [
      'a length that lies',
      (response) => sendParts(response, [pixels], { type: octets, more: 'Content-Length: 9\r\n' }),
      'mismatch',
    ],
    ['no closing boundary', (response) => sendParts(response, [pixels], { type: octets, close: false }), 'io'],
    ['not that frame', (response) => void response.writeHead(404).end(), 'no-such-frame'],
    ['a page to sign in', (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(), 'io'],
    [
      'JPEG-LS that is none',
      (response) => sendParts(response, [pixels], { type: 'image/jls; transfer-syntax=1.2.840.10008.1.2.4.80' }),
      'undecodable',
    ],
  ])('%s: no picture', async (_, send, reason) => {
    hold(plain('one', 5));
    answer(send);
    expect(await firstFrame()).toEqual({ ok: false, reason });
  });

  it('a syntax that its own metadata rules out: no picture; the one it names, where the part is silent', async () => {
    hold(plain('one', 5, { elements: { '00083002': { vr: 'UI', value: '1.2.840.10008.1.2.5' } } }));
    expect(await firstFrame()).toEqual({ ok: false, reason: 'mismatch' });
    look?.close();
    hold(plain('one', 5, { elements: { '00083002': { vr: 'UI', value: native } } }));
    answer((response) => sendParts(response, [pixels], { type: 'application/octet-stream' }));
    expect(await firstFrame()).toMatchObject({ ok: true, frame: { rows: 16, columns: 16 } });
  });

  it('a table elsewhere: no picture, and no token goes there', async () => {
    hold(plain('one', 5));
    const asked: string[] = [];
    archive.interfere = (request, response) => {
      asked.push(request.url ?? '');
      if (request.url?.endsWith('/metadata') !== true) return false;
      const lut = {
        vr: 'SQ',
        Value: [{ '00283006': { vr: 'OW', BulkDataURI: `${archive.url.replace('dicom-web', 'secret')}/x` } }],
      };
      sendJson(response, 200, [{ ...dicomJson(archive.held.get(uidOf('one'))!.elements!), '00283000': lut }]);
      return true;
    };
    expect(await firstFrame()).toEqual({ ok: false, reason: 'io' });
    expect(asked.some((path) => path.includes('secret'))).toBe(false);
  });

  it('descriptions of another series, twice the same, or none at all are counted and not shown', async () => {
    hold(plain('one', 1), plain('other', 2));
    archive.interfere = (request, response) => {
      if (request.url?.endsWith('/metadata') !== true) return false;
      const own = dicomJson(archive.held.get(uidOf('one'))!.elements!);
      const strange = { ...own, '00080018': { vr: 'UI', Value: ['1.2.9'] }, '0020000E': { vr: 'UI', Value: ['9.9'] } };
      const path = { ...own, '00080018': { vr: 'UI', Value: ['../../x'] } };
      sendJson(response, 200, [own, own, strange, path, {}]);
      return true;
    };
    const { intake } = open();
    expect(instancesOf(await intake.settled).length).toBe(1);
    expect(look!.progress).toMatchObject({ instances: 1, unusable: 3 });
  });
});

describe('an archive that stops', () => {
  it('what came stays; the series that did not come is named, and comes when asked again', async () => {
    hold(...Array.from({ length: 6 }, (_, at) => plain(String(at), at, { series: `series ${at % 3}` })));
    archive.interfere = (request, response) => {
      if (request.url?.includes(`${seriesOf('series 1')}/metadata`) !== true) return false;
      response.writeHead(200, { 'content-type': 'application/dicom+json' });
      response.write(`[${JSON.stringify(dicomJson(archive.held.get(uidOf('1'))!.elements!))},{"0008`);
      setTimeout(() => response.destroy(), 20);
      return true;
    };
    const { intake } = open();
    expect(instancesOf(await intake.settled).length).toBe(5);
    expect(look!.progress.failures).toMatchObject([
      { seriesInstanceUID: seriesOf('series 1'), failure: { reason: 'server-stopped' } },
    ]);
    archive.interfere = undefined;
    archive.requests.length = 0;
    look!.again();
    expect(instancesOf(await intake.settled).length).toBe(6);
    expect(look!.progress.failures).toEqual([]);
    // Only what was not whole is asked for again.
    expect(archive.requests.filter((path) => path.endsWith('/metadata')).length).toBe(1);
  });

  it('a frame asked for meanwhile is missed, and comes later; a token is made for each', async () => {
    hold(plain('one', 5));
    let tokens = 0;
    const { intake } = open(() => ({ authorization: `Bearer ${++tokens}` }));
    const [one] = instancesOf(await intake.settled);
    const ref = { entryId: one!.header.entryId, frame: 1 };
    await archive.stop();
    expect(await intake.frame(ref)).toEqual({ ok: false, reason: 'io' });
    await archive.start();
    expect(await intake.frame(ref)).toMatchObject({ ok: true });
    expect(tokens).toBeGreaterThan(3);
    const stop = new AbortController();
    archive.interfere = () => true;
    const asked = intake.frame(ref, stop.signal);
    stop.abort();
    expect(await asked).toMatchObject({ ok: false });
  });

  it('takes ten thousand descriptions of one series as they stream in', async () => {
    hold(plain('one', 1));
    const own = dicomJson(archive.held.get(uidOf('one'))!.elements!);
    const text = (at: number): string => JSON.stringify({ ...own, '00080018': { vr: 'UI', Value: [`1.2.${at}`] } });
    archive.interfere = (request, response) => {
      if (request.url?.endsWith('/metadata') !== true) return false;
      response.writeHead(200, { 'content-type': 'application/dicom+json' });
      void (async () => {
        response.write('[');
        for (let at = 0; at < 10_000; at++)
          if (!response.write(`${at === 0 ? '' : ','}${text(at)}`))
            await new Promise((resolve) => response.once('drain', resolve));
        response.end(']');
      })();
      return true;
    };
    const { intake } = open();
    expect(instancesOf(await intake.settled).length).toBe(10_000);
  }, 60_000);
});
