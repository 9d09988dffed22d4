import type { FrameRef, ThumbnailResult } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { emptyModel, entriesOf, patientOf } from '../../../../test/build/study-model.ts';
import { decodeProof } from './decode-proof.ts';

const model = emptyModel({
  entries: entriesOf({ a: {}, b: {}, c: {}, d: {}, sr: {} }),
  patients: [
    patientOf({ patientID: 'X' }, { studyInstanceUID: '1.2' }, [
      { seriesInstanceUID: '1.2.1', entries: [1, 2, 3], numberOfFrames: 2 },
      { seriesInstanceUID: '1.2.2', entries: [4] },
      { seriesInstanceUID: '1.2.3', entries: [5], image: false },
    ]),
  ],
});
const GOOD = { ok: true, thumbnail: { width: 1, height: 1, rgba: new Uint8ClampedArray(4) } } as const;

async function prove(answer: (ref: FrameRef) => ThumbnailResult, deep = false) {
  const asked: string[] = [];
  const ask = (ref: FrameRef) => {
    asked.push(`${ref.entryId}/${ref.frame}`);
    return Promise.resolve(answer(ref));
  };
  const proof = await decodeProof.gather({
    model,
    services: { bytes: () => undefined, intake: { thumbnail: ask, frame: ask as never } },
    evidence: {},
    now: new Date(0),
    deep,
    signal: new AbortController().signal,
  });
  return { proof, asked: asked.sort() };
}

describe('decode-proof', () => {
  it('decodes the middle of each series that holds pictures', async () => {
    const { proof, asked } = await prove(() => GOOD);
    expect(asked).toEqual(['2/2', '4/1']);
    expect(proof.series).toMatchObject([
      { seriesInstanceUID: '1.2.1', tried: 1, decoded: 1, failures: [] },
      { seriesInstanceUID: '1.2.2', tried: 1, decoded: 1 },
    ]);
  });

  it('tries the ends before it gives a series up', async () => {
    const { proof } = await prove(({ entryId }) => (entryId === 3 ? GOOD : { ok: false, reason: 'undecodable' }));
    expect(proof.series[0]).toMatchObject({ tried: 3, decoded: 1, failures: [{ path: 'b' }, { path: 'a' }] });
    expect(proof.series[1]).toMatchObject({ tried: 1, decoded: 0 });
  });

  it('decodes every frame when asked to go deep', async () => {
    const { proof, asked } = await prove(() => GOOD, true);
    expect(asked).toEqual(['1/1', '1/2', '2/1', '2/2', '3/1', '3/2', '4/1']);
    expect(proof.deep).toBe(true);
  });

  it('is skipped, not passed, where nothing decodes', () => {
    const services = { bytes: () => undefined };
    const context = {
      model,
      services,
      evidence: {},
      now: new Date(0),
      deep: false,
      signal: new AbortController().signal,
    };
    return expect(decodeProof.gather(context)).rejects.toMatchObject({ reason: 'no-decoder-here' });
  });
});

describe('decode-proof, more closely', () => {
  const proofOf = (series: Parameters<typeof patientOf>[2], signal = new AbortController().signal, deep = false) => {
    const asked: string[] = [];
    let most = 0;
    let now = 0;
    const thumbnail = async (ref: FrameRef) => {
      asked.push(`${ref.entryId}/${ref.frame}`);
      most = Math.max(most, ++now);
      await Promise.resolve();
      now--;
      return { ok: false, reason: 'undecodable' } as const;
    };
    const proof = decodeProof.gather({
      model: emptyModel({
        entries: entriesOf({ a: {}, b: {}, c: {}, d: {}, e: {}, f: {} }),
        patients: [patientOf({ patientID: 'X' }, { studyInstanceUID: '1.2' }, series)],
      }),
      services: { bytes: () => undefined, intake: { thumbnail, frame: thumbnail as never } },
      evidence: {},
      now: new Date(0),
      deep,
      signal,
    });
    return proof.then((told) => ({ told, asked, most }));
  };

  it('asks the middle, then both ends, each once, of its middle frame', async () => {
    const five = await proofOf([{ seriesInstanceUID: '1', entries: [1, 2, 3, 4, 5], numberOfFrames: 7 }]);
    expect(five.asked).toEqual(['3/4', '1/4', '5/4']);
    expect(five.told).toEqual({
      deep: false,
      series: [
        {
          studyInstanceUID: '1.2',
          seriesInstanceUID: '1',
          tried: 3,
          decoded: 0,
          failures: [
            { path: 'c', frame: 4, reason: 'undecodable' },
            { path: 'a', frame: 4, reason: 'undecodable' },
            { path: 'e', frame: 4, reason: 'undecodable' },
          ],
        },
      ],
    });
    expect((await proofOf([{ seriesInstanceUID: '1', entries: [1, 2] }])).asked).toEqual(['2/1', '1/1']);
    expect((await proofOf([{ seriesInstanceUID: '1', entries: [1] }])).asked).toEqual(['1/1']);
  });

  it('names series in order, and asks four at once', async () => {
    const series = ['5', '3', '1', '4', '2', '6'].map((seriesInstanceUID, at) => ({
      seriesInstanceUID,
      entries: [at + 1],
    }));
    const { told, most } = await proofOf(series);
    expect(told.series.map(({ seriesInstanceUID }) => seriesInstanceUID)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(most).toBe(4);
  });

  it('asks nothing of series without pictures, and every frame when it goes deep', async () => {
    const bare = await proofOf([
      { seriesInstanceUID: '1', entries: [1], image: false },
      { seriesInstanceUID: '2', entries: [2], numberOfFrames: 0 },
    ]);
    expect([bare.asked, bare.told.series]).toEqual([[], []]);
    const deep = await proofOf([{ seriesInstanceUID: '1', entries: [1, 2], numberOfFrames: 2 }], undefined, true);
    expect(deep.asked).toEqual(['1/1', '1/2', '2/1', '2/2']);
  });

  it('stops when it is told to', async () => {
    await expect(proofOf([{ seriesInstanceUID: '1', entries: [1] }], AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
