import { defineRule } from '@medpass/dicom-check/rules';

/** This clinic wants at least ten sets of pictures. */
export const fewSets = defineRule({
  id: 'clinic-few-sets',
  group: 'completeness',
  severity: 'advice',
  requires: ['series-completeness'],
  messages: ['few'],
  params: { few: ['count'] },
  defaults: { wanted: 10 },
  check({ 'series-completeness': sets }, { wanted }) {
    const { length } = sets.filter(({ state }) => state !== 'not-applicable');
    if (length === 0) return { outcome: 'not-applicable' };
    if (length >= wanted) return { outcome: 'pass' };
    return {
      outcome: 'fail',
      hits: [
        {
          message: 'few',
          params: { count: length },
          subjects: [{ kind: 'package' }],
          action: { who: 'patient', letter: false, message: 'add-files' },
        },
      ],
    };
  },
});

/** Its words, in the shape of the catalogue. Without them the finding reads as the rule's id. */
export const fewSetsTexts = {
  title: 'Enough sets of pictures',
  messages: {
    few: {
      what: { count: 'count', one: 'There is {count} set of pictures.', other: 'There are {count} sets of pictures.' },
      why: 'Our doctors compare at least ten.',
      do: 'Add older scans if you have them.',
    },
  },
};
