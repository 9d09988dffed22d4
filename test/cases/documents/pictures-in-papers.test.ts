import { deflateSync } from 'node:zlib';
import { memorySource } from '@medpass/dicom-core';
import { openIntake } from '@medpass/dicom-core/node';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../packages/checker/src/check/run-check.ts';
import { nodeServices } from '../../../packages/checker/src/cli/services.ts';
import { decodePictureInNode } from '../../../packages/checker/src/evidence/screen-photos/decode-picture-node.ts';
import { pictureHeader } from '../../../packages/checker/src/evidence/screen-photos/picture-header.ts';
import { utf8 } from '../../build/bytes.ts';
import { buildDocx } from '../../build/docx.ts';
import { buildImagePdf, buildPdf } from '../../build/pdf.ts';
import type { PdfImageParts } from '../../build/pdf.ts';
import { simulate } from '../../build/photo-lab/corpus.ts';
import type { PictureKind } from '../../build/photo-lab/corpus.ts';
import { codeSquare, keyImage, logo, signature, stamp } from './paper-furniture.ts';

// Of the held-out half of the simulated pictures: nothing was fitted on them.
const photo = (kind: PictureKind, seed: number) => simulate(kind, 'held-out', seed).bytes;

/** As most programs put a photo into a PDF. */
function asJpeg(bytes: Uint8Array): PdfImageParts {
  const { width = 0, height = 0 } = pictureHeader(bytes);
  return { width, height, colours: 'DeviceRGB', bits: 8, filter: 'DCTDecode', data: bytes };
}

/** As others do: pixels, packed. */
async function asPixels(bytes: Uint8Array): Promise<PdfImageParts> {
  const picture = await decodePictureInNode(bytes, 1600);
  if (!picture) throw new Error('not a JPEG');
  const { width, height, rgba } = picture;
  const rgb = Uint8Array.from({ length: width * height * 3 }, (_, i) => rgba[Math.floor(i / 3) * 4 + (i % 3)] ?? 0);
  return { width, height, colours: 'DeviceRGB', bits: 8, filter: 'FlateDecode', data: deflateSync(rgb) };
}

async function findings(path: string, bytes: Uint8Array) {
  const intake = openIntake([memorySource([{ path, bytes }])], { workers: 1 });
  const services = nodeServices(intake);
  try {
    const report = await runCheck(await intake.settled, { services, now: new Date('2026-11-24T10:00:00Z') });
    return report.findings.filter(({ rule }) => rule === 'pictures-in-papers');
  } finally {
    services.close();
    intake.close();
  }
}

const prose = [
  'RADIOLOGY REPORT',
  'Examination: MRI of the lumbar spine',
  'Date of examination: 3 March 2026',
  'Technique: sagittal T1, T2 and STIR, axial T2. No contrast.',
  'Findings: The alignment is regular. The discs keep their height. The cord ends at L1. The canal is wide at all levels.',
  'There is no fracture and no swelling of the marrow. The nerve roots are free. The muscles beside the spine are even.',
  'Impression: Regular appearance of the lumbar spine. No nerve root is touched. Compared with the report of last year.',
  'Dr A. Nobody, radiologist',
];

describe('papers that hold photos of a screen', () => {
  it('a PDF of photographed screens, as JPEG and as pixels, is found', async () => {
    const shots = [3, 4, 5].map((seed) => photo('scan-on-screen', seed));
    for (const images of [shots.map(asJpeg), await Promise.all(shots.map(asPixels))]) {
      const found = await findings('my scan.pdf', buildImagePdf(images));
      expect(found.filter(({ outcome }) => outcome === 'fail')).toMatchObject([
        { message: 'photos-of-screen', severity: 'gap', params: { file: 'my scan.pdf' } },
      ]);
      expect(Number(found[0]?.params['count'])).toBeGreaterThanOrEqual(2);
    }
  }, 120_000);

  it('a Word file of pasted exports with a title is found', async () => {
    const media = Object.fromEntries(
      [1, 2, 3].map((seed) => {
        const bytes = photo('exported-slice', seed);
        return [`image${seed}.${bytes[0] === 0x89 ? 'png' : 'jpeg'}`, bytes];
      }),
    );
    const found = await findings('scan.docx', buildDocx(['My MRI of 3 March 2026'], { media }));
    expect(found).toMatchObject([{ outcome: 'fail', message: 'copies', params: { file: 'scan.docx' } }]);
    expect(Number(found[0]?.params['count'])).toBeGreaterThanOrEqual(2);
  }, 120_000);
});

