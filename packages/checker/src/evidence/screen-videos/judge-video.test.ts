import { describe, expect, it } from 'vitest';
import { seenWith } from '../../../../../test/build/picture-seen.ts';
import type { Told } from '../../../../../test/build/picture-seen.ts';
import { emptyModel, entriesOf } from '../../../../../test/build/study-model.ts';
import { drawnPicture, roomTelling } from '../../../../../test/build/told-room.ts';
import { filmFile } from '../../../../../test/build/video.ts';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import type { DecodedPicture, GatherServices } from '../evidence-map.ts';
import { roomInThisThread } from '../../cli/picture-room.ts';
import { lookAtVideo, screenVideosEvidence } from './index.ts';
import { judgeVideo } from './judge-video.ts';
import type { VideoHeader } from './video-header.ts';

const film: VideoHeader = { format: 'mp4', width: 1280, height: 720, duration: 9, sound: true, makers: [] };
const judge = (stills: readonly Told[], header: Partial<VideoHeader> = {}, name = 'VID_1.mp4') =>
  judgeVideo({ name, header: { ...film, ...header }, seen: stills.map((told) => seenWith(told)) });

describe('how a film was made', () => {
  it('is a film of a screen on most of its stills and a second witness', () => {
    const screen: Told = { screen: 'sure' };
    expect(judge([screen, screen, screen], { makers: ['apple'] })).toMatchObject({
      made: 'video-of-screen',
      certainty: 'sure',
    });
    const scan: Told = { screen: 'sure', scan: 'sure' };
    expect(judge([scan, scan, {}])).toMatchObject({ shows: 'scan', made: 'video-of-screen', certainty: 'sure' });
  });

  it('is a doubt on one witness', () => {
    expect(judge([{ screen: 'sure' }, { screen: 'sure' }, {}])).toMatchObject({
      made: 'video-of-screen',
      certainty: 'doubtful',
    });
    expect(judge([{ scan: 'sure' }, { scan: 'sure' }])).toMatchObject({ shows: 'scan', certainty: 'doubtful' });
  });

  it('a program that recorded the screen says so itself', () => {
    expect(judge([{ program: 'sure' }], { makers: ['replaykit'] })).toMatchObject({
      made: 'screenshot-or-export',
      certainty: 'sure',
    });
    expect(judge([], {}, 'Screen recording 3.mp4')).toMatchObject({
      made: 'screenshot-or-export',
      certainty: 'doubtful',
    });
  });

  it('is unseen where no still could be looked at, whatever wrote it', () => {
    expect(judge([], { makers: ['huawei'] })).toMatchObject({ shows: 'unknown', made: 'camera', certainty: 'unseen' });
    expect(judge([])).toMatchObject({ made: 'unknown', certainty: 'unseen' });
  });

  it('another film is another film', () => {
    expect(judge([{}, {}], { makers: ['samsung'] })).toMatchObject({
      shows: 'other',
      made: 'camera',
      certainty: 'sure',
    });
  });
});

describe('a film file', () => {
  const signal = new AbortController().signal;
  const entry = { path: 'a.mp4', name: 'a.mp4', bytes: new MemorySource(filmFile({ maker: 'Apple' })) };

  it('is told by its container where nothing plays it', async () => {
    expect(await lookAtVideo(entry, {}, signal)).toMatchObject({
      path: 'a.mp4',
      made: 'camera',
      certainty: 'unseen',
    });
  });

  it('has its stills looked at where something does', async () => {
    const grey: DecodedPicture = {
      width: 64,
      height: 64,
      naturalWidth: 64,
      naturalHeight: 64,
      rgba: new Uint8ClampedArray(64 * 64 * 4).fill(128),
    };
    const services: GatherServices = {
      bytes: () => undefined,
      pictures: roomInThisThread(),
      videoStills: () => Promise.resolve([grey, grey]),
    };
    expect((await lookAtVideo(entry, services, signal)).certainty).not.toBe('unseen');
    const failing: GatherServices = { ...services, videoStills: () => Promise.reject(new Error('no player')) };
    expect(await lookAtVideo(entry, failing, signal)).toMatchObject({ certainty: 'unseen' });
  });

  it('is unseen where its stills cannot be looked at', async () => {
    const still = drawnPicture(8, 8);
    const videoStills = () => Promise.resolve([still, still]);
    expect(await lookAtVideo(entry, { videoStills }, signal)).toMatchObject({ certainty: 'unseen' });
    const blind = { videoStills, pictures: roomTelling() };
    expect(await lookAtVideo(entry, blind, signal)).toMatchObject({ certainty: 'unseen' });
    let asked = 0;
    const pictures = roomTelling({ raster: () => Promise.resolve((asked++, seenWith())) });
    expect(await lookAtVideo(entry, { pictures }, signal)).toMatchObject({ certainty: 'unseen' });
    expect(asked).toBe(0);
  });
});

