import * as v from 'valibot';
import { expect, it } from 'vitest';
import { emptyModel, entriesOf, patientOf } from '../../../../test/build/study-model.ts';
import { runCheck } from '../check/run-check.ts';
import { redactReport } from './redact.ts';
import { reportSchema } from './schema.ts';

const failure = { entryId: 3, reason: 'malformed' } as const;
const model = emptyModel({
  entries: entriesOf({
    'Canary_Zoe/IM1.dcm': {},
    'Canary_Zoe/IM2.dcm': {},
    'Canary_Zoe.pdf': { state: 'unreadable', contentType: 'pdf', failure },
    'Canary.rar': { state: 'unsupported', contentType: 'archive-unsupported' },
  }),
  patients: [
    patientOf(
      {
        patientID: 'ZX81-77',
        patientName: { alphabetic: 'CANARY^ZOE' },
        patientBirthDate: '1961-02-03',
        patientSex: 'F',
      },
      { studyInstanceUID: '1.2', studyDescription: 'MRI brain Canary', accessionNumber: 'ACC-4711' },
      [{ seriesInstanceUID: '1.2.3', entries: [1] }],
    ),
    patientOf({ patientID: 'Q2', patientName: { alphabetic: 'PIGEON^PAUL' } }, { studyInstanceUID: '1.3' }, [
      { seriesInstanceUID: '1.3.3', entries: [2] },
    ]),
  ],
});

it('leaves no name, number, birth date or path in the no-names report', async () => {
  const full = await runCheck(model, { services: { bytes: () => undefined }, now: new Date('2026-11-24T10:00:00Z') });
  expect(JSON.stringify(full)).toMatch(/canary/iu);
  const bare = redactReport(full);
  expect(JSON.stringify(bare)).not.toMatch(/canary|zoe|pigeon|paul|ZX81|4711|1961-02/iu);
  expect(bare.inventory.patients[1]).toEqual(expect.objectContaining({ id: 'p2', birthYear: '1961' }));
  expect(v.is(reportSchema, bare)).toBe(true);
  expect(bare.verdict).toBe(full.verdict);
});

it('keeps one label for one file', async () => {
  const full = await runCheck(model, { services: { bytes: () => undefined } });
  const bare = redactReport(full);
  const [label] = bare.inventory.unreadable.map(({ path }) => path);
  expect(label).toMatch(/^file-\d+\.pdf$/u);
  const finding = bare.findings.find(({ rule }) => rule === 'unreadable-files');
  expect(finding?.subjects).toEqual([{ kind: 'entry', path: label }]);
});
