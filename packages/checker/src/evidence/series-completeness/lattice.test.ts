import { describe, expect, it } from 'vitest';
import type { MissingPart, Witness } from '../../report/report.ts';
import type { NumberReading } from './instance-number-witness.ts';
import { combine, type Testimonies } from './lattice.ts';
import type { CompletenessSign } from './series-completeness.ts';
import { complete, incomplete, silent, type Testimony } from './testimony.ts';

const slice = (count: number): MissingPart => ({ what: 'slice', where: { kind: 'position', from: 10, to: 20 }, count });
const part = (count: number): MissingPart => ({ what: 'referenced-instance', where: { kind: 'unknown' }, count });
const head = (count: number): MissingPart => ({ what: 'instance', where: { kind: 'head', from: 1, to: count }, count });
const gapSign: CompletenessSign = { kind: 'interior-gap', count: 2, from: 10, to: 20, backed: false };
const short = (kind: Witness['kind'], missing: readonly MissingPart[], more: Partial<Witness> = {}) =>
  incomplete(kind, 'strong', missing, [], more);
const gap = (count: number) => incomplete('geometry', 'strong', [slice(count)], [gapSign]);
const headless = (count: number) =>
  incomplete('instance-number', 'medium', [head(count)], [{ kind: 'head-missing', count }]);
const holed = (count: number) =>
  incomplete('instance-number', 'medium', [part(count)], [{ kind: 'number-holes', count, first: 1, last: 20 }]);
const orphan = incomplete(
  'instance-number',
  'medium',
  [part(56)],
  [{ kind: 'orphan', instanceNumber: 57, present: 1 }],
);
const tag = (name: string, expected: number, present: number): Testimony =>
  present < expected
    ? incomplete('count-tag', 'medium', [part(expected - present)], [], { expected, present, tag: name })
    : complete('count-tag', 'medium', { expected, present, tag: name });
const archive = '(0020,1209)';
const scanner = '(0020,1002)';

const nothing: Testimonies = {
  geometry: silent('geometry', 'strong'),
  numbers: silent('instance-number', 'medium'),
  thinned: undefined,
  volumes: undefined,
  directory: undefined,
  pet: undefined,
  references: undefined,
  damaged: undefined,
  fileNames: undefined,
  course: undefined,
  multiFrame: [],
  countTags: [],
};
const dense: NumberReading = { first: 1, last: 20, present: 18, holes: 2, confirmed: 0, natural: 0, betweenVolumes: 0 };
const ask = (said: Partial<Testimonies>, reading?: Partial<NumberReading>, applicable = true) => {
  const { state, missing, ...found } = combine(
    { ...nothing, ...said },
    reading && { ...dense, ...reading },
    applicable,
  );
  return { state, lost: missing.map(({ what, count }) => `${count} ${what}`), ...found };
};
const states = (said: Partial<Testimonies>, reading?: Partial<NumberReading>) => ask(said, reading).state;

describe('nothing missing', () => {
  it('is complete where a witness states the whole, else unproven, or not applicable', () => {
    expect(states({})).toBe('unproven');
    expect(ask({}, undefined, false).state).toBe('not-applicable');
    expect(states({ directory: complete('dicomdir', 'strong') })).toBe('complete');
    expect(states({ pet: complete('count-tag', 'strong') })).toBe('complete');
    expect(states({ multiFrame: [complete('multi-frame', 'strong')] })).toBe('complete');
    expect(states({ countTags: [tag(scanner, 20, 20)] })).toBe('complete');
    expect(states({ directory: silent('dicomdir', 'strong') })).toBe('unproven');
  });
  it('says how many there ought to be, by the best witness that states it', () => {
    const counted = { countTags: [tag('(0021,104F)', 7, 7), tag(scanner, 8, 8), tag(archive, 9, 9)] };
    expect(ask(counted).expected).toBe(8);
    expect(ask({ countTags: counted.countTags.slice(2) }).expected).toBe(9);
    expect(ask({ countTags: counted.countTags.slice(0, 1) })).not.toHaveProperty('expected');
    const listed = complete('dicomdir', 'strong', { expected: 10 });
    expect(ask({ ...counted, directory: listed }).expected).toBe(10);
    expect(
      ask({ ...counted, directory: listed, pet: complete('count-tag', 'strong', { expected: 11 }) }).expected,
    ).toBe(11);
    expect(ask({ ...counted, directory: silent('dicomdir', 'strong', { expected: 10 }) }).expected).toBe(8);
  });
});

