import dicomParser from 'dicom-parser';
import { describe, expect, it } from 'vitest';
import {
  buildDicom,
  buildDicomDir,
  ctSeries,
  enhancedMr,
  EXPLICIT_BIG,
  IMPLICIT_LITTLE,
  petSeries,
} from '../../../../test/build/dicom.ts';
import {
  DataSetWalker,
  WALK_END,
  WALK_FRAGMENTS,
  WALK_ITEM,
  WALK_ITEM_END,
  WALK_NEED,
  WALK_SEQUENCE,
} from './data-set-walker.ts';
import { readFromBytes } from './read-drivers.ts';
import { placeDataSet } from './place-data-set.ts';

type Parsed = ReturnType<typeof dicomParser.parseDicom>;

/** Path, offset and length of every element as dicom-parser sees them. */
function judged(dataSet: Parsed, path = ''): string[] {
  return Object.values(dataSet.elements).flatMap((element) => {
    // Group 0002 is not the walk's; dicom-parser lists the delimiters of items among their elements.
    if (element.tag < 'x00030000' || element.tag === 'xfffee00d') return [];
    const key = `${path}${element.tag.slice(1)}`;
    if (element.items)
      return [
        key,
        ...element.items.flatMap((item, index) => (item.dataSet ? judged(item.dataSet, `${key}[${index}]/`) : [])),
      ];
    return [element.encapsulatedPixelData ? key : `${key} ${element.dataOffset}+${element.length}`];
  });
}

/** The same of our own walk, sequences entered. */
function walked(bytes: Uint8Array): string[] {
  const placed = readFromBytes(placeDataSet(bytes, bytes.length), bytes);
  if ('reason' in placed) throw new Error(placed.reason);
  const walker = new DataSetWalker(placed.start, bytes.length, placed.explicitVR, placed.littleEndian);
  const found: string[] = [];
  const open: { path: string; items: number }[] = [{ path: '', items: 0 }];
  for (;;) {
    const event = walker.next();
    const here = open.at(-1) as { path: string; items: number };
    if (event === WALK_NEED) {
      const { offset, length } = walker.request();
      walker.supply(offset, bytes.subarray(offset, offset + length), length);
    } else if (event === WALK_ITEM) open.push({ path: `${here.path}[${here.items++}]/`, items: 0 });
    else if (event === WALK_ITEM_END) open.pop();
    else if (event === WALK_SEQUENCE || event === WALK_FRAGMENTS) {
      const key = `${here.path}${walker.tag.toString(16).padStart(8, '0')}`;
      found.push(key);
      if (event === WALK_FRAGMENTS) return found;
      open.push({ path: key, items: 0 });
      walker.enter();
    } else if (event === WALK_END) return found;
    else if (event === 0)
      found.push(`${here.path}${walker.tag.toString(16).padStart(8, '0')} ${walker.valueOffset}+${walker.length}`);
    else open.pop();
  }
}

const pixels = new Uint8Array(512);
const files: readonly (readonly [string, Uint8Array])[] = [
  ['a slice', buildDicom({ pixels })],
  ['a big-endian slice', buildDicom({ pixels, transferSyntaxUID: EXPLICIT_BIG })],
  ['a CT slice', (ctSeries({ slices: 1 })[0] as { bytes: Uint8Array }).bytes],
  ['a PET slice', (petSeries({ slices: 1 })[0] as { bytes: Uint8Array }).bytes],
  ['an enhanced MR', enhancedMr({ frames: 12 }).bytes],
  [
    'open sequences',
    buildDicom({
      pixels,
      elements: {
        ReferencedSeriesSequence: {
          undefinedLength: true,
          value: [{ SeriesInstanceUID: '1.2' }, { SeriesInstanceUID: '1.3' }],
        },
      },
    }),
  ],
  [
    'open sequences, implicit',
    buildDicom({
      pixels,
      transferSyntaxUID: IMPLICIT_LITTLE,
      elements: { ReferencedSeriesSequence: { undefinedLength: true, value: [{ SeriesInstanceUID: '1.2' }] } },
    }),
  ],
  [
    'fragments',
    buildDicom({
      transferSyntaxUID: '1.2.840.10008.1.2.4.50',
      pixels: { frames: [new Uint8Array(40), new Uint8Array(60)] },
    }),
  ],
  [
    'a DICOMDIR',
    buildDicomDir([
      { path: ['A', 'B'], sopInstanceUID: '1.2', seriesInstanceUID: '1.3', studyInstanceUID: '1.4', patientID: 'P' },
    ]),
  ],
];

describe('our walk, judged by dicom-parser', () => {
  it.each(files)('meets the same elements at the same places in %s', (_, bytes) => {
    const theirs = judged(dicomParser.parseDicom(bytes));
    expect(theirs.length).toBeGreaterThan(3);
    expect(walked(bytes)).toEqual(theirs);
  });
});
