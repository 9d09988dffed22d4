import type { InstanceHeader, Series } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../../test/build/photo.ts';
import { emptyModel, entriesOf } from '../../../../../test/build/study-model.ts';
import { drawnPicture, roomTelling } from '../../../../../test/build/told-room.ts';
import type { DecodedPicture, GatherServices } from '../evidence-map.ts';
import type { PictureFacts } from '../screen-photos/picture-facts.ts';
import { markPreviews } from './index.ts';
import { fingerprint, likeness } from './likeness.ts';

const side = 48;

/** Slices of an invented stack: neighbours have something in common, others nothing. The same seed is the same stack. */
function stack(seed: number, count: number): readonly DecodedPicture[] {
  const random = seededRandom(seed);
  const textures = Array.from({ length: count + 2 }, () => Float32Array.from({ length: side * side }, () => random()));
  return Array.from({ length: count }, (_, at) =>
    drawnPicture(side, side, (x, y) => {
      const pixel = Math.round(y * side) * side + Math.round(x * side);
      const [before, own, after] = [at, at + 1, at + 2].map((index) => textures[index]?.[pixel] ?? 0);
      return (before ?? 0) / 4 + (own ?? 0) / 2 + (after ?? 0) / 4;
    }),
  );
}

interface Slice {
  /** Without its ending. */
  readonly path: string;
  /** Undefined where it does not decode. */
  readonly shown: DecodedPicture | undefined;
  readonly instanceNumber?: number;
}

/** One series a list of slices, all of `rows` × `columns`; entries are numbered through. */
function scans(series: readonly (readonly Slice[])[], rows = side, columns = side) {
  const all = series.flat();
  const ids = new Map(all.map((slice, at) => [slice, at + 1]));
  const headerOf = (slice: Slice): InstanceHeader =>
    ({
      entryId: ids.get(slice),
      ...(slice.instanceNumber === undefined ? {} : { instanceNumber: slice.instanceNumber }),
      sopInstanceUID: `1.2.840.99.${ids.get(slice)}`,
      numberOfFrames: 1,
      image: { rows, columns },
      stack: {},
      warnings: [],
    }) as unknown as InstanceHeader;
  const built = series.map(
    (slices, at) =>
      ({
        key: `${at}`,
        modality: 'MR',
        instances: slices.map((slice) => ({ header: headerOf(slice) })),
      }) as unknown as Series,
  );
  const model = emptyModel({
    entries: entriesOf(Object.fromEntries(all.map(({ path }) => [`${path}.dcm`, {}]))),
    patients: [{ key: 'p', identity: {}, studies: [{ key: 's', facts: {}, modalities: [], series: built }] }] as never,
  });
  const decoded: number[] = [];
  const intake: NonNullable<GatherServices['intake']> = {
    frame: () => Promise.reject(new Error('asked for the whole frame')),
    thumbnail: ({ entryId, frame }) => {
      decoded.push(entryId);
      const shown = all[entryId - 1]?.shown;
      if (frame !== 1 || !shown) return Promise.resolve({ ok: false } as never);
      return Promise.resolve({ ok: true, thumbnail: shown } as never);
    },
  };
  return { model, intake, decoded };
}

const facts = (parts: Partial<PictureFacts> = {}): PictureFacts => ({
  path: 'x',
  shows: 'scan',
  made: 'screenshot-or-export',
  confidence: 0.5,
  certainty: 'doubtful',
  evidence: [{ kind: 'png', value: 1 }],
  ...parts,
});

/** Marks picture files, which show what is given with them. */
async function mark(
  { model, intake }: ReturnType<typeof scans>,
  files: Readonly<Record<string, DecodedPicture | undefined>>,
  { about = facts(), services = {}, signal = new AbortController().signal } = {} as {
    readonly about?: PictureFacts;
    readonly services?: Partial<GatherServices>;
    readonly signal?: AbortSignal;
  },
) {
  const records = [...entriesOf(Object.fromEntries(Object.keys(files).map((path) => [path, {}]))).values()];
  let asked = 0;
  const pictures = roomTelling({ small: () => Promise.resolve(Object.values(files)[asked++]) });
  const all = records.map(() => about);
  const marked = await markPreviews(all, records, {
    model,
    services: { bytes: () => undefined, pictures, intake, ...services },
    signal,
  });
  return { marked, asked: () => asked, all };
}

