import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { encodeJpeg, photographPaper } from '../../../../../test/build/photo.ts';
import { roomInThisThread } from '../../cli/picture-room.ts';
import type { GatherServices } from '../evidence-map.ts';
import { lookAt } from './look-at.ts';
import { createPictureRoom } from './picture-room.ts';

const camera = { make: 'Apple', model: 'iPhone', focalLength: 4.2 };
const services: GatherServices = { bytes: () => undefined, pictures: roomInThisThread() };
const look = (bytes: Uint8Array, name = 'IMG_1.jpg', with_: GatherServices = services, decode = true) =>
  lookAt({ path: name, name, bytes: new MemorySource(bytes) }, with_, decode, new AbortController().signal);

describe('files that give little', () => {
  it('what nothing here decodes is unseen, and its head still speaks', async () => {
    const photo = encodeJpeg(photographPaper({ width: 64, height: 64 }), { camera });
    expect(await look(photo, 'a.jpg', { bytes: () => undefined })).toMatchObject({
      shows: 'unknown',
      made: 'camera',
      certainty: 'unseen',
    });
    expect(
      await look(Uint8Array.of(0, 0, 0, 24, ...[...'ftypheic'].map((c) => c.charCodeAt(0))), 'a.heic'),
    ).toMatchObject({ made: 'unknown', certainty: 'unseen' });
    expect(await look(photo.slice(0, 400), 'cut.jpg')).toMatchObject({ certainty: 'unseen' });
  });

  it('reads the camera in the EXIF', async () => {
    const facts = await look(encodeJpeg(photographPaper({ width: 320, height: 240 }), { camera }));
    expect(facts.evidence).toContainEqual({ kind: 'exif-camera', value: 4.2 });
  });

  it('a head that declares a huge picture is not decoded', async () => {
    let asked = 0;
    const counting = {
      ...services,
      pictures: { ...roomInThisThread(), file: () => Promise.resolve((asked++, undefined)) },
    };
    expect(await look(pngHead(60_000, 60_000), 'bomb.png', counting)).toMatchObject({ certainty: 'unseen' });
    expect(asked).toBe(0);
  });

  it('a picture is unseen where no worker can be started, and nothing throws', async () => {
    const room = createPictureRoom(() => {
      throw new Error('forbidden');
    });
    const photo = encodeJpeg(photographPaper({ width: 64, height: 64 }), { camera });
    expect(await look(photo, 'a.jpg', { bytes: () => undefined, pictures: room })).toMatchObject({
      certainty: 'unseen',
    });
    room.close();
  });
});

function pngHead(width: number, height: number): Uint8Array {
  const head = new Uint8Array(33);
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(head.buffer).setUint32(16, width);
  new DataView(head.buffer).setUint32(20, height);
  return head;
}
