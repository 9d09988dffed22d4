import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { seenWith } from '../../../../../test/build/picture-seen.ts';
import { emptyModel, entriesOf, patientOf } from '../../../../../test/build/study-model.ts';
import { drawnPicture, filesHolding, roomTelling } from '../../../../../test/build/told-room.ts';
import type { GatherServices } from '../evidence-map.ts';
import { paperPicturesEvidence } from './index.ts';

const page = drawnPicture(200, 200);
const pages = (count: number): NonNullable<GatherServices['pdfPictures']> => {
  const pictures = Array.from({ length: count }, (_, at) => ({
    name: `${at}`,
    type: 'raster' as const,
    page: at + 1,
    picture: page,
  }));
  return () => Promise.resolve({ ok: true, pictures, others: 0, passedOver: 0 });
};
const pictures = roomTelling({ raster: () => Promise.resolve(seenWith()) });

function gather(
  model: Parameters<typeof emptyModel>[0],
  services: Partial<GatherServices>,
  signal = new AbortController().signal,
) {
  return paperPicturesEvidence.gather({
    model: emptyModel(model),
    services: { bytes: () => undefined, pictures, ...services },
    evidence: {},
    now: new Date(0),
    deep: false,
    signal,
  });
}
const pdfs = (...paths: readonly string[]) =>
  filesHolding(Object.fromEntries(paths.map((path) => [path, new Uint8Array(9)])), {
    state: 'document',
    contentType: 'pdf',
  });

describe('pictures in the papers of a package', () => {
  it('are looked at up to 120 of them, paper by paper; the rest is counted', async () => {
    const papers = await gather({ documents: pdfs('c.pdf', 'a.pdf', 'b.pdf') }, { pdfPictures: pages(50) });
    expect(papers.map((paper) => [paper.path, paper.pictures.length, paper.notLookedAt])).toEqual([
      ['a.pdf', 50, 0],
      ['b.pdf', 50, 0],
      ['c.pdf', 20, 30],
    ]);
  });

  it('papers without any are not listed, and the rest is', async () => {
    const text = filesHolding({ 'a.txt': new Uint8Array(9) }, { state: 'document', contentType: 'text' });
    const papers = await gather({ documents: [...text, ...pdfs('b.pdf')] }, { pdfPictures: pages(1) });
    expect(papers).toMatchObject([{ path: 'b.pdf' }]);
    expect(await gather({ documents: pdfs('b.pdf') }, { pdfPictures: pages(0) })).toEqual([]);
  });

  it('papers inside of DICOM files are papers too', async () => {
    const patient = patientOf({}, { studyInstanceUID: '1' }, [{ seriesInstanceUID: '2', entries: [1], image: false }]);
    const [study] = patient.studies;
    const [series] = study?.series ?? [];
    const [instance] = series?.instances ?? [];
    if (!study || !series || !instance) throw new Error('no instance');
    const document = { mimeType: 'application/pdf', offset: 100, length: 50 } as const;
    const inside = { ...series, instances: [{ ...instance, header: { ...instance.header, document } }] };
    let read: number | undefined;
    const papers = await gather(
      {
        entries: entriesOf({ 'DICOM/IM1': {} }),
        patients: [{ ...patient, studies: [{ ...study, series: [inside] }] }],
      },
      {
        bytes: () => new MemorySource(new Uint8Array(200)),
        pdfPictures: (bytes, ...rest) => ((read = bytes.size), pages(1)(bytes, ...rest)),
      },
    );
    expect(papers).toMatchObject([{ path: 'DICOM/IM1', sopInstanceUID: '2.1', pictures: [{ page: 1 }] }]);
    expect(read).toBe(50);
  });

  it('are left where the check was stopped', async () => {
    await expect(
      gather({ documents: pdfs('b.pdf') }, { pdfPictures: pages(0) }, AbortSignal.abort()),
    ).rejects.toMatchObject({ name: 'AbortError' });
    const text = filesHolding({ 'a.txt': new Uint8Array(9) }, { state: 'document', contentType: 'text' });
    await expect(gather({ documents: text }, {}, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
