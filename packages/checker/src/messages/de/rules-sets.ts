import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Regeln über ganze Bildserien. */
export const deSetRules = {
  'missing-slices': {
    title: 'Jedes Bild einer Serie',
    messages: {
      'interior-gap': {
        what: {
          count: 'count',
          one: 'Diese Bildserie ({modality}) hat {present} Bilder. Dazwischen fehlt {count}.',
          other: 'Diese Bildserie ({modality}) hat {present} Bilder. Dazwischen fehlen {count}.',
        },
        why: 'Die Ärzte sehen alle Bilder der Reihe nach durch.',
        do: 'Kopieren Sie die CD oder den Ordner noch einmal. Hilft das nicht, bitten Sie die Klinik um die ganze Bildserie.',
      },
      'numbers-absent': {
        what: {
          count: 'count',
          one: 'Diese Bildserie ({modality}) hat {present} Bilder. {count} weitere kam nicht mit.',
          other: 'Diese Bildserie ({modality}) hat {present} Bilder. {count} weitere kamen nicht mit.',
        },
        why: 'Die Ärzte sehen alle Bilder der Reihe nach durch.',
        do: 'Kopieren Sie die CD oder den Ordner noch einmal. Hilft das nicht, bitten Sie die Klinik um die ganze Bildserie.',
      },
      'maybe-gap': {
        what: 'Diese Bildserie ({modality}) hat eine Lücke. Vielleicht wurde sie so gemacht.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'cut-series': {
    title: 'Anfang und Ende einer Serie',
    messages: {
      'only-few': {
        what: {
          count: 'present',
          one: 'Von einer längeren Bildserie ({modality}) ist nur {present} Bild da. Das erste hat die Nummer {number}.',
          other:
            'Von einer längeren Bildserie ({modality}) sind nur {present} Bilder da. Das erste hat die Nummer {number}.',
        },
        why: 'Die Ärzte brauchen die ganze Bildserie.',
        do: 'Bitten Sie die Klinik um die ganze Bildserie.',
      },
      'starts-late': {
        what: {
          count: 'count',
          one: 'Am Anfang dieser Bildserie ({modality}) fehlt {count} Bild. Da sind {present}.',
          other: 'Am Anfang dieser Bildserie ({modality}) fehlen {count} Bilder. Da sind {present}.',
        },
        why: 'Die Ärzte brauchen die ganze Bildserie.',
        do: 'Kopieren Sie die CD oder den Ordner noch einmal. Hilft das nicht, bitten Sie die Klinik um die ganze Bildserie.',
      },
      'maybe-starts-late': {
        what: {
          count: 'count',
          one: 'Am Anfang dieser Bildserie ({modality}, {present} Bilder) fehlt vielleicht {count} Bild.',
          other: 'Am Anfang dieser Bildserie ({modality}, {present} Bilder) fehlen vielleicht {count} Bilder.',
        },
        do: 'Fragen Sie die Klinik, ob die Bildserie ganz ist. Ihr Koordinationsteam kann helfen.',
      },
    },
  },
  'count-conflict': {
    title: 'Anzahl der Bilder',
    messages: {
      'fewer-than-stated': {
        what: 'Die Dateien sprechen von {expected} Bildern ({modality}). Da sind {present}, ohne sichtbare Lücke.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
      'fewer-in-study': {
        what: 'Laut den Dateien hatte diese Untersuchung {expected} Dateien oder Serien. Da sind {present}.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'short-volume': {
    title: 'Durchgänge einer Untersuchung',
    messages: {
      'fewer-slices': {
        what: 'Durchgang {volume} von {volumes} ({modality}) hat {present} von {expected} Bildern.',
        why: 'Die Ärzte vergleichen die Durchgänge miteinander.',
        do: 'Fragen Sie die Klinik, ob die Untersuchung früher endete. Wenn nicht, bitten Sie um die ganze Bildserie.',
      },
    },
  },
  'missing-frames': {
    title: 'Bilder in einer Datei',
    messages: {
      'fewer-frames': {
        what: 'Eine Datei ({modality}) soll {expected} Bilder enthalten. Sie beschreibt {present}.',
        why: 'Die Ärzte sehen alle Bilder der Reihe nach durch.',
        do: 'Bitten Sie die Klinik um eine neue Kopie dieser Bildserie.',
      },
      'part-absent': {
        what: 'Diese Bildserie ({modality}) kommt in {expected} Teilen. Da sind {present}.',
        why: 'Die Ärzte brauchen alle Teile.',
        do: 'Kopieren Sie die CD oder den Ordner noch einmal. Hilft das nicht, bitten Sie die Klinik um eine neue Kopie.',
      },
    },
  },
  'variable-spacing': {
    title: 'Abstand der Bilder',
    messages: {
      uneven: {
        what: 'Die Bilder einer Serie ({modality}) liegen {smallest} bis {largest} mm auseinander. Das machen Geräte oft.',
        do: 'Sie müssen nichts tun.',
      },
    },
  },
  'pet-without-ct': {
    title: 'PET mit ihrem CT',
    messages: {
      'no-ct': {
        what: 'Es gibt PET-Bilder, aber kein CT oder MRT derselben Untersuchung.',
        why: 'Die Ärzte sehen sich beides zusammen an.',
        do: 'Bitten Sie die Klinik um das CT, das mit der PET gemacht wurde.',
      },
    },
  },
  'thin-slices-absent': {
    title: 'Dünne Schichten',
    messages: {
      'only-thick': {
        what: 'Die Liste für diesen Fall nennt {need}: {limit} mm. Die dünnsten hier: {thinnest} mm.',
        why: '{why}',
        do: 'Bitten Sie die Klinik um die dünnen Schichten. Oft sind sie gespeichert, werden aber nicht mitgegeben.',
      },
      'all-thick': {
        what: 'Alle CT-Schichten dieser Untersuchung sind dick. Die dünnste: {thinnest} mm.',
        why: '{why}',
        do: 'Fragen Sie die Klinik, ob es dünnere Schichten gibt. Oft sind sie gespeichert, werden aber nicht mitgegeben.',
      },
      'maybe-all-thick': {
        what: 'Vielleicht sind alle CT-Schichten dieser Untersuchung dick. Das konnten wir nicht erkennen.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
      'maybe-only-thick': {
        what: 'Die Liste für diesen Fall nennt {need}: {limit} mm. Ob sie da sind, konnten wir nicht erkennen.',
        why: '{why}',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'expected-sequence-absent': {
    title: 'Serien aus der Liste für diesen Fall',
    messages: {
      absent: {
        what: 'Die Liste für diesen Fall nennt {need}. Wir haben keine Serie mit diesem Namen gefunden.',
        why: '{why}',
        do: 'Fragen Sie die Klinik, ob diese Serie gemacht wurde. Wenn ja, bitten Sie darum.',
      },
      'maybe-absent': {
        what: 'Die Liste für diesen Fall nennt {need}. Eine Serie hier ist es vielleicht.',
        why: '{why}',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
      'no-such-scan': {
        what: 'Die Liste für diesen Fall nennt diese Art von Untersuchung: {modality}. Wir haben keine gefunden.',
        why: '{why}',
        do: 'Hatten Sie so eine Untersuchung? Dann fügen Sie ihre Dateien hinzu.',
      },
      'other-part': {
        what: 'Die Untersuchung hier ({modality}) zeigt einen anderen Körperteil als dieser Fall.',
        why: '{why}',
        do: 'Haben Sie eine Untersuchung dieses Körperteils? Dann fügen Sie sie hinzu. Oder ändern Sie die Art des Falls.',
      },
    },
  },
  'plane-absent': {
    title: 'Richtungen der Bilder',
    messages: {
      absent: {
        what: 'Die Liste für diesen Fall nennt {need} von {expected} Seiten. Gefunden: {present}.',
        why: '{why}',
        do: 'Fragen Sie die Klinik, ob weitere Serien gemacht wurden. Wenn ja, bitten Sie darum.',
      },
      'maybe-absent': {
        what: 'Die Liste für diesen Fall nennt {need} von {expected} Seiten. Sicher sind: {present}.',
        why: '{why}',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'contrast-absent': {
    title: 'Bilder nach Kontrastmittel',
    messages: {
      absent: {
        what: 'Die Liste für diesen Fall nennt {need}. Wir haben keine Serie mit diesem Namen gefunden.',
        why: '{why}',
        do: 'Fragen Sie die Klinik, ob diese Serie gemacht wurde. Wenn ja, bitten Sie darum.',
      },
      'maybe-absent': {
        what: 'Die Liste für diesen Fall nennt {need}. Die Dateien sagen nicht, ob sie da sind.',
        why: '{why}',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'coverage-differs': {
    title: 'Serien, die zusammengehören',
    messages: {
      'shorter-half': {
        what: 'Zwei Serien ({modality}) gehören zusammen. Eine ist {smallest} mm lang, die andere {largest} mm.',
        why: 'Vielleicht wurde ein Teil ausgelassen.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
      'not-measured': {
        what: 'Zwei Serien ({modality}) gehören zusammen. Wir konnten ihre Länge nicht vergleichen.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'pet-not-corrected': {
    title: 'Korrigierte PET-Bilder',
    messages: {
      'only-raw': {
        what: 'Hier sind nur die rohen PET-Bilder. Die korrigierte Serie fehlt.',
        why: 'Die Ärzte messen auf den korrigierten Bildern.',
        do: 'Bitten Sie die Klinik um die korrigierten PET-Bilder (AC).',
      },
      'not-told': {
        what: 'Die PET-Dateien sagen nicht, ob sie die korrigierten Bilder sind.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'study-outdated': {
    title: 'Datum der Untersuchung',
    messages: {
      old: {
        what: 'Die neueste Untersuchung hier hat dieses Datum: {date}. Die Liste für diesen Fall nennt eine neuere.',
        do: 'Haben Sie eine neuere, fügen Sie sie hinzu. Das sieht sich Ihr Koordinationsteam an.',
      },
      'no-date': {
        what: 'Einige Dateien der Untersuchung haben kein Datum. Wir wissen nicht, wie alt sie sind.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
