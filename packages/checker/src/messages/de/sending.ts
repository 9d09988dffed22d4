import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Speichern zum Senden. */
export const deSending = {
  open: 'Zum Senden speichern',
  title: 'Zum Senden speichern',
  lead: 'Auf Ihrem Gerät entsteht eine ZIP-Datei. Senden Sie sie so, wie Ihr Koordinationsteam es gesagt hat.',
  local: 'Von hier aus wird nichts gesendet.',
  choose: 'Was hineinkommt',
  untick: 'Nehmen Sie das Häkchen weg bei dem, was Sie behalten möchten.',
  papers: 'Dokumente und Fotos',
  names: 'Namen bleiben in den Dateien der Untersuchung: Ein Arzt muss wissen, wem sie gehören.',
  report: 'Das Ergebnis dieser Prüfung und eine Liste aller Dateien',
  sum: { count: 'count', one: '{count} Datei, etwa {size}', other: '{count} Dateien, etwa {size}' },
  leftOut: 'Was draußen bleibt',
  reason: {
    'disc-viewer': {
      count: 'count',
      one: '{count} Datei des Anzeigeprogramms der CD',
      other: '{count} Dateien des Anzeigeprogramms der CD',
    },
    'system-file': { count: 'count', one: '{count} Systemdatei', other: '{count} Systemdateien' },
    'preview-of-dicom': {
      count: 'count',
      one: '{count} kleine Kopie eines Bildes der Untersuchung',
      other: '{count} kleine Kopien von Bildern der Untersuchung',
    },
    empty: { count: 'count', one: '{count} leere Datei', other: '{count} leere Dateien' },
    other: {
      count: 'count',
      one: '{count} Datei, die nicht nötig ist',
      other: '{count} Dateien, die nicht nötig sind',
    },
    duplicate: { count: 'count', one: '{count} zweite Kopie', other: '{count} zweite Kopien' },
    opened: {
      count: 'count',
      one: '{count} ZIP- oder CD-Datei: Der Inhalt kommt hinein',
      other: '{count} ZIP- oder CD-Dateien: Der Inhalt kommt hinein',
    },
    chosen: { count: 'count', one: '{count} Datei, die Sie behalten', other: '{count} Dateien, die Sie behalten' },
    'directory-outdated': {
      count: 'count',
      one: '{count} Liste der CD: Sie nennt, was Sie behalten',
      other: '{count} Listen der CD: Sie nennen, was Sie behalten',
    },
    changed: {
      count: 'count',
      one: '{count} Datei, die sich geändert hat',
      other: '{count} Dateien, die sich geändert haben',
    },
    unreadable: {
      count: 'count',
      one: '{count} Datei, die nicht aufgeht',
      other: '{count} Dateien, die nicht aufgehen',
    },
  },
  gaps: 'Etwas fehlt noch. Sie können jetzt speichern. Im Ergebnis steht dann, dass das alles ist, was Sie haben.',
  save: 'ZIP-Datei speichern',
  saveAnyway: 'Trotzdem speichern, mehr habe ich nicht',
  close: 'Schließen',
  again: 'Noch einmal speichern',
  cancel: 'Abbrechen',
  preparing: 'Jede Datei wird einmal gelesen: {read} von {size}',
  writing: 'Die ZIP-Datei wird geschrieben: {read} von {size}',
  stays: 'Lassen Sie diese Seite offen, bis es fertig ist.',
  done: 'Gespeichert',
  handed: 'Die ZIP-Datei ist fertig',
  handedHint: 'Ihr Browser speichert sie gerade. Lassen Sie diese Seite offen, bis er fertig ist.',
  download: 'Noch einmal speichern',
  doneLine: {
    count: 'count',
    one: '{count} Datei ist darin, genau wie hier.',
    other: '{count} Dateien sind darin, genau wie hier.',
  },
  number: 'Nummer dieses Pakets',
  numberHint: 'Nennen Sie sie Ihrem Koordinationsteam. Ist die Nummer dort gleich, hat sich nichts geändert.',
  lost: {
    count: 'count',
    one: '{count} Datei lässt sich nicht mehr lesen. Sie ist nicht in der ZIP-Datei.',
    other: '{count} Dateien lassen sich nicht mehr lesen. Sie sind nicht in der ZIP-Datei.',
  },
  cancelled: 'Angehalten. Nichts wurde gespeichert.',
  failure: {
    changed:
      'Beim Speichern hat sich eine Datei geändert: {name}. Nichts wurde gespeichert. Prüfen Sie die Dateien noch einmal.',
    unreadable: 'Eine Datei lässt sich nicht mehr lesen: {name}. Nichts wurde gespeichert. Ist die CD noch eingelegt?',
    'not-written': 'Die ZIP-Datei ließ sich nicht schreiben. Ist auf diesem Gerät noch Platz?',
    internal: 'Die ZIP-Datei ließ sich hier nicht machen. Ihre Dateien sind unverändert.',
  },
} satisfies Draft<Messages['sending']>;
