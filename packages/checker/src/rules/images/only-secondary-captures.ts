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
    const studies = [...new Set(images.map(({ studyInstanceUID }) => studyInstanceUID))];
    const captured = studies.filter((uid) =>
      images.every((facts) => facts.studyInstanceUID !== uid || facts.origin === 'secondary-capture'),
    );
    const sure = captured.filter((uid) =>
      images.some((facts) => facts.studyInstanceUID === uid && sliced.has(facts.modality)),
    );
    const maybe = captured.filter((uid) => !sure.includes(uid));
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
