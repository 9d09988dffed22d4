import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Regeln über die Dokumente. */
export const dePaperRules = {
  'report-missing': {
    title: 'Schriftliche Befunde',
    messages: {
      'no-report': {
        what: 'Zu dieser Untersuchung haben wir keinen schriftlichen Befund gefunden: {modality}, {date}.',
        why: 'Die Ärzte vergleichen ihn mit den Bildern.',
        do: 'Bitten Sie darum, oder fügen Sie ein Foto davon hinzu.',
      },
      'no-report-undated': {
        what: 'Zu dieser Untersuchung haben wir keinen schriftlichen Befund gefunden: {modality}.',
        why: 'Die Ärzte vergleichen ihn mit den Bildern.',
        do: 'Bitten Sie darum, oder fügen Sie ein Foto davon hinzu.',
      },
      'only-addition': {
        what: 'Zu dieser Untersuchung ist nur ein Nachtrag hier, nicht der Befund selbst: {modality}, {date}.',
        why: 'Im Nachtrag steht nicht alles, was im Befund steht.',
        do: 'Bitten Sie um den ganzen Befund, oder fügen Sie ein Foto davon hinzu.',
      },
      'maybe-report': {
        what: {
          count: 'count',
          one: 'Unter den Dokumenten ist vielleicht der Befund zu {count} Untersuchung.',
          other: 'Unter den Dokumenten ist vielleicht der Befund zu {count} Untersuchungen.',
        },
        do: 'Sehen Sie nach, ob das Dokument zu dieser Untersuchung gehört.',
      },
      'papers-not-read': {
        what: {
          count: 'count',
          one: 'Wir konnten nicht alle Dokumente lesen. Vielleicht ist der Befund zu {count} Untersuchung dabei.',
          other: 'Wir konnten nicht alle Dokumente lesen. Vielleicht ist der Befund zu {count} Untersuchungen dabei.',
        },
        do: 'Sehen Sie nach, ob der Befund da ist. Wenn nicht, bitten Sie darum.',
      },
    },
  },
  'report-without-images': {
    title: 'Untersuchungen zu den Befunden',
    messages: {
      'no-scan': {
        what: '{file} sieht aus wie ein Befund. Die Untersuchung dazu ist nicht hier.',
        why: 'Die Ärzte brauchen auch die Bilder.',
        do: 'Bitten Sie die Klinik um die Dateien der Untersuchung.',
      },
      'no-scan-dated': {
        what: '{file} sieht aus wie ein Befund vom {date}. Die Untersuchung dazu ist nicht hier.',
        why: 'Die Ärzte brauchen auch die Bilder.',
        do: 'Bitten Sie die Klinik um die Dateien der Untersuchung.',
      },
      'maybe-no-scan': {
        what: {
          count: 'count',
          one: '{count} Dokument ist vielleicht der Befund einer Untersuchung, die nicht hier ist.',
          other: '{count} Dokumente sind vielleicht Befunde von Untersuchungen, die nicht hier sind.',
        },
        do: 'Gab es diese Untersuchung, bitten Sie um ihre Dateien.',
      },
    },
  },
  'report-preliminary': {
    title: 'Endgültige Befunde',
    messages: {
      preliminary: {
        what: 'In {file} steht, dass es nicht der endgültige Befund ist.',
        do: 'Bitten Sie die Klinik um den endgültigen Befund.',
      },
      'maybe-preliminary': {
        what: '{file} ist vielleicht nicht der endgültige Befund.',
        do: 'Fragen Sie die Klinik, ob es einen endgültigen Befund gibt.',
      },
    },
  },
  'expected-document-absent': {
    title: 'Dokumente aus der Liste für diesen Fall',
    messages: {
      absent: {
        what: 'Die Liste für diesen Fall nennt dieses Dokument: {documentKind}. Wir haben es nicht gefunden.',
        why: 'Die Ärzte lesen es neben den Bildern.',
        do: 'Haben Sie es, fügen Sie es hinzu. Ein Foto davon genügt.',
      },
      'maybe-absent': {
        what: 'Die Liste für diesen Fall nennt dieses Dokument: {documentKind}. Eines von Ihren ist es vielleicht.',
        do: 'Sehen Sie nach, ob es da ist. Wenn nicht, fügen Sie es hinzu.',
      },
    },
  },
  'document-outdated': {
    title: 'Datum der Dokumente',
    messages: {
      old: {
        what: 'Das neueste Dokument dieser Art ({documentKind}) ist vom {date}. Ärzte brauchen oft ein neueres.',
        do: 'Haben Sie ein neueres, fügen Sie es hinzu.',
      },
      'no-date': {
        what: 'Wir konnten das Datum dieses Dokuments nicht lesen: {documentKind}.',
        do: 'Sehen Sie nach, ob es aus den letzten Monaten ist.',
      },
    },
  },
  'pictures-in-papers': {
    title: 'Bilder der Untersuchung in Dokumenten',
    messages: {
      'photos-of-screen': {
        what: {
          count: 'count',
          one: '{file} enthält {count} Bild, das aussieht wie ein Foto vom Bildschirm. Nummer: {numbers}.',
          other: '{file} enthält {count} Bilder, die aussehen wie Fotos vom Bildschirm. Nummer: {numbers}.',
        },
        why: 'Die Ärzte brauchen die Dateien der Untersuchung.',
        do: 'Bitten Sie die Klinik um „die DICOM-Dateien auf CD oder als Link“.',
      },
      'photos-of-film': {
        what: {
          count: 'count',
          one: '{file} enthält {count} Bild, das aussieht wie ein Foto einer Filmfolie. Nummer: {numbers}.',
          other: '{file} enthält {count} Bilder, die aussehen wie Fotos einer Filmfolie. Nummer: {numbers}.',
        },
        why: 'Eine Filmfolie zeigt weniger, als in den Dateien steckt.',
        do: 'Bitten Sie die Klinik um die Dateien der Untersuchung (DICOM).',
      },
      copies: {
        what: {
          count: 'count',
          one: '{file} enthält Kopien von {count} Bild einer Untersuchung. Nummer: {numbers}.',
          other: '{file} enthält Kopien von {count} Bildern einer Untersuchung. Nummer: {numbers}.',
        },
        why: 'Eine Kopie zeigt weniger, als in den Dateien steckt.',
        do: 'Bitten Sie die Klinik um die Dateien der Untersuchung (DICOM).',
      },
      maybe: {
        what: {
          count: 'count',
          one: '{file} enthält vielleicht {count} Bild einer Untersuchung. Nummer: {numbers}.',
          other: '{file} enthält vielleicht {count} Bilder einer Untersuchung. Nummer: {numbers}.',
        },
        do: 'Wenn ja, bitten Sie die Klinik um die Dateien der Untersuchung.',
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'Wir konnten {count} Bild in {file} nicht ansehen.',
          other: 'Wir konnten {count} Bilder in {file} nicht ansehen.',
        },
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'report-is-photo': {
    title: 'Befunde als Datei',
    messages: {
      photo: {
        what: '{file} ist ein Foto eines Befunds.',
        why: 'Eine Datei von der Klinik ist leichter zu lesen und zu prüfen.',
        do: 'Bitten Sie die Klinik um den Befund als PDF. Hat sie keinen, genügt das Foto.',
      },
      pages: {
        what: '{file} ist ein Befund aus Bildern von Seiten.',
        why: 'Eine Datei von der Klinik ist leichter zu lesen und zu prüfen.',
        do: 'Bitten Sie die Klinik um den Befund als PDF. Hat sie keinen, genügt dieser.',
      },
      'maybe-photo': {
        what: {
          count: 'count',
          one: '{count} Dokument ist ein Bild. Vielleicht ist ein Befund dabei.',
          other: '{count} Dokumente sind Bilder. Vielleicht ist ein Befund dabei.',
        },
        do: 'Haben Sie einen Befund als PDF, fügen Sie ihn hinzu.',
      },
    },
  },
  'document-page-missing': {
    title: 'Alle Seiten der Dokumente',
    messages: {
      missing: {
        what: '{file} hat {present} von {total} Seiten.',
        why: 'Der Rest des Textes fehlt.',
        do: 'Fügen Sie die anderen Seiten hinzu.',
      },
      'maybe-missing': {
        what: 'Laut {file} sind es {total} Seiten. Wir haben nicht alle gesehen.',
        do: 'Sehen Sie nach, ob alle Seiten da sind. Wenn nicht, fügen Sie sie hinzu.',
      },
    },
  },
  'series-named-in-report-absent': {
    title: 'Bilder, von denen der Befund spricht',
    messages: {
      absent: {
        what: 'Laut {file} wurden diese Bilder gemacht: {sequence}. Sie sind nicht hier.',
        why: 'Die Ärzte sehen sich alle Bilder einer Untersuchung an.',
        do: 'Bitten Sie die Klinik um alle Bilder dieser Untersuchung.',
      },
      'maybe-absent': {
        what: 'Laut {file} wurden diese Bilder gemacht: {sequence}. Wir sind nicht sicher, ob sie hier sind.',
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'contrast-named-in-report-absent': {
    title: 'Kontrastmittelbilder, von denen der Befund spricht',
    messages: {
      absent: {
        what: 'Laut {file} wurden Bilder mit Kontrastmittel gemacht. Sie sind nicht hier.',
        why: 'Die Ärzte sehen sich alle Bilder einer Untersuchung an.',
        do: 'Bitten Sie die Klinik um alle Bilder dieser Untersuchung.',
      },
      'maybe-absent': {
        what: 'Laut {file} wurden Bilder mit Kontrastmittel gemacht. Wir sind nicht sicher, ob sie hier sind.',
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'prior-named-in-report-absent': {
    title: 'Frühere Untersuchungen, von denen der Befund spricht',
    messages: {
      absent: {
        what: '{file} spricht von einer früheren Untersuchung vom {date}. Sie ist nicht hier.',
        why: 'Die Ärzte vergleichen alte und neue Bilder.',
        do: 'Wenn Sie können, fügen Sie die frühere Untersuchung hinzu. Oder bitten Sie die Klinik darum.',
      },
      'maybe-absent': {
        what: '{file} spricht vielleicht von einer früheren Untersuchung vom {date}. Wir haben sie nicht gefunden.',
        do: 'Haben Sie eine frühere Untersuchung, fügen Sie sie hinzu.',
      },
    },
  },
  'file-name-unclear': {
    title: 'Namen der Dokumente',
    messages: {
      unclear: { what: 'Der Name {file} sagt nicht, was es ist.', do: 'Sie können es {suggested} nennen.' },
      'unclear-unknown': {
        what: {
          count: 'count',
          one: 'Der Name von {count} Dokument sagt nicht, was es ist.',
          other: 'Die Namen von {count} Dokumenten sagen nicht, was sie sind.',
        },
        do: 'Ein Name wie 2026-03-05 Blutwerte hilft.',
      },
    },
  },
  'needs-translation': {
    title: 'Sprache der Dokumente',
    messages: {
      'other-language': {
        what: {
          count: 'count',
          one: '{count} Dokument ist in einer anderen Sprache: {language}.',
          other: '{count} Dokumente sind in einer anderen Sprache: {language}.',
        },
        why: 'Die Ärzte brauchen sie vielleicht auf Englisch oder Chinesisch.',
        do: 'Sie können sie so senden. Das sieht sich Ihr Koordinationsteam an.',
      },
      'unknown-language': {
        what: {
          count: 'count',
          one: 'Wir konnten die Sprache von {count} Dokument nicht erkennen.',
          other: 'Wir konnten die Sprache von {count} Dokumenten nicht erkennen.',
        },
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'document-locked': {
    title: 'Dokumente, die sich öffnen',
    messages: {
      locked: {
        what: {
          count: 'count',
          one: '{count} Dokument hat ein Passwort.',
          other: '{count} Dokumente haben ein Passwort.',
        },
        why: 'Ohne das Passwort kann es niemand lesen.',
        do: 'Fügen Sie eine Kopie ohne Passwort hinzu.',
      },
      'not-read': {
        what: {
          count: 'count',
          one: 'Wir konnten {count} Dokument nicht lesen.',
          other: 'Wir konnten {count} Dokumente nicht lesen.',
        },
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
