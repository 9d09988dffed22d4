import { expect, it } from 'vitest';
import { clip, ctSeries, doseReport } from '../../../../test/build/dicom.ts';
import type { BuiltFile, Exposure } from '../../../../test/build/dicom.ts';
import { modelFromBytes } from '../../../../test/build/model-from-bytes.ts';
import { doseReports } from './dose-reports.ts';

interface Phase {
  readonly series: number;
  readonly uid?: string;
  readonly protocol?: string;
}

const phase = ({ series, uid, protocol = `Phase ${series}` }: Phase) =>
  ctSeries({
    series,
    slices: 3,
    elements: {
      AcquisitionNumber: String(series),
      ProtocolName: protocol,
      ...(uid !== undefined && { IrradiationEventUID: uid }),
    },
  });

async function ask(phases: readonly Phase[], exposures: readonly Exposure[]) {
  const model = modelFromBytes([...phases.flatMap(phase), doseReport(exposures)]);
  const context = { model, services: { bytes: () => undefined }, evidence: {}, now: new Date(0), deep: false };
  return doseReports.gather({ ...context, signal: new AbortController().signal });
}
const scout = { uid: '1.5.9', type: '113805', protocol: 'Topogram' };
const exposure = (series: number, more: Exposure = {}) => ({
  uid: `1.5.${series}`,
  protocol: `Phase ${series}`,
  ...more,
});

it('finds each exposure’s pictures by the event that they name', async () => {
  const two = [
    { series: 1, uid: '1.5.1' },
    { series: 2, uid: '1.5.2' },
  ];
  expect(await ask(two, [scout, exposure(1), exposure(2)])).toMatchObject([{ exposures: 2, absent: [] }]);
  expect(await ask(two, [scout, exposure(1), exposure(2), exposure(3)])).toMatchObject([
    { exposures: 3, absent: [{ protocol: 'Phase 3', signs: ['event-uid', 'protocol', 'acquisition-count'] }] },
  ]);
});

it('has one sign only where the name of the exposure is here and the acquisitions are as many', async () => {
  const two = [
    { series: 1, uid: '1.5.1' },
    { series: 2, uid: '1.5.9' },
  ];
  const same = { uid: '1.5.3', protocol: 'Phase 1' };
  expect(await ask(two, [exposure(1), same])).toMatchObject([{ absent: [{ signs: ['event-uid'] }] }]);
});

it('without events in the pictures compares names and numbers of acquisitions', async () => {
  const two = [{ series: 1 }, { series: 2 }];
  expect(await ask(two, [exposure(1), exposure(2)])).toMatchObject([{ absent: [] }]);
  expect(await ask(two, [exposure(1), exposure(2), exposure(3)])).toMatchObject([
    { absent: [{ protocol: 'Phase 3', signs: ['protocol', 'acquisition-count'] }] },
  ]);
  // Names that agree nowhere are of two kinds, and say nothing.
  const foreign = [1, 2, 3].map((series) => exposure(series, { protocol: `Routine ${series}` }));
  expect(await ask(two, foreign)).toMatchObject([{ absent: [{ signs: ['acquisition-count'] }] }]);
});

it('counts no scout, no bolus tracking, and no exposure twice', async () => {
  const tracking = { uid: '1.5.8', type: '113806', protocol: 'Monitoring' };
  const named = { uid: '1.5.7', type: '113804', protocol: 'SmartPrep' };
  const exposures = [scout, tracking, named, exposure(1), exposure(1)];
  expect(await ask([{ series: 1, uid: '1.5.1' }], exposures)).toMatchObject([{ exposures: 1, absent: [] }]);
});

it('says nothing without a dose report', async () => {
  expect(await ask([{ series: 1 }], [])).toEqual([]);
});

it('says of each study what was exposed and what is here, and nothing of one without a report', async () => {
  const [facts, ...others] = await ask([{ series: 1, uid: '1.5.1' }], [exposure(1)]);
  expect(others).toEqual([]);
  expect(facts).toEqual({
    studyInstanceUID: expect.stringMatching(/^[\d.]+$/),
    of: 'CT',
    exposures: 1,
    acquisitions: 1,
    absent: [],
  });
});

