import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Regeln darüber, woher die Bilder sind. */
export const deImageRules = {
  'screen-photo': {
    title: 'Fotos vom Bildschirm',
    messages: {
      'photo-of-screen': {
        what: {
          count: 'count',
          '=1': 'Das sieht aus wie ein Foto vom Bildschirm.',
          one: '{count} Bild sieht aus wie ein Foto vom Bildschirm.',
          other: '{count} Bilder sehen aus wie Fotos vom Bildschirm.',
        },
        why: 'Die Ärzte brauchen die Dateien der Untersuchung.',
        do: 'Bitten Sie die Klinik um „die DICOM-Dateien auf CD oder als Link“.',
      },
      'maybe-photo-of-screen': {
        what: {
          count: 'count',
          one: '{count} Bild ist vielleicht ein Foto vom Bildschirm.',
          other: '{count} Bilder sind vielleicht Fotos vom Bildschirm.',
        },
        do: 'Wenn ja, bitten Sie die Klinik um die Dateien der Untersuchung.',
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'Wir konnten {count} Bild nicht ansehen.',
          other: 'Wir konnten {count} Bilder nicht ansehen.',
        },
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  screenshot: {
    title: 'Screenshots',
    messages: {
      screenshot: {
        what: {
          count: 'count',
          one: '{count} Bild sieht aus wie ein Screenshot.',
          other: '{count} Bilder sehen aus wie Screenshots.',
        },
        why: 'Die Ärzte brauchen die Dateien der Untersuchung.',
        do: 'Bitten Sie die Klinik um die Dateien der Untersuchung (DICOM).',
      },
      'screenshot-in-scan': {
        what: {
          count: 'count',
          one: '{count} Bildserie sieht aus wie Screenshots.',
          other: '{count} Bildserien sehen aus wie Screenshots.',
        },
        why: 'Screenshots verlieren die Größen und die feinen Graustufen.',
        do: 'Bitten Sie die Klinik um die Bilder, die das Gerät gemacht hat.',
      },
      'maybe-screenshot': {
        what: {
          count: 'count',
          one: '{count} Bild ist vielleicht ein Screenshot.',
          other: '{count} Bilder sind vielleicht Screenshots.',
        },
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'film-scan': {
    title: 'Bilder von Filmfolien',
    messages: {
      'photo-of-film': {
        what: {
          count: 'count',
          one: '{count} Bild sieht aus wie ein Foto einer Filmfolie.',
          other: '{count} Bilder sehen aus wie Fotos einer Filmfolie.',
        },
        why: 'Eine Filmfolie zeigt weniger, als in den Dateien steckt.',
        do: 'Bitten Sie die Klinik um die Dateien der Untersuchung (DICOM).',
      },
      'film-in-scan': {
        what: {
          count: 'count',
          one: '{count} Bildserie wurde von Filmfolien eingescannt.',
          other: '{count} Bildserien wurden von Filmfolien eingescannt.',
        },
        why: 'Eine Filmfolie zeigt weniger, als in den Dateien steckt.',
        do: 'Bitten Sie die Klinik um die Bilder, die das Gerät gemacht hat.',
      },
      'maybe-film': {
        what: {
          count: 'count',
          one: '{count} Bild ist vielleicht von einer Filmfolie.',
          other: '{count} Bilder sind vielleicht von einer Filmfolie.',
        },
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'screen-video': {
    title: 'Videos vom Bildschirm',
    messages: {
      'video-of-screen': {
        what: {
          count: 'count',
          one: '{count} Video sieht aus wie vom Bildschirm gefilmt.',
          other: '{count} Videos sehen aus wie vom Bildschirm gefilmt.',
        },
        why: 'Die Ärzte brauchen die Dateien der Untersuchung.',
        do: 'Bitten Sie die Klinik um die Dateien der Untersuchung (DICOM).',
      },
      'maybe-video-of-screen': {
        what: {
          count: 'count',
          one: '{count} Video zeigt vielleicht einen Bildschirm.',
          other: '{count} Videos zeigen vielleicht einen Bildschirm.',
        },
        do: 'Wenn ja, bitten Sie die Klinik um die Dateien der Untersuchung.',
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'Wir konnten {count} Video nicht ansehen.',
          other: 'Wir konnten {count} Videos nicht ansehen.',
        },
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'photo-wrapped-as-dicom': {
    title: 'Fotos in Dateien der Untersuchung',
    messages: {
      'wrapped-photo': {
        what: {
          count: 'count',
          one: '{count} Datei der Untersuchung sieht aus wie ein Foto von einer Kamera.',
          other: '{count} Dateien der Untersuchung sehen aus wie Fotos von einer Kamera.',
        },
        why: 'Ein Foto hat verloren, was die Ärzte brauchen.',
        do: 'Bitten Sie die Klinik um die Bilder, die das Gerät gemacht hat.',
      },
      'maybe-wrapped-photo': {
        what: {
          count: 'count',
          one: '{count} Datei der Untersuchung ist vielleicht ein Foto von einer Kamera.',
          other: '{count} Dateien der Untersuchung sind vielleicht Fotos von einer Kamera.',
        },
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'lossy-compression': {
    title: 'Feinheit der Bilder',
    messages: {
      lossy: {
        what: {
          count: 'count',
          one: '{count} Bildserie wurde verkleinert und hat Feinheiten verloren.',
          other: '{count} Bildserien wurden verkleinert und haben Feinheiten verloren.',
        },
        why: 'In den vollen Bildern sehen die Ärzte mehr.',
        do: 'Bitten Sie die Klinik um Dateien ohne diesen Verlust („lossless“).',
      },
      'lossy-ratio': {
        what: {
          count: 'count',
          one: '{count} Bildserie wurde bis zu {ratio}-fach verkleinert und hat Feinheiten verloren.',
          other: '{count} Bildserien wurden bis zu {ratio}-fach verkleinert und haben Feinheiten verloren.',
        },
        why: 'In den vollen Bildern sehen die Ärzte mehr.',
        do: 'Bitten Sie die Klinik um Dateien ohne diesen Verlust („lossless“).',
      },
      'maybe-lossy': {
        what: {
          count: 'count',
          one: '{count} Bildserie wurde vielleicht verkleinert.',
          other: '{count} Bildserien wurden vielleicht verkleinert.',
        },
        do: 'Sie können die Klinik um „lossless“-Dateien bitten.',
      },
    },
  },
  'only-secondary-captures': {
    title: 'Bilder vom Gerät',
    messages: {
      'only-captures': {
        what: {
          count: 'count',
          one: '{count} Untersuchung enthält nur Screenshots.',
          other: '{count} Untersuchungen enthalten nur Screenshots.',
        },
        why: 'Die Ärzte brauchen die Bilder, die das Gerät gemacht hat.',
        do: 'Bitten Sie die Klinik um alle Bilder, die das Gerät gemacht hat.',
      },
      'maybe-only-captures': {
        what: {
          count: 'count',
          one: '{count} Untersuchung enthält nur kopierte Bilder. Vielleicht gibt es mehr.',
          other: '{count} Untersuchungen enthalten nur kopierte Bilder. Vielleicht gibt es mehr.',
        },
        do: 'Fragen Sie die Klinik, ob es weitere Bilder gibt.',
      },
    },
  },
  'only-derived': {
    title: 'Die ersten Bilder',
    messages: {
      'only-derived': {
        what: {
          count: 'count',
          one: '{count} Untersuchung enthält nur Bilder, die ein Computer aus anderen gemacht hat.',
          other: '{count} Untersuchungen enthalten nur Bilder, die ein Computer aus anderen gemacht hat.',
        },
        why: 'Die Ärzte brauchen auch die ersten Bilder.',
        do: 'Bitten Sie die Klinik um die ersten Bilder, „die Originalserien“.',
      },
      'maybe-only-derived': {
        what: {
          count: 'count',
          one: '{count} Untersuchung enthält vielleicht nur Bilder, die aus anderen gemacht sind.',
          other: '{count} Untersuchungen enthalten vielleicht nur Bilder, die aus anderen gemacht sind.',
        },
        do: 'Fragen Sie die Klinik, ob es weitere Bilder gibt.',
      },
    },
  },
  'only-localizers': {
    title: 'Mehr als Planungsbilder',
    messages: {
      'only-localizers': {
        what: {
          count: 'count',
          one: '{count} Untersuchung enthält nur die Planungsbilder.',
          other: '{count} Untersuchungen enthalten nur die Planungsbilder.',
        },
        why: 'Planungsbilder zeigen nur, wo untersucht wird.',
        do: 'Bitten Sie die Klinik um alle Bilder dieser Untersuchung.',
      },
      'maybe-only-localizers': {
        what: {
          count: 'count',
          one: '{count} Untersuchung enthält Planungsbilder und Screenshots.',
          other: '{count} Untersuchungen enthalten Planungsbilder und Screenshots.',
        },
        do: 'Bitten Sie die Klinik um alle Bilder dieser Untersuchung.',
      },
    },
  },
  'only-key-images': {
    title: 'Alle Bilder, keine Auswahl',
    messages: {
      'only-key-images': {
        what: {
          count: 'count',
          one: '{count} Untersuchung enthält nur wenige ausgewählte Bilder.',
          other: '{count} Untersuchungen enthalten nur wenige ausgewählte Bilder.',
        },
        why: 'Die Ärzte brauchen die ganze Bildserie.',
        do: 'Bitten Sie die Klinik um alle Bilder dieser Untersuchung.',
      },
      'maybe-only-key-images': {
        what: {
          count: 'count',
          one: '{count} Untersuchung enthält vielleicht nur wenige ausgewählte Bilder.',
          other: '{count} Untersuchungen enthalten vielleicht nur wenige ausgewählte Bilder.',
        },
        do: 'Fragen Sie die Klinik, ob es weitere Bilder gibt.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
