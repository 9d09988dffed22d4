import { grouped } from '../grouped.ts';
import { defineRule } from '../rule.ts';

// Older ultrasound, endoscopy and photo systems store nothing but captures.
const sliced = new Set(['CT', 'MR', 'PT', 'NM', 'MG', 'DX', 'CR', 'XA']);

/** A scan of which only copies of the screen are here, not the pictures the scanner made. */
export const onlySecondaryCaptures = defineRule({
  id: 'only-secondary-captures',
  group: 'images',
  severity: 'gap',
  requires: ['image-origin'],
  messages: ['only-captures', 'maybe-only-captures'],
  params: { 'only-captures': ['count'], 'maybe-only-captures': ['count'] },
  defaults: {},
  check({ 'image-origin': series }) {
    const images = series.filter(({ origin }) => origin !== 'non-image');
    if (images.length === 0) return { outcome: 'not-applicable' };
    const captured = [...grouped(images, ({ studyInstanceUID }) => studyInstanceUID)].filter(([, own]) =>
      own.every(({ origin }) => origin === 'secondary-capture'),
    );
    const isSliced = ([, own]: (typeof captured)[number]) => own.some(({ modality }) => sliced.has(modality));
    const sure = captured.filter(isSliced).map(([uid]) => uid);
    const maybe = captured.filter((study) => !isSliced(study)).map(([uid]) => uid);
    const doubts =
      maybe.length > 0
        ? [{ message: 'maybe-only-captures' as const, ...about(maybe), severity: 'advice' as const }]
        : [];
    if (sure.length > 0) return { outcome: 'fail', hits: [{ message: 'only-captures', ...about(sure) }], doubts };
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

function about(studies: readonly string[]) {
  return {
    params: { count: studies.length },
    subjects: studies.map((studyInstanceUID) => ({ kind: 'study', studyInstanceUID }) as const),
    action: { who: 'hospital', letter: true, message: 'ask-for-scan-files' } as const,
  };
}