describe('a witness that states the whole and misses something', () => {
  it.each<[string, Partial<Testimonies>]>([
    ['a DICOMDIR', { directory: short('dicomdir', [part(3)]) }],
    ['PET', { pet: short('count-tag', [part(3)]) }],
    ['a multi-frame object', { multiFrame: [complete('multi-frame', 'strong'), short('multi-frame', [part(3)])] }],
    ['a short volume', { volumes: short('geometry', [part(3)]) }],
    ['a thinned series', { thinned: short('geometry', [part(3)]) }],
    ['a cut file', { damaged: short('damaged-file', [part(3)]) }],
    ['several objects that name it', { references: short('reference', [part(3)]) }],
  ])('%s: incomplete, whatever else is said', (_, said) => {
    expect(ask(said)).toMatchObject({ state: 'incomplete', lost: ['3 referenced-instance'] });
    expect(states({ ...said, countTags: [tag(scanner, 20, 20)] })).toBe('incomplete');
  });
  it('one instance that one object names leaves doubt', () => {
    const weak = incomplete('reference', 'medium', [part(1)], []);
    expect(ask({ references: weak })).toMatchObject({ state: 'conflicting', lost: [] });
    expect(states({ references: weak, directory: complete('dicomdir', 'strong') })).toBe('conflicting');
  });
});

describe('a gap', () => {
  it('alone leaves doubt, as where numbers run on across it or a manifest states the whole', () => {
    expect(ask({ geometry: gap(2) })).toMatchObject({ state: 'conflicting', lost: [] });
    expect(ask({ geometry: gap(2) }, { holes: 1 })).toMatchObject({ state: 'conflicting', lost: [] });
    expect(ask({ geometry: gap(2) }, { holes: 2 })).toMatchObject({ state: 'incomplete', lost: ['2 slice'] });
    expect(ask({ geometry: gap(2) }, { holes: 0 })).toMatchObject({ state: 'conflicting', lost: [] });
    expect(ask({ geometry: gap(2), directory: complete('dicomdir', 'strong') })).toMatchObject({
      state: 'conflicting',
      lost: [],
    });
  });
  it.each<[string, Partial<Testimonies>, Partial<NumberReading>]>([
    ['places and numbers', {}, { confirmed: 2 }],
    ['more of them', {}, { confirmed: 3 }],
    ['holes in the numbers', {}, { holes: 2 }],
    ['holes that are not natural', {}, { holes: 5, natural: 3 }],
    ['a count', { countTags: [tag(scanner, 20, 18)] }, { holes: 0 }],
    ['an object that names as many', { references: incomplete('reference', 'medium', [part(2)], []) }, { holes: 0 }],
    ['names of files', { fileNames: incomplete('file-name', 'weak', [part(2)], []) }, { holes: 0 }],
    [
      'a count that the missing head explains',
      { countTags: [tag(scanner, 23, 18)], numbers: headless(3) },
      { holes: 0 },
    ],
  ])('is backed by %s, and then stands against a manifest', (_, said, reading) => {
    const judged = ask(
      { geometry: gap(2), ...said, directory: complete('dicomdir', 'strong') },
      { ...dense, holes: 9, ...reading },
    );
    expect(judged.state).toBe('incomplete');
    expect(judged.signs).toContainEqual({ ...gapSign, backed: true });
  });
  it.each<[string, Partial<Testimonies>, Partial<NumberReading>]>([
    ['too few of places and numbers', {}, { confirmed: 1 }],
    ['other holes', {}, { holes: 3 }],
    ['another count', { countTags: [tag(scanner, 21, 18)] }, {}],
    ['fewer named', { references: incomplete('reference', 'medium', [part(1)], []) }, {}],
    ['other names of files', { fileNames: incomplete('file-name', 'weak', [part(3)], []) }, {}],
  ])('is not backed by %s', (_, said, reading) => {
    const judged = ask(
      { geometry: gap(2), ...said, directory: complete('dicomdir', 'strong') },
      { holes: 9, ...reading },
    );
    expect(judged.state).toBe('conflicting');
    expect(judged.signs).toContainEqual(gapSign);
  });
  it('is backed by any manifest that misses as many', () => {
    for (const said of [
      { directory: short('dicomdir', [part(2)]) },
      { multiFrame: [short('multi-frame', [part(2)])] },
      { references: short('reference', [part(2)]) },
    ])
      expect(ask({ geometry: gap(2), ...said }).signs).toContainEqual({ ...gapSign, backed: true });
    expect(ask({ geometry: gap(2), pet: short('count-tag', [part(1)]) }).signs).toContainEqual(gapSign);
    expect(ask({ geometry: gap(2), directory: short('dicomdir', [part(1)]) }).signs).toContainEqual(gapSign);
  });
});

