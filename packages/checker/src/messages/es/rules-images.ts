import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Reglas sobre el origen de las imágenes. */
export const esImageRules = {
  'screen-photo': {
    title: 'Fotos de una pantalla',
    messages: {
      'photo-of-screen': {
        what: {
          count: 'count',
          '=1': 'Esto parece una foto de una pantalla.',
          one: '{count} imagen parece una foto de una pantalla.',
          other: '{count} imágenes parecen fotos de una pantalla.',
        },
        why: 'Los médicos necesitan los archivos del estudio.',
        do: 'Pida al hospital «los archivos DICOM en un CD o por enlace».',
      },
      'maybe-photo-of-screen': {
        what: {
          count: 'count',
          one: '{count} imagen puede ser una foto de una pantalla.',
          other: '{count} imágenes pueden ser fotos de una pantalla.',
        },
        do: 'Si es así, pida al hospital los archivos del estudio.',
      },
      'not-seen': {
        what: { count: 'count', one: 'No pudimos mirar {count} imagen.', other: 'No pudimos mirar {count} imágenes.' },
        do: 'Su coordinador lo revisará.',
      },
    },
  },
  screenshot: {
    title: 'Capturas de pantalla',
    messages: {
      screenshot: {
        what: {
          count: 'count',
          one: '{count} imagen parece una captura de pantalla.',
          other: '{count} imágenes parecen capturas de pantalla.',
        },
        why: 'Los médicos necesitan los archivos del estudio.',
        do: 'Pida al hospital los archivos del estudio (DICOM).',
      },
      'screenshot-in-scan': {
        what: {
          count: 'count',
          one: '{count} grupo de imágenes parece hecho de capturas de pantalla.',
          other: '{count} grupos de imágenes parecen hechos de capturas de pantalla.',
        },
        why: 'Una captura pierde las medidas y los tonos finos de gris.',
        do: 'Pida al hospital las imágenes que hizo el equipo.',
      },
      'maybe-screenshot': {
        what: {
          count: 'count',
          one: '{count} elemento puede ser una captura de pantalla.',
          other: '{count} elementos pueden ser capturas de pantalla.',
        },
        do: 'Su coordinador lo revisará.',
      },
    },
  },
  'film-scan': {
    title: 'Imágenes de película',
    messages: {
      'photo-of-film': {
        what: {
          count: 'count',
          one: '{count} imagen parece una foto de película impresa.',
          other: '{count} imágenes parecen fotos de película impresa.',
        },
        why: 'La película muestra menos que los archivos del estudio.',
        do: 'Pida al hospital los archivos del estudio (DICOM).',
      },
      'film-in-scan': {
        what: {
          count: 'count',
          one: '{count} grupo de imágenes se escaneó de una película.',
          other: '{count} grupos de imágenes se escanearon de una película.',
        },
        why: 'La película muestra menos que los archivos del estudio.',
        do: 'Pida al hospital las imágenes que hizo el equipo.',
      },
      'maybe-film': {
        what: {
          count: 'count',
          one: '{count} elemento puede ser una imagen de película.',
          other: '{count} elementos pueden ser imágenes de película.',
        },
        do: 'Su coordinador lo revisará.',
      },
    },
  },
  'screen-video': {
    title: 'Videos de una pantalla',
    messages: {
      'video-of-screen': {
        what: {
          count: 'count',
          one: '{count} video parece grabado de una pantalla.',
          other: '{count} videos parecen grabados de una pantalla.',
        },
        why: 'Los médicos necesitan los archivos del estudio.',
        do: 'Pida al hospital los archivos del estudio (DICOM).',
      },
      'maybe-video-of-screen': {
        what: {
          count: 'count',
          one: '{count} video puede mostrar una pantalla.',
          other: '{count} videos pueden mostrar una pantalla.',
        },
        do: 'Si es así, pida al hospital los archivos del estudio.',
      },
      'not-seen': {
        what: { count: 'count', one: 'No pudimos mirar {count} video.', other: 'No pudimos mirar {count} videos.' },
        do: 'Su coordinador lo revisará.',
      },
    },
  },
  'photo-wrapped-as-dicom': {
    title: 'Fotos dentro de archivos del estudio',
    messages: {
      'wrapped-photo': {
        what: {
          count: 'count',
          one: '{count} archivo del estudio parece una foto de una cámara.',
          other: '{count} archivos del estudio parecen fotos de una cámara.',
        },
        why: 'Una foto ha perdido lo que los médicos necesitan.',
        do: 'Pida al hospital las imágenes que hizo el equipo.',
      },
      'maybe-wrapped-photo': {
        what: {
          count: 'count',
          one: '{count} archivo del estudio puede ser una foto de una cámara.',
          other: '{count} archivos del estudio pueden ser fotos de una cámara.',
        },
        do: 'Su coordinador lo revisará.',
      },
    },
  },
  'lossy-compression': {
    title: 'Detalle de las imágenes',
    messages: {
      lossy: {
        what: {
          count: 'count',
          one: '{count} grupo de imágenes se hizo más pequeño y perdió detalle.',
          other: '{count} grupos de imágenes se hicieron más pequeños y perdieron detalle.',
        },
        why: 'Los médicos ven más en las imágenes completas.',
        do: 'Pida al hospital los archivos sin esa pérdida («lossless»).',
      },
      'lossy-ratio': {
        what: {
          count: 'count',
          one: '{count} grupo de imágenes se hizo hasta {ratio} veces más pequeño y perdió detalle.',
          other: '{count} grupos de imágenes se hicieron hasta {ratio} veces más pequeños y perdieron detalle.',
        },
        why: 'Los médicos ven más en las imágenes completas.',
        do: 'Pida al hospital los archivos sin esa pérdida («lossless»).',
      },
      'maybe-lossy': {
        what: {
          count: 'count',
          one: '{count} grupo de imágenes puede haberse hecho más pequeño.',
          other: '{count} grupos de imágenes pueden haberse hecho más pequeños.',
        },
        do: 'Puede pedir al hospital archivos «lossless».',
      },
    },
  },
  'only-secondary-captures': {
    title: 'Imágenes del equipo',
    messages: {
      'only-captures': {
        what: {
          count: 'count',
          one: '{count} estudio tiene solo capturas de pantalla.',
          other: '{count} estudios tienen solo capturas de pantalla.',
        },
        why: 'Los médicos necesitan las imágenes que hizo el equipo.',
        do: 'Pida al hospital todas las imágenes que hizo el equipo.',
      },
      'maybe-only-captures': {
        what: {
          count: 'count',
          one: '{count} estudio tiene solo imágenes capturadas. Puede haber más.',
          other: '{count} estudios tienen solo imágenes capturadas. Puede haber más.',
        },
        do: 'Pregunte al hospital si tiene más imágenes.',
      },
    },
  },
  'only-derived': {
    title: 'Imágenes de origen',
    messages: {
      'only-derived': {
        what: {
          count: 'count',
          one: '{count} estudio tiene solo imágenes que una computadora hizo a partir de otras.',
          other: '{count} estudios tienen solo imágenes que una computadora hizo a partir de otras.',
        },
        why: 'Los médicos también necesitan las primeras imágenes.',
        do: 'Pida al hospital las primeras imágenes, «las series originales».',
      },
      'maybe-only-derived': {
        what: {
          count: 'count',
          one: '{count} estudio puede tener solo imágenes hechas a partir de otras.',
          other: '{count} estudios pueden tener solo imágenes hechas a partir de otras.',
        },
        do: 'Pregunte al hospital si tiene más imágenes.',
      },
    },
  },
  'only-localizers': {
    title: 'Más que imágenes de planificación',
    messages: {
      'only-localizers': {
        what: {
          count: 'count',
          one: '{count} estudio tiene solo las imágenes de planificación.',
          other: '{count} estudios tienen solo las imágenes de planificación.',
        },
        why: 'Esas imágenes solo muestran dónde hacer el estudio.',
        do: 'Pida al hospital todas las imágenes de este estudio.',
      },
      'maybe-only-localizers': {
        what: {
          count: 'count',
          one: '{count} estudio tiene imágenes de planificación y capturas de pantalla.',
          other: '{count} estudios tienen imágenes de planificación y capturas de pantalla.',
        },
        do: 'Pida al hospital todas las imágenes de este estudio.',
      },
    },
  },
  'only-key-images': {
    title: 'Todas las imágenes, no una selección',
    messages: {
      'only-key-images': {
        what: {
          count: 'count',
          one: '{count} estudio tiene solo unas pocas imágenes elegidas.',
          other: '{count} estudios tienen solo unas pocas imágenes elegidas.',
        },
        why: 'Los médicos necesitan el grupo completo.',
        do: 'Pida al hospital todas las imágenes de este estudio.',
      },
      'maybe-only-key-images': {
        what: {
          count: 'count',
          one: '{count} estudio puede tener solo unas pocas imágenes elegidas.',
          other: '{count} estudios pueden tener solo unas pocas imágenes elegidas.',
        },
        do: 'Pregunte al hospital si tiene más imágenes.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
