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