it('tells one sign for each acquisition that is wanting, where nothing tells which', async () => {
  const foreign = [1, 2, 3].map((series) => ({ protocol: `Routine ${series}` }));
  expect(await ask([{ series: 1 }], foreign)).toMatchObject([
    { exposures: 3, acquisitions: 1, absent: [{ signs: ['acquisition-count'] }, { signs: ['acquisition-count'] }] },
  ]);
  // Where there is no CT at all, the report is of something else.
  expect(await ask([], foreign)).toMatchObject([{ acquisitions: 0, absent: [] }]);
});

it('takes a name for the same, whatever its signs and letters, and the name of the series too', async () => {
  const two = [
    { series: 1, protocol: 'ABD_Arterial (A)' },
    { series: 2, protocol: 'x' },
  ];
  const named = [{ protocol: 'abd  arterial a' }, { protocol: 'X' }, { protocol: 'late' }];
  expect(await ask(two, named)).toMatchObject([
    { absent: [{ protocol: 'late', signs: ['protocol', 'acquisition-count'] }] },
  ]);
});

it('needs fewer acquisitions, not another name alone', async () => {
  const two = [{ series: 1 }, { series: 2 }];
  expect(await ask(two, [exposure(1), { protocol: 'Other' }])).toMatchObject([
    { exposures: 2, acquisitions: 2, absent: [] },
  ]);
  expect(await ask(two, [exposure(1), {}])).toMatchObject([{ absent: [] }]);
});

it('reads several events of one picture, and those of pictures of another study', async () => {
  expect(await ask([{ series: 1, uid: '1.5.1\\1.5.2' }], [exposure(1), exposure(2)])).toMatchObject([
    { acquisitions: 2, absent: [] },
  ]);
});

it.each(['Scout', 'Surview', 'localizer', 'Localiser 2', 'Bolus', 'Smart-Prep', 'Premonitoring', 'Tracker'])(
  'counts no %s',
  async (protocol) => {
    expect(await ask([{ series: 1, uid: '1.5.1' }], [exposure(1), { uid: '1.5.7', protocol }])).toMatchObject([
      { exposures: 1 },
    ]);
  },
);

const run = (instance: number, irradiationEventUID?: string) =>
  clip({ modality: 'XA', frames: 4, instance, ...(irradiationEventUID === undefined ? {} : { irradiationEventUID }) });
const reported = (uid: string, type = '113611') => ({ uid, type, projection: true }) as const;

async function askRuns(runs: readonly ReturnType<typeof run>[], exposures: readonly Exposure[]) {
  const model = modelFromBytes([...runs, doseReport(exposures, { elements: { SpecificCharacterSet: 'ISO_IR 192' } })]);
  const context = { model, services: { bytes: () => undefined }, evidence: {}, now: new Date(0), deep: false };
  return doseReports.gather({ ...context, signal: new AbortController().signal });
}

it('finds each run of an angiography, and misses no fluoroscopy', async () => {
  const fluoroscopy = reported('1.6.9', 'P5-06000');
  const two = [run(1, '1.6.1'), run(2, '1.6.2')];
  expect(await askRuns(two, [reported('1.6.1'), fluoroscopy, reported('1.6.2', '113613')])).toMatchObject([
    { exposures: 2, acquisitions: 2, absent: [] },
  ]);
  expect(await askRuns(two, [reported('1.6.1'), fluoroscopy, reported('1.6.2'), reported('1.6.3')])).toMatchObject([
    { exposures: 3, acquisitions: 2, absent: [{ signs: ['event-uid', 'acquisition-count'] }] },
  ]);
});

it('has one sign only where the runs name no event', async () => {
  expect(
    await askRuns(
      [run(1), run(2)],
      [1, 2, 3].map((at) => reported(`1.6.${at}`)),
    ),
  ).toMatchObject([{ absent: [{ signs: ['acquisition-count'] }] }]);
  expect(await askRuns([run(1)], [reported('1.6.9', 'P5-06000')])).toEqual([]);
});

const kept = (files: readonly BuiltFile[], exposures: readonly Exposure[]) => {
  const model = modelFromBytes([...files, doseReport(exposures)]);
  const context = { model, services: { bytes: () => undefined }, evidence: {}, now: new Date(0), deep: false };
  return doseReports.gather({ ...context, signal: new AbortController().signal });
};
const plainXray = () =>
  ctSeries({ series: 9, slices: 1, elements: { Modality: 'DX', SOPClassUID: '1.2.840.10008.5.1.4.1.1.1.1' } });