const copy = {
  made: 'preview-of-dicom',
  certainty: 'sure',
  confidence: 0.98,
} as const;
const slices = (of: readonly DecodedPicture[], folder = 'DICOM', from = 1): readonly Slice[] =>
  of.map((shown, at) => ({ path: `${folder}/IM_${at + from}`, shown, instanceNumber: at + from }));

describe('a picture beside scan files', () => {
  const pictures = stack(1, 5);
  const [, second, third] = pictures;

  it('is a copy by its name and its pixels; no other slice is decoded for it', async () => {
    const set = scans([slices(pictures)], 512, 512);
    const { marked } = await mark(set, { 'JPEG/IM_3.jpg': third });
    expect(marked).toEqual([
      {
        ...facts(copy),
        evidence: [
          { kind: 'png', value: 1 },
          { kind: 'same-pixels', value: expect.closeTo(1, 5) },
          { kind: 'same-name', value: 1 },
        ],
      },
    ]);
    expect(set.decoded).toEqual([3]);
  });

  it('is a copy by its size and its pixels, by the number in its name first', async () => {
    const set = scans([slices(pictures)]);
    const { marked } = await mark(set, { 'export/slice 002.jpg': second });
    expect(marked[0]).toMatchObject(copy);
    expect(marked[0]?.evidence.map(({ kind }) => kind)).toEqual(['png', 'same-pixels', 'same-size']);
    expect(set.decoded).toEqual([2]);
    expect((await mark(scans([slices(pictures)]), { 'export/a.jpg': third })).marked[0]).toMatchObject(copy);
  });

  it('is no copy where its pixels are others, and stays what it was', async () => {
    const [other] = stack(2, 1);
    const { marked, all } = await mark(scans([slices(pictures)]), { 'JPEG/IM_3.jpg': other });
    expect(marked[0]).toBe(all[0]);
  });

  it('is no copy by its pixels alone: a set of another size, of which one slice has the same name and shows another', async () => {
    const [alone] = stack(2, 1);
    const named: Slice = { path: 'DICOM/IM_7', shown: alone, instanceNumber: 1 };
    const alike: Slice = { path: 'DICOM/B', shown: third, instanceNumber: 7 };
    const { marked } = await mark(scans([[named, alike]], 512, 400), { 'JPEG/IM_7.jpg': third });
    expect(marked).toEqual([facts()]);
  });

  it('has the likeness of brightness and of edges, not of one of them', async () => {
    const outline = (x: number, y: number) => (Math.hypot(x - 0.5, y - 0.5) < 0.3 ? 0.7 : 0.2);
    const [one, other] = [seededRandom(7), seededRandom(8)];
    const grain = Array.from({ length: side * side }, () => [one() - 0.5, other() - 0.5] as const);
    const at = (x: number, y: number) => grain[Math.round(y * side) * side + Math.round(x * side)] ?? [0, 0];
    const fine = drawnPicture(side, side, (x, y) => 0.2 + outline(x, y) * 0.5 + 0.15 * at(x, y)[0]);
    const sameOutline = drawnPicture(side, side, (x, y) => 0.2 + outline(x, y) * 0.5 + 0.15 * at(x, y)[1]);
    const sameGrain = drawnPicture(side, side, (x, y) => 0.2 + 0.4 * x + 0.15 * at(x, y)[0]);
    const set = () => scans([slices([fine])]);
    expect((await mark(set(), { 'a.jpg': fine })).marked[0]).toMatchObject(copy);
    expect((await mark(set(), { 'a.jpg': sameOutline })).marked[0]).toEqual(facts());
    expect((await mark(set(), { 'a.jpg': sameGrain })).marked[0]).toEqual(facts());
  });

  it('is no copy of another slice in the same light: what is fine must be alike, too', async () => {
    const [one, other] = [seededRandom(9), seededRandom(10)];
    const shaded = (random: () => number) => drawnPicture(side, side, (x, y) => 0.15 + 0.35 * (x + y) + 0.1 * random());
    const [here, there] = [shaded(one), shaded(other)];
    const alike = likeness(fingerprint(here.rgba, side, side), fingerprint(there.rgba, side, side));
    expect(alike.whole).toBeGreaterThan(0.95);
    expect(alike.detail).toBeLessThan(0.5);
    expect((await mark(scans([slices([here])]), { 'a.jpg': here })).marked[0]).toMatchObject(copy);
    expect((await mark(scans([slices([here])]), { 'a.jpg': there })).marked).toEqual([facts()]);
  });

  it('is as sure a copy as it is alike', async () => {
    const random = seededRandom(5);
    const soiled = drawnPicture(side, side, (x, y) => {
      const pixel = (Math.round(y * side) * side + Math.round(x * side)) * 4;
      return ((third?.rgba[pixel] ?? 0) / 255) * 0.8 + 0.1 + 0.16 * (random() - 0.5);
    });
    const [marked] = (await mark(scans([slices(pictures)]), { 'a.jpg': soiled })).marked;
    expect(marked).toMatchObject({ made: 'preview-of-dicom' });
    expect(marked?.confidence).toBeGreaterThan(0.92);
    expect(marked?.confidence).toBeLessThan(0.98);
    expect(marked?.evidence).toContainEqual({ kind: 'same-pixels', value: marked?.confidence });
  });
});

