import { describe, expect, it } from 'vitest';
import { seenWith } from '../../../../../test/build/picture-seen.ts';
import type { Told } from '../../../../../test/build/picture-seen.ts';
import type { FeatureFamily } from './feature-vector.ts';
import { judgePicture } from './verdict.ts';
import type { PictureWitnesses } from './verdict.ts';

const jpeg = { format: 'jpeg', recompressed: false, hasExif: false } as const;
const screenshot = { format: 'png', width: 1920, height: 1080, recompressed: false, hasExif: false } as const;
const camera = { exif: { focalLength: 4.2 } };

interface Given extends Partial<PictureWitnesses> {
  readonly greyExact?: number;
  readonly witnesses?: readonly FeatureFamily[];
}
const judge = (told: Told | undefined, { greyExact, witnesses, ...given }: Given = {}) =>
  judgePicture({
    name: 'x.jpg',
    header: jpeg,
    exif: {},
    ...(told && {
      seen: seenWith(told, { ...(greyExact !== undefined && { greyExact }), ...(witnesses && { witnesses }) }),
    }),
    ...given,
  });
const say = (...asked: Parameters<typeof judge>) => {
  const { shows, made, certainty, confidence } = judge(...asked);
  return `${shows} ${made} ${certainty} ${confidence}`;
};

