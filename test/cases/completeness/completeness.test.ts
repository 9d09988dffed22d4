import { describe, expect, it } from 'vitest';
import { ModelAssembler, type InstanceHeader } from '../../../packages/core/src/index.ts';
import { completenessOf } from '../../../packages/checker/src/evidence/series-completeness/index.ts';
import { entry, header, type HeaderOptions } from '../../build/headers.ts';

type Slice = Omit<HeaderOptions, 'id'>;

/** Judges one series of headers; ids and paths carry no numbers of their own. */
function judge(slices: readonly Slice[]) {
  const assembler = new ModelAssembler();
  slices.forEach((slice, id) => {
    const made: InstanceHeader = header({ uid: `1.2.3.9.${id}`, ...slice, id });
    assembler.addOutcome(entry(id, `disc/${String.fromCharCode(97 + (id % 26))}${id}x`), {
      kind: 'instance',
      header: made,
    });
  });
  const [series] = completenessOf(assembler.snapshot({ settled: true }));
  if (!series) throw new Error('no series');
  return { ...series, lost: series.missing.reduce((sum, { count }) => sum + count, 0) };
}

const sizes = [20, 40, 120, 300] as const;
const row = (count: number, make: (index: number) => Slice): Slice[] =>
  Array.from({ length: count }, (_, index) => make(index));
const mr = { modality: 'MR', sopClassUID: '1.2.840.10008.5.1.4.1.1.4' } as const;
const plain =
  (spacing: number, more: Slice = {}) =>
  (n: number) =>
    row(n, (i) => ({ number: i + 1, position: [0, 0, i * spacing], image: { sliceThickness: spacing }, ...more }));
const repeated =
  (times: number, stack: (time: number) => Slice['stack'], more: Slice = {}) =>
  (n: number) =>
    row(n * times, (i) => ({
      ...mr,
      number: i + 1,
      position: [0, 0, (i % n) * 3],
      stack: { imageType: ['ORIGINAL', 'PRIMARY', 'M'], ...stack(Math.floor(i / n)) },
      ...more,
    }));
const pet = (n: number): Slice[] =>
  row(n, (i) => ({
    modality: 'PT',
    number: i + 1,
    position: [0, 0, i * 3],
    counts: { numberOfSlices: n, numberOfTimeSlices: 1, imageIndex: i + 1 },
  }));
const tilt = Math.PI / 9;

const whole: Readonly<Record<string, (n: number) => Slice[]>> = {
  'CT axial 5 mm': plain(5),
  'CT helical overlapping': plain(0.5, { image: { sliceThickness: 1 } }),
  'CT gantry tilt': plain(5, { orientation: [1, 0, 0, 0, Math.cos(tilt), -Math.sin(tilt)] }),
  'CT reversed': (n) => plain(5)(n).map((slice, i) => ({ ...slice, number: n - i })),
  'MR interleaved': (n) =>
    row(n, (i) => ({ ...mr, number: i + 1, position: [0, 0, (i < n / 2 ? 2 * i : 2 * (i - n / 2) + 1) * 4] })),
  'MR oblique': plain(4, { ...mr, orientation: [0.8, 0.6, 0, -0.36, 0.48, 0.8] }),
  'MR double echo': repeated(2, (echo) => ({ echoNumbers: echo + 1 })),
  'MR DWI': repeated(3, (b) => ({ diffusionBValue: b * 500 })),
  'MR Dixon': repeated(4, (part) => ({ imageType: ['DERIVED', 'PRIMARY', ['W', 'F', 'IP', 'OP'][part] ?? ''] })),
  'MR dynamic contrast': repeated(6, (time) => ({ temporalPositionIdentifier: time + 1 })),
  fMRI: repeated(5, () => ({})),
  'cine SAX': (n) =>
    row(n * 10, (i) => ({
      ...mr,
      number: i + 1,
      position: [0, 0, Math.floor(i / 10) * 8],
      stack: { triggerTime: (i % 10) * 40 + i / 1000 },
    })),
  'Philips numbering with natural holes': (n) =>
    row(n, (i) => ({
      ...mr,
      number: 16 + 2 * i - (i % 3 ? 0 : 1),
      position: [0, 0, i * 2.2],
      image: { spacingBetweenSlices: 2.2 },
    })),
  'GE ZIP, half the count': (n) =>
    plain(1, { ...mr, counts: { imagesInAcquisition: n / 2, geLocationsInAcquisition: n / 2 } })(n),
  'acquisition time of its own for each': (n) =>
    plain(5)(n).map((slice, i) => ({ ...slice, stack: { acquisitionNumber: i, acquisitionTime: String(i) } })),
  'PET static': pet,
  'PET dynamic': (n) =>
    row(n * 3, (i) => ({
      modality: 'PT',
      number: i + 1,
      position: [0, 0, (i % n) * 3],
      counts: { numberOfSlices: n, numberOfTimeSlices: 3, imageIndex: i + 1 },
    })),
  localizer: (n) =>
    plain(10, { stack: { imageType: ['ORIGINAL', 'PRIMARY', 'LOCALIZER'] } })(n).filter((_, i) => i % 7 !== 3),
  'secondary captures': (n) =>
    row(n, (i) => ({ modality: 'OT', number: 3 * i + 5, position: undefined, orientation: undefined })),
  'ultrasound stills': (n) =>
    row(n, (i) => ({ modality: 'US', number: 2 * i + 9, position: undefined, orientation: undefined })),
};

