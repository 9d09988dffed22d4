import { defineRule } from '../rule.ts';

/** Pictures stored in a way that nothing here decodes. The files are fine as far as anyone can tell. */
export const unsupportedTransferSyntax = defineRule({
  id: 'unsupported-transfer-syntax',
  group: 'package',
  severity: 'advice',
  requires: ['transfer-support'],
  messages: ['not-shown-here'],
  params: { 'not-shown-here': ['count', 'syntax'] },
  defaults: {},
  check({ 'transfer-support': support }) {
    if (support.syntaxes.length === 0) {
      return { outcome: 'not-applicable' };
    }
    const undecodable = support.undecodableSeries;
    if (undecodable.length === 0) {
      return { outcome: 'pass' };
    }
    return {
      // Whether the pictures are whole is what cannot be told; that they are not shown is certain.
      outcome: 'cannot-tell',
      hits: [
        {
          message: 'not-shown-here',
          params: { count: undecodable.length, syntax: [...new Set(undecodable.map(({ name }) => name))].join(', ') },
          subjects: undecodable.map(({ seriesInstanceUID }) => ({ kind: 'series', seriesInstanceUID }) as const),
          action: { who: 'coordinator', letter: false },
        },
      ],
    };
  },
});
