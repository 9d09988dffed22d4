import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Reglas sobre el paquete de archivos y las personas. */
export const esRules = {
  'no-scan-files': {
    title: 'Archivos del estudio',
    messages: {
      nothing: {
        what: 'Aquí no encontramos archivos del estudio (DICOM).',
        why: 'Con esos archivos los médicos ven las imágenes.',
        do: 'Elija la carpeta entera o el disco entero. O pida los archivos al hospital.',
      },
      'only-reports': {
        what: 'Tiene informes, pero no los archivos del estudio.',
        why: 'Con esos archivos los médicos ven las imágenes.',
        do: 'Añada los archivos del estudio. Si no los tiene, pídalos al hospital en un disco o por enlace.',
      },
      'only-pictures': {
        what: 'Tiene fotos, pero no los archivos del estudio.',
        why: 'Una foto pierde mucho de lo que hay en el archivo.',
        do: 'Añada los archivos del estudio. Si no los tiene, pídalos al hospital en un disco o por enlace.',
      },
      'only-program': {
        what: 'Este disco parece tener un programa visor, pero no los archivos del estudio.',
        why: 'Solo con el visor, otro médico no puede ver sus imágenes.',
        do: 'Pida al hospital «los archivos DICOM en un CD o por enlace».',
      },
      'maybe-inside': {
        what: {
          count: 'count',
          one: 'Aún no encontramos archivos del estudio. {count} archivo no se abrió y puede contenerlos.',
          other: 'Aún no encontramos archivos del estudio. {count} archivos no se abrieron y pueden contenerlos.',
        },
        do: 'Descomprima los archivos en su computadora. Luego añada aquí la carpeta.',
      },
    },
  },
  'unreadable-files': {
    title: 'Archivos que se abren',
    messages: {
      unreadable: {
        what: {
          count: 'count',
          one: 'No pudimos abrir {count} archivo. Puede estar dañado.',
          other: 'No pudimos abrir {count} archivos. Pueden estar dañados.',
        },
        do: 'Copie otra vez el disco. Si no sirve, pida una copia nueva al hospital.',
      },
      'unreadable-disc': {
        what: {
          count: 'count',
          one: 'Su dispositivo no pudo leer {count} archivo.',
          other: 'Su dispositivo no pudo leer {count} archivos.',
        },
        why: 'Puede ser por un disco rayado o un archivo guardado en internet.',
        do: 'Copie primero los archivos a su dispositivo. Luego añádalos otra vez.',
      },
      'not-read': {
        what: {
          count: 'count',
          one: 'Tuvimos que omitir {count} archivo. Era demasiado grande o detuvo la revisión.',
          other: 'Tuvimos que omitir {count} archivos. Eran demasiado grandes o detuvieron la revisión.',
        },
        do: 'Pruebe en una computadora. O su coordinador lo revisará.',
      },
      'stopped-early': {
        what: 'La revisión se detuvo antes de tiempo. Algunos archivos no se leyeron.',
        do: 'Empiece otra vez y espere hasta el final.',
      },
    },
  },
  'truncated-files': {
    title: 'Archivos enteros',
    messages: {
      'cut-off': {
        what: {
          count: 'count',
          one: '{count} archivo del estudio está cortado. Falta parte de su imagen.',
          other: '{count} archivos del estudio están cortados. Falta parte de cada imagen.',
        },
        why: 'Una copia que se detiene antes deja medio archivo.',
        do: 'Copie otra vez el disco, o descargue otra vez los archivos.',
      },
      'maybe-cut-off': {
        what: {
          count: 'count',
          one: 'El final de {count} archivo del estudio es raro. La imagen puede estar cortada.',
          other: 'El final de {count} archivos del estudio es raro. Las imágenes pueden estar cortadas.',
        },
        do: 'Si puede, copie otra vez el disco.',
      },
    },
  },
  'no-pixels-decodable': {
    title: 'Imágenes que se ven',
    messages: {
      'none-shown': {
        what: 'No pudimos mostrar ninguna imagen de estos archivos.',
        why: 'Quizá los médicos tampoco puedan abrirlos.',
        do: 'Pida al hospital una copia nueva del estudio.',
      },
      'set-not-shown': {
        what: {
          count: 'count',
          one: 'No pudimos mostrar imágenes de {count} grupo.',
          other: 'No pudimos mostrar imágenes de {count} grupos.',
        },
        why: 'Los archivos pueden estar dañados.',
        do: 'Copie otra vez el disco. Si no sirve, pida una copia nueva al hospital.',
      },
      'picture-not-shown': {
        what: {
          count: 'count',
          one: '{count} imagen está rota dentro de su archivo. No pudimos mostrarla.',
          other: '{count} imágenes están rotas dentro de sus archivos. No pudimos mostrarlas.',
        },
        do: 'Copie otra vez el disco, o descargue otra vez los archivos.',
      },
      'not-tried': {
        what: {
          count: 'count',
          one: 'No abrimos las imágenes de {count} grupo.',
          other: 'No abrimos las imágenes de {count} grupos.',
        },
        do: 'Puede enviar los archivos. Su coordinador lo revisará.',
      },
    },
  },
  'unsupported-transfer-syntax': {
    title: 'Formato de las imágenes',
    messages: {
      'not-shown-here': {
        what: {
          count: 'count',
          one: '{count} grupo de imágenes está guardado de una forma que aquí no podemos mostrar.',
          other: '{count} grupos de imágenes están guardados de una forma que aquí no podemos mostrar.',
        },
        why: 'Los archivos parecen estar bien. Solo aquí no se abren las imágenes.',
        do: 'Puede enviarlos. Su coordinador lo revisará.',
      },
    },
  },
  'locked-container': {
    title: 'Archivos con contraseña',
    messages: {
      locked: {
        what: {
          count: 'count',
          '=1': '{file} tiene contraseña.',
          one: '{count} archivo tiene contraseña.',
          other: '{count} archivos tienen contraseña.',
        },
        why: 'No podemos revisar lo que hay dentro.',
        do: 'Busque la contraseña en la carta del hospital. Muchas veces es su fecha de nacimiento.',
      },
    },
  },
  'unsupported-container': {
    title: 'Archivos comprimidos',
    messages: {
      'cannot-open': {
        what: {
          count: 'count',
          '=1': 'Aquí no podemos abrir {file}. Es un archivo comprimido.',
          one: 'Aquí no podemos abrir {count} archivo comprimido.',
          other: 'Aquí no podemos abrir {count} archivos comprimidos.',
        },
        why: 'No podemos revisar lo que hay dentro.',
        do: 'Descomprímalo primero en su computadora. Luego añada aquí la carpeta.',
      },
    },
  },
  'dicomdir-missing-files': {
    title: 'Archivos de la lista del disco',
    messages: {
      missing: {
        what: {
          count: 'count',
          one: 'La lista del disco nombra {listed} archivos. {count} de ellos no está aquí.',
          other: 'La lista del disco nombra {listed} archivos. {count} de ellos no están aquí.',
        },
        why: 'Quizá no se copió todo el disco.',
        do: 'Copie otra vez el disco entero, o elija el disco mismo.',
      },
      'list-damaged': {
        what: 'La lista del disco está dañada. No pudimos compararla entera.',
        do: 'Si puede, copie otra vez el disco.',
      },
    },
  },
  'dicomdir-only': {
    title: 'Más que la lista',
    messages: {
      'only-the-list': {
        what: 'Eligió la lista del disco, pero ningún archivo del estudio.',
        why: 'La lista solo dice dónde están las imágenes.',
        do: 'Elija el disco entero o su carpeta. Las imágenes suelen estar en una carpeta llamada DICOM.',
      },
      'pictures-not-read': {
        what: {
          count: 'count',
          one: 'La lista del disco está aquí. {count} archivo no se abrió y puede ser una imagen.',
          other: 'La lista del disco está aquí. {count} archivos no se abrieron y pueden ser imágenes.',
        },
        do: 'Copie otra vez el disco entero, o elija el disco mismo.',
      },
    },
  },
  'executable-content': {
    title: 'Programas del disco',
    messages: {
      'programs-ignored': {
        what: {
          count: 'count',
          one: 'Dejamos fuera {count} programa del disco. Nunca se envía.',
          other: 'Dejamos fuera {count} programas del disco. Nunca se envían.',
        },
        do: 'No tiene que hacer nada.',
      },
    },
  },
  'duplicate-instances': {
    title: 'Archivos repetidos',
    messages: {
      'same-file-again': {
        what: {
          count: 'count',
          one: '{count} archivo está repetido. Lo contamos una vez.',
          other: '{count} archivos están repetidos. Contamos cada uno una vez.',
        },
        do: 'No tiene que hacer nada.',
      },
    },
  },
  'conflicting-duplicates': {
    title: 'Imágenes con el mismo número',
    messages: {
      'same-id-other-content': {
        what: {
          count: 'count',
          '=1': 'Dos archivos dicen ser la misma imagen, pero son distintos.',
          one: 'Para {count} imagen encontramos dos archivos distintos.',
          other: 'Para {count} imágenes encontramos dos archivos distintos.',
        },
        why: 'No sabemos cuál es el correcto. Guardamos los dos.',
        do: 'Si copió el disco dos veces, envíe solo la copia más nueva.',
      },
    },
  },
  'one-patient': {
    title: 'Una sola persona',
    messages: {
      'several-people': {
        what: {
          count: 'count',
          one: 'Estos archivos del estudio son de {count} persona: {names}.',
          other: 'Estos archivos del estudio son de {count} personas: {names}.',
        },
        why: 'Los archivos de otra persona no deben enviarse por error.',
        do: 'Elija los archivos que son suyos. Deje fuera los demás.',
      },
      'written-two-ways': {
        what: {
          count: 'count',
          one: 'Un nombre está escrito de {count} forma: {names}. {because}',
          other: 'Un nombre está escrito de {count} formas: {names}. {because}',
        },
        why: 'Un hospital puede pensar que son dos personas.',
        do: 'Diga a su coordinador cuál está en su pasaporte.',
      },
      'maybe-same-person': {
        what: {
          count: 'count',
          one: 'El nombre está escrito de {count} forma: {names}. Puede ser una sola persona. {because}',
          other: 'El nombre está escrito de {count} formas: {names}. Puede ser una sola persona. {because}',
        },
        do: 'Mire los nombres. Deje fuera los archivos que no son suyos.',
      },
      'no-name': {
        what: {
          count: 'count',
          one: '{count} estudio no tiene nombre ni número dentro.',
          other: '{count} estudios no tienen nombre ni número dentro.',
        },
        do: 'Compruebe que estos archivos son suyos.',
      },
    },
  },
  'deidentified-data': {
    title: 'Nombres en los archivos del estudio',
    messages: {
      'names-removed': {
        what: {
          count: 'count',
          one: 'Se quitó el nombre de {count} estudio.',
          other: 'Se quitó el nombre de {count} estudios.',
        },
        why: 'El hospital quizá no pueda saber que los archivos son suyos.',
        do: 'Dígaselo a su coordinador. O pida al hospital archivos con su nombre.',
      },
      'maybe-removed': {
        what: {
          count: 'count',
          one: '{count} estudio no tiene nombre dentro. Quizá se quitó.',
          other: '{count} estudios no tienen nombre dentro. Quizá se quitó.',
        },
        do: 'Diga a su coordinador que estos archivos son suyos.',
      },
    },
  },
  'implausible-dates': {
    title: 'Fechas con sentido',
    messages: {
      'scan-in-future': {
        what: 'Un estudio tiene una fecha que aún no ha llegado: {date}.',
        why: 'Puede ser por un reloj mal puesto en el equipo.',
        do: 'Diga a su coordinador la fecha real.',
      },
      'scan-too-old': {
        what: 'Un estudio tiene una fecha muy anterior a que existieran esos estudios: {date}.',
        do: 'Diga a su coordinador la fecha real.',
      },
      'scan-before-birth': {
        what: 'Un estudio tiene una fecha anterior al nacimiento: {date}.',
        why: 'Una de las dos fechas está mal.',
        do: 'Diga a su coordinador cuál es la correcta.',
      },
      'no-date': {
        what: {
          count: 'count',
          one: '{count} estudio no tiene fecha dentro.',
          other: '{count} estudios no tienen fecha dentro.',
        },
        do: 'Diga a su coordinador cuándo se hizo el estudio.',
      },
    },
  },
  'document-of-another-patient': {
    title: 'Documentos de la misma persona',
    messages: {
      'other-name': {
        what: 'El nombre en {file} no es el de los archivos del estudio.',
        why: 'Los documentos de otra persona no deben enviarse por error.',
        do: 'Compruebe que este documento es suyo. Si no lo es, déjelo fuera.',
      },
      'near-name': {
        what: 'El nombre en {file} está escrito de otra forma que en los archivos del estudio.',
        do: 'Compruebe que este documento es suyo.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