interface Damage {
  readonly make: (n: number) => { readonly slices: Slice[]; readonly lost: number };
  readonly states: readonly string[];
}
const dropping = (base: (n: number) => Slice[], dropped: (i: number, n: number) => boolean) => (n: number) => {
  const all = base(n);
  const slices = all.filter((_, i) => !dropped(i, all.length));
  return { slices, lost: all.length - slices.length };
};
const inner =
  (share: number) =>
  (i: number, n: number): boolean =>
    i > 1 && i < n - 2 && (i * 7919 + 13) % 101 < share * 101;
const damages: Readonly<Record<string, Damage>> = {
  'CT one interior slice': { make: dropping(plain(5), (i, n) => i === n >> 1), states: ['incomplete'] },
  'CT interior 10 %': { make: dropping(plain(2), inner(0.1)), states: ['incomplete'] },
  'CT interior 30 %': { make: dropping(plain(2), inner(0.3)), states: ['incomplete'] },
  'CT first third': { make: dropping(plain(2), (i, n) => i < n / 3), states: ['conflicting', 'incomplete'] },
  'CT last third': { make: dropping(plain(2), (i, n) => i >= (2 * n) / 3), states: ['unproven', 'conflicting'] },
  'CT every second': {
    make: dropping(
      (n) => plain(2)(n + 1),
      (i) => i % 2 === 1,
    ),
    states: ['incomplete'],
  },
  'fMRI last volume short': {
    make: dropping(
      repeated(5, () => ({})),
      (i, n) => i >= n - n / 10,
    ),
    states: ['incomplete'],
  },
  'one b-value short': {
    make: dropping(
      repeated(3, (b) => ({ diffusionBValue: b * 500 })),
      (i, n) => i >= n - n / 12,
    ),
    states: ['incomplete'],
  },
  'PET index holes': { make: dropping(pet, inner(0.1)), states: ['incomplete'] },
  'count tag alone': {
    make: dropping(
      (n) => plain(2, { counts: { imagesInAcquisition: n } })(n),
      (i, n) => i >= n - 3,
    ),
    states: ['conflicting'],
  },
};

describe.each(sizes)('%i slices', (n) => {
  it.each(Object.entries(whole))('%s: nothing missing', (_, make) => {
    const judged = judge(make(n));
    expect([judged.state, judged.lost]).toEqual([expect.stringMatching(/^(complete|unproven|not-applicable)$/), 0]);
  });
  it.each(Object.entries(damages))('%s: found, or in doubt', (_, { make, states }) => {
    const { slices, lost } = make(n);
    const judged = judge(slices);
    expect(states).toContain(judged.state);
    if (judged.state === 'incomplete') expect(judged.lost).toBe(lost);
  });
});