describe('the verdict on a film, and what it stands on', () => {
  const screen: Told = { screen: 'sure' };
  const scan: Told = { scan: 'sure' };
  const both: Told = { scan: 'sure', screen: 'sure' };
  const program: Told = { program: 'sure' };
  const bare: Partial<VideoHeader> = { width: 1281, duration: undefined as never };
  const say = (stills: readonly Told[], makers: readonly string[] = [], name = 'VID_1.mp4') => {
    const { shows, made, confidence, certainty } = judge(stills, { ...bare, makers }, name);
    return `${shows} ${made} ${certainty} ${confidence}`;
  };

  it.each<[string, readonly Told[], readonly string[], string]>([
    ['nothing seen, nothing known', [], [], 'unknown unknown unseen 0'],
    ['nothing seen, a camera', [], ['sony'], 'unknown camera unseen 0.5'],
    ['nothing seen, a recorder', [], ['obs'], 'unknown screenshot-or-export doubtful 0.6'],
    ['a recorder and a camera’s name', [], ['obs', 'apple'], 'unknown screenshot-or-export doubtful 0.6'],
    ['recorded, and its pixels say so', [program, {}], ['obs'], 'other screenshot-or-export sure 0.9'],
    ['recorded, its pixels do not say so', [{}, {}], ['obs'], 'other screenshot-or-export doubtful 0.5'],
    ['recorded, showing a scan', [both, both], ['obs'], 'scan video-of-screen sure 0.9'],
    ['a screen on most stills', [screen, screen, {}], [], 'other video-of-screen doubtful 0.6'],
    ['and a camera', [screen, screen, {}], ['sony'], 'other video-of-screen sure 0.9'],
    ['and scans on half of them', [both, screen], [], 'unknown video-of-screen doubtful 0.6'],
    ['and scans', [both, both, {}], [], 'scan video-of-screen sure 0.9'],
    ['a screen on half of them', [screen, {}], ['sony'], 'other video-of-screen doubtful 0.5'],
    ['a scan on most, no screen', [scan, scan, {}], ['sony'], 'scan video-of-screen doubtful 0.5'],
    ['a scan on half of them', [scan, {}], [], 'unknown unknown sure 0.4'],
    ['something written', [program, program], [], 'other unknown sure 0.4'],
    ['an ordinary film', [{}, {}], ['sony'], 'other camera sure 0.8'],
    ['an ordinary film of unknown make', [{}, {}], [], 'other unknown sure 0.4'],
    ['doubts of pixels are none here', [{ screen: 'doubt', scan: 'doubt' }], ['sony'], 'other camera sure 0.8'],
  ])('%s', (_, stills, makers, expected) => expect(say(stills, makers)).toBe(expected));

  it.each([
    'Screen_rec 1.mp4',
    'запись экрана.mp4',
    '录屏1.mp4',
    'Bildschirmaufnahme.mov',
    'grabación de pantalla.mp4',
  ])('%s is the name of a recording', (name) =>
    expect(say([], [], name)).toBe('unknown screenshot-or-export doubtful 0.6'),
  );

  it('names each thing that it stands on, rounded to a hundredth', () => {
    expect(judge([both, program, {}], { makers: ['apple'] }).evidence).toEqual([
      { kind: 'camera-maker', value: 1 },
      { kind: 'display-size', value: 1280 },
      { kind: 'seconds', value: 9 },
      { kind: 'looks-like-scan', value: 0.33 },
      { kind: 'looks-like-screen', value: 0.33 },
      { kind: 'looks-written', value: 0.33 },
    ]);
    expect(judge([{}], { ...bare, makers: ['replaykit', 'apple'] }).evidence).toEqual([
      { kind: 'screen-recorder', value: 1 },
    ]);
    expect(judge([{}], { width: 1080, height: 1920, duration: 8.126 }).evidence).toEqual([
      { kind: 'display-size', value: 1920 },
      { kind: 'seconds', value: 8.13 },
    ]);
    for (const half of [{ width: undefined }, { height: undefined }])
      expect(judge([{}], { ...half, duration: undefined } as never).evidence).toEqual([]);
  });
});

describe('films of a package', () => {
  const named = (path: string) => {
    const [record] = entriesOf({ [path]: { state: 'video', contentType: 'video' } }).values();
    if (!record) throw new Error('no entry');
    return { ...record, entry: { ...record.entry, bytes: new MemorySource(filmFile()) } };
  };
  const gather = (
    paths: readonly string[],
    videoStills: NonNullable<GatherServices['videoStills']>,
    signal = new AbortController().signal,
  ) =>
    screenVideosEvidence.gather({
      model: emptyModel({ videos: paths.map(named) }),
      services: { bytes: () => undefined, videoStills },
      evidence: {},
      now: new Date(0),
      deep: false,
      signal,
    });

  it('are told in order, and twenty of them are looked at', async () => {
    let asked = 0;
    const paths = Array.from({ length: 22 }, (_, at) => `${String(21 - at).padStart(2, '0')}.mp4`);
    const facts = await gather(paths, () => Promise.resolve((asked++, [])));
    expect(facts.map(({ path }) => path)).toEqual([...paths].reverse());
    expect(asked).toBe(20);
  });

  it('are left where the check was stopped', async () => {
    await expect(gather(['a.mp4'], () => Promise.resolve([]), AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    const stop = new AbortController();
    const stills = () => (stop.abort(), Promise.resolve([]));
    await expect(gather(['a.mp4'], stills, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('that cannot be read are unseen', async () => {
    const broken = {
      ...new MemorySource(filmFile()),
      size: 99,
      read: () => Promise.reject(new Error('gone')),
    } as never;
    const facts = await lookAtVideo(
      { path: 'a/b.mp4', name: 'b.mp4', bytes: broken },
      {},
      new AbortController().signal,
    );
    expect(facts).toEqual({
      path: 'a/b.mp4',
      shows: 'unknown',
      made: 'unknown',
      confidence: 0,
      certainty: 'unseen',
      evidence: [],
    });
  });
});
