import { describe, expect, it } from 'vitest';
import { concat, dataSet, element } from '../../../../test/build/dicom.ts';
import type { DicomItem, Encoding } from '../../../../test/build/dicom.ts';
import {
  DataSetWalker,
  MAX_DEPTH,
  WALK_CUT,
  WALK_END,
  WALK_FAULT,
  WALK_FRAGMENTS,
  WALK_NEED,
  WALK_SEQUENCE,
} from './data-set-walker.ts';

const EXPLICIT: Encoding = { explicitVR: true, littleEndian: true };
const IMPLICIT: Encoding = { explicitVR: false, littleEndian: true };
const BIG: Encoding = { explicitVR: true, littleEndian: false };

interface Walked {
  readonly events: number[];
  readonly tags: string[];
  readonly walker: DataSetWalker;
}

/** Walks to the end, entering every sequence; bytes come in pieces of `window`. */
function walk(bytes: Uint8Array, encoding: Encoding, window = 1 << 20): Walked {
  const walker = new DataSetWalker(0, bytes.length, encoding.explicitVR, encoding.littleEndian);
  const events: number[] = [];
  const tags: string[] = [];
  let needs = 0;
  for (let steps = 0; steps < 100_000; steps++) {
    const event = walker.next();
    if (event === WALK_NEED) {
      if (++needs > 10_000) throw new Error('asks without end');
      const { offset, length } = walker.request();
      const asked = Math.min(length, Math.max(window, 12));
      walker.supply(offset, bytes.subarray(offset, offset + asked), asked);
      continue;
    }
    events.push(event);
    if (event < 2) tags.push(`${'>'.repeat(walker.depth / 2)}${walker.tag.toString(16).padStart(8, '0')}`);
    if (event === WALK_SEQUENCE && !walker.enter()) return { events: [...events, WALK_FAULT], tags, walker };
    if ([WALK_END, WALK_CUT, WALK_FAULT, WALK_FRAGMENTS].includes(event)) return { events, tags, walker };
  }
  throw new Error('walks without end');
}

const nested = (open: boolean): DicomItem => ({
  PatientID: 'A',
  ReferencedSeriesSequence: {
    undefinedLength: open,
    value: [
      {
        SeriesInstanceUID: '1.2',
        ReferencedInstanceSequence: { undefinedLength: open, value: [{ ReferencedSOPInstanceUID: '1.3' }] },
      },
      { SeriesInstanceUID: '1.4' },
    ],
  },
  StudyInstanceUID: '1.5',
});
const TAGS = ['00081115', '>0008114a', '>>00081155', '>0020000e', '>0020000e', '00100020', '0020000d'];

