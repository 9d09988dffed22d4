import type { CaseGroup } from '../case-packs/groups.ts';
import type { TextTree } from './catalogue.ts';

/** The choice of what the scans are for, beside a finished report. */
export const enCaseChoice = {
  title: 'What are the scans for?',
  now: 'Kind of case: {case}',
  change: 'Change',
  lead: 'Choose what fits best. We then say what published lists ask for. Your files are not read again.',
  search: 'Search',
  groups: {
    head: 'Head and nerves',
    spine: 'Back and neck',
    heart: 'Heart',
    chest: 'Chest and breast',
    belly: 'Belly and pelvis',
    joints: 'Joints',
    body: 'Whole body',
  } satisfies Readonly<Record<CaseGroup, string>>,
  asks: 'What published lists ask for',
  advice: 'This is advice from these lists. Your doctor decides what is enough.',
  thin: '{need}, slices of {limit} mm or thinner',
  sides: { count: 'count', one: '{need}, from {count} side', other: '{need}, from {count} sides' },
  preferred: 'good to have',
  papers: 'Papers that help',
  or: ' or ',
  source: '{title}, {year}',
  opens: 'opens the source in a new tab',
  coordinator: 'Your coordinator chose this.',
  reason: 'Reason: {reason}',
} as const satisfies TextTree;
