import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

const noNeed = 'Vous n’avez rien à faire pour l’instant. Votre coordinateur regardera.';
const looks = 'Votre coordinateur regardera.';
const oneAfterAnother = 'Les médecins regardent toutes les images, l’une après l’autre.';
const wholeSet = 'Les médecins ont besoin de la série entière.';
const copyThenAsk =
  'Copiez à nouveau le disque ou le dossier. Si rien ne change, demandez la série entière à l’hôpital.';
const askIfMade = 'Demandez à l’hôpital si cette série a été faite. Si oui, demandez-la.';
const namesShow = 'Un nom peut faire partie de l’image.';

/** Règles sur ce qui manque dans les séries d’images. */
export const frSetRules = {
  'missing-slices': {
    title: 'Toutes les images d’une série',
    messages: {
      'interior-gap': {
        what: {
          count: 'count',
          one: 'Cette série ({modality}) a {present} images. Entre elles, {count} image manque.',
          other: 'Cette série ({modality}) a {present} images. Entre elles, {count} images manquent.',
        },
        why: oneAfterAnother,
        do: copyThenAsk,
      },
      'numbers-absent': {
        what: {
          count: 'count',
          one: 'Cette série ({modality}) a {present} images. {count} image n’est pas venue avec elle.',
          other: 'Cette série ({modality}) a {present} images. {count} images ne sont pas venues avec elle.',
        },
        why: oneAfterAnother,
        do: copyThenAsk,
      },
      'maybe-gap': {
        what: 'Cette série ({modality}) a un trou. Elle a peut-être été faite ainsi.',
        do: noNeed,
      },
    },
  },
  'cut-series': {
    title: 'Début et fin d’une série',
    messages: {
      'only-few': {
        what: {
          count: 'present',
          one: 'Seulement {present} image ({modality}) d’une série plus longue est ici. Elle porte le numéro {number}.',
          other:
            'Seulement {present} images ({modality}) d’une série plus longue sont ici. La première porte le numéro {number}.',
        },
        why: wholeSet,
        do: 'Demandez la série entière à l’hôpital.',
      },
      'starts-late': {
        what: {
          count: 'count',
          one: 'La première image de cette série ({modality}) manque. Images ici : {present}.',
          other: 'Les {count} premières images de cette série ({modality}) manquent. Images ici : {present}.',
        },
        why: wholeSet,
        do: copyThenAsk,
      },
      'maybe-starts-late': {
        what: {
          count: 'count',
          one: 'La première image de cette série ({modality}, {present} images) manque peut-être.',
          other: 'Les {count} premières images de cette série ({modality}, {present} images) manquent peut-être.',
        },
        do: 'Demandez à l’hôpital si la série est entière. Votre coordinateur peut vous aider.',
      },
    },
  },
  'count-conflict': {
    title: 'Nombre d’images',
    messages: {
      'fewer-than-stated': {
        what: 'Les fichiers parlent de {expected} images ({modality}). {present} sont ici, sans trou visible.',
        do: noNeed,
      },
      'fewer-in-study': {
        what: 'Selon les fichiers, cet examen avait {expected} fichiers ou séries. {present} sont ici.',
        do: noNeed,
      },
    },
  },
  'short-volume': {
    title: 'Passages d’un même examen',
    messages: {
      'fewer-slices': {
        what: 'Le passage {volume} sur {volumes} ({modality}) a {present} images sur {expected}.',
        why: 'Les médecins comparent les passages entre eux.',
        do: 'Demandez à l’hôpital si l’examen a été arrêté plus tôt. Sinon, demandez la série entière.',
      },
    },
  },
  'missing-frames': {
    title: 'Images à l’intérieur d’un fichier',
    messages: {
      'fewer-frames': {
        what: 'Un fichier ({modality}) devrait contenir {expected} images. Il en décrit {present}.',
        why: oneAfterAnother,
        do: 'Demandez à l’hôpital une nouvelle copie de cette série.',
      },
      'part-absent': {
        what: 'Cette série ({modality}) est en {expected} parties. {present} sont ici.',
        why: 'Les médecins ont besoin de toutes les parties.',
        do: 'Copiez à nouveau le disque ou le dossier. Si rien ne change, demandez une nouvelle copie à l’hôpital.',
      },
    },
  },
  'variable-spacing': {
    title: 'Écart entre les images',
    messages: {
      uneven: {
        what: 'Les images d’une série ({modality}) sont à {smallest} à {largest} mm l’une de l’autre. C’est fréquent.',
        do: 'Vous n’avez rien à faire.',
      },
    },
  },
  'pet-without-ct': {
    title: 'TEP avec son scanner',
    messages: {
      'no-ct': {
        what: 'Il y a des images TEP, mais pas de scanner CT ni d’IRM du même examen.',
        why: 'Les médecins regardent les deux ensemble.',
        do: 'Demandez à l’hôpital le scanner CT fait avec la TEP.',
      },
    },
  },
  'thin-slices-absent': {
    title: 'Coupes fines',
    messages: {
      'only-thick': {
        what: 'La liste pour ce cas demande ceci : {need}, {limit} mm. Le plus fin ici : {thinnest} mm.',
        why: '{why}',
        do: 'Demandez les coupes fines à l’hôpital. Souvent, elles sont gardées mais pas envoyées.',
      },
      'all-thick': {
        what: 'Toutes les coupes CT de cet examen sont épaisses. La plus fine : {thinnest} mm.',
        why: '{why}',
        do: 'Demandez à l’hôpital s’il a gardé des coupes plus fines. Souvent, elles sont gardées mais pas envoyées.',
      },
      'maybe-all-thick': {
        what: 'Les coupes CT de cet examen sont peut-être toutes épaisses. Nous n’avons pas pu le savoir.',
        do: noNeed,
      },
      'maybe-only-thick': {
        what: 'La liste pour ce cas demande ceci : {need}, {limit} mm. Nous n’avons pas pu le savoir.',
        why: '{why}',
        do: noNeed,
      },
    },
  },
  'expected-sequence-absent': {
    title: 'Séries de la liste pour ce cas',
    messages: {
      absent: {
        what: 'La liste pour ce cas demande ceci : {need}. Nous n’avons pas trouvé de série de ce nom.',
        why: '{why}',
        do: askIfMade,
      },
      'maybe-absent': {
        what: 'La liste pour ce cas demande ceci : {need}. Une série d’ici l’est peut-être.',
        why: '{why}',
        do: noNeed,
      },
      'no-such-scan': {
        what: 'La liste pour ce cas demande cette sorte d’examen : {modality}. Nous n’en avons pas trouvé.',
        why: '{why}',
        do: 'Si vous avez fait cet examen, ajoutez ses fichiers.',
      },
      'other-part': {
        what: 'L’examen d’ici ({modality}) montre une autre partie du corps que ce cas.',
        why: '{why}',
        do: 'Si vous avez un examen de cette partie, ajoutez ses fichiers. Ou changez le type de cas.',
      },
    },
  },
  'plane-absent': {
    title: 'Directions des images',
    messages: {
      absent: {
        what: 'La liste pour ce cas demande ceci : {need}, vues de {expected} côtés. Trouvé ici : {present}.',
        why: '{why}',
        do: 'Demandez à l’hôpital si d’autres séries ont été faites. Si oui, demandez-les.',
      },
      'maybe-absent': {
        what: 'La liste pour ce cas demande ceci : {need}, vues de {expected} côtés. Sûr ici : {present}.',
        why: '{why}',
        do: noNeed,
      },
    },
  },
  'contrast-absent': {
    title: 'Images après contraste',
    messages: {
      absent: {
        what: 'La liste pour ce cas demande ceci : {need}. Nous n’avons pas trouvé de série de ce nom.',
        why: '{why}',
        do: askIfMade,
      },
      'maybe-absent': {
        what: 'La liste pour ce cas demande ceci : {need}. Les fichiers ne disent pas si c’est ici.',
        why: '{why}',
        do: noNeed,
      },
    },
  },
  'coverage-differs': {
    title: 'Séries qui vont par paires',
    messages: {
      'shorter-half': {
        what: 'Deux séries ({modality}) vont ensemble. L’une mesure {smallest} mm, l’autre {largest} mm.',
        why: 'Une partie d’une série a peut-être été oubliée.',
        do: noNeed,
      },
      'not-measured': {
        what: 'Deux séries ({modality}) vont ensemble. Nous n’avons pas pu comparer leur longueur.',
        do: noNeed,
      },
    },
  },
  'pet-not-corrected': {
    title: 'Images TEP corrigées',
    messages: {
      'only-raw': {
        what: 'Seules les images TEP brutes sont ici. La série corrigée n’y est pas.',
        why: 'Les médecins mesurent sur les images corrigées.',
        do: 'Demandez à l’hôpital les images TEP corrigées (AC).',
      },
      'not-told': {
        what: 'Les fichiers TEP ne disent pas si ce sont les images corrigées.',
        do: noNeed,
      },
    },
  },
  'study-outdated': {
    title: 'Date de l’examen',
    messages: {
      old: {
        what: 'L’examen le plus récent ici date du {date}. La liste pour ce cas en demande un plus récent.',
        do: 'Si vous avez un examen plus récent, ajoutez-le. Votre coordinateur regardera.',
      },
      'no-date': {
        what: 'Certains fichiers d’examen n’ont pas de date. Nous n’avons pas pu savoir de quand ils sont.',
        do: noNeed,
      },
    },
  },
  'diffusion-pair': {
    title: 'Images de diffusion et leur carte',
    messages: {
      'dwi-absent': {
        what: 'Une carte (ADC) est ici. Les images de diffusion (DWI) dont elle vient n’y sont pas.',
        why: 'Les médecins regardent les deux, côte à côte.',
        do: 'Demandez les images de diffusion (DWI) à l’hôpital.',
      },
      'maybe-dwi-absent': {
        what: 'Une carte (ADC) est ici. Nous ne sommes pas sûrs que ses images de diffusion (DWI) y soient.',
        do: looks,
      },
      'adc-absent': {
        what: 'Des images de diffusion (DWI) sont ici. Leur carte (ADC) n’y est pas.',
        why: 'Pour ce type de cas, les médecins demandent les deux.',
        do: looks,
      },
    },
  },
  'plane-cut': {
    title: 'Un examen dans trois directions',
    messages: {
      cut: {
        what: 'Une direction couvre {reach} mm, les autres {other} mm. Une partie de ses images manque.',
        why: 'Les médecins ont besoin de toute la partie du corps.',
        do: 'Demandez à l’hôpital toutes les images de cette série.',
      },
      'maybe-cut': {
        what: 'Une direction couvre {reach} mm, les autres {other} mm.',
        do: looks,
      },
    },
  },
  'referenced-series-missing': {
    title: 'Images que d’autres fichiers nomment',
    messages: {
      'series-absent': {
        what: {
          count: 'count',
          one: 'D’autres fichiers nomment {count} image d’une série qui n’est pas ici.',
          other: 'D’autres fichiers nomment {count} images d’une série qui n’est pas ici.',
        },
        why: 'Les médecins ont besoin de la série dont parlent ces fichiers.',
        do: 'Demandez à l’hôpital toutes les séries de cet examen.',
      },
      'maybe-series-absent': {
        what: {
          count: 'count',
          one: 'Un fichier nomme {count} image d’une série que nous n’avons pas trouvée.',
          other: 'Un fichier nomme {count} images d’une série que nous n’avons pas trouvée.',
        },
        why: 'Les médecins peuvent avoir besoin de la série dont parle ce fichier.',
        do: 'Demandez à l’hôpital si toutes les séries de cet examen ont été envoyées.',
      },
      'some-absent': {
        what: {
          count: 'count',
          one: 'Un fichier nomme {count} image de cette série que nous n’avons pas trouvée.',
          other: 'Un fichier nomme {count} images de cette série que nous n’avons pas trouvées.',
        },
        do: noNeed,
      },
      'source-absent': {
        what: {
          count: 'count',
          one: '{count} série a été faite à partir d’images qui ne sont pas ici.',
          other: '{count} séries ont été faites à partir d’images qui ne sont pas ici.',
        },
        why: 'Les médecins peuvent demander les images de départ.',
        do: noNeed,
      },
      'plan-absent': {
        what: {
          count: 'count',
          one: '{count} fichier de traitement nomme un autre fichier qui n’est pas ici.',
          other: '{count} fichiers de traitement nomment d’autres fichiers qui ne sont pas ici.',
        },
        do: noNeed,
      },
    },
  },
  'dose-report-acquisition-missing': {
    title: 'Prises de la feuille de dose',
    messages: {
      'exposure-absent': {
        what: 'La feuille de dose liste {expected} prises pour cette visite. Sans images ici : {count}.',
        why: 'Chacune peut montrer autre chose.',
        do: 'Demandez à l’hôpital toutes les séries de cet examen.',
      },
      'maybe-exposure-absent': {
        what: 'La feuille de dose liste {expected} prises pour cette visite. Peut-être sans images ici : {count}.',
        why: 'Une prise commencée deux fois peut aussi en être la cause.',
        do: 'Demandez à l’hôpital si toutes les séries de cet examen ont été envoyées.',
      },
    },
  },
  'mammography-views': {
    title: 'Vues d’une mammographie',
    messages: {
      'view-absent': {
        what: 'Cette mammographie a trois des quatre vues habituelles. Il manque celle-ci : {breastView}.',
        why: 'Les médecins regardent les quatre vues ensemble.',
        do: 'Demandez à l’hôpital toutes les vues de cette mammographie.',
      },
      'maybe-views-absent': {
        what: 'Une mammographie a souvent quatre vues. Vues ici : {present}.',
        do: noNeed,
      },
      'one-side': {
        what: 'Cette mammographie ne montre qu’un côté : {breastSide}. C’est peut-être tout ce qui existe.',
        do: noNeed,
      },
      'not-told': {
        what: {
          count: 'count',
          one: '{count} image de cette mammographie ne dit pas quelle vue c’est.',
          other: '{count} images de cette mammographie ne disent pas quelle vue c’est.',
        },
        do: noNeed,
      },
    },
  },
  'cine-single-frame': {
    title: 'Images en mouvement',
    messages: {
      'one-picture': {
        what: {
          count: 'count',
          one: '{count} fichier ({modality}) devrait contenir un film. Il ne contient qu’une image.',
          other: '{count} fichiers ({modality}) devraient contenir des films. Chacun ne contient qu’une image.',
        },
        why: 'Les médecins regardent le mouvement.',
        do: 'Demandez à l’hôpital les films, pas des images seules.',
      },
      'stills-only': {
        what: {
          count: 'count',
          one: 'Cet examen ({modality}) a {count} image fixe et aucun film.',
          other: 'Cet examen ({modality}) a {count} images fixes et aucun film.',
        },
        why: 'Les médecins regardent souvent le mouvement.',
        do: noNeed,
      },
    },
  },
  'burned-in-text': {
    title: 'Texte dans les images',
    messages: {
      'text-in-pictures': {
        what: {
          count: 'count',
          one: '{count} image contient du texte, d’après son fichier.',
          other: '{count} images contiennent du texte, d’après leurs fichiers.',
        },
        why: namesShow,
        do: 'Vous n’avez rien à faire. Regardez les images si vous ne voulez montrer aucun nom.',
      },
      'names-in-pictures': {
        what: {
          count: 'count',
          one: 'Les noms ont été retirés de ces fichiers. {count} image contient encore du texte.',
          other: 'Les noms ont été retirés de ces fichiers. {count} images contiennent encore du texte.',
        },
        why: namesShow,
        do: 'Regardez les images avant de les partager.',
      },
      'maybe-text': {
        what: {
          count: 'count',
          one: '{count} image est d’une sorte qui peut contenir du texte.',
          other: '{count} images sont d’une sorte qui peut contenir du texte.',
        },
        why: namesShow,
        do: 'Vous n’avez rien à faire. Regardez les images si vous ne voulez montrer aucun nom.',
      },
    },
  },
  'series-number-gap': {
    title: 'Numéros des séries',
    messages: {
      skipped: {
        what: {
          count: 'count',
          one: 'Les numéros des séries sautent {count} numéro : {number}. C’est fréquent.',
          other: 'Les numéros des séries sautent {count} numéros. Le premier est {number}. C’est fréquent.',
        },
        do: 'Vous n’avez rien à faire.',
      },
    },
  },
} as const satisfies Draft<Messages['rules']>;
