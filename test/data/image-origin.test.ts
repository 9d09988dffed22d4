import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fsSource, openIntake } from '@medpass/dicom-core/node';
import { afterEach, describe, expect, it } from 'vitest';
import { imageOriginEvidence } from '../../packages/checker/src/evidence/image-origin.ts';
import type { ImageOriginFacts } from '../../packages/checker/src/evidence/image-origin.ts';
import { documentKindsEvidence } from '../../packages/checker/src/evidence/document-kinds/index.ts';
import { extractPdfText } from '../../packages/checker/src/evidence/document-kinds/pdf-extract.ts';
import type { GatherServices } from '../../packages/checker/src/evidence/evidence-map.ts';
import { pairReports } from '../../packages/checker/src/evidence/report-pairing.ts';
import { photoWrappedAsDicom } from '../../packages/checker/src/rules/images/photo-wrapped-as-dicom.ts';
import { screenshot } from '../../packages/checker/src/rules/images/screenshot.ts';
import { onlySecondaryCaptures } from '../../packages/checker/src/rules/images/only-secondary-captures.ts';
import { reportMissing } from '../../packages/checker/src/rules/documents/report-missing.ts';

const root = process.env['MEDPASS_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const here = existsSync(join(root, 'zoo'));
if (!here) process.stdout.write('image origin: the test data is absent, so nothing was compared with it\n');

const context = { now: new Date('2026-11-24T10:00:00Z') };
const close: (() => void)[] = [];
afterEach(() => {
  for (const end of close.splice(0)) end();
});

async function open(folder: string) {
  const intake = openIntake([fsSource([join(root, folder)])], { workers: 1 });
  close.push(() => intake.close());
  const model = await intake.settled;
  const services: GatherServices = {
    bytes: (id) => intake.bytes(id),
    intake,
    pdfText: async (bytes) => extractPdfText((await bytes.read(0, bytes.size)).slice()),
  };
  const gather = { model, services, now: context.now, deep: false, signal: new AbortController().signal };
  const origin = await imageOriginEvidence.gather({ ...gather, evidence: {} });
  const documents = await documentKindsEvidence.gather({ ...gather, evidence: { 'screen-photos': [] } });
  return { model, origin, documents, pairing: pairReports(model, documents, []) };
}

const told = ({ modality, origin, photo, screenshot: shot, keyImages }: ImageOriginFacts) =>
  `${modality} ${origin} photo:${photo.state} screenshot:${shot.state}${keyImages ? ' key-images' : ''}`;

describe.skipIf(!here)('how pictures of the shared data were made', () => {
  it('knows the camera photo inside a DICOM file', async () => {
    const { origin } = await open('zoo/camera-photo-wrapped-as-DICOM');
    expect(origin).toMatchObject([{ origin: 'photo', photo: { state: 'yes' } }]);
    expect(photoWrappedAsDicom.check({ 'image-origin': origin }, {}, context).outcome).toBe('fail');
  });

  it('knows the captured CT, and leaves the ultrasound beside it alone', async () => {
    const { origin } = await open('zoo/secondary-capture-burned-in-text');
    expect(origin.map(told).sort()).toEqual([
      'CT secondary-capture photo:no screenshot:yes',
      'US original photo:no screenshot:no',
    ]);
    expect(screenshot.check({ 'image-origin': origin, 'screen-photos': [] }, {}, context).outcome).toBe('fail');
    expect(onlySecondaryCaptures.check({ 'image-origin': origin }, {}, context).outcome).toBe('fail');
  });

  it.each([
    'patients/knee-mri-cd-FR',
    'patients/echo-stress-US',
    'patients/cath-XA',
    'patients/two-patients-one-DICOMDIR',
    'series',
    'incomplete',
    'zoo/mg',
    'zoo/pt-sr',
    'zoo/highdicom-SEG-SR-SM-DX',
    'zoo/nema-wg04',
    'zoo/transfer-syntax',
  ])('takes nothing genuine for a photo or a screenshot: %s', async (folder) => {
    const { origin } = await open(folder);
    expect(origin.length).toBeGreaterThan(0);
    expect(
      origin
        .filter(({ photo, screenshot: shot }) => photo.state === 'yes' || shot.state === 'yes')
        .map(({ seriesInstanceUID, signs }) => ({ seriesInstanceUID, signs })),
    ).toEqual([]);
  });

  it('tells localizers, and whole series from picked ones', async () => {
    const { origin } = await open('patients/knee-mri-cd-FR');
    expect(origin.map(({ origin: made }) => made).sort()).toEqual([
      'localizer',
      'localizer',
      'original',
      'original',
      'original',
      'original',
    ]);
    expect(origin.some(({ keyImages }) => keyImages)).toBe(false);
  });

  it('misses the report of the knee disc', async () => {
    const { pairing } = await open('patients/knee-mri-cd-FR');
    expect(pairing.studies.map(({ state }) => state)).toEqual(['missing']);
    expect(reportMissing.check({ 'report-pairing': pairing }, {}, context)).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'no-report', params: { modality: 'MR' } }],
    });
  });

  it('reads the encapsulated letter, which is no report', async () => {
    const { documents, pairing } = await open('zoo/encapsulated-pdf');
    expect(documents).toMatchObject([
      { container: 'encapsulated', kind: 'clinic-letter', language: 'fr', textLayer: true },
    ]);
    expect(pairing.studies.map(({ state }) => state)).toEqual(['not-needed']);
  });
});
