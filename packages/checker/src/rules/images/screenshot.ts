import { defineRule } from '../rule.ts';

/** Pictures copied from a screen instead of the scan files themselves: outside DICOM, or wrapped into it. */
export const screenshot = defineRule({
  id: 'screenshot',
  group: 'images',
  severity: 'gap',
  requires: ['screen-photos', 'image-origin'],
  messages: ['screenshot', 'screenshot-in-scan', 'maybe-screenshot'],
  params: { screenshot: ['count'], 'screenshot-in-scan': ['count'], 'maybe-screenshot': ['count'] },
  defaults: {},
  check({ 'screen-photos': pictures, 'image-origin': series }) {
    const images = series.filter(({ origin }) => origin !== 'non-image');
    if (pictures.length === 0 && images.length === 0) return { outcome: 'not-applicable' };
    const shots = pictures.filter(({ made, certainty }) => made === 'screenshot-or-export' && certainty === 'sure');
    const maybeShots = pictures.filter(
      ({ made, certainty }) => made === 'screenshot-or-export' && certainty !== 'sure',
    );
    const wrapped = images.filter(({ screenshot: { state } }) => state === 'yes');
    const maybeWrapped = images.filter(({ screenshot: { state } }) => state === 'maybe');
    const files = (paths: readonly { readonly path: string }[]) =>
      paths.map(({ path }) => ({ kind: 'entry', path }) as const);
    const sets = (uids: readonly { readonly seriesInstanceUID: string }[]) =>
      uids.map(({ seriesInstanceUID }) => ({ kind: 'series', seriesInstanceUID }) as const);

    const hits = [
      ...(shots.length > 0
        ? [{ message: 'screenshot' as const, params: { count: shots.length }, subjects: files(shots), action: ask }]
        : []),
      ...(wrapped.length > 0
        ? [
            {
              message: 'screenshot-in-scan' as const,
              params: { count: wrapped.length },
              subjects: sets(wrapped),
              action: ask,
            },
          ]
        : []),
    ];
    const doubted = [...files(maybeShots), ...sets(maybeWrapped)];
    const doubts =
      doubted.length > 0
        ? [
            {
              message: 'maybe-screenshot' as const,
              params: { count: doubted.length },
              subjects: doubted,
              severity: 'advice' as const,
              action: look,
            },
          ]
        : [];
    if (hits.length > 0) return { outcome: 'fail', hits, doubts };
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

const ask = { who: 'hospital', letter: true, message: 'ask-for-scan-files' } as const;
const look = { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const;