it('misses no run where the same report is of plain X-rays, which are taken one by one', async () => {
  const three = [1, 2, 3].map((at) => reported(`1.6.${at}`));
  expect(await kept([run(1, '1.6.1'), ...plainXray()], three)).toEqual([]);
  expect(await kept(plainXray(), three)).toEqual([]);
});

it('counts a run that is told twice once, and those without a name of their own each', async () => {
  expect(await askRuns([run(1, '1.6.1')], [reported('1.6.1'), reported('1.6.1')])).toMatchObject([{ exposures: 1 }]);
  const nameless = { type: '113611', projection: true } as const;
  expect(await askRuns([run(1)], [nameless, nameless])).toMatchObject([
    { exposures: 2, acquisitions: 1, absent: [{ signs: ['acquisition-count'] }] },
  ]);
});

it('keeps the runs of an angiography and the exposures of a CT of the same study apart', async () => {
  const files = [...phase({ series: 7, uid: '1.5.1' }), run(1, '1.6.1')];
  expect(await kept(files, [exposure(1), reported('1.6.1')])).toMatchObject([
    { exposures: 1, acquisitions: 1, absent: [] },
    { exposures: 1, acquisitions: 1, absent: [] },
  ]);
});

it('names the run that is wanting, among names that the pictures share', async () => {
  const named = (instance: number, protocolName: string) =>
    clip({ modality: 'XA', frames: 4, instance, series: instance, elements: { ProtocolName: protocolName } });
  const told = (uid: string, protocol: string) => ({ ...reported(uid), protocol });
  const files = [named(1, 'Left coronary'), ...phase({ series: 5, protocol: 'Right coronary' })];
  expect(await kept(files, [told('1', 'left_coronary'), told('2', 'Right coronary')])).toMatchObject([
    { exposures: 2, absent: [{ protocol: 'Right coronary', signs: ['protocol', 'acquisition-count'] }] },
  ]);
});

it('counts planning pictures as none of the slices, and slices without a number by their series', async () => {
  const planning = ctSeries({ series: 3, slices: 3, elements: { ImageType: ['ORIGINAL', 'PRIMARY', 'LOCALIZER'] } });
  const numberless = ctSeries({ series: 4, slices: 3, elements: { AcquisitionNumber: undefined } });
  expect(await kept([...planning, ...phase({ series: 1 })], [exposure(1)])).toMatchObject([{ acquisitions: 1 }]);
  expect(await kept([...numberless, ...phase({ series: 1 })], [exposure(1)])).toMatchObject([{ acquisitions: 2 }]);
});

const [planeA, planeB] = ['113620', '113621'];
const ofPlane = (uid: string, plane: string, second: number, part = '') =>
  ({ ...reported(uid), plane, started: `202601021011${10 + second}${part}` }) as const;
const inPlane = (instance: number, plane: 'A' | 'B', irradiationEventUID: string) =>
  clip({
    modality: 'XA',
    frames: 4,
    instance,
    irradiationEventUID,
    elements: { ImageType: ['ORIGINAL', 'PRIMARY', `BIPLANE ${plane}`] },
  });

it('takes both planes of a biplane for one run, be they told as one event or as two', async () => {
  const two = [ofPlane('1.7.1', planeA, 0, '.250'), ofPlane('1.7.2', planeB, 0, '.750')];
  const whole = { exposures: 1, acquisitions: 1, absent: [] };
  // Kept as one object, as two that share an event, as two with an event each.
  expect(await askRuns([inPlane(1, 'A', '1.7.1')], two)).toMatchObject([whole]);
  expect(await askRuns([inPlane(1, 'A', '1.7.1'), inPlane(2, 'B', '1.7.1')], two)).toMatchObject([whole]);
  expect(await askRuns([inPlane(1, 'A', '1.7.1'), inPlane(2, 'B', '1.7.2')], two)).toMatchObject([whole]);
  expect(await askRuns([inPlane(1, 'A', '1.7.1'), inPlane(2, 'B', '1.7.1')], [reported('1.7.1')])).toMatchObject([
    whole,
  ]);
  // Of the second plane alone.
  expect(await askRuns([inPlane(2, 'B', '1.7.2')], two)).toMatchObject([whole]);
});

