import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Regeln über das, was laut anderen Dateien, Listen und Zahlen fehlt. */
export const deGapRules = {
  'diffusion-pair': {
    title: 'Diffusionsbilder und ihre Karte',
    messages: {
      'dwi-absent': {
        what: 'Eine Karte (ADC) ist da. Die Diffusionsbilder (DWI), aus denen sie entstand, fehlen.',
        why: 'Die Ärzte sehen sich beides nebeneinander an.',
        do: 'Bitten Sie die Klinik um die Diffusionsbilder (DWI).',
      },
      'maybe-dwi-absent': {
        what: 'Eine Karte (ADC) ist da. Wir sind nicht sicher, ob ihre Diffusionsbilder (DWI) da sind.',
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
      'adc-absent': {
        what: 'Diffusionsbilder (DWI) sind da. Ihre Karte (ADC) fehlt.',
        why: 'Bei solchen Fällen brauchen die Ärzte beides.',
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'plane-cut': {
    title: 'Eine Untersuchung in drei Richtungen',
    messages: {
      cut: {
        what: 'Eine Richtung umfasst {reach} mm, die anderen {other} mm. Einige ihrer Bilder fehlen.',
        why: 'Die Ärzte brauchen den ganzen Körperteil.',
        do: 'Bitten Sie die Klinik um alle Bilder dieser Serie.',
      },
      'maybe-cut': {
        what: 'Eine Richtung umfasst {reach} mm, die anderen {other} mm.',
        do: 'Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'referenced-series-missing': {
    title: 'Bilder, die andere Dateien nennen',
    messages: {
      'series-absent': {
        what: {
          count: 'count',
          one: 'Andere Dateien nennen {count} Bild einer Serie, die nicht hier ist.',
          other: 'Andere Dateien nennen {count} Bilder einer Serie, die nicht hier ist.',
        },
        why: 'Die Ärzte brauchen die Serie, um die es dort geht.',
        do: 'Bitten Sie die Klinik um alle Bildserien dieser Untersuchung.',
      },
      'maybe-series-absent': {
        what: {
          count: 'count',
          one: 'Eine Datei nennt {count} Bild einer Serie, die wir nicht gefunden haben.',
          other: 'Eine Datei nennt {count} Bilder einer Serie, die wir nicht gefunden haben.',
        },
        why: 'Vielleicht brauchen die Ärzte die Serie, um die es dort geht.',
        do: 'Fragen Sie die Klinik, ob Sie alle Bildserien bekommen haben.',
      },
      'some-absent': {
        what: {
          count: 'count',
          one: 'Eine Datei nennt {count} Bild dieser Serie, die wir nicht gefunden haben.',
          other: 'Eine Datei nennt {count} Bilder dieser Serie, die wir nicht gefunden haben.',
        },
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
      'source-absent': {
        what: {
          count: 'count',
          one: '{count} Serie wurde aus Bildern gemacht, die nicht hier sind.',
          other: '{count} Serien wurden aus Bildern gemacht, die nicht hier sind.',
        },
        why: 'Vielleicht fragen die Ärzte nach diesen Bildern.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
      'plan-absent': {
        what: {
          count: 'count',
          one: '{count} Datei zur Behandlung nennt andere Dateien, die nicht hier sind.',
          other: '{count} Dateien zur Behandlung nennen andere Dateien, die nicht hier sind.',
        },
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'dose-report-acquisition-missing': {
    title: 'Aufnahmen auf dem Dosisblatt',
    messages: {
      'exposure-absent': {
        what: 'Das Dosisblatt nennt {expected} Aufnahmen dieses Besuchs. Bilder von {count} fehlen.',
        why: 'Jede kann etwas anderes zeigen.',
        do: 'Bitten Sie die Klinik um alle Bildserien dieser Untersuchung.',
      },
      'maybe-exposure-absent': {
        what: 'Das Dosisblatt nennt {expected} Aufnahmen dieses Besuchs. Bilder von {count} fehlen vielleicht.',
        why: 'Das kommt auch vor, wenn eine Aufnahme zweimal begonnen wurde.',
        do: 'Fragen Sie die Klinik, ob Sie alle Bildserien bekommen haben.',
      },
    },
  },
  'mammography-views': {
    title: 'Ansichten einer Mammographie',
    messages: {
      'view-absent': {
        what: 'Diese Mammographie hat drei der üblichen vier Ansichten. Eine fehlt: {breastView}.',
        why: 'Die Ärzte sehen sich alle vier zusammen an.',
        do: 'Bitten Sie die Klinik um alle Ansichten dieser Mammographie.',
      },
      'maybe-views-absent': {
        what: 'Eine Mammographie hat oft vier Ansichten. Da sind {present}.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
      'one-side': {
        what: 'Diese Mammographie zeigt nur eine Seite: {breastSide}. Vielleicht ist das alles.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
      'not-told': {
        what: {
          count: 'count',
          one: '{count} Bild dieser Mammographie sagt nicht, welche Ansicht es ist.',
          other: '{count} Bilder dieser Mammographie sagen nicht, welche Ansicht sie sind.',
        },
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'cine-single-frame': {
    title: 'Bewegte Bilder',
    messages: {
      'one-picture': {
        what: {
          count: 'count',
          one: '{count} Datei ({modality}) soll ein Film sein. Sie enthält ein Bild.',
          other: '{count} Dateien ({modality}) sollen Filme sein. Jede enthält ein Bild.',
        },
        why: 'Die Ärzte sehen sich die Bewegung an.',
        do: 'Bitten Sie die Klinik um die Filme, nicht um einzelne Bilder.',
      },
      'stills-only': {
        what: {
          count: 'count',
          one: 'Diese Untersuchung ({modality}) hat {count} Standbild und keinen Film.',
          other: 'Diese Untersuchung ({modality}) hat {count} Standbilder und keinen Film.',
        },
        why: 'Die Ärzte sehen sich oft die Bewegung an.',
        do: 'Sie müssen jetzt nichts tun. Das sieht sich Ihr Koordinationsteam an.',
      },
    },
  },
  'burned-in-text': {
    title: 'Text in den Bildern',
    messages: {
      'text-in-pictures': {
        what: {
          count: 'count',
          one: 'Laut den Dateien steht in {count} Bild Text.',
          other: 'Laut den Dateien steht in {count} Bildern Text.',
        },
        why: 'Ein Name kann Teil des Bildes sein.',
        do: 'Sie müssen nichts tun. Sehen Sie nach, wenn kein Name zu sehen sein soll.',
      },
      'names-in-pictures': {
        what: {
          count: 'count',
          one: 'Aus diesen Dateien wurden die Namen entfernt. In {count} Bild steht noch Text.',
          other: 'Aus diesen Dateien wurden die Namen entfernt. In {count} Bildern steht noch Text.',
        },
        why: 'Ein Name kann Teil des Bildes sein.',
        do: 'Sehen Sie sich die Bilder an, bevor Sie sie weitergeben.',
      },
      'maybe-text': {
        what: {
          count: 'count',
          one: '{count} Bild ist von einer Art, die Text enthalten kann.',
          other: '{count} Bilder sind von einer Art, die Text enthalten kann.',
        },
        why: 'Ein Name kann Teil des Bildes sein.',
        do: 'Sie müssen nichts tun. Sehen Sie nach, wenn kein Name zu sehen sein soll.',
      },
    },
  },
  'series-number-gap': {
    title: 'Nummern der Serien',
    messages: {
      skipped: {
        what: {
          count: 'count',
          one: 'In den Nummern der Serien fehlt {count} Nummer. Die erste ist {number}. Das ist üblich.',
          other: 'In den Nummern der Serien fehlen {count} Nummern. Die erste ist {number}. Das ist üblich.',
        },
        do: 'Sie müssen nichts tun.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
