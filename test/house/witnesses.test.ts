import { expect, it } from 'vitest';
import { independentPairs } from '../../packages/checker/src/report/witness-sources.ts';
import type { WitnessSource } from '../../packages/checker/src/report/witness-sources.ts';

type PairName = (typeof independentPairs)[number] extends infer Pair
  ? Pair extends readonly [infer One extends string, infer Other extends string]
    ? `${One} ${Other}`
    : never
  : never;

const sources: Readonly<Record<WitnessSource, readonly [who: string, witnesses: string]>> = {
  places: [
    'the scanner measures where each slice lies',
    'gaps along the normal; volumes of unlike length; how far the other planes reach',
  ],
  numbers: [
    'the program that made the pictures counts them as it makes them',
    'Instance Number (0020,0013); names of files that repeat it',
  ],
  plan: [
    'the scanner notes what it was set to make',
    '(0020,1002), (0021,104F), (2001,1018); PET: slices × times and Image Index; Scan Options: the table moved; Slice Thickness',
  ],
  export: [
    'the archive, or the writer of the disc, lists what it held when it wrote',
    'DICOMDIR; (0020,1206), (0020,1208), (0020,1209); names of files that run on by themselves',
  ],
  object: ['one object describes its own frames', 'Number of Frames against functional groups, dimensions, parts'],
  file: ['the file itself ends early or cannot be read', 'cut-off files'],
  exposures: [
    'the dose report lists each exposure, kept or not',
    'Irradiation Event UID (0008,3010) and how many exposures there are',
  ],
  'picture-names': [
    'each set of pictures bears the name of the program part that made it',
    'Protocol Name (0018,1030) against the names of the dose report; CT only',
  ],
  reading: ['a doctor at a screen', 'structured reports, key objects, presentation states'],
  planning: ['a planning or outlining program', 'segmentations, radiotherapy objects'],
  processing: ['the program that made pictures out of pictures', 'Source Image Sequence of derived pictures'],
};

const later = 'made from the pictures when they were there, without knowing of';
const reasons: Readonly<Record<PairName, string>> = {
  'places numbers':
    'a gap that was planned leaves the numbers dense; a numbering with holes of its own leaves the places dense',
  'places plan':
    'a count that is off (interpolation, echoes) moves no slice; a planned gap is in the plan’s count already',
  'places export': 'what lists files does not look where their slices lie',
  'places object': 'frames are described one by one, whatever lies between them',
  'places reading': `${later} gaps`,
  'places planning': `${later} gaps`,
  'places processing': `${later} gaps`,
  'numbers plan':
    'a slice that was planned and never made leaves no number free; numbers that begin late leave the plan as it is',
  'numbers export': 'an archive lists objects by their UIDs, not by their numbers',
  'numbers reading': `${later} numbers: objects name UIDs`,
  'numbers planning': `${later} numbers: objects name UIDs`,
  'numbers processing': `${later} numbers: objects name UIDs`,
  'plan export': 'one says what was to be made, the other what had come in',
  'plan object': 'one says how the device was set, the other what the object holds',
  'export reading': 'a list is written by another program, at another time, from what was there then',
  'export planning': 'a list is written by another program, at another time, from what was there then',
  'export processing': 'a list is written by another program, at another time, from what was there then',
  'reading planning': 'two programs, mostly two people, for two purposes',
  'reading processing': 'two programs for two purposes',
  'planning processing': 'two programs for two purposes',
  'exposures picture-names':
    'what was broken off or taken again has an event of its own, and the name of what was kept; a set that was renamed keeps its event',
};

// `npx vitest run --project house test/house/witnesses.test.ts -u` writes it anew.
it('the page on witnesses in docs is what the code takes for two witnesses', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/witnesses.md');
});

it('each pair has a reason, and no reason is left over', () => {
  expect(Object.keys(reasons).sort()).toEqual(independentPairs.map((pair) => pair.join(' ')).sort());
});

function page(): string {
  return [
    '# Witnesses',
    '',
    'A strong finding needs two witnesses. Two that come from one source are one: whatever made the first err made the second err too.',
    'Which source a witness has is said by `packages/checker/src/report/witness-sources.ts`; this page is written from it and held to it.',
    '',
    '## Sources',
    '',
    '| source | who says it | witnesses |',
    '| --- | --- | --- |',
    ...Object.entries(sources).map(([source, [who, witnesses]]) => `| \`${source}\` | ${who} | ${witnesses} |`),
    '',
    '## Pairs that count as two',
    '',
    'No other pair does. `file` is in none: a file that is cut off is seen to be cut off, and tells of nothing else.',
    '',
    '| one | other | why no single cause makes both err |',
    '| --- | --- | --- |',
    ...independentPairs.map(
      ([one, other]) => `| \`${one}\` | \`${other}\` | ${reasons[`${one} ${other}` as PairName]} |`,
    ),
    '',
    '## What needs no second witness',
    '',
    '- What is seen in the thing itself: a file that is cut off, an object with fewer frames than it declares or describes, a volume that is',
    '  shorter than its twins. The sentence says what is seen, not why.',
    '- A list that names each thing one by one and of which some is not here: a DICOMDIR, the Image Index of PET, part 2 of 3 of one object,',
    '  an object that names several pictures of a set of which others are here. The list and the look for each thing are the two.',
    '',
    '## What does',
    '',
    '| finding | asks for | alone |',
    '| --- | --- | --- |',
    '| a gap between slices | `places` and another | doubt |',
    '| numbers that are left out | `numbers` and `places`: the slices on both sides lie as far apart as the numbers say, or volumes begin anew at each jump | nothing |',
    '| numbers that begin late | `numbers`, and a count or an object that misses as many | doubt |',
    '| a slice or two with a high number | `numbers`, and `plan`: the table moved. A file’s name that repeats the number is no second | doubt |',
    '| counts that are short | two of different sources that miss as many | doubt |',
    '| an exposure without pictures | CT: `exposures` and `picture-names`. Angiography: runs are called after the program, so never | doubt, as advice |',
    '| a set that objects name | two of `reading`, `planning`, `processing`, or one and `export` | doubt |',
    '| one plane of three that reaches less far | `places`, and another that says that some are missing | remark |',
    '| only thick slices | `plan` and `places` | doubt |',
    '| a film of one picture | `object` and `plan` | doubt |',
    '',
  ].join('\n');
}
