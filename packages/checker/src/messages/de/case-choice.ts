import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Wofür die Untersuchungen sind. */
export const deCaseChoice = {
  title: 'Wofür sind die Untersuchungen?',
  now: 'Art des Falls: {case}',
  change: 'Ändern',
  lead: 'Wählen Sie, was am besten passt. Dann sagen wir, was veröffentlichte Listen nennen. Ihre Dateien werden nicht neu gelesen.',
  search: 'Suchen',
  groups: {
    head: 'Kopf und Nerven',
    spine: 'Rücken und Hals',
    heart: 'Herz',
    chest: 'Brustkorb und Brust',
    belly: 'Bauch und Becken',
    joints: 'Gelenke',
    body: 'Ganzer Körper',
  },
  asks: 'Was veröffentlichte Listen nennen',
  advice: 'Das ist ein Rat aus diesen Listen. Ob es reicht, entscheidet Ihr Arzt oder Ihre Ärztin.',
  thin: '{need}, Schichten von höchstens {limit} mm',
  sides: { count: 'count', one: '{need}, von {count} Seite', other: '{need}, von {count} Seiten' },
  preferred: 'gut zu haben',
  papers: 'Dokumente, die helfen',
  or: ' oder ',
  source: '{title}, {year}',
  opens: 'öffnet die Quelle in einem neuen Tab',
  coordinator: 'Das hat Ihr Koordinationsteam gewählt.',
  reason: 'Grund: {reason}',
} satisfies Draft<Messages['caseChoice']>;
