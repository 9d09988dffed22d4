import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

const looks = 'Votre coordinateur regardera.';
const needFiles = 'Les médecins ont besoin des fichiers d’examen pour regarder les images.';
const addOrAsk =
  'Ajoutez les fichiers d’examen. Si vous n’en avez pas, demandez-les à l’hôpital, sur disque ou par lien.';
const newCopy = 'Copiez à nouveau le disque. Si cela n’aide pas, demandez une nouvelle copie à l’hôpital.';
const copyAgain = 'Copiez à nouveau le disque, ou chargez à nouveau les fichiers.';
const copyIfYouCan = 'Si vous le pouvez, copiez à nouveau le disque.';
const nothingToDo = 'Il n’y a rien à faire.';
const askDicom = 'Demandez les fichiers d’examen (DICOM) à l’hôpital.';
const askIfSo = 'Si oui, demandez les fichiers d’examen à l’hôpital.';
const needScanFiles = 'Les médecins ont besoin des fichiers d’examen.';
const askScanner = 'Demandez à l’hôpital les images faites par l’appareil.';
const askAll = 'Demandez à l’hôpital toutes les images de cet examen.';
const askMore = 'Demandez à l’hôpital s’il a d’autres images.';
const filmShowsLess = 'Le film montre moins que les fichiers d’examen.';
const lossless = 'Demandez à l’hôpital les fichiers sans cette perte (« lossless »).';
const fullPictures = 'Les médecins voient plus de choses sur les images entières.';
const realDate = 'Donnez la vraie date à votre coordinateur.';
const cannotLookInside = 'Nous ne pouvons pas vérifier ce qu’il y a dedans.';