describe('numbers', () => {
  it('that are absent between others, told by place and number, are a loss; not against a manifest', () => {
    expect(ask({ numbers: holed(4) })).toMatchObject({ state: 'incomplete', lost: ['4 referenced-instance'] });
    expect(ask({ numbers: holed(4), pet: complete('count-tag', 'strong') })).toMatchObject({
      state: 'conflicting',
      lost: [],
    });
  });
  it('of a lone slice need to know that the table moved: its name repeats the number', () => {
    const course = incomplete('count-tag', 'medium', [], [], { tag: '(0018,0022)' });
    expect(states({ numbers: orphan })).toBe('conflicting');
    expect(states({ numbers: orphan, fileNames: incomplete('file-name', 'weak', [part(56)], []) })).toBe('conflicting');
    expect(states({ numbers: orphan, course })).toBe('incomplete');
    expect(states({ course })).toBe('unproven');
  });
  it('that begin late need a count of as many', () => {
    expect(states({ numbers: headless(3) })).toBe('conflicting');
    expect(states({ numbers: headless(3), countTags: [tag(scanner, 23, 20)] })).toBe('incomplete');
    expect(states({ numbers: headless(3), countTags: [tag(scanner, 24, 20)] })).toBe('conflicting');
    const weak = incomplete('reference', 'medium', [part(3)], []);
    expect(states({ numbers: headless(3), references: weak })).toBe('incomplete');
  });
});

describe('counts', () => {
  it('alone leave doubt, in pairs of archive and scanner that agree they are a loss', () => {
    expect(ask({ countTags: [tag(scanner, 23, 20)] })).toMatchObject({ state: 'conflicting', lost: [] });
    expect(states({ countTags: [tag(archive, 23, 20)] })).toBe('conflicting');
    expect(states({ countTags: [tag(scanner, 23, 20), tag('(0021,104F)', 23, 20)] })).toBe('conflicting');
    expect(states({ countTags: [tag(scanner, 24, 20), tag(archive, 23, 20)] })).toBe('conflicting');
    expect(states({ countTags: [tag(scanner, 23, 20), tag(archive, 20, 20)] })).toBe('conflicting');
    expect(ask({ countTags: [tag(scanner, 23, 20), tag(archive, 23, 20)] })).toMatchObject({
      state: 'incomplete',
      lost: ['3 referenced-instance'],
    });
  });
  it('that agree are a loss beside a gap that nothing tells of', () => {
    const counted = { numbers: headless(3), countTags: [tag(scanner, 23, 20)] };
    expect(ask({ geometry: gap(2), ...counted }, { holes: 0 })).toMatchObject({
      state: 'incomplete',
      lost: ['3 instance'],
      signs: [gapSign, { kind: 'head-missing' }],
    });
  });
  it('one that is short outweighs one that is whole', () => {
    expect(states({ countTags: [tag(scanner, 20, 20), tag(archive, 23, 20)] })).toBe('conflicting');
  });
});

