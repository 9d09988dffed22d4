import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Regeln über das Paket der Dateien und die Person. */
export const deRules = {
  'no-scan-files': {
    title: 'Dateien der Untersuchung',
    messages: {
      nothing: {
        what: 'Wir haben hier keine Dateien einer Untersuchung (DICOM) gefunden.',
        why: 'Damit sehen sich die Ärzte die Bilder an.',
        do: 'Wählen Sie den ganzen Ordner oder die ganze CD. Oder bitten Sie die Klinik um die Dateien.',
      },
      'only-reports': {
        what: 'Sie haben Befunde, aber keine Dateien der Untersuchung.',
        why: 'Damit sehen sich die Ärzte die Bilder an.',
        do: 'Fügen Sie die Dateien hinzu. Haben Sie keine, bitten Sie die Klinik darum, auf CD oder als Link.',
      },
      'only-pictures': {
        what: 'Sie haben Fotos, aber keine Dateien der Untersuchung.',
        why: 'Ein Foto verliert viel von dem, was in der Datei steckt.',
        do: 'Fügen Sie die Dateien hinzu. Haben Sie keine, bitten Sie die Klinik darum, auf CD oder als Link.',
      },
      'only-program': {
        what: 'Auf dieser CD ist wohl nur ein Anzeigeprogramm, keine Datei der Untersuchung.',
        why: 'Nur mit dem Programm kann ein anderer Arzt Ihre Bilder nicht sehen.',
        do: 'Bitten Sie die Klinik um „die DICOM-Dateien auf CD oder als Link“.',
      },
      'maybe-inside': {
        what: {
          count: 'count',
          one: 'Noch keine Dateien der Untersuchung gefunden. {count} Datei ging nicht auf. Vielleicht sind sie darin.',
          other:
            'Noch keine Dateien der Untersuchung gefunden. {count} Dateien gingen nicht auf. Vielleicht sind sie darin.',
        },
        do: 'Entpacken Sie die Dateien auf Ihrem Computer. Fügen Sie dann hier den Ordner hinzu.',
      },
    },
  },
  'unreadable-files': {
    title: 'Dateien, die sich öffnen',
    messages: {
      unreadable: {
        what: {
          count: 'count',
          one: 'Wir konnten {count} Datei nicht öffnen. Sie ist vielleicht beschädigt.',
          other: 'Wir konnten {count} Dateien nicht öffnen. Sie sind vielleicht beschädigt.',
        },
        do: 'Kopieren Sie die CD noch einmal. Hilft das nicht, bitten Sie die Klinik um eine neue Kopie.',
      },
      'unreadable-disc': {
        what: {
          count: 'count',
          one: 'Ihr Gerät konnte {count} Datei nicht lesen.',
          other: 'Ihr Gerät konnte {count} Dateien nicht lesen.',
        },
        why: 'Das kommt von einer zerkratzten CD oder einer Datei, die nur im Internet liegt.',
        do: 'Kopieren Sie die Dateien zuerst auf Ihr Gerät. Fügen Sie sie dann noch einmal hinzu.',
      },
      'not-read': {
        what: {
          count: 'count',
          one: 'Wir mussten {count} Datei auslassen. Sie war zu groß oder hielt die Prüfung an.',
          other: 'Wir mussten {count} Dateien auslassen. Sie waren zu groß oder hielten die Prüfung an.',
        },
        do: 'Versuchen Sie es an einem Computer. Oder Ihr Koordinationsteam sieht es sich an.',
      },
      'stopped-early': {
        what: 'Die Prüfung wurde vorzeitig beendet. Einige Dateien wurden nicht gelesen.',
        do: 'Starten Sie die Prüfung neu und warten Sie bis zum Ende.',
      },
    },
  },
  'truncated-files': {
    title: 'Ganze Dateien',
    messages: {
      'cut-off': {
        what: {
          count: 'count',
          one: '{count} Datei der Untersuchung ist abgeschnitten. Ein Teil des Bildes fehlt.',
          other: '{count} Dateien der Untersuchung sind abgeschnitten. Von jedem Bild fehlt ein Teil.',
        },
        why: 'Bricht das Kopieren ab, bleibt eine halbe Datei.',
        do: 'Kopieren Sie die CD noch einmal, oder laden Sie die Dateien noch einmal herunter.',
      },
      'maybe-cut-off': {
        what: {
          count: 'count',
          one: 'Das Ende von {count} Datei der Untersuchung ist seltsam. Das Bild ist vielleicht abgeschnitten.',
          other: 'Das Ende von {count} Dateien der Untersuchung ist seltsam. Die Bilder sind vielleicht abgeschnitten.',
        },
        do: 'Kopieren Sie die CD noch einmal, wenn Sie können.',
      },
    },
  },
  'no-pixels-decodable': {
    title: 'Bilder, die man sieht',
    messages: {
      'none-shown': {
        what: 'Wir konnten aus diesen Dateien kein einziges Bild zeigen.',
        why: 'Vielleicht können die Ärzte sie auch nicht öffnen.',
        do: 'Bitten Sie die Klinik um eine neue Kopie der Untersuchung.',
      },
      'set-not-shown': {
        what: {
          count: 'count',
          one: 'Aus {count} Bildserie konnten wir kein Bild zeigen.',
          other: 'Aus {count} Bildserien konnten wir kein Bild zeigen.',
        },
        why: 'Die Dateien sind vielleicht beschädigt.',
        do: 'Kopieren Sie die CD noch einmal. Hilft das nicht, bitten Sie die Klinik um eine neue Kopie.',
      },
      'picture-not-shown': {
        what: {
          count: 'count',
          one: '{count} Bild ist in seiner Datei kaputt. Wir konnten es nicht zeigen.',
          other: '{count} Bilder sind in ihren Dateien kaputt. Wir konnten sie nicht zeigen.',
        },
        do: 'Kopieren Sie die CD noch einmal, oder laden Sie die Dateien noch einmal herunter.',
      },
      'not-tried': {
        what: {
          count: 'count',
          one: 'Die Bilder aus {count} Bildserie haben wir nicht geöffnet.',
          other: 'Die Bilder aus {count} Bildserien haben wir nicht geöffnet.',
        },
        do: 'Sie können die Dateien senden. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'unsupported-transfer-syntax': {
    title: 'Format der Bilder',
    messages: {
      'not-shown-here': {
        what: {
          count: 'count',
          one: '{count} Bildserie ist so gespeichert, dass wir sie hier nicht zeigen können.',
          other: '{count} Bildserien sind so gespeichert, dass wir sie hier nicht zeigen können.',
        },
        why: 'Die Dateien sehen gut aus. Nur hier gehen die Bilder nicht auf.',
        do: 'Sie können sie senden. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'locked-container': {
    title: 'Dateien mit Passwort',
    messages: {
      locked: {
        what: {
          count: 'count',
          '=1': '{file} hat ein Passwort.',
          one: '{count} Datei hat ein Passwort.',
          other: '{count} Dateien haben ein Passwort.',
        },
        why: 'Wir können nicht prüfen, was darin ist.',
        do: 'Suchen Sie das Passwort im Brief der Klinik. Oft ist es Ihr Geburtsdatum.',
      },
    },
  },
  'unsupported-container': {
    title: 'Gepackte Dateien',
    messages: {
      'cannot-open': {
        what: {
          count: 'count',
          '=1': '{file} können wir hier nicht öffnen. Das ist eine gepackte Datei.',
          one: 'Wir können {count} gepackte Datei hier nicht öffnen.',
          other: 'Wir können {count} gepackte Dateien hier nicht öffnen.',
        },
        why: 'Wir können nicht prüfen, was darin ist.',
        do: 'Entpacken Sie sie zuerst auf Ihrem Computer. Fügen Sie dann hier den Ordner hinzu.',
      },
    },
  },
  'dicomdir-missing-files': {
    title: 'Dateien aus der Liste der CD',
    messages: {
      missing: {
        what: {
          count: 'count',
          one: 'Die Liste auf der CD nennt {listed} Dateien. {count} davon ist nicht hier.',
          other: 'Die Liste auf der CD nennt {listed} Dateien. {count} davon sind nicht hier.',
        },
        why: 'Vielleicht wurde nicht die ganze CD kopiert.',
        do: 'Kopieren Sie die ganze CD noch einmal, oder wählen Sie die CD selbst.',
      },
      'list-damaged': {
        what: 'Die Liste auf der CD ist beschädigt. Wir konnten nicht alles vergleichen.',
        do: 'Kopieren Sie die CD noch einmal, wenn Sie können.',
      },
    },
  },
  'dicomdir-only': {
    title: 'Mehr als die Liste',
    messages: {
      'only-the-list': {
        what: 'Sie haben die Liste der CD gewählt, aber keine Datei der Untersuchung.',
        why: 'Die Liste sagt nur, wo die Bilder sind.',
        do: 'Wählen Sie die ganze CD oder ihren Ordner. Die Bilder liegen oft in einem Ordner namens DICOM.',
      },
      'pictures-not-read': {
        what: {
          count: 'count',
          one: 'Die Liste der CD ist da. {count} Datei ging nicht auf und ist vielleicht ein Bild.',
          other: 'Die Liste der CD ist da. {count} Dateien gingen nicht auf und sind vielleicht Bilder.',
        },
        do: 'Kopieren Sie die ganze CD noch einmal, oder wählen Sie die CD selbst.',
      },
    },
  },
  'executable-content': {
    title: 'Programme auf der CD',
    messages: {
      'programs-ignored': {
        what: {
          count: 'count',
          one: 'Wir haben {count} Programm der CD ausgelassen. Es wird nie gesendet.',
          other: 'Wir haben {count} Programme der CD ausgelassen. Sie werden nie gesendet.',
        },
        do: 'Sie müssen nichts tun.',
      },
    },
  },
  'duplicate-instances': {
    title: 'Doppelte Dateien',
    messages: {
      'same-file-again': {
        what: {
          count: 'count',
          one: '{count} Datei ist doppelt da. Wir zählen sie einmal.',
          other: '{count} Dateien sind mehrfach da. Wir zählen jede einmal.',
        },
        do: 'Sie müssen nichts tun.',
      },
    },
  },
  'conflicting-duplicates': {
    title: 'Bilder mit der gleichen Nummer',
    messages: {
      'same-id-other-content': {
        what: {
          count: 'count',
          '=1': 'Zwei Dateien wollen dasselbe Bild sein, sind aber verschieden.',
          one: 'Zu {count} Bild gibt es je zwei verschiedene Dateien.',
          other: 'Zu {count} Bildern gibt es je zwei verschiedene Dateien.',
        },
        why: 'Wir wissen nicht, welche stimmt. Wir behalten beide.',
        do: 'Haben Sie die CD zweimal kopiert? Dann senden Sie nur die neueste Kopie.',
      },
    },
  },
  'one-patient': {
    title: 'Nur eine Person',
    messages: {
      'several-people': {
        what: {
          count: 'count',
          one: 'Diese Dateien sind von {count} Person: {names}.',
          other: 'Diese Dateien sind von {count} Personen: {names}.',
        },
        why: 'Dateien einer anderen Person dürfen nicht versehentlich mitgehen.',
        do: 'Wählen Sie Ihre eigenen Dateien. Lassen Sie die anderen weg.',
      },
      'written-two-ways': {
        what: {
          count: 'count',
          one: 'Ein Name ist auf {count} Art geschrieben: {names}. {because}',
          other: 'Ein Name ist auf {count} Arten geschrieben: {names}. {because}',
        },
        why: 'Eine Klinik könnte sie für zwei Personen halten.',
        do: 'Sagen Sie Ihrem Koordinationsteam, wie er in Ihrem Pass steht.',
      },
      'maybe-same-person': {
        what: {
          count: 'count',
          one: 'Der Name ist auf {count} Art geschrieben: {names}. Das ist vielleicht eine Person. {because}',
          other: 'Der Name ist auf {count} Arten geschrieben: {names}. Das ist vielleicht eine Person. {because}',
        },
        do: 'Prüfen Sie die Namen. Lassen Sie Dateien weg, die nicht Ihnen gehören.',
      },
      'no-name': {
        what: {
          count: 'count',
          one: 'In {count} Untersuchung steht kein Name und keine Nummer.',
          other: 'In {count} Untersuchungen stehen kein Name und keine Nummer.',
        },
        do: 'Prüfen Sie, ob diese Dateien Ihnen gehören.',
      },
    },
  },
  'deidentified-data': {
    title: 'Namen in den Dateien',
    messages: {
      'names-removed': {
        what: {
          count: 'count',
          one: 'Aus {count} Untersuchung wurde der Name entfernt.',
          other: 'Aus {count} Untersuchungen wurde der Name entfernt.',
        },
        why: 'Die Klinik kann die Dateien dann vielleicht nicht Ihnen zuordnen.',
        do: 'Sagen Sie es Ihrem Koordinationsteam. Oder bitten Sie die Klinik um Dateien mit Ihrem Namen.',
      },
      'maybe-removed': {
        what: {
          count: 'count',
          one: 'In {count} Untersuchung steht kein Name. Vielleicht wurde er entfernt.',
          other: 'In {count} Untersuchungen steht kein Name. Vielleicht wurde er entfernt.',
        },
        do: 'Sagen Sie Ihrem Koordinationsteam, dass diese Dateien Ihnen gehören.',
      },
    },
  },
  'implausible-dates': {
    title: 'Stimmige Datumsangaben',
    messages: {
      'scan-in-future': {
        what: 'Eine Untersuchung hat ein Datum in der Zukunft: {date}.',
        why: 'Das kommt von einer falschen Uhr am Gerät.',
        do: 'Sagen Sie Ihrem Koordinationsteam das richtige Datum.',
      },
      'scan-too-old': {
        what: 'Eine Untersuchung hat ein Datum, zu dem es solche Untersuchungen noch nicht gab: {date}.',
        do: 'Sagen Sie Ihrem Koordinationsteam das richtige Datum.',
      },
      'scan-before-birth': {
        what: 'Eine Untersuchung hat ein Datum vor der Geburt: {date}.',
        why: 'Eines der beiden Daten ist falsch.',
        do: 'Sagen Sie Ihrem Koordinationsteam, welches stimmt.',
      },
      'no-date': {
        what: {
          count: 'count',
          one: 'In {count} Untersuchung steht kein Datum.',
          other: 'In {count} Untersuchungen steht kein Datum.',
        },
        do: 'Sagen Sie Ihrem Koordinationsteam, wann die Untersuchung war.',
      },
    },
  },
  'document-of-another-patient': {
    title: 'Dokumente derselben Person',
    messages: {
      'other-name': {
        what: 'Der Name in {file} ist nicht der Name in den Dateien der Untersuchung.',
        why: 'Dokumente einer anderen Person dürfen nicht versehentlich mitgehen.',
        do: 'Prüfen Sie, ob dieses Dokument Ihnen gehört. Wenn nicht, lassen Sie es weg.',
      },
      'near-name': {
        what: 'Der Name in {file} ist anders geschrieben als in den Dateien der Untersuchung.',
        do: 'Prüfen Sie, ob dieses Dokument Ihnen gehört.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