it('misses the second run of a biplane, and takes one plane twice in a second for two runs', async () => {
  const runs = [0, 5].flatMap((second) => [
    ofPlane(`1.7.${second}1`, planeA, second),
    ofPlane(`1.7.${second}2`, planeB, second),
  ]);
  expect(await askRuns([inPlane(1, 'A', '1.7.01')], runs)).toMatchObject([
    { exposures: 2, acquisitions: 1, absent: [{ signs: ['event-uid', 'acquisition-count'] }] },
  ]);
  const twice = [ofPlane('1.7.1', planeA, 0), ofPlane('1.7.2', planeA, 0)];
  expect(await askRuns([inPlane(1, 'A', '1.7.1')], twice)).toMatchObject([{ exposures: 2 }]);
  // Single planes that begin in one second, as no machine of one plane does, stay two.
  const single = [ofPlane('1.7.1', '113622', 0), ofPlane('1.7.2', '113622', 0)];
  expect(await askRuns([inPlane(1, 'A', '1.7.1')], single)).toMatchObject([{ exposures: 2 }]);
});

it.each(['Roadmap', 'Road Map 2', 'Fluoro Store', 'Durchleuchtung', '透视', 'Test shot'])(
  'misses no %s, which is reported as an acquisition and kept by nobody',
  async (protocol) => {
    const kinds = [reported('1.6.1'), { ...reported('1.6.2'), protocol }];
    expect(await askRuns([run(1, '1.6.1')], kinds)).toMatchObject([{ of: 'XA', exposures: 1, absent: [] }]);
  },
);

it('does not miss an exposure that has no event of its own, beside those that have', async () => {
  expect(await ask([{ series: 1, uid: '1.5.1' }], [exposure(1), { protocol: 'Phase 1' }])).toMatchObject([
    { exposures: 2, acquisitions: 1, absent: [] },
  ]);
  expect(await askRuns([run(1, '1.6.1')], [reported('1.6.1'), { type: '113611', projection: true }])).toMatchObject([
    { exposures: 2, absent: [] },
  ]);
});

it('names no exposure for want of a name', async () => {
  expect(await ask([{ series: 1 }], [{ protocol: 'Phase 1' }, {}])).toMatchObject([
    { absent: [{ signs: ['acquisition-count'] }] },
  ]);
  // Nor for its name, where the series have none to compare it with.
  const nameless = ctSeries({ series: 1, elements: { AcquisitionNumber: '1', SeriesDescription: undefined } });
  expect(await kept(nameless, [{ protocol: 'A' }, {}])).toMatchObject([{ absent: [{ signs: ['acquisition-count'] }] }]);
});

it('counts no scout by its kind, whatever its name is', async () => {
  const head = { uid: '1.5.9', type: '113805', protocol: 'Head AP' };
  expect(await ask([{ series: 1, uid: '1.5.1' }], [head, exposure(1)])).toMatchObject([{ exposures: 1, absent: [] }]);
});

it('counts the acquisitions of one series, and reads events through what pads them', async () => {
  const two = ctSeries({ series: 1, slices: 4, elements: (slice) => ({ AcquisitionNumber: slice < 2 ? '1' : '2' }) });
  expect(await kept(two, [{ protocol: 'A' }, { protocol: 'B' }])).toMatchObject([{ acquisitions: 2, absent: [] }]);
  expect(await ask([{ series: 1, uid: '1.5.1 \\1.5.2' }], [exposure(1), exposure(2)])).toMatchObject([{ absent: [] }]);
});

it('counts runs, not planes, where some are of both and some of one', async () => {
  const files = [inPlane(1, 'A', '1.7.1'), inPlane(2, 'B', '1.7.1'), inPlane(3, 'A', '1.7.2')];
  expect(await askRuns(files, [reported('1.7.1'), reported('1.7.2')])).toMatchObject([
    { exposures: 2, acquisitions: 2, absent: [] },
  ]);
  const untyped = clip({ modality: 'XA', frames: 4, instance: 1, elements: { ImageType: undefined } });
  expect(await askRuns([untyped], [reported('1.7.1')])).toMatchObject([{ acquisitions: 1 }]);
});

it('joins two events only where both tell their plane and when they began', async () => {
  const first = ofPlane('1.7.1', planeA, 0);
  const { plane: _, ...planeless } = ofPlane('1.7.2', planeB, 0);
  expect(await askRuns([inPlane(1, 'A', '1.7.1')], [first, planeless])).toMatchObject([{ exposures: 2 }]);
  const timeless = [planeA, planeB].map((plane, at) => ({ ...reported(`1.7.${at + 1}`), plane }));
  expect(await askRuns([inPlane(1, 'A', '1.7.1')], timeless)).toMatchObject([{ exposures: 2 }]);
});
