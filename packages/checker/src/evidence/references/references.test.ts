import { expect, it } from 'vitest';
import {
  buildDicomDir,
  ctSeries,
  imageReport,
  keyObject,
  mrSeries,
  presentationState,
  seededUid,
  segmentation,
  sliceUid,
  structureSet,
} from '../../../../../test/build/dicom.ts';
import type { BuiltFile } from '../../../../../test/build/dicom.ts';
import { modelFromBytes } from '../../../../../test/build/model-from-bytes.ts';
import { completenessOf } from '../series-completeness/index.ts';
import { referencesOf } from './index.ts';

const ct = ctSeries({ slices: 10 });
const ask = (...files: readonly BuiltFile[]) => referencesOf(modelFromBytes([...ct, ...files]));
const all = Array.from({ length: 10 }, (_, index) => index);
const uid = seededUid('study/4');

it('finds nothing absent where all that is named is here', () => {
  const named = [{ series: 1, slices: all }];
  for (const made of [keyObject, imageReport, presentationState, segmentation, structureSet])
    expect(ask(made(named))).toEqual({ named: 10, here: 10, elsewhere: 0, targets: [] });
});

it.each([
  ['key-images', keyObject],
  ['report', imageReport],
  ['view', presentationState],
  ['segmentation', segmentation],
  ['treatment', structureSet],
] as const)('%s: names a series that is not here', (by, made) => {
  const { targets } = ask(made([{ series: 4, slices: all }]));
  expect(targets).toMatchObject([{ by, target: uid, series: 'absent', listed: false, named: 10, absent: 10 }]);
});

it('knows whether a DICOMDIR lists the series too', () => {
  const directory = buildDicomDir([
    {
      path: ['CT4', 'IM1'],
      sopInstanceUID: sliceUid(4, 0),
      seriesInstanceUID: uid,
      studyInstanceUID: seededUid('study'),
      patientID: 'TEST-1',
    },
  ]);
  const { targets } = ask(keyObject([{ series: 4, slices: [0] }]), { path: 'DICOMDIR', bytes: directory });
  expect(targets).toMatchObject([{ listed: true }]);
});

it('leaves earlier scans, earlier versions, other reports and raw data alone', () => {
  expect(ask(keyObject([{ study: 'earlier', series: 1, slices: [0, 1] }]))).toMatchObject({
    elsewhere: 2,
    targets: [],
  });
  const replaced = {
    PredecessorDocumentsSequence: [
      {
        StudyInstanceUID: seededUid('study'),
        ReferencedSeriesSequence: [
          { SeriesInstanceUID: uid, ReferencedSOPSequence: [{ ReferencedSOPInstanceUID: '1.9' }] },
        ],
      },
    ],
  };
  expect(ask(imageReport([{ series: 1, slices: [0] }], { elements: replaced })).targets).toEqual([]);
  for (const sopClassUID of ['1.2.840.10008.5.1.4.1.1.88.33', '1.2.840.10008.5.1.4.1.1.66'])
    expect(ask(keyObject([{ series: 4, slices: [0], sopClassUID }])).targets).toEqual([]);
});

