import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Wörter um einen Brief an die Klinik. Die des Briefs stehen in `letters/words/`. */
export const deLetter = {
  open: 'An die Klinik schreiben',
  title: 'Ein Brief an die Klinik',
  titleOf: 'Ein Brief an: {hospital}',
  lead: 'Lesen Sie ihn und füllen Sie aus, was in [Klammern] steht. Dann senden Sie ihn selbst: Diese Seite sendet nichts.',
  which: 'Klinik',
  unknownHospital: 'Die Klinik steht nicht in den Dateien',
  language: 'Sprache des Briefs',
  guess: {
    script: 'Gewählt nach der Schrift des Kliniknamens.',
    report: 'Gewählt nach der Sprache ihres Befunds.',
    address: 'Gewählt nach ihrem Land.',
    name: 'Gewählt nach ihrem Namen.',
    'character-set': 'Gewählt nach der Schrift in den Dateien.',
    none: 'Die Dateien verraten die Sprache nicht. Ändern Sie sie, wenn Sie sie wissen.',
  },
  english: 'Darunter steht der Text auf Englisch.',
  draft: 'Übersetzung im Entwurf',
  draftHint:
    'Noch hat ihn niemand geprüft, der mit der Sprache aufgewachsen ist. Lassen Sie ihn von jemandem lesen, der sie kann.',
  names: 'Name, Geburtsdatum und Nummern aus den Dateien eintragen',
  namesHint: 'Für einen Chat weglassen. Für einen Brief an die Klinik selbst anschalten.',
  body: 'Der Brief',
  text: 'Als Text herunterladen',
  page: 'Zum Drucken herunterladen',
  share: 'Teilen',
  failed: 'Die Wörter dieser Sprache wurden nicht geladen. Wählen Sie eine andere.',
} satisfies Draft<Messages['letter']>;
