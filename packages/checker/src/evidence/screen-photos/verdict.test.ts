import { describe, expect, it } from 'vitest';
import { seenWith } from '../../../../../test/build/picture-seen.ts';
import type { Told } from '../../../../../test/build/picture-seen.ts';
import type { ExifFacts } from './exif.ts';
import type { PictureHeader } from './picture-header.ts';
import { judgePicture } from './verdict.ts';

const jpeg: PictureHeader = { format: 'jpeg', recompressed: false, hasExif: false };
const camera: ExifFacts = { make: 'Apple', model: 'iPhone', focalLength: 4.2 };

const judge = (
  told: Told,
  {
    exif = {},
    header = jpeg,
    name = 'IMG_1.jpg',
    ...pixels
  }: Partial<{ exif: ExifFacts; header: PictureHeader; name: string }> &
    NonNullable<Parameters<typeof seenWith>[1]> = {},
) => judgePicture({ name, header, exif, seen: seenWith(told, pixels) });

describe('how a picture was made', () => {
  it('is a photo of a screen on two families of pixels', () => {
    expect(judge({ scan: 'sure', screen: 'sure' })).toMatchObject({
      shows: 'scan',
      made: 'camera-at-screen',
      certainty: 'sure',
    });
    expect(judge({ screen: 'sure' })).toMatchObject({ shows: 'other', made: 'camera-at-screen', certainty: 'sure' });
  });

  it('needs a second witness: one family alone is a doubt, a camera beside it is enough', () => {
    expect(judge({ screen: 'sure' }, { witnesses: ['pattern'] })).toMatchObject({
      made: 'camera-at-screen',
      certainty: 'doubtful',
    });
    expect(judge({ screen: 'sure' }, { witnesses: ['pattern'], exif: camera })).toMatchObject({
      made: 'camera-at-screen',
      certainty: 'sure',
    });
  });

  it('is a doubt where the pixels doubt', () => {
    expect(judge({ screen: 'doubt' })).toMatchObject({ made: 'camera-at-screen', certainty: 'doubtful' });
    expect(judge({ scan: 'sure' })).toMatchObject({ shows: 'scan', made: 'camera-at-screen', certainty: 'doubtful' });
  });

  it('tells film from a screen', () => {
    expect(judge({ scan: 'sure', film: 'sure', screen: 'sure' })).toMatchObject({
      made: 'camera-at-film',
      certainty: 'sure',
    });
    expect(judge({ scan: 'sure', film: 'doubt' })).toMatchObject({ made: 'camera-at-film', certainty: 'doubtful' });
    // Only pictures that show a scan are asked for film.
    expect(judge({ film: 'sure' })).toMatchObject({ made: 'unknown' });
  });

  it('grey to the step comes from no sensor, unless a camera says so', () => {
    expect(judge({ scan: 'sure', screen: 'sure' }, { greyExact: 1 })).toMatchObject({
      shows: 'scan',
      made: 'screenshot-or-export',
      certainty: 'doubtful',
    });
    expect(judge({ scan: 'sure', screen: 'sure' }, { greyExact: 1, exif: camera }).made).toBe('camera-at-screen');
  });

  it('a screenshot needs its exact size or name, and pixels that no sensor saw', () => {
    const png: PictureHeader = { format: 'png', width: 1920, height: 1080, recompressed: false, hasExif: false };
    expect(judge({ program: 'sure' }, { header: png })).toMatchObject({
      made: 'screenshot-or-export',
      certainty: 'sure',
    });
    expect(judge({}, { header: png })).toMatchObject({ made: 'screenshot-or-export', certainty: 'doubtful' });
    // Its pixels alone say it once only; grey ones alone say nothing of an ordinary picture.
    expect(judge({ program: 'sure' }, { header: { ...png, width: 1801 } })).toMatchObject({
      made: 'screenshot-or-export',
      certainty: 'doubtful',
    });
    expect(judge({}, { greyExact: 1 })).toMatchObject({ made: 'unknown', certainty: 'doubtful' });
    expect(judge({}, { exif: { software: 'Screenshot' } })).toMatchObject({
      made: 'screenshot-or-export',
      certainty: 'sure',
    });
  });

  it('a photo of paper is a document, never a screen', () => {
    expect(judge({ sheet: 'sure' }, { exif: camera })).toMatchObject({
      shows: 'paper',
      made: 'camera-at-paper',
      certainty: 'sure',
    });
    expect(judge({ sheet: 'sure', ecg: 'sure' })).toMatchObject({ shows: 'ecg-trace', made: 'camera-at-paper' });
    expect(judge({ sheet: 'sure', identity: 'sure' })).toMatchObject({ shows: 'identity-page' });
    expect(judge({ sheet: 'sure', program: 'sure' })).toMatchObject({
      shows: 'paper',
      made: 'scanner',
      certainty: 'doubtful',
    });
  });

  it('says what it stands on', () => {
    expect(
      judge({ scan: 'sure', screen: 'sure' }, { exif: camera, name: 'WhatsApp Image.jpg' }).evidence.map(
        ({ kind }) => kind,
      ),
    ).toEqual(['exif-camera', 'name-messenger', 'moire', 'layout', 'looks-like-scan', 'looks-like-screen']);
  });

  it('an ordinary photo is one, and without EXIF its making is unknown', () => {
    expect(judge({}, { exif: camera })).toMatchObject({ shows: 'other', made: 'camera', certainty: 'sure' });
    expect(judge({})).toMatchObject({ shows: 'other', made: 'unknown' });
  });
});
