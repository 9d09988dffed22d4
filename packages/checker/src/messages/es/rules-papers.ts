import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Reglas sobre los documentos. */
export const esPaperRules = {
  'report-missing': {
    title: 'Informes escritos',
    messages: {
      'no-report': {
        what: 'No encontramos el informe escrito de este estudio: {modality}, {date}.',
        why: 'Los médicos lo comparan con las imágenes.',
        do: 'Pídalo, o añada una foto del informe.',
      },
      'no-report-undated': {
        what: 'No encontramos el informe escrito de este estudio: {modality}.',
        why: 'Los médicos lo comparan con las imágenes.',
        do: 'Pídalo, o añada una foto del informe.',
      },
      'only-addition': {
        what: 'De este estudio solo está un añadido al informe, no el informe mismo: {modality}, {date}.',
        why: 'El añadido no dice todo lo que dice el informe.',
        do: 'Pida el informe completo, o añada una foto del informe.',
      },
      'maybe-report': {
        what: {
          count: 'count',
          one: 'Entre los documentos puede estar el informe de {count} estudio.',
          other: 'Entre los documentos puede estar el informe de {count} estudios.',
        },
        do: 'Mire si el documento es de este estudio.',
      },
      'papers-not-read': {
        what: {
          count: 'count',
          one: 'No pudimos leer todos los documentos. Puede estar el informe de {count} estudio.',
          other: 'No pudimos leer todos los documentos. Puede estar el informe de {count} estudios.',
        },
        do: 'Mire si el informe está aquí. Si no, pídalo.',
      },
    },
  },
  'report-without-images': {
    title: 'Estudios de los informes',
    messages: {
      'no-scan': {
        what: '{file} parece el informe de un estudio. El estudio no está aquí.',
        why: 'Los médicos también necesitan las imágenes.',
        do: 'Pida al hospital los archivos del estudio.',
      },
      'no-scan-dated': {
        what: '{file} parece el informe de un estudio del {date}. El estudio no está aquí.',
        why: 'Los médicos también necesitan las imágenes.',
        do: 'Pida al hospital los archivos del estudio.',
      },
      'maybe-no-scan': {
        what: {
          count: 'count',
          one: '{count} documento puede ser el informe de un estudio que no está aquí.',
          other: '{count} documentos pueden ser informes de estudios que no están aquí.',
        },
        do: 'Si hubo ese estudio, pida sus archivos.',
      },
    },
  },
  'report-preliminary': {
    title: 'Informes definitivos',
    messages: {
      preliminary: {
        what: '{file} dice que no es el informe definitivo.',
        do: 'Pida al hospital el informe definitivo.',
      },
      'maybe-preliminary': {
        what: '{file} quizá no es el informe definitivo.',
        do: 'Pregunte al hospital si hay un informe definitivo.',
      },
    },
  },
  'expected-document-absent': {
    title: 'Documentos de la lista para este caso',
    messages: {
      absent: {
        what: 'La lista para este caso pide este documento: {documentKind}. No lo encontramos.',
        why: 'Los médicos lo leen junto con el estudio.',
        do: 'Si lo tiene, añádalo. Una foto también sirve.',
      },
      'maybe-absent': {
        what: 'La lista para este caso pide este documento: {documentKind}. Uno de los suyos puede serlo.',
        do: 'Mire si está aquí. Si no, añádalo.',
      },
    },
  },
  'document-outdated': {
    title: 'Fecha de los documentos',
    messages: {
      old: {
        what: 'El documento más nuevo de este tipo ({documentKind}) es del {date}. Los médicos suelen pedir uno más nuevo.',
        do: 'Si tiene uno más nuevo, añádalo.',
      },
      'no-date': {
        what: 'No pudimos leer la fecha de este documento: {documentKind}.',
        do: 'Mire si es de los últimos meses.',
      },
    },
  },
  'pictures-in-papers': {
    title: 'Imágenes del estudio dentro de documentos',
    messages: {
      'photos-of-screen': {
        what: {
          count: 'count',
          one: '{file} tiene {count} imagen que parece una foto de una pantalla. Números: {numbers}.',
          other: '{file} tiene {count} imágenes que parecen fotos de una pantalla. Números: {numbers}.',
        },
        why: 'Los médicos necesitan los archivos del estudio.',
        do: 'Pida al hospital «los archivos DICOM en un CD o por enlace».',
      },
      'photos-of-film': {
        what: {
          count: 'count',
          one: '{file} tiene {count} imagen que parece una foto de película impresa. Números: {numbers}.',
          other: '{file} tiene {count} imágenes que parecen fotos de película impresa. Números: {numbers}.',
        },
        why: 'La película muestra menos que los archivos del estudio.',
        do: 'Pida al hospital los archivos del estudio (DICOM).',
      },
      copies: {
        what: {
          count: 'count',
          one: '{file} tiene copias de {count} imagen de un estudio. Números: {numbers}.',
          other: '{file} tiene copias de {count} imágenes de un estudio. Números: {numbers}.',
        },
        why: 'Una copia muestra menos que los archivos del estudio.',
        do: 'Pida al hospital los archivos del estudio (DICOM).',
      },
      maybe: {
        what: {
          count: 'count',
          one: '{file} puede tener {count} imagen de un estudio. Números: {numbers}.',
          other: '{file} puede tener {count} imágenes de un estudio. Números: {numbers}.',
        },
        do: 'Si es así, pida al hospital los archivos del estudio.',
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'No pudimos mirar {count} imagen en {file}.',
          other: 'No pudimos mirar {count} imágenes en {file}.',
        },
        do: 'Su coordinador lo revisará.',
      },
    },
  },
  'report-is-photo': {
    title: 'Informes como archivo',
    messages: {
      photo: {
        what: '{file} es una foto de un informe.',
        why: 'Un archivo del hospital es más fácil de leer y comprobar.',
        do: 'Pida al hospital el informe en PDF. Si no lo tiene, la foto sirve.',
      },
      pages: {
        what: '{file} es un informe hecho con imágenes de las páginas.',
        why: 'Un archivo del hospital es más fácil de leer y comprobar.',
        do: 'Pida al hospital el informe en PDF. Si no lo tiene, este sirve.',
      },
      'maybe-photo': {
        what: {
          count: 'count',
          one: '{count} documento es una imagen. Puede haber algún informe.',
          other: '{count} documentos son imágenes. Puede haber algún informe.',
        },
        do: 'Si tiene un informe en PDF, añádalo.',
      },
    },
  },
  'document-page-missing': {
    title: 'Todas las páginas de los documentos',
    messages: {
      missing: {
        what: '{file} tiene {present} de {total} páginas.',
        why: 'El resto del texto no está aquí.',
        do: 'Añada las otras páginas.',
      },
      'maybe-missing': {
        what: '{file} dice que tiene {total} páginas. No las vimos todas.',
        do: 'Mire si están todas las páginas. Si no, añádalas.',
      },
    },
  },
  'series-named-in-report-absent': {
    title: 'Imágenes de las que habla el informe',
    messages: {
      absent: {
        what: 'Según {file}, se hicieron estas imágenes: {sequence}. No están aquí.',
        why: 'Los médicos miran todas las imágenes de un estudio.',
        do: 'Pida al hospital todas las imágenes de este estudio.',
      },
      'maybe-absent': {
        what: 'Según {file}, se hicieron estas imágenes: {sequence}. No es seguro que estén aquí.',
        do: 'Su coordinador lo revisará.',
      },
    },
  },
  'contrast-named-in-report-absent': {
    title: 'Imágenes con contraste de las que habla el informe',
    messages: {
      absent: {
        what: 'Según {file}, se hicieron imágenes con contraste. No están aquí.',
        why: 'Los médicos miran todas las imágenes de un estudio.',
        do: 'Pida al hospital todas las imágenes de este estudio.',
      },
      'maybe-absent': {
        what: 'Según {file}, se hicieron imágenes con contraste. No es seguro que estén aquí.',
        do: 'Su coordinador lo revisará.',
      },
    },
  },
  'prior-named-in-report-absent': {
    title: 'Estudios anteriores de los que habla el informe',
    messages: {
      absent: {
        what: '{file} habla de un estudio anterior del {date}. No está aquí.',
        why: 'Los médicos comparan imágenes antiguas y nuevas.',
        do: 'Si puede, añada el estudio anterior. O pídalo al hospital.',
      },
      'maybe-absent': {
        what: '{file} puede hablar de un estudio anterior del {date}. No lo encontramos.',
        do: 'Si tiene un estudio anterior, añádalo.',
      },
    },
  },
  'file-name-unclear': {
    title: 'Nombres de los documentos',
    messages: {
      unclear: { what: 'El nombre {file} no dice qué es.', do: 'Puede llamarlo {suggested}.' },
      'unclear-unknown': {
        what: {
          count: 'count',
          one: 'El nombre de {count} documento no dice qué es.',
          other: 'Los nombres de {count} documentos no dicen qué son.',
        },
        do: 'Ayuda un nombre como este: 2026-03-05 análisis de sangre.',
      },
    },
  },
  'needs-translation': {
    title: 'Idioma de los documentos',
    messages: {
      'other-language': {
        what: {
          count: 'count',
          one: '{count} documento está en otro idioma: {language}.',
          other: '{count} documentos están en otro idioma: {language}.',
        },
        why: 'Los médicos pueden necesitarlos en inglés o chino.',
        do: 'Puede enviarlos como están. Su coordinador lo revisará.',
      },
      'unknown-language': {
        what: {
          count: 'count',
          one: 'No pudimos reconocer el idioma de {count} documento.',
          other: 'No pudimos reconocer el idioma de {count} documentos.',
        },
        do: 'Su coordinador lo revisará.',
      },
    },
  },
  'document-locked': {
    title: 'Documentos que se abren',
    messages: {
      locked: {
        what: {
          count: 'count',
          one: '{count} documento tiene contraseña.',
          other: '{count} documentos tienen contraseña.',
        },
        why: 'Sin la contraseña nadie puede leerlo.',
        do: 'Añada una copia sin contraseña.',
      },
      'not-read': {
        what: {
          count: 'count',
          one: 'No pudimos leer {count} documento.',
          other: 'No pudimos leer {count} documentos.',
        },
        do: 'Su coordinador lo revisará.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