describe('what is never compared', () => {
  const pictures = stack(1, 2);
  const file = { 'IM_1.jpg': pictures[0] };

  it.each<[string, Partial<PictureFacts>]>([
    ['paper', { shows: 'paper' }],
    ['a page of a passport', { shows: 'identity-page' }],
    ['a trace of the heart', { shows: 'ecg-trace' }],
    ['what nobody could look at', { certainty: 'unseen' }],
    [
      'what a camera took',
      {
        evidence: [
          { kind: 'exif-camera', value: 4.2 },
          { kind: 'recompressed', value: 1 },
        ],
      },
    ],
  ])('%s', async (_, parts) => {
    const { marked, asked, all } = await mark(scans([slices(pictures)]), file, { about: facts(parts) });
    expect(marked).toEqual(all);
    expect(asked()).toBe(0);
  });

  it('is compared whatever else it seems to show', async () => {
    for (const shows of ['other', 'unknown', 'scan'] as const)
      expect((await mark(scans([slices(pictures)]), file, { about: facts({ shows }) })).marked[0]).toMatchObject(copy);
  });

  it('nothing is where there is nobody to look, or nothing to compare with', async () => {
    const set = scans([slices(pictures)]);
    for (const services of [{ pictures: undefined }, { intake: undefined }] as never[]) {
      const { marked, all } = await mark(set, file, { services });
      expect(marked).toEqual(all);
    }
    const none = { ...set, model: emptyModel() };
    const { marked, all, asked } = await mark(none, file);
    expect(marked).toEqual(all);
    expect(asked()).toBe(0);
    expect(set.decoded).toEqual([]);
  });
});

describe('what fails is no copy, and the next is asked', () => {
  const pictures = stack(1, 3);
  const [first, second] = pictures;

  it('a picture that does not decode', async () => {
    const { marked } = await mark(scans([slices(pictures)]), { 'IM_1.jpg': undefined, 'IM_2.jpg': second });
    expect(marked.map(({ made }) => made)).toEqual(['screenshot-or-export', 'preview-of-dicom']);
    const lost = roomTelling({ small: () => Promise.reject(new Error('worker ended')) });
    const failing = await mark(scans([slices(pictures)]), { 'IM_1.jpg': first }, { services: { pictures: lost } });
    expect(failing.marked).toEqual([facts()]);
  });

  it('a scan file that does not decode', async () => {
    const bad = [{ path: 'A/IM_1', shown: undefined, instanceNumber: 1 }];
    const good = slices([first as DecodedPicture], 'B');
    expect((await mark(scans([bad, good]), { 'IM_1.jpg': first })).marked[0]).toMatchObject(copy);
    expect((await mark(scans([bad]), { 'IM_1.jpg': first })).marked).toEqual([facts()]);
    const set = scans([bad]);
    const thumbnail = () => Promise.reject(new Error('worker ended'));
    const failing = await mark(set, { 'IM_1.jpg': first }, { services: { intake: { ...set.intake, thumbnail } } });
    expect(failing.marked).toEqual([facts()]);
  });

  it('a long series of which nothing decodes', async () => {
    const many = Array.from({ length: 130 }, (_, at) => ({ path: `A/${at}`, shown: undefined, instanceNumber: at }));
    expect((await mark(scans([many]), { 'a.jpg': first })).marked).toEqual([facts()]);
  });

  it('the stop of the check is no failure', async () => {
    const aborted = { name: 'AbortError' };
    const set = scans([slices(pictures)]);
    const file = { 'IM_1.jpg': first };
    await expect(mark(set, file, { signal: AbortSignal.abort() })).rejects.toMatchObject(aborted);
    const [looking, decoding] = [new AbortController(), new AbortController()];
    const small = () => (looking.abort(), Promise.reject(new Error('ended')));
    await expect(
      mark(set, file, { services: { pictures: roomTelling({ small }) }, signal: looking.signal }),
    ).rejects.toMatchObject(aborted);
    const thumbnail = () => (decoding.abort(), Promise.reject(new Error('ended')));
    await expect(
      mark(set, file, { services: { intake: { ...set.intake, thumbnail } }, signal: decoding.signal }),
    ).rejects.toMatchObject(aborted);
  });
});

