import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Reglas sobre grupos de imágenes completos. */
export const esSetRules = {
  'missing-slices': {
    title: 'Todas las imágenes de un grupo',
    messages: {
      'interior-gap': {
        what: {
          count: 'count',
          one: 'Este grupo ({modality}) tiene {present} imágenes. Entre ellas falta {count}.',
          other: 'Este grupo ({modality}) tiene {present} imágenes. Entre ellas faltan {count}.',
        },
        why: 'Los médicos miran todas las imágenes, una tras otra.',
        do: 'Copie otra vez el disco o la carpeta. Si sigue igual, pida el grupo completo al hospital.',
      },
      'numbers-absent': {
        what: {
          count: 'count',
          one: 'Este grupo ({modality}) tiene {present} imágenes. No llegó {count} más.',
          other: 'Este grupo ({modality}) tiene {present} imágenes. No llegaron {count} más.',
        },
        why: 'Los médicos miran todas las imágenes, una tras otra.',
        do: 'Copie otra vez el disco o la carpeta. Si sigue igual, pida el grupo completo al hospital.',
      },
      'maybe-gap': {
        what: 'Este grupo ({modality}) tiene un hueco. Quizá se hizo así.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
    },
  },
  'cut-series': {
    title: 'Principio y final de un grupo',
    messages: {
      'only-few': {
        what: {
          count: 'present',
          one: 'De un grupo más largo ({modality}) solo está {present} imagen. La primera tiene el número {number}.',
          other:
            'De un grupo más largo ({modality}) solo están {present} imágenes. La primera tiene el número {number}.',
        },
        why: 'Los médicos necesitan el grupo completo.',
        do: 'Pida al hospital el grupo completo.',
      },
      'starts-late': {
        what: {
          count: 'count',
          one: 'Al principio de este grupo ({modality}) falta {count} imagen. Están {present}.',
          other: 'Al principio de este grupo ({modality}) faltan {count} imágenes. Están {present}.',
        },
        why: 'Los médicos necesitan el grupo completo.',
        do: 'Copie otra vez el disco o la carpeta. Si sigue igual, pida el grupo completo al hospital.',
      },
      'maybe-starts-late': {
        what: {
          count: 'count',
          one: 'Al principio de este grupo ({modality}, {present} imágenes) puede faltar {count} imagen.',
          other: 'Al principio de este grupo ({modality}, {present} imágenes) pueden faltar {count} imágenes.',
        },
        do: 'Pregunte al hospital si el grupo está completo. Su coordinador puede ayudar.',
      },
    },
  },
  'count-conflict': {
    title: 'Número de imágenes',
    messages: {
      'fewer-than-stated': {
        what: 'Los archivos hablan de {expected} imágenes ({modality}). Aquí hay {present}, sin un hueco visible.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
      'fewer-in-study': {
        what: 'Según los archivos, este estudio tenía {expected} archivos o grupos. Aquí hay {present}.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
    },
  },
  'short-volume': {
    title: 'Pasadas de un estudio',
    messages: {
      'fewer-slices': {
        what: 'La pasada {volume} de {volumes} ({modality}) tiene {present} de {expected} imágenes.',
        why: 'Los médicos comparan las pasadas entre sí.',
        do: 'Pregunte al hospital si el estudio se detuvo antes. Si no, pida el grupo completo.',
      },
    },
  },
  'missing-frames': {
    title: 'Imágenes dentro de un archivo',
    messages: {
      'fewer-frames': {
        what: 'Un archivo ({modality}) debería tener {expected} imágenes. Describe {present}.',
        why: 'Los médicos miran todas las imágenes, una tras otra.',
        do: 'Pida al hospital una copia nueva de este grupo.',
      },
      'part-absent': {
        what: 'Este grupo ({modality}) viene en {expected} partes. Aquí hay {present}.',
        why: 'Los médicos necesitan todas las partes.',
        do: 'Copie otra vez el disco o la carpeta. Si sigue igual, pida una copia nueva al hospital.',
      },
    },
  },
  'variable-spacing': {
    title: 'Distancia entre imágenes',
    messages: {
      uneven: {
        what: 'Las imágenes de un grupo ({modality}) están a entre {smallest} y {largest} mm. Los equipos lo hacen a menudo.',
        do: 'No tiene que hacer nada.',
      },
    },
  },
  'pet-without-ct': {
    title: 'PET con su tomografía (TC)',
    messages: {
      'no-ct': {
        what: 'Hay imágenes PET, pero no la tomografía (TC) ni la resonancia del mismo estudio.',
        why: 'Los médicos miran las dos juntas.',
        do: 'Pida al hospital la tomografía (TC) que se hizo con la PET.',
      },
    },
  },
  'thin-slices-absent': {
    title: 'Cortes finos',
    messages: {
      'only-thick': {
        what: 'La lista para este caso pide {need}: {limit} mm. Los más finos aquí: {thinnest} mm.',
        why: '{why}',
        do: 'Pida al hospital los cortes finos. A menudo se guardan, pero no se entregan.',
      },
      'all-thick': {
        what: 'Todos los cortes de tomografía (TC) de este estudio son gruesos. El más fino: {thinnest} mm.',
        why: '{why}',
        do: 'Pregunte al hospital si guardó cortes más finos. A menudo se guardan, pero no se entregan.',
      },
      'maybe-all-thick': {
        what: 'Quizá todos los cortes de tomografía (TC) de este estudio son gruesos. No pudimos saberlo.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
      'maybe-only-thick': {
        what: 'La lista para este caso pide {need}: {limit} mm. No pudimos saberlo.',
        why: '{why}',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
    },
  },
  'expected-sequence-absent': {
    title: 'Grupos de la lista para este caso',
    messages: {
      absent: {
        what: 'La lista para este caso pide {need}. No encontramos un grupo con ese nombre.',
        why: '{why}',
        do: 'Pregunte al hospital si se hizo ese grupo. Si es así, pídalo.',
      },
      'maybe-absent': {
        what: 'La lista para este caso pide {need}. Uno de los grupos puede serlo.',
        why: '{why}',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
      'no-such-scan': {
        what: 'La lista para este caso pide este tipo de estudio: {modality}. No lo encontramos.',
        why: '{why}',
        do: 'Si le hicieron ese estudio, añada sus archivos.',
      },
      'other-part': {
        what: 'El estudio que hay aquí ({modality}) es de otra parte del cuerpo que este caso.',
        why: '{why}',
        do: 'Si tiene un estudio de esa parte, añada sus archivos. O cambie el tipo de caso.',
      },
    },
  },
  'plane-absent': {
    title: 'Direcciones de las imágenes',
    messages: {
      absent: {
        what: 'La lista para este caso pide {need} desde {expected} lados. Encontramos {present}.',
        why: '{why}',
        do: 'Pregunte al hospital si se hicieron más grupos. Si es así, pídalos.',
      },
      'maybe-absent': {
        what: 'La lista para este caso pide {need} desde {expected} lados. Con seguridad hay {present}.',
        why: '{why}',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
    },
  },
  'contrast-absent': {
    title: 'Imágenes con contraste',
    messages: {
      absent: {
        what: 'La lista para este caso pide {need}. No encontramos un grupo con ese nombre.',
        why: '{why}',
        do: 'Pregunte al hospital si se hizo ese grupo. Si es así, pídalo.',
      },
      'maybe-absent': {
        what: 'La lista para este caso pide {need}. Los archivos no dicen si están aquí.',
        why: '{why}',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
    },
  },
  'coverage-differs': {
    title: 'Grupos que van juntos',
    messages: {
      'shorter-half': {
        what: 'Dos grupos ({modality}) van juntos. Uno mide {smallest} mm de largo, el otro {largest} mm.',
        why: 'Quizá se dejó fuera una parte.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
      'not-measured': {
        what: 'Dos grupos ({modality}) van juntos. No pudimos comparar su largo.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
    },
  },
  'pet-not-corrected': {
    title: 'Imágenes PET corregidas',
    messages: {
      'only-raw': {
        what: 'Aquí solo están las imágenes PET sin procesar. Falta el grupo corregido.',
        why: 'Los médicos miden en las imágenes corregidas.',
        do: 'Pida al hospital las imágenes PET corregidas (AC).',
      },
      'not-told': {
        what: 'Los archivos PET no dicen si son las imágenes corregidas.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
    },
  },
  'study-outdated': {
    title: 'Fecha del estudio',
    messages: {
      old: {
        what: 'El estudio más nuevo aquí es de {date}. La lista para este caso pide uno más nuevo.',
        do: 'Si tiene un estudio más nuevo, añádalo. Su coordinador lo revisará.',
      },
      'no-date': {
        what: 'Algunos archivos del estudio no tienen fecha. No sabemos de cuándo son.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
