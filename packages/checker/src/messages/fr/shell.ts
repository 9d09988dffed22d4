import type { ShellTexts } from '../messages.ts';

/** Ce que dit l’élément avant d’avoir lu un seul fichier. */
export const frShell: ShellTexts = {
  caveat: 'Cette page vérifie les fichiers, pas votre santé.',
  preview: 'Aperçu, ne pas utiliser pour un diagnostic.',
  local: 'Vos fichiers restent sur cet appareil jusqu’à ce que vous appuyiez sur « Envoyer ».',

  privacy: {
    how: 'Comment le savoir ?',
    page: 'La vérification se fait dans cette page. Elle n’envoie aucun fichier.',
    offline: 'Essayez : coupez le Wi-Fi et les données mobiles, puis vérifiez vos fichiers. Cela marche encore.',
    forget: 'Rien n’est gardé. Fermez la page et elle oublie tout.',
  },

  choose: {
    title: 'Vos fichiers d’examen sont-ils complets ?',
    lead: 'Choisissez ce que vous avez. En une minute, vous saurez ce qui est là et ce qui manque.',
    folder: 'Dossier',
    folderHint: 'Sur cet ordinateur ou une clé USB',
    zip: 'Fichier ZIP',
    zipHint: 'Souvent derrière un lien de l’hôpital',
    disc: 'CD ou DVD',
    discHint: 'Choisissez le disque entier',
    papers: 'Photos et comptes rendus',
    papersHint: 'PDF, Word ou photo du papier',
    drop: 'Vous pouvez aussi déposer des fichiers n’importe où sur cette page.',
    dropNow: 'Relâchez pour vérifier ces fichiers',
    help: 'Que dois-je choisir ?',
    discTitle: 'Un CD ou un DVD',
    disc1: 'Mettez le disque dans le lecteur. Si un logiciel s’ouvre tout seul, fermez-le.',
    disc2:
      'Appuyez sur « CD ou DVD ». Choisissez le lecteur : souvent D: sous Windows, sous « Emplacements » sur un Mac.',
    disc3: 'Choisissez le disque lui-même, pas un dossier du disque.',
    browserAsks:
      'Le navigateur peut demander s’il faut « importer » le dossier. Acceptez : les fichiers sont seulement lus ici.',
    notShared:
      'Aucun dossier n’est arrivé. Chrome ne partage pas certains dossiers. Choisissez le dossier qui est à l’intérieur, ou une autre façon.',
    anotherWay: 'Choisir d’une autre façon',
    blocked: 'Si le navigateur ne partage pas un dossier, choisissez le dossier qui est à l’intérieur.',
    phoneTitle: 'Sur un iPhone',
    phone:
      'Ouvrez l’app Fichiers et gardez le doigt sur le dossier. Touchez Compresser, puis choisissez ici ce fichier ZIP.',
    inApp: 'Cette application ne peut peut-être pas ouvrir de fichiers. Ouvrez cette page dans Chrome ou Safari.',
    notChosen: 'Aucun fichier n’est arrivé. Choisissez le dossier qui est à l’intérieur, ou une autre façon.',
    adding: 'Ajouter d’autres fichiers',
    back: 'Retour au résultat',
  },

  password: {
    title: 'Ce fichier a un mot de passe',
    hint: 'Il est souvent sur la lettre de l’hôpital. C’est parfois votre date de naissance.',
    label: 'Mot de passe',
    again: 'Ce mot de passe ne l’a pas ouvert. Relisez-le et essayez encore.',
    open: 'Ouvrir',
    skip: 'Le laisser fermé',
  },

  progress: {
    starting: 'Préparation…',
    finding: 'Recherche des fichiers… {found} trouvés',
    reading: 'Vérification : {read} sur {found}',
    judging: 'Bilan en cours…',
    secondsLeft: 'Encore moins d’une minute',
    minutesLeft: { count: 'count', one: 'Encore {count} minute environ', other: 'Encore {count} minutes environ' },
    stop: 'Arrêter',
    stopping: 'Arrêt en cours…',
    kept: 'Ce qui est déjà trouvé est gardé.',
    soFar: 'Trouvé jusqu’ici',
    percent: '{percent} pour cent vérifiés.',
    finished: 'Vérification terminée.',
  },

  failure: {
    title: 'La vérification s’est arrêtée',
    'engine-missing': 'Une partie de cette page n’a pas été chargée. Vérifiez la connexion, puis essayez encore.',
    'no-files': 'Aucun fichier n’est arrivé. Choisissez le dossier qui est à l’intérieur, ou une autre façon.',
    'out-of-memory':
      'Cet appareil n’a plus assez de mémoire. Essayez sur un ordinateur, ou vérifiez un dossier à la fois.',
    internal: 'Cette page a cessé de fonctionner. Vos fichiers n’ont pas changé.',
    again: 'Essayer encore',
  },
  draft: 'Traduction provisoire',
};
