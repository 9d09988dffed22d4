import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Der erste Bildschirm. */
export const deShell = {
  caveat: 'Hier werden die Dateien geprüft, nicht Ihre Gesundheit.',
  preview: 'Vorschau, nicht für die Diagnose.',
  local: 'Ihre Dateien bleiben auf diesem Gerät, bis Sie „Senden“ drücken.',
  privacy: {
    how: 'Woher weiß ich das?',
    page: 'Die Prüfung läuft in dieser Seite. Sie lädt nichts ins Internet.',
    offline:
      'Probieren Sie es: Schalten Sie WLAN und mobile Daten aus und prüfen Sie Ihre Dateien. Es klappt trotzdem.',
    forget: 'Nichts wird aufbewahrt. Schließen Sie die Seite, und sie vergisst alles.',
  },
  choose: {
    title: 'Sind die Dateien Ihrer Untersuchung vollständig?',
    lead: 'Wählen Sie, was Sie haben. In einer Minute wissen Sie, was da ist und was fehlt.',
    folder: 'Ordner',
    folderHint: 'Auf diesem Computer oder einem USB-Stick',
    zip: 'ZIP-Datei',
    zipHint: 'Oft über einen Link der Klinik',
    disc: 'CD oder DVD',
    discHint: 'Wählen Sie die ganze CD',
    papers: 'Fotos und Befunde',
    papersHint: 'PDF, Word oder ein Foto vom Papier',
    drop: 'Sie können Dateien auch irgendwo auf diese Seite ziehen.',
    dropNow: 'Loslassen, um diese Dateien zu prüfen',
    help: 'Was soll ich wählen?',
    discTitle: 'Eine CD oder DVD',
    disc1: 'Legen Sie die CD ein. Öffnet sich von selbst ein Anzeigeprogramm, schließen Sie es.',
    disc2: 'Drücken Sie „CD oder DVD“. Wählen Sie das Laufwerk: unter Windows oft D:, am Mac unter „Orte“.',
    disc3: 'Wählen Sie die CD selbst, nicht einen Ordner darauf.',
    browserAsks:
      'Vielleicht fragt der Browser, ob er den Ordner „hochladen“ soll. Sagen Sie ja: Die Dateien werden nur hier gelesen.',
    notShared:
      'Es kam kein Ordner an. Manche Ordner gibt Chrome nicht frei. Wählen Sie den Ordner darin oder einen anderen Weg.',
    anotherWay: 'Anderen Weg wählen',
    blocked: 'Gibt der Browser einen Ordner nicht frei, wählen Sie den Ordner darin.',
    phoneTitle: 'Auf einem iPhone',
    phone:
      'Öffnen Sie die App „Dateien“ und halten Sie den Finger auf den Ordner. Drücken Sie „Komprimieren“ und wählen Sie dann hier diese ZIP-Datei.',
    inApp: 'Diese App kann vielleicht keine Dateien öffnen. Öffnen Sie diese Seite in Chrome oder Safari.',
    notChosen: 'Es kamen keine Dateien an. Wählen Sie den Ordner darin oder einen anderen Weg.',
    adding: 'Weitere Dateien hinzufügen',
    back: 'Zurück zum Ergebnis',
  },
  password: {
    title: 'Diese Datei hat ein Passwort',
    hint: 'Oft steht es im Brief der Klinik, oder es ist Ihr Geburtsdatum.',
    label: 'Passwort',
    again: 'Mit diesem Passwort ging sie nicht auf. Prüfen Sie es und versuchen Sie es noch einmal.',
    open: 'Öffnen',
    skip: 'Geschlossen lassen',
  },
  progress: {
    starting: 'Einen Moment…',
    finding: 'Dateien werden gesucht… {found} gefunden',
    reading: '{read} von {found} geprüft',
    judging: 'Alles wird zusammengefügt…',
    secondsLeft: 'Noch weniger als eine Minute',
    minutesLeft: { count: 'count', one: 'Noch etwa {count} Minute', other: 'Noch etwa {count} Minuten' },
    stop: 'Anhalten',
    stopping: 'Wird angehalten…',
    kept: 'Was schon gefunden ist, bleibt.',
    soFar: 'Bisher gefunden',
    percent: '{percent} Prozent geprüft.',
    finished: 'Prüfung fertig.',
  },
  failure: {
    title: 'Die Prüfung blieb stehen',
    'engine-missing':
      'Ein Teil dieser Seite wurde nicht geladen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    'no-files': 'Es kamen keine Dateien an. Wählen Sie den Ordner darin oder einen anderen Weg.',
    'out-of-memory':
      'Diesem Gerät ging der Speicher aus. Versuchen Sie es an einem Computer, oder prüfen Sie immer nur einen Ordner.',
    internal: 'Diese Seite funktioniert nicht mehr. Ihre Dateien sind unverändert.',
    again: 'Noch einmal versuchen',
  },
  draft: 'Übersetzung im Entwurf',
} satisfies Draft<Messages['ui']>;
