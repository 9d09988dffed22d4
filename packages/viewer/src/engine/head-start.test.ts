import type { DecodeResult, FrameRef } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { withHeadStart } from './head-start.ts';

function counting(): { readonly asked: FrameRef[]; readonly frame: (ref: FrameRef) => Promise<DecodeResult> } {
  const asked: FrameRef[] = [];
  return { asked, frame: async (ref) => (asked.push(ref), { ok: false, reason: 'io' }) };
}

describe('a head start', () => {
  const first = { entryId: 3, frame: 1 };

  it('asks for the first picture at once, and not again when it is wanted', async () => {
    const service = counting();
    const ahead = withHeadStart(service, first);
    expect(service.asked).toEqual([first]);
    await ahead.frame({ entryId: 3, frame: 1 });
    expect(service.asked).toEqual([first]);
  });

  it('hands it over once, and passes everything else on', async () => {
    const service = counting();
    const ahead = withHeadStart(service, first);
    await ahead.frame({ entryId: 3, frame: 2 });
    await ahead.frame(first);
    await ahead.frame(first);
    expect(service.asked).toEqual([first, { entryId: 3, frame: 2 }, first]);
  });
});
