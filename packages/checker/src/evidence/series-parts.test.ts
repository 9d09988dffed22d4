import { displaySetsOf, ModelAssembler } from '@medpass/dicom-core';
import type { InstanceHeader, Series } from '@medpass/dicom-core';
import { expect, it } from 'vitest';
import { header } from '../../../../test/build/headers.ts';
import { entriesOf } from '../../../../test/build/study-model.ts';
import { gather } from '../check/gather.ts';
import { evidences } from './registry.ts';
import { partsOf } from './series-parts.ts';

function seriesOf(headers: readonly InstanceHeader[]): Series {
  const instances = headers.map((one) => ({ header: one }));
  const facts = { seriesInstanceUID: '1.2.3.1', modality: 'CT' };
  return { key: 's', facts, modality: 'CT', instances, displaySets: [], damaged: [], bytes: 0 };
}

it('tells what is among the instances of a series', () => {
  const counts = { numberOfSeriesRelatedInstances: 4 };
  const picture = header({ id: 1, number: 7, frames: 3, counts });
  const noPixels = header({ id: 2, number: 9, image: null, counts });
  const report: InstanceHeader = { ...noPixels, entryId: 3, structuredReport: { conceptCode: '113701', text: '' } };
  const paper: InstanceHeader = { ...noPixels, entryId: 4, document: { mimeType: 'application/pdf' } as never };
  const naming: InstanceHeader = { ...picture, entryId: 5, instanceNumber: 2, references: [] };
  const warned: InstanceHeader = {
    ...naming,
    entryId: 6,
    references: undefined as never,
    warnings: ['pixel-data-missing'],
  };
  const frameless: InstanceHeader = { ...picture, entryId: 7, numberOfFrames: 0 };
  const parts = partsOf(seriesOf([picture, noPixels, report, paper, naming, warned, frameless]));
  expect(parts.imaged.map(({ entryId }) => entryId)).toEqual([1, 5, 6]);
  expect(parts).toMatchObject({
    frames: 9,
    lastNumber: 9,
    papers: [report, paper],
    naming: [naming],
    warned: [warned],
  });
  expect([...parts.counts]).toEqual([counts]);
});

it('joins neighbours that were made alike', () => {
  const imageType = ['ORIGINAL', 'PRIMARY'];
  const first: InstanceHeader = { ...header({ id: 1 }), stack: { imageType } };
  const alike: InstanceHeader = { ...first, entryId: 2, stack: { imageType, echoTime: 9 } };
  const lossy: InstanceHeader = { ...first, entryId: 3, provenance: { lossyImageCompression: '01' } };
  const squeezed: InstanceHeader = { ...first, entryId: 4, transferSyntaxUID: '1.2.840.10008.1.2.4.50' };
  const derived: InstanceHeader = { ...first, entryId: 5, stack: { imageType: ['DERIVED'] } };
  const other: InstanceHeader = { ...first, entryId: 6, patient: { patientID: 'T2' } };
  const noPixels: InstanceHeader = { ...header({ id: 7, image: null }), patient: other.patient };
  const { runs } = partsOf(seriesOf([first, alike, lossy, first, squeezed, derived, other, noPixels, other]));
  expect(runs.map((run) => [run.header.entryId, run.count])).toEqual([
    [1, 2],
    [3, 1],
    [1, 1],
    [4, 1],
    [5, 1],
    [6, 2],
  ]);
});

it('parts neighbours that differ in their class, or in their patient, alone', () => {
  const first = header({ id: 1 });
  const captured: InstanceHeader = { ...first, entryId: 2, sopClassUID: '1.2.840.10008.5.1.4.1.1.7' };
  const other: InstanceHeader = { ...captured, entryId: 3, patient: { patientID: 'T2' } };
  expect(partsOf(seriesOf([first, captured, other])).runs.map((run) => run.header.entryId)).toEqual([1, 2, 3]);
});

/** A scan of one series as the reader gives it, each header counting how often it is asked. */
function countedScan(count: number) {
  const assembler = new ModelAssembler();
  const entries = entriesOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`a/IM${at}.dcm`, {}])));
  for (const { entry } of entries.values())
    assembler.addOutcome(entry, { kind: 'instance', header: header({ id: entry.id, position: [0, 0, entry.id] }) });
  const model = assembler.snapshot({ settled: true });
  let asked = 0;
  const get = (target: InstanceHeader, key: string | symbol): unknown => {
    asked++;
    return Reflect.get(target, key);
  };
  const patients = model.patients.map((patient) => ({
    ...patient,
    studies: patient.studies.map((study) => ({
      ...study,
      series: study.series.map((series) => {
        const instances = series.instances.map((one) => ({ header: new Proxy(one.header, { get }) }));
        return { ...series, instances, displaySets: displaySetsOf(instances) };
      }),
    })),
  }));
  asked = 0;
  return { model: { ...model, patients }, asked: () => asked };
}

it('is walked once for all gatherers together, but for those that judge the order', async () => {
  const askedFor = async (count: number): Promise<number> => {
    const { model, asked } = countedScan(count);
    const { evidence } = await gather({
      model,
      services: { bytes: () => undefined },
      now: new Date(0),
      deep: false,
      signal: new AbortController().signal,
      decisions: {},
      evidences,
    });
    expect(evidence['image-origin']).toHaveLength(1);
    return asked();
  };
  // The difference leaves out what is asked of a few headers of a series only. It was 53 when each gatherer walked for itself.
  const [few, many] = [await askedFor(100), await askedFor(400)];
  expect((many - few) / 300).toBeLessThanOrEqual(30);
});
