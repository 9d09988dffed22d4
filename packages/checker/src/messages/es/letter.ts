import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Palabras en torno a una carta al hospital. Las de la carta están en `letters/words/`. */
export const esLetter = {
  open: 'Escribir al hospital',
  title: 'Una carta al hospital',
  titleOf: 'Una carta a {hospital}',
  lead: 'Léala y complete lo que está entre [corchetes]. Luego envíela usted: esta página no envía nada.',
  which: 'Hospital',
  unknownHospital: 'Los archivos no nombran el hospital',
  language: 'Idioma de la carta',
  guess: {
    script: 'Elegido por las letras del nombre del hospital.',
    report: 'Elegido por el idioma de su informe.',
    address: 'Elegido por su país.',
    name: 'Elegido por su nombre.',
    'character-set': 'Elegido por cómo están escritos los archivos.',
    none: 'Los archivos no dicen el idioma. Cámbielo si lo sabe.',
  },
  english: 'Debajo está el texto en inglés.',
  draft: 'Traducción provisional',
  draftHint: 'Aún no la ha revisado un hablante nativo. Pida que la lea alguien que sepa el idioma.',
  names: 'Poner nombre, fecha de nacimiento y números de los archivos',
  namesHint: 'Déjelo apagado para un chat. Enciéndalo para una carta al propio hospital.',
  body: 'La carta',
  text: 'Descargar como texto',
  page: 'Descargar para imprimir',
  share: 'Compartir',
  failed: 'Las palabras de este idioma no se cargaron. Elija otro.',
} satisfies Draft<Messages['letter']>;