describe('the walk', () => {
  it.each([
    ['explicit', EXPLICIT, true],
    ['explicit, defined lengths', EXPLICIT, false],
    ['big-endian', BIG, true],
    ['big-endian, defined lengths', BIG, false],
    ['implicit', IMPLICIT, true],
  ] as const)('meets every element of an %s data set, whatever the window', (_, encoding, open) => {
    const bytes = dataSet(nested(open), encoding);
    for (const window of [12, 16, 64, 1 << 20]) {
      const { tags, events, walker } = walk(bytes, encoding, window);
      expect(tags).toEqual(TAGS);
      expect(events.at(-1)).toBe(WALK_END);
      expect(walker.depth).toBe(0);
      expect([...walker.warnings]).toEqual([]);
    }
  });

  it('stops at encapsulated pixel data', () => {
    const bytes = element(0x7fe00010, 'OB', new Uint8Array(8), EXPLICIT, 0xffffffff);
    const { events, walker } = walk(bytes, EXPLICIT);
    expect(events).toEqual([WALK_FRAGMENTS]);
    expect(walker.valueOffset).toBe(12);
  });

  it('ends, cut or faulty, wherever the bytes are cut; the position never goes beyond them', () => {
    for (const [encoding, open] of [
      [EXPLICIT, true],
      [EXPLICIT, false],
      [IMPLICIT, true],
      [BIG, true],
    ] as const) {
      const bytes = dataSet(nested(open), encoding);
      for (let end = 0; end < bytes.length; end++) {
        const { events, walker } = walk(bytes.subarray(0, end), encoding);
        expect([WALK_END, WALK_CUT, WALK_FAULT]).toContain(events.at(-1));
        expect(walker.position).toBeLessThanOrEqual(end + 12);
      }
    }
  });

  it('knows a cut inside a sequence of undefined length from the missing delimiter', () => {
    const bytes = dataSet(
      { ReferencedSeriesSequence: { undefinedLength: true, value: [{ SeriesInstanceUID: '1.2' }] } },
      EXPLICIT,
    );
    const { events, walker } = walk(bytes.subarray(0, bytes.length - 8), EXPLICIT);
    expect(events.at(-1)).toBe(WALK_FAULT);
    expect(walker.fault).toBe('truncated');
  });

  it('counts what an enclosing length declares beyond the end', () => {
    const bytes = dataSet({ ReferencedSeriesSequence: [{ SeriesInstanceUID: '1.2', PatientID: 'ABCD' }] }, EXPLICIT);
    const walker = new DataSetWalker(0, bytes.length - 4, true, true);
    walker.bytes = bytes.subarray(0, bytes.length - 4);
    expect(walker.next()).toBe(WALK_CUT);
    expect(walker.valueOffset + walker.length - walker.end).toBe(4);
  });

  it('gives up at the depth limit, without recursion', () => {
    let bytes: Uint8Array = new Uint8Array(0);
    const item = (inner: Uint8Array): Uint8Array => element(0xfffee000, '', inner, EXPLICIT);
    for (let depth = 0; depth < MAX_DEPTH + 5; depth++) bytes = element(0x00081115, 'SQ', item(bytes), EXPLICIT);
    const { events, walker } = walk(bytes, EXPLICIT);
    expect(events.at(-1)).toBe(WALK_FAULT);
    expect(walker.fault).toBe('limit');
  });

  it('survives ten thousand nested openings', () => {
    const one = concat([
      element(0x00081115, 'SQ', new Uint8Array(0), EXPLICIT, 0xffffffff),
      element(0xfffee000, '', new Uint8Array(0), EXPLICIT, 0xffffffff),
    ]);
    expect(walk(concat(Array.from({ length: 10_000 }, () => one)), EXPLICIT).walker.fault).toBe('limit');
  });

  it('leaves an item that its element overruns, with a warning', () => {
    const inner = dataSet({ SeriesInstanceUID: { value: '1.2', declaredLength: 40 } }, EXPLICIT);
    const bytes = concat([
      element(0x00081115, 'SQ', element(0xfffee000, '', inner, EXPLICIT), EXPLICIT),
      dataSet({ StudyInstanceUID: '1.5', PatientID: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }, EXPLICIT),
    ]);
    const { tags, walker } = walk(bytes, EXPLICIT);
    expect(tags).toContain('0020000d');
    expect([...walker.warnings]).toContain('sequence-overrun');
  });

  it('reads a sequence disguised as UN in implicit VR, and goes on in explicit', () => {
    const items = dataSet({ SeriesInstanceUID: '1.2' }, IMPLICIT);
    const body = concat([
      element(0xfffee000, '', items, IMPLICIT, 0xffffffff),
      element(0xfffee00d, '', new Uint8Array(0), IMPLICIT),
      element(0xfffee0dd, '', new Uint8Array(0), IMPLICIT),
    ]);
    const bytes = concat([
      element(0x00081115, 'UN', body, EXPLICIT, 0xffffffff),
      dataSet({ StudyInstanceUID: '1.5' }, EXPLICIT),
    ]);
    expect(walk(bytes, EXPLICIT).tags).toEqual(['00081115', '>0020000e', '0020000d']);
  });

  it('reads on behind letters that name no VR, and behind an element in implicit VR', () => {
    const bad = element(0x00100010, 'ZZ', new Uint8Array(4), EXPLICIT);
    const implicit = element(0x00100020, '', new Uint8Array(4), IMPLICIT);
    const { tags, walker } = walk(concat([bad, implicit, dataSet({ StudyInstanceUID: '1.5' }, EXPLICIT)]), EXPLICIT);
    expect(tags).toEqual(['00100010', '00100020', '0020000d']);
    expect([...walker.warnings]).toEqual(['bad-vr']);
  });

  it('takes a source that ends early for the end', () => {
    const bytes = dataSet(nested(true), EXPLICIT);
    const walker = new DataSetWalker(0, bytes.length + 1000, true, true);
    walker.supply(0, bytes, bytes.length + 1000);
    expect(walker.end).toBe(bytes.length);
  });
});
