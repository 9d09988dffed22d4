import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Reglas sobre lo que falta según otros archivos, listas y números. */
export const esGapRules = {
  'diffusion-pair': {
    title: 'Imágenes de difusión y su mapa',
    messages: {
      'dwi-absent': {
        what: 'Hay un mapa (ADC). Faltan las imágenes de difusión (DWI) de las que se hizo.',
        why: 'Los médicos miran las dos cosas juntas.',
        do: 'Pida al hospital las imágenes de difusión (DWI).',
      },
      'maybe-dwi-absent': {
        what: 'Hay un mapa (ADC). No es seguro que estén sus imágenes de difusión (DWI).',
        do: 'Su coordinador lo revisará.',
      },
      'adc-absent': {
        what: 'Hay imágenes de difusión (DWI). No está su mapa (ADC).',
        why: 'Para este tipo de caso los médicos piden las dos cosas.',
        do: 'Su coordinador lo revisará.',
      },
    },
  },
  'plane-cut': {
    title: 'Un estudio en tres direcciones',
    messages: {
      cut: {
        what: 'Una dirección abarca {reach} mm y las otras {other} mm. Faltan algunas de sus imágenes.',
        why: 'Los médicos necesitan toda esa parte del cuerpo.',
        do: 'Pida al hospital todas las imágenes de este grupo.',
      },
      'maybe-cut': {
        what: 'Una dirección abarca {reach} mm y las otras {other} mm.',
        do: 'Su coordinador lo revisará.',
      },
    },
  },
  'referenced-series-missing': {
    title: 'Imágenes que otros archivos nombran',
    messages: {
      'series-absent': {
        what: {
          count: 'count',
          one: 'Otros archivos nombran {count} imagen de un grupo que no está aquí.',
          other: 'Otros archivos nombran {count} imágenes de un grupo que no está aquí.',
        },
        why: 'Los médicos necesitan el grupo del que hablan esos archivos.',
        do: 'Pida al hospital todos los grupos de imágenes de este estudio.',
      },
      'maybe-series-absent': {
        what: {
          count: 'count',
          one: 'Un archivo nombra {count} imagen de un grupo que no encontramos.',
          other: 'Un archivo nombra {count} imágenes de un grupo que no encontramos.',
        },
        why: 'Los médicos pueden necesitar el grupo del que habla ese archivo.',
        do: 'Pregunte al hospital si le dieron todos los grupos de imágenes.',
      },
      'some-absent': {
        what: {
          count: 'count',
          one: 'Un archivo nombra {count} imagen de este grupo que no encontramos.',
          other: 'Un archivo nombra {count} imágenes de este grupo que no encontramos.',
        },
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
      'source-absent': {
        what: {
          count: 'count',
          one: '{count} grupo se hizo a partir de imágenes que no están aquí.',
          other: '{count} grupos se hicieron a partir de imágenes que no están aquí.',
        },
        why: 'Los médicos pueden pedir las imágenes de origen.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
      'plan-absent': {
        what: {
          count: 'count',
          one: '{count} archivo de tratamiento nombra otros archivos que no están aquí.',
          other: '{count} archivos de tratamiento nombran otros archivos que no están aquí.',
        },
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
    },
  },
  'dose-report-acquisition-missing': {
    title: 'Tomas en la hoja de dosis',
    messages: {
      'exposure-absent': {
        what: 'La hoja de dosis nombra {expected} tomas de esta visita. Faltan las imágenes de {count}.',
        why: 'Cada una puede mostrar algo distinto.',
        do: 'Pida al hospital todos los grupos de imágenes de este estudio.',
      },
      'maybe-exposure-absent': {
        what: 'La hoja de dosis nombra {expected} tomas de esta visita. Pueden faltar las imágenes de {count}.',
        why: 'También puede pasar si una toma se empezó dos veces.',
        do: 'Pregunte al hospital si le dieron todos los grupos de imágenes.',
      },
    },
  },
  'mammography-views': {
    title: 'Vistas de una mamografía',
    messages: {
      'view-absent': {
        what: 'Esta mamografía tiene tres de las cuatro vistas habituales. Falta una: {breastView}.',
        why: 'Los médicos miran las cuatro vistas juntas.',
        do: 'Pida al hospital todas las vistas de esta mamografía.',
      },
      'maybe-views-absent': {
        what: 'Una mamografía suele tener cuatro vistas. Aquí hay {present}.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
      'one-side': {
        what: 'Esta mamografía muestra solo un lado: {breastSide}. Quizá no hay más.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
      'not-told': {
        what: {
          count: 'count',
          one: '{count} imagen de esta mamografía no dice qué vista es.',
          other: '{count} imágenes de esta mamografía no dicen qué vista es.',
        },
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
    },
  },
  'cine-single-frame': {
    title: 'Imágenes en movimiento',
    messages: {
      'one-picture': {
        what: {
          count: 'count',
          one: '{count} archivo ({modality}) debería ser un video. Tiene una sola imagen.',
          other: '{count} archivos ({modality}) deberían ser videos. Cada uno tiene una sola imagen.',
        },
        why: 'Los médicos miran cómo se mueve.',
        do: 'Pida al hospital los videos, no imágenes sueltas.',
      },
      'stills-only': {
        what: {
          count: 'count',
          one: 'Este estudio ({modality}) tiene {count} imagen fija y ningún video.',
          other: 'Este estudio ({modality}) tiene {count} imágenes fijas y ningún video.',
        },
        why: 'Los médicos suelen mirar cómo se mueve.',
        do: 'Ahora no tiene que hacer nada. Su coordinador lo revisará.',
      },
    },
  },
  'burned-in-text': {
    title: 'Texto en las imágenes',
    messages: {
      'text-in-pictures': {
        what: {
          count: 'count',
          one: 'Según sus archivos, {count} imagen tiene texto.',
          other: 'Según sus archivos, {count} imágenes tienen texto.',
        },
        why: 'Puede haber un nombre en la imagen.',
        do: 'No tiene que hacer nada. Mírelas si no quiere que se vea un nombre.',
      },
      'names-in-pictures': {
        what: {
          count: 'count',
          one: 'Se quitaron los nombres de estos archivos. {count} imagen todavía tiene texto.',
          other: 'Se quitaron los nombres de estos archivos. {count} imágenes todavía tienen texto.',
        },
        why: 'Puede haber un nombre en la imagen.',
        do: 'Mire las imágenes antes de compartirlas.',
      },
      'maybe-text': {
        what: {
          count: 'count',
          one: '{count} imagen es de un tipo que puede tener texto.',
          other: '{count} imágenes son de un tipo que puede tener texto.',
        },
        why: 'Puede haber un nombre en la imagen.',
        do: 'No tiene que hacer nada. Mírelas si no quiere que se vea un nombre.',
      },
    },
  },
  'series-number-gap': {
    title: 'Números de los grupos',
    messages: {
      skipped: {
        what: {
          count: 'count',
          one: 'En los números de los grupos falta {count}. El primero es {number}. Es habitual.',
          other: 'En los números de los grupos faltan {count}. El primero es {number}. Es habitual.',
        },
        do: 'No tiene que hacer nada.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
