import { expect, it } from 'vitest';
import { seenWith } from '../../../../../test/build/picture-seen.ts';
import type { Told } from '../../../../../test/build/picture-seen.ts';
import type { PictureQuestion } from './models/index.ts';
import type { PictureScore } from './picture-scores.ts';
import { judgePicture } from './verdict.ts';
import type { PictureWitnesses } from './verdict.ts';

/** Answers, and what stands behind single ones where that is not what stands behind all. */
function judge(
  told: Told,
  scores: Partial<Record<PictureQuestion, Partial<PictureScore>>>,
  { greyExact = 0, ...given }: Partial<PictureWitnesses> & { readonly greyExact?: number } = {},
) {
  const seen = seenWith(told, { greyExact });
  const changed = Object.entries(scores).map(
    ([question, score]) => [question, { ...seen.scores[question as PictureQuestion], ...score }] as const,
  );
  return judgePicture({
    name: 'x.jpg',
    header: { format: 'jpeg', recompressed: false, hasExif: false },
    exif: {},
    seen: { ...seen, scores: { ...seen.scores, ...Object.fromEntries(changed) } },
    ...given,
  });
}
const kinds = (of: ReturnType<typeof judge>) => of.evidence.map(({ kind }) => kind);

it('of a scan and a sheet that are both sure, the likelier is shown', () => {
  const both = { scan: 'sure', sheet: 'sure' } as const;
  expect(judge(both, { scan: { probability: 0.9 }, sheet: { probability: 0.95 } }).shows).toBe('paper');
  expect(judge(both, { scan: { probability: 0.95 }, sheet: { probability: 0.9 } }).shows).toBe('scan');
  const sheets = { sheet: 'sure', ecg: 'sure', identity: 'sure' } as const;
  expect(judge(sheets, { ecg: { probability: 0.8 } }).shows).toBe('identity-page');
});

it('what a program wrote and a screen showed is the likelier of the two', () => {
  const both = { program: 'sure', screen: 'doubt' } as const;
  const made = (screen: number) => judge(both, { program: { probability: 0.9 }, screen: { probability: screen } }).made;
  expect([made(0.95), made(0.9), made(0.5)]).toEqual([
    'camera-at-screen',
    'screenshot-or-export',
    'screenshot-or-export',
  ]);
  // A screen that the pixels do not say at all takes nothing from it.
  expect(judge({ program: 'sure' }, { program: { probability: 0.9 }, screen: { probability: 0.95 } })).toMatchObject({
    made: 'screenshot-or-export',
    confidence: 0.9,
  });
});

it('a film that one family says is no screen, though two say that', () => {
  const told = { scan: 'sure', film: 'sure', screen: 'sure' } as const;
  expect(judge(told, { film: { witnesses: ['areas'] } })).toMatchObject({
    made: 'camera-at-film',
    certainty: 'doubtful',
  });
  // Where no scan is shown nobody asks for film.
  expect(judge({ film: 'sure', screen: 'sure' }, { film: { witnesses: ['areas'] } })).toMatchObject({
    made: 'camera-at-screen',
    certainty: 'sure',
  });
});

it('a doubt stands on the families behind what it doubts', () => {
  const families = { colours: 0, areas: 0, pattern: 0, frame: 0, grain: 0.456, sight: 0, closer: 0 };
  const own = { witnesses: ['grain'], families } as const;
  const film = judge({ scan: 'sure', film: 'doubt' }, { film: own });
  expect([film.made, ...kinds(film)]).toEqual(['camera-at-film', 'grain', 'looks-like-scan']);
  expect(film.evidence[0]).toEqual({ kind: 'grain', value: 0.46 });
  const screen = judge({ scan: 'sure', screen: 'doubt' }, { screen: own });
  expect([screen.made, ...kinds(screen)]).toEqual([
    'camera-at-screen',
    'grain',
    'looks-like-scan',
    'looks-like-screen',
  ]);
});

it('families that raise what is still no screen make none', () => {
  expect(judge({}, { screen: { witnesses: ['frame', 'pattern'] } })).toMatchObject({
    made: 'unknown',
    certainty: 'doubtful',
    evidence: [],
  });
});

it('the name and the size of a PNG are one witness, not two', () => {
  const header = { format: 'png', width: 1920, height: 1080, recompressed: false, hasExif: false } as const;
  expect(judge({}, {}, { header, name: 'Screenshot.png' })).toMatchObject({
    made: 'screenshot-or-export',
    certainty: 'doubtful',
  });
});

it('grey to the step is said from nine tenths on', () => {
  expect(kinds(judge({}, {}, { greyExact: 0.9 }))).toEqual(['grey-exact']);
  expect(kinds(judge({}, {}, { greyExact: 0.899 }))).toEqual([]);
});

it('one witness alone, whichever it is, is a doubt where a screen is likelier than not', () => {
  const made = (probability: number) => judge({ screen: 'doubt' }, { screen: { witnesses: ['sight'], probability } });
  expect(made(0.5)).toMatchObject({ made: 'camera-at-screen', certainty: 'doubtful' });
  expect(made(0.49).made).toBe('unknown');
  // Unlikely, and more than a look and colours stand behind it: a frame is one.
  const frame = { witnesses: ['sight', 'frame'] as const, probability: 0.49 };
  expect(judge({ screen: 'doubt' }, { screen: frame })).toMatchObject({
    made: 'camera-at-screen',
    certainty: 'doubtful',
  });
  const colours = { screen: { witnesses: ['sight', 'colours'] as const, probability: 0.49 } };
  expect(judge({ screen: 'doubt' }, colours, { exif: { focalLength: 4.2 } })).toMatchObject({
    made: 'camera',
    certainty: 'sure',
  });
  expect(judge({ screen: 'sure' }, { screen: { witnesses: ['sight'] } })).toMatchObject({
    made: 'camera-at-screen',
    certainty: 'doubtful',
  });
});