describe('pages and letters that hold photos of a screen', () => {
  const shots = [3, 4, 5].map((seed) => photo('scan-on-screen', seed));
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const page = (bytes: readonly Uint8Array[], words = ''): Uint8Array =>
    utf8(
      `<html><body><h1>My MRI</h1>${words}${bytes.map((one) => `<img src="data:image/${one[0] === 0x89 ? 'png' : 'jpeg'};base64,${base64(one)}">`).join('<br>')}</body></html>`,
    );
  const letter = (bytes: readonly Uint8Array[]): Uint8Array =>
    utf8(
      `{\\rtf1\\ansi My MRI\\par ${bytes.map((one) => `{\\pict\\jpegblip ${Buffer.from(one).toString('hex')}}`).join('\\par ')}}`,
    );

  it('are found, as in other papers', async () => {
    for (const [path, bytes] of [
      ['my scan.html', page(shots)],
      ['my scan.rtf', letter(shots)],
    ] as const) {
      const found = await findings(path, bytes);
      expect(found.filter(({ outcome }) => outcome === 'fail')).toMatchObject([
        { message: 'photos-of-screen', severity: 'gap', params: { file: path } },
      ]);
    }
  }, 120_000);

  it('are not taken for those where they are reports with a key image, and an ordinary photo', async () => {
    const key = photo('exported-slice', 2);
    expect(await findings('report.html', page([key], `<p>${prose.join('<br>')}</p>`))).toEqual([]);
    expect(await findings('letter.rtf', letter([photo('ordinary', 7)]))).toEqual([]);
  }, 120_000);
});

describe('papers that hold no photo of a screen', () => {
  const furniture = (seed: number) => [logo(seed), stamp(seed), signature(seed), codeSquare(seed)];

  it.each([1, 2, 4])(
    'a report with logo, stamp, signature, code and key images: %i',
    async (seed) => {
      const keys = Array.from({ length: 1 + (seed % 4) }, (_, at) =>
        keyImage(seed * 10 + at, seed % 2 === 0 ? 256 : 512),
      );
      const images = [...furniture(seed), ...keys];
      expect(await findings('report.pdf', buildImagePdf(images, prose.join('\n')))).toEqual([]);
      expect(await findings('letter.pdf', buildPdf([prose.join('\n')]))).toEqual([]);
    },
    60_000,
  );

  it('pages that a phone or a scanner made a PDF of', async () => {
    const kinds = ['report', 'ecg', 'passport', 'scanned-sheet', 'ordinary'] as const;
    for (const kind of kinds) {
      const images = [asJpeg(photo(kind, 1))];
      const found = await findings(`${kind}.pdf`, buildImagePdf(images));
      expect(found.map(({ message, outcome }) => [kind, message, outcome])).toEqual([]);
    }
  }, 120_000);

  it('a letter with a logo and a photo of a person', async () => {
    const media = { 'image1.jpeg': photo('ordinary', 7) };
    expect(await findings('letter.docx', buildDocx(prose, { media }))).toEqual([]);
  }, 60_000);
});

it('pictures beyond the cap are said to be not looked at', async () => {
  const many = Array.from({ length: 27 }, () => keyImage(1, 256));
  expect(await findings('many.pdf', buildImagePdf(many, prose.join('\n')))).toMatchObject([
    { outcome: 'cannot-tell', message: 'not-seen', params: { count: 3, file: 'many.pdf' } },
  ]);
}, 60_000);
