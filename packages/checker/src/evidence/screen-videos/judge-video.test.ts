import { describe, expect, it } from 'vitest';
import { seenWith } from '../../../../../test/build/picture-seen.ts';
import type { Told } from '../../../../../test/build/picture-seen.ts';
import { filmFile } from '../../../../../test/build/video.ts';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import type { DecodedPicture, GatherServices } from '../evidence-map.ts';
import { roomInThisThread } from '../../cli/picture-room.ts';
import { lookAtVideo } from './index.ts';
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
    expect(await lookAtVideo(entry, { bytes: () => undefined }, signal)).toMatchObject({
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
});