describe('the search in a long series', () => {
  const pictures = stack(3, 300);
  const long = () => scans([slices(pictures)]);

  it.each([1, 150, 151, 152, 300])('finds slice %i, for few that are decoded', async (number) => {
    const set = long();
    const { marked } = await mark(set, { 'a.jpg': pictures[number - 1] });
    expect(marked[0]).toMatchObject(copy);
    expect(set.decoded.length).toBeLessThanOrEqual(105);
  });

  it('goes through two series evenly, and finds what is in the second', async () => {
    const set = scans([slices(pictures.slice(0, 150), 'A'), slices(pictures.slice(150), 'B')]);
    expect((await mark(set, { 'a.jpg': pictures[225] })).marked[0]).toMatchObject(copy);
    expect(set.decoded.filter((entryId) => entryId > 150).length).toBeGreaterThan(20);
    expect(set.decoded.filter((entryId) => entryId <= 150).length).toBeLessThan(60);
  });

  it('looks at every slice of a short one, each once', async () => {
    const set = scans([slices(pictures.slice(0, 120))]);
    const [other] = stack(4, 1);
    expect((await mark(set, { 'a.jpg': other })).marked).toEqual([facts()]);
    expect([...set.decoded].sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
  });
});

describe('what a package may cost', () => {
  const [wanted, other] = stack(9, 2) as [DecodedPicture, DecodedPicture];
  /** So many files of one name in folders of their own, the one at `at` the wanted one. */
  const namesakes = (count: number, at: number, folder = ''): readonly Slice[] =>
    Array.from({ length: count }, (_, index) => ({
      path: `${folder}${index}/same`,
      shown: index === at ? wanted : other,
    }));

  it('160 scan files are compared with one picture', async () => {
    const last = scans([namesakes(200, 159)], 512, 512);
    expect((await mark(last, { 'same.jpg': wanted })).marked[0]).toMatchObject(copy);
    const beyond = scans([namesakes(200, 160)], 512, 512);
    expect((await mark(beyond, { 'same.jpg': wanted })).marked).toEqual([facts()]);
    expect(beyond.decoded).toHaveLength(160);
  });

  it('twelve series are', async () => {
    const series = (at: number) =>
      Array.from({ length: 13 }, (_, index) => namesakes(1, index === at ? 0 : 1, `${index}`));
    expect((await mark(scans(series(11)), { 'same.jpg': wanted })).marked[0]).toMatchObject(copy);
    expect((await mark(scans(series(12)), { 'same.jpg': wanted })).marked).toEqual([facts()]);
  });

  it('a scan file is decoded once, however many pictures are like it', async () => {
    const set = scans([namesakes(20, 19)], 512, 512);
    const { marked } = await mark(set, { 'a/same.jpg': wanted, 'b/same.jpg': wanted });
    expect(marked).toMatchObject([copy, copy]);
    expect(set.decoded).toHaveLength(20);
  });

  it('400 scan files are decoded, and then no picture is looked at', async () => {
    const of = (name: string) => namesakes(150, -1, name).map((slice) => ({ ...slice, path: slice.path + name }));
    const set = scans(['a', 'b', 'c', 'd'].map(of), 512, 512);
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`same${name}.jpg`, wanted]));
    const { marked, asked, all } = await mark(set, files);
    expect(set.decoded).toHaveLength(400);
    expect(asked()).toBe(3);
    expect(marked).toEqual(all);
  });
});