describe('one loss is told once', () => {
  it('gaps first, then what a manifest misses beyond them', () => {
    expect(ask({ geometry: gap(2), directory: short('dicomdir', [part(2)]) }).lost).toEqual(['2 slice']);
    expect(ask({ geometry: gap(2), directory: short('dicomdir', [part(5)]) }).lost).toEqual([
      '2 slice',
      '3 referenced-instance',
    ]);
    const twice = { directory: short('dicomdir', [part(5)]), references: short('reference', [part(5)]) };
    expect(ask({ geometry: gap(2), ...twice }).lost).toEqual(['2 slice', '3 referenced-instance']);
    expect(ask({ ...twice, references: short('reference', [part(6)]) }).lost).toEqual([
      '5 referenced-instance',
      '1 referenced-instance',
    ]);
  });
  it('holes in the numbers are the gaps, a missing head is another loss', () => {
    expect(ask({ geometry: gap(2), numbers: holed(2) }, { confirmed: 2 }).lost).toEqual(['2 slice']);
    const counted = { geometry: gap(2), numbers: headless(3), countTags: [tag(scanner, 25, 20)] };
    expect(ask(counted).lost).toEqual(['2 slice', '3 instance']);
    const both = incomplete('instance-number', 'medium', [part(4), head(3)], []);
    expect(ask({ thinned: short('geometry', [slice(4)]), numbers: both }).lost).toEqual(['4 slice', '3 instance']);
    expect(ask({ volumes: short('geometry', [slice(4)]), numbers: both }).lost).toEqual(['4 slice', '3 instance']);
  });
  it('PET names all by itself, cut files are told beside', () => {
    const damaged = short('damaged-file', [slice(1)]);
    const said = { geometry: gap(2), numbers: headless(3), pet: short('count-tag', [part(5)]), damaged };
    expect(ask(said).lost).toEqual(['5 referenced-instance', '1 slice']);
    expect(ask({ geometry: gap(2), damaged }, { confirmed: 2 }).lost).toEqual(['2 slice', '1 slice']);
    // A gap that nothing else tells of may be where the cut file belongs.
    expect(ask({ geometry: gap(2), damaged })).toMatchObject({ state: 'incomplete', lost: ['1 slice'] });
  });
  it('a manifest that states the whole takes back gaps and numbers that nothing backs', () => {
    const listed = { directory: complete('dicomdir', 'strong'), damaged: short('damaged-file', [part(1)]) };
    expect(ask({ geometry: gap(2), numbers: headless(3), ...listed }, { holes: 9 }).lost).toEqual([
      '1 referenced-instance',
    ]);
    expect(ask({ geometry: gap(2), numbers: headless(3), ...listed }, { holes: 2 }).lost).toEqual([
      '2 slice',
      '3 instance',
      '1 referenced-instance',
    ]);
  });
});

describe('signs', () => {
  it('are those of every witness, but no missing head where PET names each image', () => {
    const sign = (kind: string) => [{ kind } as unknown as CompletenessSign];
    const all: Partial<Testimonies> = {
      geometry: incomplete('geometry', 'strong', [slice(1)], sign('a')),
      numbers: incomplete('instance-number', 'medium', [], sign('b')),
      thinned: incomplete('geometry', 'strong', [], sign('c')),
      volumes: incomplete('geometry', 'strong', [], sign('d')),
      damaged: incomplete('damaged-file', 'strong', [], sign('e')),
      multiFrame: [incomplete('multi-frame', 'strong', [], sign('f'))],
      countTags: [incomplete('count-tag', 'medium', [], sign('g'))],
    };
    const kinds = (said: Partial<Testimonies>) => ask(said).signs.map(({ kind }) => kind);
    expect(kinds({ ...all, pet: complete('count-tag', 'strong', {}, sign('p')) })).toEqual([...'abcdpefg']);
    expect(kinds({ ...all, pet: incomplete('count-tag', 'strong', [part(1)], sign('p')) })).toEqual([...'acdpefg']);
  });
});