/** Règles sur les fichiers, les personnes et l’origine des images. */
export const frRules = {
  'no-scan-files': {
    title: 'Fichiers d’examen',
    messages: {
      nothing: {
        what: 'Nous n’avons trouvé ici aucun fichier d’examen (DICOM).',
        why: needFiles,
        do: 'Choisissez le dossier entier ou le disque entier. Ou demandez les fichiers d’examen à l’hôpital.',
      },
      'only-reports': {
        what: 'Vous avez des comptes rendus, mais pas de fichiers d’examen.',
        why: needFiles,
        do: addOrAsk,
      },
      'only-pictures': {
        what: 'Vous avez des photos, mais pas de fichiers d’examen.',
        why: 'Une photo perd une grande partie de ce que contient un fichier d’examen.',
        do: addOrAsk,
      },
      'only-program': {
        what: 'Ce disque semble contenir un logiciel, mais pas de fichiers d’examen.',
        why: 'Le logiciel seul ne peut pas montrer votre examen à un autre médecin.',
        do: 'Demandez à l’hôpital « les fichiers DICOM sur CD ou par lien ».',
      },
      'maybe-inside': {
        what: {
          count: 'count',
          one: 'Nous n’avons pas encore trouvé de fichiers d’examen. {count} fichier ne s’est pas ouvert et en contient peut-être.',
          other:
            'Nous n’avons pas encore trouvé de fichiers d’examen. {count} fichiers ne se sont pas ouverts et en contiennent peut-être.',
        },
        do: 'Décompressez les fichiers sur votre ordinateur. Puis ajoutez le dossier ici.',
      },
    },
  },
  'unreadable-files': {
    title: 'Fichiers qui s’ouvrent',
    messages: {
      unreadable: {
        what: {
          count: 'count',
          one: 'Nous n’avons pas pu ouvrir {count} fichier. Il est peut-être abîmé.',
          other: 'Nous n’avons pas pu ouvrir {count} fichiers. Ils sont peut-être abîmés.',
        },
        do: newCopy,
      },
      'unreadable-disc': {
        what: {
          count: 'count',
          one: 'Votre appareil n’a pas pu lire {count} fichier.',
          other: 'Votre appareil n’a pas pu lire {count} fichiers.',
        },
        why: 'Un disque rayé ou un fichier gardé en ligne peut en être la cause.',
        do: 'Copiez d’abord les fichiers sur votre appareil. Puis ajoutez-les à nouveau.',
      },
      'not-read': {
        what: {
          count: 'count',
          one: 'Nous avons dû passer {count} fichier. Il était trop gros ou bloquait la vérification.',
          other: 'Nous avons dû passer {count} fichiers. Ils étaient trop gros ou bloquaient la vérification.',
        },
        do: 'Essayez encore sur un ordinateur. Sinon, votre coordinateur regardera.',
      },
      'stopped-early': {
        what: 'La vérification a été arrêtée avant la fin. Certains fichiers n’ont pas été lus.',
        do: 'Relancez la vérification et laissez-la aller jusqu’au bout.',
      },
    },
  },
  'truncated-files': {
    title: 'Fichiers entiers',
    messages: {
      'cut-off': {
        what: {
          count: 'count',
          one: '{count} fichier d’examen est coupé. Une partie de son image manque.',
          other: '{count} fichiers d’examen sont coupés. Une partie de chaque image manque.',
        },
        why: 'Une copie arrêtée trop tôt laisse un demi-fichier.',
        do: copyAgain,
      },
      'maybe-cut-off': {
        what: {
          count: 'count',
          one: 'La fin de {count} fichier d’examen semble étrange. L’image est peut-être coupée.',
          other: 'La fin de {count} fichiers d’examen semble étrange. Les images sont peut-être coupées.',
        },
        do: copyIfYouCan,
      },
    },
  },
  'no-pixels-decodable': {
    title: 'Images qui s’affichent',
    messages: {
      'none-shown': {
        what: 'Nous n’avons pu afficher aucune image de ces fichiers d’examen.',
        why: 'Les médecins ne pourront peut-être pas les ouvrir non plus.',
        do: 'Demandez à l’hôpital une nouvelle copie de l’examen.',
      },
      'set-not-shown': {
        what: {
          count: 'count',
          one: 'Nous n’avons pu afficher aucune image de {count} série d’images.',
          other: 'Nous n’avons pu afficher aucune image de {count} séries d’images.',
        },
        why: 'Les fichiers sont peut-être abîmés.',
        do: newCopy,
      },
      'picture-not-shown': {
        what: {
          count: 'count',
          one: '{count} image est abîmée dans son fichier. Nous n’avons pas pu l’afficher.',
          other: '{count} images sont abîmées dans leurs fichiers. Nous n’avons pas pu les afficher.',
        },
        do: copyAgain,
      },
      'not-tried': {
        what: {
          count: 'count',
          one: 'Nous n’avons pas ouvert les images de {count} série.',
          other: 'Nous n’avons pas ouvert les images de {count} séries.',
        },
        do: 'Vous pouvez envoyer les fichiers. Votre coordinateur regardera.',
      },
    },
  },
  'unsupported-transfer-syntax': {
    title: 'Format des images',
    messages: {
      'not-shown-here': {
        what: {
          count: 'count',
          one: '{count} série d’images est enregistrée dans un format que nous ne pouvons pas afficher ici.',
          other: '{count} séries d’images sont enregistrées dans un format que nous ne pouvons pas afficher ici.',
        },
        why: 'Les fichiers semblent bons. Seule cette vérification ne peut pas ouvrir les images.',
        do: 'Vous pouvez les envoyer. Votre coordinateur regardera.',
      },
    },
  },
  'locked-container': {
    title: 'Fichiers avec un mot de passe',
    messages: {
      locked: {
        what: {
          count: 'count',
          '=1': '{file} a un mot de passe.',
          other: '{count} fichiers ont un mot de passe.',
        },
        why: cannotLookInside,
        do: 'Cherchez le mot de passe sur la lettre de l’hôpital. C’est souvent votre date de naissance.',
      },
    },
  },
  'unsupported-container': {
    title: 'Fichiers compressés',
    messages: {
      'cannot-open': {
        what: {
          count: 'count',
          '=1': 'Nous ne pouvons pas ouvrir {file} ici. C’est un fichier compressé.',
          other: 'Nous ne pouvons pas ouvrir {count} fichiers compressés ici.',
        },
        why: cannotLookInside,
        do: 'Décompressez-le d’abord sur votre ordinateur. Puis ajoutez le dossier ici.',
      },
    },
  },
  'dicomdir-missing-files': {
    title: 'Fichiers de la liste du disque',
    messages: {
      missing: {
        what: {
          count: 'count',
          one: 'La liste du disque nomme {listed} fichiers. {count} d’entre eux n’est pas ici.',
          other: 'La liste du disque nomme {listed} fichiers. {count} d’entre eux ne sont pas ici.',
        },
        why: 'Des parties du disque n’ont peut-être pas été copiées.',
        do: 'Copiez à nouveau le disque entier, ou choisissez le disque lui-même.',
      },
      'list-damaged': {
        what: 'La liste du disque est abîmée. Nous n’avons pas pu tout comparer.',
        do: copyIfYouCan,
      },
    },
  },
  'dicomdir-only': {
    title: 'Plus que la liste',
    messages: {
      'only-the-list': {
        what: 'Vous avez choisi la liste du disque, mais aucun de ses fichiers d’examen.',
        why: 'La liste dit seulement où sont les images.',
        do: 'Choisissez le disque entier ou son dossier. Les images sont souvent dans un dossier nommé DICOM.',
      },
      'pictures-not-read': {
        what: {
          count: 'count',
          one: 'La liste du disque est ici. {count} fichier ne s’est pas ouvert et est peut-être une image.',
          other: 'La liste du disque est ici. {count} fichiers ne se sont pas ouverts et sont peut-être des images.',
        },
        do: 'Copiez à nouveau le disque entier, ou choisissez le disque lui-même.',
      },
    },
  },
  'executable-content': {
    title: 'Programmes sur le disque',
    messages: {
      'programs-ignored': {
        what: {
          count: 'count',
          one: 'Nous avons laissé de côté {count} programme du disque. Il n’est jamais envoyé.',
          other: 'Nous avons laissé de côté {count} programmes du disque. Ils ne sont jamais envoyés.',
        },
        do: nothingToDo,
      },
    },
  },
  'duplicate-instances': {
    title: 'Fichiers en double',
    messages: {
      'same-file-again': {
        what: {
          count: 'count',
          one: '{count} fichier est ici deux fois. Nous le comptons une fois.',
          other: '{count} fichiers sont ici plusieurs fois. Nous comptons chacun une fois.',
        },
        do: nothingToDo,
      },
    },
  },
  'conflicting-duplicates': {
    title: 'Images de même numéro',
    messages: {
      'same-id-other-content': {
        what: {
          count: 'count',
          '=1': 'Deux fichiers disent être la même image, mais ils sont différents.',
          other: 'Pour {count} images, nous avons trouvé deux fichiers différents.',
        },
        why: 'Nous ne pouvons pas savoir lequel est le bon. Nous gardons les deux.',
        do: 'Si vous avez copié le disque deux fois, envoyez seulement la copie la plus récente.',
      },
    },
  },
  'one-patient': {
    title: 'Une seule personne',
    messages: {
      'several-people': {
        what: { count: 'count', other: 'Ces fichiers d’examen sont de {count} personnes : {names}.' },
        why: 'Les fichiers d’une autre personne ne doivent pas être envoyés par erreur.',
        do: 'Choisissez les fichiers qui sont à vous. Laissez les autres de côté.',
      },
      'written-two-ways': {
        what: { count: 'count', other: 'Un nom est écrit de {count} façons : {names}. {because}' },
        why: 'Un hôpital peut croire qu’il s’agit de deux personnes.',
        do: 'Dites à votre coordinateur lequel est dans votre passeport.',
      },
      'maybe-same-person': {
        what: {
          count: 'count',
          other: 'Le nom est écrit de {count} façons : {names}. C’est peut-être une seule personne. {because}',
        },
        do: 'Vérifiez les noms. Laissez de côté les fichiers qui ne sont pas à vous.',
      },
      'no-name': {
        what: {
          count: 'count',
          one: '{count} examen ne contient ni nom ni numéro.',
          other: '{count} examens ne contiennent ni nom ni numéro.',
        },
        do: 'Vérifiez que ces fichiers sont à vous.',
      },
    },
  },
  'deidentified-data': {
    title: 'Noms dans les fichiers d’examen',
    messages: {
      'names-removed': {
        what: {
          count: 'count',
          one: 'Le nom a été retiré de {count} examen.',
          other: 'Le nom a été retiré de {count} examens.',
        },
        why: 'L’hôpital ne pourra peut-être pas relier ces fichiers à vous.',
        do: 'Dites-le à votre coordinateur. Ou demandez à l’hôpital des fichiers avec votre nom.',
      },
      'maybe-removed': {
        what: {
          count: 'count',
          one: '{count} examen ne contient pas de nom. Il a peut-être été retiré.',
          other: '{count} examens ne contiennent pas de nom. Il a peut-être été retiré.',
        },
        do: 'Dites à votre coordinateur que ces fichiers sont à vous.',
      },
    },
  },
  'implausible-dates': {
    title: 'Dates vraisemblables',
    messages: {
      'scan-in-future': {
        what: 'Un examen porte une date qui n’est pas encore venue : {date}.',
        why: 'Une horloge mal réglée sur l’appareil peut en être la cause.',
        do: realDate,
      },
      'scan-too-old': {
        what: 'Un examen porte une date où ces examens n’existaient pas encore : {date}.',
        do: realDate,
      },
      'scan-before-birth': {
        what: 'Un examen porte une date d’avant la naissance : {date}.',
        why: 'L’une des deux dates est fausse.',
        do: 'Dites à votre coordinateur laquelle est juste.',
      },
      'no-date': {
        what: {
          count: 'count',
          one: '{count} examen ne contient pas de date.',
          other: '{count} examens ne contiennent pas de date.',
        },
        do: 'Dites à votre coordinateur quand l’examen a été fait.',
      },
    },
  },
  'document-of-another-patient': {
    title: 'Documents de la même personne',
    messages: {
      'other-name': {
        what: 'Le nom dans {file} n’est pas celui des fichiers d’examen.',
        why: 'Les documents d’une autre personne ne doivent pas être envoyés par erreur.',
        do: 'Vérifiez que ce document est à vous. Sinon, laissez-le de côté.',
      },
      'near-name': {
        what: 'Le nom dans {file} est écrit autrement que dans les fichiers d’examen.',
        do: 'Vérifiez que ce document est à vous.',
      },
    },
  },
  'screen-photo': {
    title: 'Photos d’un écran',
    messages: {
      'photo-of-screen': {
        what: {
          count: 'count',
          '=1': 'Ceci ressemble à une photo d’écran.',
          other: '{count} images ressemblent à des photos d’écran.',
        },
        why: needScanFiles,
        do: 'Demandez à l’hôpital « les fichiers DICOM sur CD ou par lien ».',
      },
      'maybe-photo-of-screen': {
        what: {
          count: 'count',
          one: '{count} image est peut-être une photo d’écran.',
          other: '{count} images sont peut-être des photos d’écran.',
        },
        do: askIfSo,
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'Nous n’avons pas pu regarder {count} image.',
          other: 'Nous n’avons pas pu regarder {count} images.',
        },
        do: looks,
      },
    },
  },
  screenshot: {
    title: 'Copies d’écran',
    messages: {
      screenshot: {
        what: {
          count: 'count',
          one: '{count} image ressemble à une copie d’écran.',
          other: '{count} images ressemblent à des copies d’écran.',
        },
        why: needScanFiles,
        do: askDicom,
      },
      'screenshot-in-scan': {
        what: {
          count: 'count',
          one: '{count} série d’images ressemble à des copies d’écran.',
          other: '{count} séries d’images ressemblent à des copies d’écran.',
        },
        why: 'Les copies perdent les tailles et les fines nuances de gris.',
        do: askScanner,
      },
      'maybe-screenshot': {
        what: {
          count: 'count',
          one: '{count} élément est peut-être une copie d’écran.',
          other: '{count} éléments sont peut-être des copies d’écran.',
        },
        do: looks,
      },
    },
  },
  'film-scan': {
    title: 'Images de film',
    messages: {
      'photo-of-film': {
        what: {
          count: 'count',
          one: '{count} image ressemble à une photo de film imprimé.',
          other: '{count} images ressemblent à des photos de film imprimé.',
        },
        why: filmShowsLess,
        do: askDicom,
      },
      'film-in-scan': {
        what: {
          count: 'count',
          one: '{count} série d’images a été numérisée à partir d’un film.',
          other: '{count} séries d’images ont été numérisées à partir de films.',
        },
        why: filmShowsLess,
        do: askScanner,
      },
      'maybe-film': {
        what: {
          count: 'count',
          one: '{count} élément est peut-être une image de film.',
          other: '{count} éléments sont peut-être des images de film.',
        },
        do: looks,
      },
    },
  },
  'screen-video': {
    title: 'Vidéos d’un écran',
    messages: {
      'video-of-screen': {
        what: {
          count: 'count',
          one: '{count} vidéo ressemble à une vidéo d’écran.',
          other: '{count} vidéos ressemblent à des vidéos d’écran.',
        },
        why: needScanFiles,
        do: askDicom,
      },
      'maybe-video-of-screen': {
        what: {
          count: 'count',
          one: '{count} vidéo montre peut-être un écran.',
          other: '{count} vidéos montrent peut-être un écran.',
        },
        do: askIfSo,
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'Nous n’avons pas pu regarder {count} vidéo.',
          other: 'Nous n’avons pas pu regarder {count} vidéos.',
        },
        do: looks,
      },
    },
  },
  'photo-wrapped-as-dicom': {
    title: 'Photos dans les fichiers d’examen',
    messages: {
      'wrapped-photo': {
        what: {
          count: 'count',
          one: '{count} fichier d’examen ressemble à une photo prise avec un appareil photo.',
          other: '{count} fichiers d’examen ressemblent à des photos prises avec un appareil photo.',
        },
        why: 'Une photo a perdu ce dont les médecins ont besoin.',
        do: askScanner,
      },
      'maybe-wrapped-photo': {
        what: {
          count: 'count',
          one: '{count} fichier d’examen est peut-être une photo prise avec un appareil photo.',
          other: '{count} fichiers d’examen sont peut-être des photos prises avec un appareil photo.',
        },
        do: looks,
      },
    },
  },
  'lossy-compression': {
    title: 'Détail des images',
    messages: {
      lossy: {
        what: {
          count: 'count',
          one: '{count} série d’images a été réduite et a perdu des détails.',
          other: '{count} séries d’images ont été réduites et ont perdu des détails.',
        },
        why: fullPictures,
        do: lossless,
      },
      'lossy-ratio': {
        what: {
          count: 'count',
          one: '{count} série d’images a été réduite {ratio} fois et a perdu des détails.',
          other: '{count} séries d’images ont été réduites jusqu’à {ratio} fois et ont perdu des détails.',
        },
        why: fullPictures,
        do: lossless,
      },
      'maybe-lossy': {
        what: {
          count: 'count',
          one: '{count} série d’images a peut-être été réduite.',
          other: '{count} séries d’images ont peut-être été réduites.',
        },
        do: 'Vous pouvez demander à l’hôpital des fichiers « lossless ».',
      },
    },
  },
  'only-secondary-captures': {
    title: 'Images de l’appareil',
    messages: {
      'only-captures': {
        what: {
          count: 'count',
          one: '{count} examen ne contient que des copies d’écran.',
          other: '{count} examens ne contiennent que des copies d’écran.',
        },
        why: 'Les médecins ont besoin des images faites par l’appareil.',
        do: 'Demandez à l’hôpital toutes les images faites par l’appareil.',
      },
      'maybe-only-captures': {
        what: {
          count: 'count',
          one: '{count} examen ne contient que des images copiées. Il y en a peut-être d’autres.',
          other: '{count} examens ne contiennent que des images copiées. Il y en a peut-être d’autres.',
        },
        do: askMore,
      },
    },
  },
  'only-derived': {
    title: 'Images de départ',
    messages: {
      'only-derived': {
        what: {
          count: 'count',
          one: '{count} examen ne contient que des images calculées à partir d’autres.',
          other: '{count} examens ne contiennent que des images calculées à partir d’autres.',
        },
        why: 'Les médecins ont aussi besoin des premières images.',
        do: 'Demandez à l’hôpital les premières images, « les séries d’origine ».',
      },
      'maybe-only-derived': {
        what: {
          count: 'count',
          one: '{count} examen ne contient peut-être que des images calculées à partir d’autres.',
          other: '{count} examens ne contiennent peut-être que des images calculées à partir d’autres.',
        },
        do: askMore,
      },
    },
  },
  'only-localizers': {
    title: 'Plus que le repérage',
    messages: {
      'only-localizers': {
        what: {
          count: 'count',
          one: '{count} examen ne contient que les images de repérage.',
          other: '{count} examens ne contiennent que les images de repérage.',
        },
        why: 'Les images de repérage disent seulement où faire l’examen.',
        do: askAll,
      },
      'maybe-only-localizers': {
        what: {
          count: 'count',
          one: '{count} examen contient des images de repérage et des copies d’écran.',
          other: '{count} examens contiennent des images de repérage et des copies d’écran.',
        },
        do: askAll,
      },
    },
  },
  'only-key-images': {
    title: 'Toutes les images, pas un choix',
    messages: {
      'only-key-images': {
        what: {
          count: 'count',
          one: '{count} examen ne contient que quelques images choisies.',
          other: '{count} examens ne contiennent que quelques images choisies.',
        },
        why: 'Les médecins ont besoin de la série entière.',
        do: askAll,
      },
      'maybe-only-key-images': {
        what: {
          count: 'count',
          one: '{count} examen ne contient peut-être que quelques images choisies.',
          other: '{count} examens ne contiennent peut-être que quelques images choisies.',
        },
        do: askMore,
      },
    },
  },
} as const satisfies Draft<Messages['rules']>;
