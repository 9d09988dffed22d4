import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

const looks = 'Votre coordinateur regardera.';
const comparing = 'Les médecins le comparent avec les images.';
const askOrPhoto = 'Demandez-le, ou ajoutez-en une photo.';
const picturesToo = 'Les médecins ont aussi besoin des images.';
const askFiles = 'Demandez les fichiers d’examen à l’hôpital.';
const askDicom = 'Demandez les fichiers d’examen (DICOM) à l’hôpital.';
const askAll = 'Demandez à l’hôpital toutes les images de cet examen.';
const allPictures = 'Les médecins regardent toutes les images d’un examen.';

/** Règles sur les documents : ce qu’ils sont, ce qu’ils disent, comment ils s’appellent. */
export const frPaperRules = {
  'report-missing': {
    title: 'Comptes rendus écrits',
    messages: {
      'no-report': {
        what: 'Aucun compte rendu écrit trouvé pour cet examen : {modality}, {date}.',
        why: comparing,
        do: askOrPhoto,
      },
      'no-report-undated': {
        what: 'Aucun compte rendu écrit trouvé pour cet examen : {modality}.',
        why: comparing,
        do: askOrPhoto,
      },
      'only-addition': {
        what: 'Pour cet examen, il n’y a ici qu’un ajout au compte rendu, pas le compte rendu : {modality}, {date}.',
        why: 'L’ajout ne dit pas tout ce que dit le compte rendu.',
        do: 'Demandez le compte rendu entier, ou ajoutez-en une photo.',
      },
      'maybe-report': {
        what: {
          count: 'count',
          one: 'Un document est peut-être le compte rendu de {count} examen.',
          other: 'Des documents sont peut-être les comptes rendus de {count} examens.',
        },
        do: 'Regardez si le document parle de cet examen.',
      },
      'papers-not-read': {
        what: {
          count: 'count',
          one: 'Nous n’avons pas pu lire tous les documents. L’un d’eux est peut-être le compte rendu de {count} examen.',
          other:
            'Nous n’avons pas pu lire tous les documents. Certains sont peut-être les comptes rendus de {count} examens.',
        },
        do: 'Regardez si le compte rendu est ici. Sinon, demandez-le.',
      },
    },
  },
  'report-without-images': {
    title: 'Examens des comptes rendus',
    messages: {
      'no-scan': {
        what: '{file} ressemble à un compte rendu d’examen. L’examen n’est pas ici.',
        why: picturesToo,
        do: askFiles,
      },
      'no-scan-dated': {
        what: '{file} ressemble à un compte rendu d’examen ({date}). L’examen n’est pas ici.',
        why: picturesToo,
        do: askFiles,
      },
      'maybe-no-scan': {
        what: {
          count: 'count',
          one: '{count} document est peut-être le compte rendu d’un examen qui n’est pas ici.',
          other: '{count} documents sont peut-être les comptes rendus d’examens qui ne sont pas ici.',
        },
        do: 'Si cet examen a été fait, demandez ses fichiers.',
      },
    },
  },
  'report-preliminary': {
    title: 'Comptes rendus définitifs',
    messages: {
      preliminary: {
        what: '{file} dit ne pas être le compte rendu définitif.',
        do: 'Demandez le compte rendu définitif à l’hôpital.',
      },
      'maybe-preliminary': {
        what: '{file} n’est peut-être pas le compte rendu définitif.',
        do: 'Demandez à l’hôpital s’il existe un compte rendu définitif.',
      },
    },
  },
  'expected-document-absent': {
    title: 'Documents de la liste pour ce cas',
    messages: {
      absent: {
        what: 'La liste pour ce cas demande ce document : {documentKind}. Nous ne l’avons pas trouvé.',
        why: 'Les médecins le lisent à côté de l’examen.',
        do: 'Si vous l’avez, ajoutez-le. Une photo du papier convient.',
      },
      'maybe-absent': {
        what: 'La liste pour ce cas demande ce document : {documentKind}. L’un des vôtres l’est peut-être.',
        do: 'Regardez s’il est ici. Sinon, ajoutez-le.',
      },
    },
  },
  'document-outdated': {
    title: 'Date des documents',
    messages: {
      old: {
        what: 'Le document de ce type le plus récent ({documentKind}) date du {date}. Les médecins en demandent souvent un plus récent.',
        do: 'Si vous en avez un plus récent, ajoutez-le.',
      },
      'no-date': {
        what: 'Nous n’avons pas pu lire la date de ce document : {documentKind}.',
        do: 'Regardez s’il date des derniers mois.',
      },
    },
  },
  'pictures-in-papers': {
    title: 'Images d’examen dans les documents',
    messages: {
      'photos-of-screen': {
        what: {
          count: 'count',
          '=1': '{file} contient une image qui ressemble à une photo d’écran : image {numbers}.',
          other: '{file} contient {count} images qui ressemblent à des photos d’écran : {numbers}.',
        },
        why: 'Les médecins ont besoin des fichiers d’examen.',
        do: 'Demandez à l’hôpital « les fichiers DICOM sur CD ou par lien ».',
      },
      'photos-of-film': {
        what: {
          count: 'count',
          '=1': '{file} contient une image qui ressemble à une photo de film imprimé : image {numbers}.',
          other: '{file} contient {count} images qui ressemblent à des photos de film imprimé : {numbers}.',
        },
        why: 'Le film montre moins que les fichiers d’examen.',
        do: askDicom,
      },
      copies: {
        what: {
          count: 'count',
          '=1': '{file} contient une copie d’une image d’examen : image {numbers}.',
          other: '{file} contient des copies de {count} images d’examen : {numbers}.',
        },
        why: 'Une copie montre moins que les fichiers d’examen.',
        do: askDicom,
      },
      maybe: {
        what: {
          count: 'count',
          '=1': '{file} contient peut-être une image d’examen : image {numbers}.',
          other: '{file} contient peut-être {count} images d’examen : {numbers}.',
        },
        do: 'Si oui, demandez les fichiers d’examen à l’hôpital.',
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'Nous n’avons pas pu regarder {count} image dans {file}.',
          other: 'Nous n’avons pas pu regarder {count} images dans {file}.',
        },
        do: looks,
      },
    },
  },
  'report-is-photo': {
    title: 'Comptes rendus en fichiers',
    messages: {
      photo: {
        what: '{file} est une photo d’un compte rendu d’examen.',
        why: 'Un fichier de l’hôpital est plus facile à lire et à vérifier.',
        do: 'Demandez le compte rendu en PDF à l’hôpital. S’il n’en a pas, la photo convient.',
      },
      pages: {
        what: '{file} est un compte rendu d’examen fait d’images de pages.',
        why: 'Un fichier de l’hôpital est plus facile à lire et à vérifier.',
        do: 'Demandez le compte rendu en PDF à l’hôpital. S’il n’en a pas, celui-ci convient.',
      },
      'maybe-photo': {
        what: {
          count: 'count',
          one: '{count} document est une image. C’est peut-être un compte rendu d’examen.',
          other: '{count} documents sont des images. Certains sont peut-être des comptes rendus d’examen.',
        },
        do: 'Si vous avez un compte rendu en PDF, ajoutez-le.',
      },
    },
  },
  'document-page-missing': {
    title: 'Toutes les pages des documents',
    messages: {
      missing: {
        what: '{file} a {present} pages sur {total}.',
        why: 'Le reste du texte n’est pas ici.',
        do: 'Ajoutez les autres pages.',
      },
      'maybe-missing': {
        what: '{file} dit avoir {total} pages. Nous ne les avons pas toutes vues.',
        do: 'Regardez si toutes les pages sont ici. Sinon, ajoutez-les.',
      },
    },
  },
  'series-named-in-report-absent': {
    title: 'Images dont parle le compte rendu',
    messages: {
      absent: {
        what: '{file} dit que des images de ce type ont été prises : {sequence}. Elles ne sont pas ici.',
        why: allPictures,
        do: askAll,
      },
      'maybe-absent': {
        what: '{file} dit que des images de ce type ont été prises : {sequence}. Nous ne sommes pas sûrs qu’elles soient ici.',
        do: looks,
      },
    },
  },
  'contrast-named-in-report-absent': {
    title: 'Images avec contraste dont parle le compte rendu',
    messages: {
      absent: {
        what: '{file} dit que des images avec contraste ont été prises. Elles ne sont pas ici.',
        why: allPictures,
        do: askAll,
      },
      'maybe-absent': {
        what: '{file} dit que des images avec contraste ont été prises. Nous ne sommes pas sûrs qu’elles soient ici.',
        do: looks,
      },
    },
  },
  'prior-named-in-report-absent': {
    title: 'Examens plus anciens dont parle le compte rendu',
    messages: {
      absent: {
        what: '{file} parle d’un examen plus ancien ({date}). Il n’est pas ici.',
        why: 'Les médecins comparent les anciennes et les nouvelles images.',
        do: 'Si vous le pouvez, ajoutez l’examen plus ancien. Ou demandez-le à l’hôpital.',
      },
      'maybe-absent': {
        what: '{file} parle peut-être d’un examen plus ancien ({date}). Nous ne l’avons pas trouvé.',
        do: 'Si vous avez un examen plus ancien, ajoutez-le.',
      },
    },
  },
  'file-name-unclear': {
    title: 'Noms des documents',
    messages: {
      unclear: {
        what: 'Le nom {file} ne dit pas ce que c’est.',
        do: 'Vous pouvez le nommer {suggested}.',
      },
      'unclear-unknown': {
        what: {
          count: 'count',
          one: 'Le nom de {count} document ne dit pas ce que c’est.',
          other: 'Les noms de {count} documents ne disent pas ce que c’est.',
        },
        do: 'Un nom comme « 2026-03-05 analyse de sang » aide.',
      },
    },
  },
  'needs-translation': {
    title: 'Langue des documents',
    messages: {
      'other-language': {
        what: {
          count: 'count',
          one: '{count} document est dans cette langue : {language}.',
          other: '{count} documents sont dans cette langue : {language}.',
        },
        why: 'Les médecins peuvent en avoir besoin en anglais ou en chinois.',
        do: 'Vous pouvez les envoyer tels quels. Votre coordinateur regardera.',
      },
      'unknown-language': {
        what: {
          count: 'count',
          one: 'Nous n’avons pas reconnu la langue de {count} document.',
          other: 'Nous n’avons pas reconnu la langue de {count} documents.',
        },
        do: looks,
      },
    },
  },
  'document-locked': {
    title: 'Documents que nous pouvons ouvrir',
    messages: {
      locked: {
        what: {
          count: 'count',
          one: '{count} document a un mot de passe.',
          other: '{count} documents ont un mot de passe.',
        },
        why: 'Sans le mot de passe, personne ne peut le lire.',
        do: 'Ajoutez une copie sans mot de passe.',
      },
      'not-read': {
        what: {
          count: 'count',
          one: 'Nous n’avons pas pu lire {count} document.',
          other: 'Nous n’avons pas pu lire {count} documents.',
        },
        do: looks,
      },
    },
  },
} as const satisfies Draft<Messages['rules']>;
