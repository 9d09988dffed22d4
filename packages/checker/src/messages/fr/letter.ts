import type { Messages } from '../messages.ts';

export const frLetter: Messages['letter'] = {
  open: 'Écrire à l’hôpital',
  title: 'Une lettre à l’hôpital',
  titleOf: 'Une lettre à : {hospital}',
  lead: 'Lisez-la et remplissez ce qui est entre [crochets]. Envoyez-la ensuite vous-même : cette page n’envoie rien.',
  which: 'Hôpital',
  unknownHospital: 'Les fichiers ne nomment pas l’hôpital',
  language: 'Langue de la lettre',
  guess: {
    script: 'Choisie d’après l’écriture du nom de l’hôpital.',
    report: 'Choisie d’après la langue de son compte rendu.',
    address: 'Choisie d’après son pays.',
    name: 'Choisie d’après son nom.',
    'character-set': 'Choisie d’après l’écriture des fichiers.',
    none: 'Rien dans les fichiers n’indique la langue. Changez-la si vous la connaissez.',
  },
  english: 'Le texte anglais se trouve en dessous.',
  draft: 'Traduction provisoire',
  draftHint:
    'Personne dont c’est la langue ne l’a encore relue. Faites-la lire par quelqu’un qui connaît cette langue.',
  names: 'Ajouter le nom, la date de naissance et les numéros tirés des fichiers',
  namesHint: 'Laissez décoché pour une messagerie. Cochez pour une lettre adressée à l’hôpital lui-même.',
  body: 'La lettre',
  text: 'Télécharger le texte',
  page: 'Télécharger pour imprimer',
  share: 'Partager',
  failed: 'Les textes de cette langue n’ont pas été chargés. Choisissez une autre langue.',
};