describe('what a picture shows, how it was made, how surely', () => {
  it.each<[string, Told | undefined, Given, string]>([
    ['unseen', undefined, {}, 'unknown unknown unseen 0'],
    ['unseen, a camera', undefined, camera, 'unknown camera unseen 0.5'],
    ['unseen, a screenshot', undefined, { exif: { software: 'Screenshot' } }, 'unknown screenshot-or-export unseen 0'],
    ['nothing told', {}, {}, 'other unknown doubtful 0.3'],
    ['a camera', {}, camera, 'other camera sure 0.8'],
    ['a scan in doubt', { scan: 'doubt' }, {}, 'unknown unknown doubtful 0.3'],
    ['a sheet in doubt', { sheet: 'doubt' }, camera, 'unknown camera sure 0.8'],
    ['a scan', { scan: 'sure' }, {}, 'scan camera-at-screen doubtful 0.6'],
    ['a scan, a camera', { scan: 'sure' }, camera, 'scan camera-at-screen doubtful 0.6'],
    [
      'a scan, a camera, a screen in doubt',
      { scan: 'sure', screen: 'doubt' },
      camera,
      'scan camera-at-screen sure 0.85',
    ],
    ['a scan, a screen in doubt', { scan: 'sure', screen: 'doubt' }, {}, 'scan camera-at-screen doubtful 0.6'],
    ['a scan on a screen', { scan: 'sure', screen: 'sure' }, {}, 'scan camera-at-screen sure 0.97'],
    ['by one family', { scan: 'sure', screen: 'sure' }, { witnesses: ['areas'] }, 'scan camera-at-screen sure 0.97'],
    ['by no family', { scan: 'sure', screen: 'sure' }, { witnesses: [] }, 'scan camera-at-screen doubtful 0.6'],
    [
      'by one family, a film in doubt',
      { scan: 'sure', screen: 'sure', film: 'doubt' },
      { witnesses: ['areas'] },
      'scan camera-at-film doubtful 0.6',
    ],
    [
      'by one family, a program in doubt',
      { scan: 'sure', screen: 'sure', program: 'doubt' },
      { witnesses: ['areas'] },
      'scan camera-at-screen doubtful 0.6',
    ],
    [
      'by one family, a scan in doubt',
      { scan: 'doubt', screen: 'sure' },
      { witnesses: ['areas'] },
      'unknown camera-at-screen doubtful 0.6',
    ],
    [
      'by one family and a camera',
      { screen: 'sure' },
      { witnesses: ['areas'], ...camera },
      'other camera-at-screen sure 0.97',
    ],
    ['a screen by one family', { screen: 'sure' }, { witnesses: ['areas'] }, 'other camera-at-screen doubtful 0.6'],
    ['a screen in doubt', { screen: 'doubt' }, camera, 'other camera-at-screen doubtful 0.6'],
    [
      'a screen in doubt by the network and colours alone, likelier than not',
      { screen: 'doubt' },
      { ...camera, witnesses: ['sight', 'colours'] },
      'other camera-at-screen doubtful 0.6',
    ],
    [
      'a screen in doubt by the network and a frame',
      { screen: 'doubt' },
      { ...camera, witnesses: ['sight', 'frame'] },
      'other camera-at-screen doubtful 0.6',
    ],
    ['a film', { scan: 'sure', film: 'sure' }, {}, 'scan camera-at-film sure 0.97'],
    [
      'a film by one family',
      { scan: 'sure', film: 'sure', screen: 'sure' },
      { witnesses: ['areas'] },
      'scan camera-at-film doubtful 0.6',
    ],
    ['a film in doubt', { scan: 'sure', film: 'doubt', screen: 'doubt' }, camera, 'scan camera-at-film doubtful 0.6'],
    ['a film of no scan', { film: 'sure', screen: 'sure' }, {}, 'other camera-at-screen sure 0.97'],
    ['a scan and a program in doubt', { scan: 'sure', program: 'doubt' }, {}, 'scan unknown doubtful 0.3'],
    ['a scan and a program in doubt, a camera', { scan: 'sure', program: 'doubt' }, camera, 'scan camera sure 0.8'],
    ['a scan that a program wrote', { scan: 'sure', program: 'sure' }, {}, 'scan screenshot-or-export doubtful 0.97'],
    ['a scan, grey to the step', { scan: 'sure' }, { greyExact: 0.9 }, 'scan screenshot-or-export doubtful 0.5'],
    ['a scan, nearly grey', { scan: 'sure' }, { greyExact: 0.89 }, 'scan camera-at-screen doubtful 0.6'],
    ['grey to the step', {}, { greyExact: 1 }, 'other unknown doubtful 0.3'],
    ['written by a program', { program: 'sure' }, {}, 'other screenshot-or-export doubtful 0.97'],
    ['written by a program, a camera', { program: 'sure' }, camera, 'other camera sure 0.8'],
    ['a screenshot’s size', {}, { header: screenshot }, 'other screenshot-or-export doubtful 0.5'],
    ['and a program', { program: 'sure' }, { header: screenshot }, 'other screenshot-or-export sure 0.97'],
    [
      'a screenshot’s name on a PNG',
      {},
      { header: { ...screenshot, width: 1 }, name: 'Screenshot.png' },
      'other screenshot-or-export doubtful 0.5',
    ],
    [
      'its name and size on a JPEG',
      {},
      { header: { ...screenshot, format: 'jpeg' }, name: 'Screenshot.jpg' },
      'other screenshot-or-export doubtful 0.5',
    ],
    ['its size on a JPEG', {}, { header: { ...screenshot, format: 'jpeg' } }, 'other unknown doubtful 0.3'],
    ['its name on a JPEG', {}, { name: 'Screenshot.jpg' }, 'other unknown doubtful 0.3'],
    ['EXIF of a screenshot', {}, { exif: { userComment: 'Screenshot' } }, 'other screenshot-or-export sure 0.85'],
    ['a sheet', { sheet: 'sure' }, {}, 'paper camera-at-paper doubtful 0.6'],
    ['a sheet, a camera', { sheet: 'sure' }, camera, 'paper camera-at-paper sure 0.9'],
    ['a sheet on a screen in doubt', { sheet: 'sure', screen: 'doubt' }, camera, 'paper camera-at-screen doubtful 0.6'],
    ['a sheet and a screen, both sure', { sheet: 'sure', screen: 'sure' }, {}, 'paper camera-at-screen doubtful 0.6'],
    [
      'a sheet and a screen, both sure, a camera',
      { sheet: 'sure', screen: 'sure' },
      camera,
      'paper camera-at-screen doubtful 0.6',
    ],
    ['a sheet, grey to the step', { sheet: 'sure' }, { greyExact: 1 }, 'paper scanner doubtful 0.4'],
    ['a sheet that a program wrote', { sheet: 'sure', program: 'sure' }, {}, 'paper scanner doubtful 0.4'],
    [
      'and of a screenshot’s size',
      { sheet: 'sure' },
      { greyExact: 1, header: screenshot },
      'paper screenshot-or-export doubtful 0.5',
    ],
    ['a sheet and a scan alike', { sheet: 'sure', scan: 'sure' }, camera, 'scan camera-at-screen doubtful 0.6'],
    ['an ECG', { sheet: 'sure', ecg: 'sure' }, camera, 'ecg-trace camera-at-paper sure 0.9'],
    ['an ECG in doubt', { sheet: 'sure', ecg: 'doubt' }, camera, 'paper camera-at-paper sure 0.9'],
    ['a page of a passport', { sheet: 'sure', identity: 'sure' }, camera, 'identity-page camera-at-paper sure 0.9'],
    ['both alike', { sheet: 'sure', identity: 'sure', ecg: 'sure' }, camera, 'ecg-trace camera-at-paper sure 0.9'],
    ['an ECG on no sheet', { ecg: 'sure' }, camera, 'other camera sure 0.8'],
  ])('%s', (_, told, given, expected) => expect(say(told, given)).toBe(expected));

  it('stands on what the file says, the families behind the answer, and every answer that is none', () => {
    expect(
      judge(
        { scan: 'sure', screen: 'doubt', sheet: 'doubt', program: 'doubt' },
        { ...camera, greyExact: 0.934, witnesses: ['colours', 'areas', 'pattern', 'frame', 'grain'] },
      ).evidence,
    ).toEqual([
      { kind: 'exif-camera', value: 4.2 },
      ...['colours', 'layout', 'moire', 'bezel', 'grain'].map((kind) => ({ kind, value: 1 })),
      { kind: 'looks-like-scan', value: 0.97 },
      { kind: 'looks-like-paper', value: 0.6 },
      { kind: 'looks-like-screen', value: 0.6 },
      { kind: 'looks-written', value: 0.6 },
      { kind: 'grey-exact', value: 0.93 },
    ]);
    expect(judge({}, camera).evidence).toEqual([{ kind: 'exif-camera', value: 4.2 }]);
    expect(judge(undefined, { ...camera, header: screenshot }).evidence).toEqual([
      { kind: 'exif-camera', value: 4.2 },
      { kind: 'png', value: 1 },
      { kind: 'display-size', value: 1920 },
    ]);
  });
});