it('leaves the localizers alone that pictures name beside themselves', () => {
  const elements = { ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.9.1' }] };
  expect(ask(...mrSeries({ series: 2, elements })).targets).toEqual([]);
});

it('leaves pictures alone that were rejected, whoever else names them', () => {
  const named = [{ series: 4, slices: [3, 4] }];
  expect(ask(keyObject(named, { title: '113001' }), presentationState(named, { series: 91 })).targets).toEqual([]);
});

it('finds pictures without their sources, but takes no lossy copy for one', () => {
  const elements = (slice: number) => ({
    ImageType: ['DERIVED', 'SECONDARY', 'MPR'],
    SourceImageSequence: [{ ReferencedSOPInstanceUID: sliceUid(7, slice) }],
  });
  expect(ask(...ctSeries({ series: 2, elements })).targets).toMatchObject([
    { by: 'derived', series: 'unknown', named: 10, absent: 10 },
  ]);
  const lossy = (slice: number) => ({ ...elements(slice), LossyImageCompression: '01' });
  expect(ask(...ctSeries({ series: 2, elements: lossy })).targets).toEqual([]);
});

it('makes a witness of an outline on slices that are not here', () => {
  const model = modelFromBytes([...ctSeries({ slices: 7 }), segmentation([{ series: 1, slices: all }])]);
  expect([...completenessOf(model)].find(({ modality }) => modality === 'CT')).toMatchObject({
    state: 'incomplete',
    missing: [{ what: 'referenced-instance', count: 3 }],
    witnesses: expect.arrayContaining([expect.objectContaining({ kind: 'reference', strength: 'strong', present: 7 })]),
  });
});

it('doubts where one object names one picture of a set that is here', () => {
  const model = modelFromBytes([...ct, keyObject([{ series: 1, slices: [4, 12] }])]);
  expect([...completenessOf(model)][0]).toMatchObject({ state: 'conflicting', missing: [] });
});

it('counts what is here of what is named', () => {
  expect(ask(keyObject([{ series: 1, slices: [7, 8, 9, 10, 11] }]))).toMatchObject({
    named: 5,
    here: 3,
    targets: [{ series: 'here', target: seededUid('study/1'), named: 5, absent: 2 }],
  });
});

it('takes a cut-off file for one that is here', () => {
  const cut = ct.map(({ path, bytes }, index) => ({ path, bytes: index === 3 ? bytes.subarray(0, -400) : bytes }));
  const model = modelFromBytes([...cut, keyObject([{ series: 1, slices: all }])]);
  expect(model.patients[0]?.studies[0]?.series[0]?.damaged).toHaveLength(1);
  expect(referencesOf(model)).toMatchObject({ named: 10, here: 10, targets: [] });
});

it('expects the outlines and plans that radiotherapy names, and of reports only their pictures', () => {
  const plan = '1.2.840.10008.5.1.4.1.1.481.5';
  const named = [{ series: 4, slices: [0], sopClassUID: plan }];
  expect(ask(structureSet(named)).targets).toMatchObject([{ by: 'treatment', series: 'absent', absent: 1 }]);
  expect(ask(imageReport(named)).targets).toEqual([]);
  const raw = [{ series: 4, slices: [0], sopClassUID: '1.2.840.10008.5.1.4.1.1.66' }];
  expect(ask(structureSet(raw)).targets).toEqual([]);
});

it('does not expect what a picture merely goes with', () => {
  // (0008,1250) names studies and series that are related, for no purpose that makes one of them a part.
  const elements = {
    ReferencedSeriesSequence: [
      { SeriesInstanceUID: uid, ReferencedSOPSequence: [{ ReferencedSOPInstanceUID: sliceUid(4, 0) }] },
    ],
  };
  expect(ask(...mrSeries({ series: 2, elements })).targets).toEqual([]);
});

it('keeps apart what two series name, and two kinds of object in one', () => {
  const named = [{ series: 4, slices: [0, 1] }];
  const { targets } = ask(keyObject(named, { series: 80 }), keyObject(named, { series: 81 }), imageReport(named));
  expect(targets.map(({ by, seriesInstanceUID }) => [by, seriesInstanceUID])).toEqual([
    ['key-images', seededUid('study/80')],
    ['key-images', seededUid('study/81')],
    ['report', seededUid('study/90')],
  ]);
});

it('does not take a report with the code of a rejection for one: only a key object withdraws', () => {
  const titled = { ConceptNameCodeSequence: [{ CodeValue: '113001', CodingSchemeDesignator: 'DCM' }] };
  const named = [{ series: 4, slices: [0, 1] }];
  expect(ask(imageReport(named, { elements: titled })).targets).toMatchObject([{ by: 'report', absent: 2 }]);
});

it('still takes a lossy report or key object at its word', () => {
  const named = [{ series: 4, slices: [0, 1] }];
  const elements = { LossyImageCompression: '01' };
  expect(ask(segmentation(named, { elements })).targets).toMatchObject([{ by: 'segmentation', absent: 2 }]);
});

it('asks nothing of objects of a class that nobody knows', () => {
  const named = [{ series: 4, slices: [0] }];
  const elements = { SOPClassUID: '1.3.6.1.4.1.9999.1' };
  expect(ask(imageReport(named, { elements }))).toMatchObject({ named: 0, targets: [] });
});

it('finds a picture that is here, whatever study and series the object says it is of', () => {
  const named = [{ study: 'another', series: 7, slices: [2], uids: [sliceUid(1, 2)] }];
  expect(ask(keyObject(named))).toEqual({ named: 1, here: 1, elsewhere: 0, targets: [] });
});

it('tells of each series that one object names by itself', () => {
  const { targets } = ask(
    keyObject([
      { series: 4, slices: [0] },
      { series: 5, slices: [0, 1] },
    ]),
  );
  expect(targets.map(({ target, absent }) => [target, absent])).toEqual([
    [seededUid('study/4'), 1],
    [seededUid('study/5'), 2],
  ]);
});

it('expects instances of a class that nobody knows, where the object names their series', () => {
  const named = [{ series: 4, slices: [0], sopClassUID: '1.3.6.1.4.1.9999.2' }];
  expect(ask(keyObject(named)).targets).toMatchObject([{ target: uid, absent: 1 }]);
});

it('still hears an outline whose file is cut off', () => {
  const made = segmentation([{ series: 4, slices: all }]);
  const model = modelFromBytes([...ct, { ...made, bytes: made.bytes.subarray(0, -400) }]);
  expect(model.patients[0]?.studies[0]?.series.map(({ damaged }) => damaged.length)).toEqual([0, 1]);
  expect(referencesOf(model).targets).toMatchObject([{ by: 'segmentation', target: uid, absent: 10 }]);
});

it('asks nothing of a cut picture that names nothing, nor of what could not be read at all', () => {
  const model = modelFromBytes([...ct, keyObject([{ series: 1, slices: all }])]);
  const unread = { entryId: 99, reason: 'malformed' } as const;
  const patients = model.patients.map((patient) => ({
    ...patient,
    studies: patient.studies.map((study) => ({
      ...study,
      series: study.series.map((series) => ({ ...series, damaged: [unread] })),
    })),
  }));
  expect(referencesOf({ ...model, patients })).toEqual({ named: 10, here: 10, elsewhere: 0, targets: [] });
});

it('takes no series that nobody named for one that a DICOMDIR lists', () => {
  const elements = {
    ImageType: ['DERIVED', 'SECONDARY', 'MPR'],
    SourceImageSequence: [{ ReferencedSOPInstanceUID: '1.9' }],
  };
  const model = modelFromBytes([...ct, ...ctSeries({ series: 2, slices: 1, elements })]);
  const record = { directoryRecordType: 'IMAGE', referencedFileID: ['IM1'] };
  const directories = [{ entryId: 1, directory: { records: [record], whole: true } }];
  expect(referencesOf({ ...model, directories }).targets).toMatchObject([{ series: 'unknown', listed: false }]);
});
