import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Para que são os exames. */
export const ptCaseChoice = {
  title: 'Para que são os exames?',
  now: 'Tipo de caso: {case}',
  change: 'Mudar',
  lead: 'Escolha o que combina melhor. Então dizemos o que as listas publicadas pedem. Os seus arquivos não são lidos de novo.',
  search: 'Buscar',
  groups: {
    head: 'Cabeça e nervos',
    spine: 'Costas e pescoço',
    heart: 'Coração',
    chest: 'Tórax e mama',
    belly: 'Barriga e pelve',
    joints: 'Articulações',
    body: 'Corpo inteiro',
  },
  asks: 'O que as listas publicadas pedem',
  advice: 'Isto é um conselho dessas listas. O seu médico decide se é suficiente.',
  thin: '{need}, cortes de {limit} mm ou mais finos',
  sides: { count: 'count', one: '{need}, de {count} lado', other: '{need}, de {count} lados' },
  preferred: 'é bom ter',
  papers: 'Documentos que ajudam',
  or: ' ou ',
  source: '{title}, {year}',
  opens: 'abre a fonte em uma nova aba',
  coordinator: 'O seu coordenador escolheu isto.',
  reason: 'Motivo: {reason}',
} satisfies Draft<Messages['caseChoice']>;
